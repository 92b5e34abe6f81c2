import type { StaticValue } from '#core/model/workspace';
import { changedValue } from './setup-py-changes.ts';
import { type Change, type Changes, type Routine, statementsOf } from './setup-py-statements.ts';
import { setupPyTokens, type Token } from './setup-py-tokens.ts';
import { type Arguments, type Given, type Names, ValueReader } from './setup-py-values.ts';

const UNKNOWN: StaticValue = { kind: 'unknown' };

const NOTHING: Given = { args: [], named: new Map() };

/** Names and functions are read through each other no deeper than this. */
const MAX_DEPTH = 20;
/** Each change of a list or table copies it. */
const MAX_CHANGES = 1000;
/** Expressions of functions that are read in all: functions that call each other would have no end of them. */
const MAX_VALUES = 10_000;

/** The arguments of the file's one call of setup() that have a name, and their lines. */
export type SetupCall = Pick<Arguments, 'named' | 'lines'>;

/**
 * Reads the arguments of setup() in a setup.py without running it: literals, names as the statements before leave
 * them for certain, and functions that read one file or only return a value. `**` stands for arguments that cannot be seen.
 * Returns null where there is no such call.
 */
export function readSetupPy(source: string): SetupCall | null {
  if (!/\bsetup\s*\(/.test(source)) return null;
  const tokens = setupPyTokens(source);
  if (tokens === null) return { named: new Map([['**', UNKNOWN]]), lines: new Map() };
  if (isItsOwn(tokens)) return null;
  const names = new ScriptNames(tokens);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'name' || token.text !== 'setup' || tokens[index + 1]?.text !== '(') continue;
    if (tokens[index - 1]?.text === 'def') continue;
    return new ValueReader(tokens, index + 2, names.within(index)).arguments();
  }
  return null;
}

/**
 * Whether `setup` is a function of the file's own, in a script that happens to be called setup.py. A project is made by
 * setuptools.setup() (https://setuptools.pypa.io/en/latest/userguide/quickstart.html), by that of distutils, or of what
 * wraps them: any of those is imported or named with a module in front.
 */
function isItsOwn(tokens: readonly Token[]): boolean {
  let isDefined = false;
  for (const [index, { text, kind, indent }] of tokens.entries()) {
    if (text === 'setuptools' || text === 'distutils') return false;
    if (text !== 'setup' || kind !== 'name') continue;
    const before = tokens[index - 1]?.text;
    if (before === 'def') isDefined ||= indent === 0;
    else if (before === '.' || tokens[index + 1]?.text !== '(') return false;
  }
  return isDefined;
}

/** What the names of one setup.py mean. */
class ScriptNames implements Names {
  readonly #tokens: readonly Token[];
  readonly #changes: Changes;
  readonly #routines: ReadonlyMap<string, Routine>;
  /** By name: what it means after its first change, the second, and so on, as far as that was asked. */
  readonly #known = new Map<string, StaticValue[]>();
  readonly #called = new Set<string>();
  #depth = 0;
  #values = 0;

  constructor(tokens: readonly Token[]) {
    const { changes, routines } = statementsOf(tokens);
    this.#tokens = tokens;
    this.#changes = changes;
    this.#routines = routines;
  }

