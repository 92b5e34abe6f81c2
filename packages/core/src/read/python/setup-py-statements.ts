import type { Token } from './setup-py-tokens.ts';

/** What a statement of setup.py does to a name: `other` is anything that is not followed. */
export interface Change {
  readonly kind: 'bind' | 'add' | 'item' | 'append' | 'extend' | 'update' | 'other';
  /** The token that its value, key or arguments begin with. */
  readonly at: number;
  /** The end of the statement: what stands behind it finds the name changed. */
  readonly end: number;
  /** Whether it is carried out once and for certain: at the left edge, in a `with` there, or where the file is run. */
  readonly isPlain: boolean;
}

export type Changes = ReadonlyMap<string, readonly Change[]>;

/** A function of setup.py. */
export interface Routine {
  /** Its parameters in their order; `at` is where a default begins. */
  readonly parameters: readonly { readonly name: string; readonly at: number | null }[];
  /** Of names within it. */
  readonly changes: Changes;
  /** Where the expressions begin that it gives back, binds or goes through: all that may read a file. */
  readonly values: readonly number[];
  /** Where the expression begins that it gives back, of a function that does nothing else. */
  readonly only: number | null;
  /** The token that it begins with, and the end of its last statement. */
  readonly start: number;
  readonly end: number;
}

export interface Statements {
  readonly changes: Changes;
  readonly routines: ReadonlyMap<string, Routine>;
}

/** A block that is open: the indent of its header, and what its statements belong to. */
interface Block {
  readonly indent: number;
  readonly isPlain: boolean;
  readonly routine: Draft | null;
}

interface Draft extends Routine {
  /** The end of the statement that it begins with. */
  readonly header: number;
  readonly changes: Map<string, Change[]>;
  readonly values: number[];
  only: number | null;
  end: number;
}

const HEADERS: ReadonlySet<string> = new Set([
  ...['with', 'if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'def', 'class', 'async'],
]);
const METHODS: ReadonlySet<string> = new Set(['append', 'extend', 'update']);
/** Signs behind a name at the start of a statement that change what it means. */
const CHANGES: ReadonlySet<string> = new Set(['=', '+=', '|=', '.', '[', ':', ',']);

/** Every statement that binds or changes a name, by name, and the functions at the left edge with theirs. */
export function statementsOf(tokens: readonly Token[]): Statements {
  const changes = new Map<string, Change[]>();
  const routines = new Map<string, Routine>();
  const open: Block[] = [];
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== 'end') continue;
    const [at, first] = [start, tokens[start]];
    start = index + 1;
    if (first?.kind !== 'name') continue;
    while ((open.at(-1)?.indent ?? -1) >= first.indent) open.pop();
    const { isPlain, routine } = open.at(-1) ?? { isPlain: true, routine: null };
    const scope = routine?.changes ?? changes;
    for (const [name, change] of changesOf(tokens, at, index, isPlain)) {
      add(scope, name, change);
      // a function that is called changes what is bound outside of it
      if (routine !== null && change.kind !== 'bind') add(changes, name, { ...change, kind: 'other' });
    }
    if (routine !== null) {
      const isFirst = routine.end === routine.header;
      routine.only = isFirst && first.text === 'return' ? at + 1 : null;
      routine.values.push(...valuesOf(tokens, at, index));
      routine.end = index;
    }
    if (!HEADERS.has(first.text)) continue;
    let inside = routine;
    if (first.text === 'def' && open.length === 0) {
      inside = {
        parameters: parametersOf(tokens, at + 2, index),
        changes: new Map(),
        values: [],
        only: null,
        start: at,
        header: index,
        end: index,
      };
      routines.set(tokens[at + 1]?.text ?? '', inside);
    }
    const isOnce = first.text === 'with' || isMain(tokens, at);
    open.push({ indent: first.indent, isPlain: isPlain && isOnce, routine: inside });
  }
  return { changes, routines };
}

function add(changes: Map<string, Change[]>, name: string, change: Change): void {
  const known = changes.get(name);
  if (known === undefined) changes.set(name, [change]);
  else known.push(change);
}

/** `if __name__ == "__main__":` */
function isMain(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'if' && tokens[at + 1]?.text === '__name__';
}

function changesOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  isPlain: boolean,
): readonly (readonly [string, Change])[] {
  const [first, sign, method, bracket] = tokens.slice(start, start + 4);
  const name = first?.text ?? '';
  if (name === 'with') {
    let as = start;
    while (as < end && tokens[as]?.text !== 'as') as += 1;
    const bound = tokens[as + 1];
    return bound?.kind === 'name' ? [[bound.text, { kind: 'bind', at: start + 1, end, isPlain }]] : [];
  }
  const named = namesIn(tokens.slice(start, end));
  if (named !== null) return named.map((each) => [each, { kind: 'other', at: end, end, isPlain }]);
  if (sign?.kind !== 'sign' || !CHANGES.has(sign.text)) return [];
  if (sign.text === '=') return [[name, { kind: 'bind', at: start + 2, end, isPlain }]];
  if (sign.text === '+=') return [[name, { kind: 'add', at: start + 2, end, isPlain }]];
  if (sign.text === '[') return [[name, { kind: 'item', at: start + 2, end, isPlain }]];
  const called = method?.text ?? '';
  const kind = sign.text === '.' && METHODS.has(called) && bracket?.text === '(' ? called : 'other';
  return [[name, { kind: kind as Change['kind'], at: start + 4, end, isPlain }]];
}

/** Statements that make names mean something else, each with the sign or word that ends these. */
const NAMING: ReadonlyMap<string, string> = new Map([
  ...['global', 'nonlocal', 'del', 'import', 'from'].map((word) => [word, ''] as const),
  ...[...['def', 'class'].map((word) => [word, '('] as const), ['for', 'in'] as const],
]);

/** The names that such a statement gives another meaning; null for any other statement. */
function namesIn([first, ...rest]: readonly Token[]): readonly string[] | null {
  const last = NAMING.get(first?.text ?? '');
  if (last === undefined) return null;
  const end = rest.findIndex(({ kind, text }) => kind !== 'text' && text === last);
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .flatMap(({ kind, text }) => (kind === 'name' ? text : []));
}

/** `return …`, `with …`, `name = …`, `for … in …`: where the expression begins. */
function valuesOf(tokens: readonly Token[], start: number, end: number): readonly number[] {
  const [first, sign] = [tokens[start], tokens[start + 1]];
  if (first?.text === 'return' || first?.text === 'with') return [start + 1];
  if (sign?.kind === 'sign' && sign.text === '=') return [start + 2];
  if (first?.text !== 'for') return [];
  const within = tokens.slice(start, end).findIndex(({ kind, text }) => kind === 'name' && text === 'in');
  return within === -1 ? [] : [start + within + 1];
}

/** Takes the token of the bracket behind a function's name. */
function parametersOf(tokens: readonly Token[], open: number, end: number): Routine['parameters'] {
  const parameters: { readonly name: string; at: number | null }[] = [];
  let depth = 0;
  for (let index = open; index < end; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'sign') continue;
    if ('([{'.includes(token.text)) depth += 1;
    else if (')]}'.includes(token.text)) depth -= 1;
    if (depth === 0) break;
    const next = tokens[index + 1];
    if (depth > 1) continue;
    const last = parameters.at(-1);
    if ((token.text === '(' || token.text === ',') && next?.kind === 'name')
      parameters.push({ name: next.text, at: null });
    else if (token.text === '=' && last !== undefined) last.at = index + 1;
  }
  return parameters;
}
