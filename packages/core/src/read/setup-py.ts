import type { StaticValue } from '#core/model/workspace';
import { setupPyTokens, type Token } from './setup-py-tokens.ts';
import { ValueReader } from './setup-py-values.ts';

/** A statement of setup.py that gives a name its value. */
interface Binding {
  /** The token behind `=`. */
  readonly at: number;
  /** Whether it is carried out once and for certain: at the left edge, or in a `with` there. */
  readonly isPlain: boolean;
}

const UNKNOWN: StaticValue = { kind: 'unknown' };

/** Signs behind a name at the start of a statement that change what it means. */
const CHANGES: ReadonlySet<string> = new Set(['=', '+=', '|=', '.', '[', ':', ',']);

/** Names that are read through each other no deeper than this. */
const MAX_NAMES = 20;

/** What the file says of its one call of setup(): its arguments, by name; null where there is none. */
export type SetupCall = ReadonlyMap<string, StaticValue>;

/**
 * Reads the arguments of setup() in a setup.py without running it: literals, and names that are bound once to such.
 * `**` stands for arguments that cannot be seen.
 */
export function readSetupPy(source: string): SetupCall | null {
  if (!/\bsetup\s*\(/.test(source)) return null;
  const tokens = setupPyTokens(source);
  if (tokens === null) return new Map([['**', UNKNOWN]]);
  const bindings = bindingsOf(tokens);
  const open: string[] = [];
  const known = new Map<string, StaticValue>();
  const meaning = (name: string): StaticValue => {
    const value = known.get(name) ?? evaluated(name);
    known.set(name, value);
    return value;
  };
  const evaluated = (name: string): StaticValue => {
    const [binding, ...more] = bindings.get(name) ?? [];
    if (binding === undefined || more.length > 0 || !binding.isPlain) return UNKNOWN;
    if (open.includes(name) || open.length >= MAX_NAMES) return UNKNOWN;
    open.push(name);
    const value = new ValueReader(tokens, binding.at, meaning).value();
    open.pop();
    return value;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'name' || token.text !== 'setup' || tokens[index + 1]?.text !== '(') continue;
    if (tokens[index - 1]?.text === 'def') continue;
    return new ValueReader(tokens, index + 2, meaning).arguments().named;
  }
  return null;
}

/** By name, every statement that binds or changes it. */
function bindingsOf(tokens: readonly Token[]): ReadonlyMap<string, readonly Binding[]> {
  const bindings = new Map<string, Binding[]>();
  const add = (name: string, binding: Binding) => {
    const known = bindings.get(name);
    if (known === undefined) bindings.set(name, [binding]);
    else known.push(binding);
  };
  /** Indents of `with` statements at the left edge that are open. */
  let inWith = false;
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== 'end') continue;
    const first = tokens[start];
    const sign = tokens[start + 1];
    if (first?.kind === 'name') {
      if (first.indent === 0) inWith = first.text === 'with';
      if (first.text === 'with') {
        let as = start;
        while (as < index && tokens[as]?.text !== 'as') as += 1;
        const name = tokens[as + 1];
        if (name?.kind === 'name') add(name.text, { at: start + 1, isPlain: first.indent === 0 });
      } else if (sign?.kind === 'sign' && CHANGES.has(sign.text))
        add(first.text, { at: start + 2, isPlain: sign.text === '=' && (first.indent === 0 || inWith) });
    }
    start = index + 1;
  }
  return bindings;
}