  /** The names as they are at a token: in a function those of that, which is taken to be called at the end. */
  within(at: number): Names {
    const routine = [...this.#routines.values()].find(({ start, end }) => start < at && at < end);
    return routine === undefined
      ? this
      : new LocalNames(this.#tokens, routine, NOTHING, this.#tokens.length, this);
  }

  meaning(name: string, at: number): StaticValue {
    const changes = this.#changes.get(name) ?? [];
    if (changes.length > MAX_CHANGES || changes.some(({ kind }) => kind === 'other')) return UNKNOWN;
    const before = changes.filter(({ end }) => end <= at);
    if (before.some(({ isPlain }) => !isPlain)) return UNKNOWN;
    return this.#deeper(() => this.#after(name, before));
  }

  /** The value of a function that only returns one, else the one file that it reads, wherever in it; null for any other function. */
  result(name: string, given: Given, at: number): StaticValue | null {
    const routine = this.#routines.get(name);
    if (routine === undefined || this.#called.has(name)) return null;
    this.#called.add(name);
    // a name that is defined more than once, or changed, may mean either
    const only = this.#changes.get(name)?.length === 1 ? routine.only : null;
    const value = this.#deeper(() => {
      const local = new LocalNames(this.#tokens, routine, given, at, this);
      return only === null ? this.#fileOf(routine, local) : this.#read(only, local);
    });
    this.#called.delete(name);
    return isTold(value) ? value : null;
  }

  #deeper(evaluate: () => StaticValue): StaticValue {
    if (this.#depth >= MAX_DEPTH) return UNKNOWN;
    this.#depth += 1;
    const value = evaluate();
    this.#depth -= 1;
    return value;
  }

  #after(name: string, changes: readonly Change[]): StaticValue {
    const known = this.#known.get(name) ?? [];
    this.#known.set(name, known);
    for (const { kind, at } of changes.slice(known.length)) {
      const reader = new ValueReader(this.#tokens, at, this);
      known.push(kind === 'bind' ? reader.value() : changedValue(known.at(-1) ?? UNKNOWN, kind, reader));
    }
    return known[changes.length - 1] ?? UNKNOWN;
  }

  #fileOf(routine: Routine, local: Names): StaticValue {
    const paths = new Set<string>();
    for (const at of routine.values) {
      const value = this.#read(at, local);
      if (value.kind === 'file') paths.add(value.path);
    }
    const [path] = paths;
    const isAll = this.#values <= MAX_VALUES;
    return path !== undefined && paths.size === 1 && isAll ? { kind: 'file', path } : UNKNOWN;
  }

  /** An expression of a function, as long as not too many were read. */
  #read(at: number, names: Names): StaticValue {
    this.#values += 1;
    return this.#values > MAX_VALUES ? UNKNOWN : new ValueReader(this.#tokens, at, names).value();
  }
}

/** Whether a value says more than that a function was called, which may be told by its name. */
function isTold(value: StaticValue): boolean {
  const parts = value.kind === 'list' ? value.items : [value];
  return parts.every(({ kind }) => kind !== 'unknown' && kind !== 'call');
}

/** What the names within a function mean while it is called: its parameters, what it binds once, and the script's. */
class LocalNames implements Names {
  readonly #tokens: readonly Token[];
  readonly #routine: Routine;
  readonly #known = new Map<string, StaticValue>();
  readonly #calledAt: number;
  readonly #outer: Names;

  constructor(
    tokens: readonly Token[],
    routine: Routine,
    { args, named }: Given,
    calledAt: number,
    outer: Names,
  ) {
    this.#tokens = tokens;
    this.#routine = routine;
    this.#calledAt = calledAt;
    this.#outer = outer;
    for (const [index, { name, at }] of routine.parameters.entries()) {
      const usual = at === null || named.has('**') ? UNKNOWN : new ValueReader(tokens, at, outer).value();
      this.#known.set(name, args[index] ?? named.get(name) ?? usual);
    }
  }

  meaning(name: string): StaticValue {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const changes = this.#routine.changes.get(name);
    if (changes === undefined) return this.#outer.meaning(name, this.#calledAt);
    // a name that is bound by itself means nothing yet
    this.#known.set(name, UNKNOWN);
    const [first] = changes;
    if (first?.kind !== 'bind' || changes.length > 1) return UNKNOWN;
    const value = new ValueReader(this.#tokens, first.at, this).value();
    this.#known.set(name, value);
    return value;
  }

  result(name: string, given: Given): StaticValue | null {
    return this.#outer.result(name, given, this.#calledAt);
  }
}
