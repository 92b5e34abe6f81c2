import { expandBraces } from './glob-braces.ts';

/** What a glob means where tools differ. */
export interface GlobOptions {
  /** Whether `*`, `?` and `**` take a leading dot; default no. */
  readonly dot?: boolean;
  /** Whether `@(a|b)`, `?(…)`, `*(…)`, `+(…)` and `!(…)` are patterns; default no, they are plain text. */
  readonly extglob?: boolean;
}

/** Whether a path (forward slashes, no `./` in front, no slash at the end) is one that the glob names. */
export type Glob = (path: string) => boolean;

/** Beyond this a glob is refused: none that a person writes comes near. */
const MAX_LENGTH = 4_096;

/**
 * Compiles `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`, `**` (any number of folders, also none) and `\` (takes the next character
 * as it is) into a matcher. Matching walks sets of positions and never goes back, so that no pattern takes more than
 * polynomial time, whatever its stars and brackets (promises.md 19). Returns null for a glob that is too long, has
 * too many alternatives, or holds what is not read here: `{1..3}`, `[[:alpha:]]`, a bracket that is never closed.
 */
export function compileGlob(text: string, options: GlobOptions = {}): Glob | null {
  if (text.length > MAX_LENGTH) return null;
  const alternatives = expandBraces(text);
  if (alternatives === null) return null;
  const compiled: Segment[][] = [];
  for (const alternative of alternatives) {
    const segments = readSegments(alternative, options);
    if (segments === null) return null;
    compiled.push(segments);
  }
  return (path) => {
    const parts = path === '.' || path === '' ? [] : path.split('/');
    return compiled.some((segments) => matchSegments(segments, parts, options.dot === true));
  };
}

type Token =
  | { readonly kind: 'text'; readonly char: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    }
  | { readonly kind: 'group'; readonly sign: string; readonly choices: readonly (readonly Token[])[] };

/** A folder name as plain text, `**`, or a pattern. */
type Segment = string | readonly Token[] | typeof GLOBSTAR;
const GLOBSTAR: unique symbol = Symbol('**');

function readSegments(glob: string, options: GlobOptions): Segment[] | null {
  const segments: Segment[] = [];
  for (const part of glob.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '**') {
      if (segments.at(-1) !== GLOBSTAR) segments.push(GLOBSTAR);
      continue;
    }
    const reader = new SegmentReader(part, options.extglob === true);
    const tokens = reader.sequence(false);
    if (tokens === null) return null;
    const plain = tokens.every((token) => token.kind === 'text');
    segments.push(plain ? tokens.map((token) => (token.kind === 'text' ? token.char : '')).join('') : tokens);
  }
  return segments;
}

class SegmentReader {
  #at = 0;
  #depth = 0;
  readonly #text: string;
  readonly #extglob: boolean;

  constructor(text: string, extglob: boolean) {
    this.#text = text;
    this.#extglob = extglob;
  }

  /** Tokens up to the end, or within a group up to `|` or `)`; null for what is not read. */
  sequence(inGroup: boolean): Token[] | null {
    const tokens: Token[] = [];
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? '';
      if (inGroup && (char === '|' || char === ')')) return tokens;
      if (this.#extglob && '@?*+!'.includes(char) && this.#text[this.#at + 1] === '(') {
        const group = this.#group(char);
        if (group === null) return null;
        tokens.push(group);
        continue;
      }
      this.#at += 1;
      if (char === '\\' && this.#at < this.#text.length) {
        tokens.push({ kind: 'text', char: this.#text[this.#at] ?? '' });
        this.#at += 1;
      } else if (char === '*') {
        if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
      } else if (char === '?') tokens.push({ kind: 'any' });
      else if (char === '[') {
        const found = this.#class();
        if (found === null) return null;
        tokens.push(found);
      } else tokens.push({ kind: 'text', char });
    }
    return inGroup ? null : tokens;
  }

  #group(sign: string): Token | null {
    this.#depth += 1;
    if (this.#depth > 10) return null;
    this.#at += 2;
    const choices: Token[][] = [];
    for (;;) {
      const choice = this.sequence(true);
      if (choice === null) return null;
      choices.push(choice);
      const end = this.#text[this.#at];
      this.#at += 1;
      if (end === ')') break;
    }
    this.#depth -= 1;
    return { kind: 'group', sign, choices };
  }

  #class(): Token | null {
    const negated = this.#text[this.#at] === '!' || this.#text[this.#at] === '^';
    if (negated) this.#at += 1;
    const ranges: [string, string][] = [];
    for (let first = true; ; first = false) {
      let char = this.#text[this.#at];
      if (char === undefined) return null;
      this.#at += 1;
      if (char === ']' && !first) return { kind: 'class', negated, ranges };
      if (char === '[' && ':.='.includes(this.#text[this.#at] ?? ' ')) return null;
      if (char === '\\') {
        char = this.#text[this.#at];
        if (char === undefined) return null;
        this.#at += 1;
      }
      let last = char;
      if (this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']') {
        last = this.#text[this.#at + 1] ?? '';
        if (last === '' || last === '\\') return null;
        this.#at += 2;
      }
      ranges.push([char, last]);
    }
  }
}

function matchSegments(segments: readonly Segment[], parts: readonly string[], dot: boolean): boolean {
  // The positions in `parts` that the segments so far can end at.
  let reached = new Set([0]);
  for (const segment of segments) {
    const next = new Set<number>();
    for (const at of reached) {
      if (segment === GLOBSTAR) {
        for (let end = at; ; end += 1) {
          if (next.has(end)) break;
          next.add(end);
          const part = parts[end];
          if (part === undefined || (!dot && part.startsWith('.'))) break;
        }
      } else {
        const part = parts[at];
        if (part !== undefined && matchSegment(segment, part, dot)) next.add(at + 1);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(parts.length);
}

function matchSegment(segment: Exclude<Segment, typeof GLOBSTAR>, part: string, dot: boolean): boolean {
  if (typeof segment === 'string') return segment === part;
  if (!dot && part.startsWith('.') && !opensWithDot(segment)) return false;
  return ends(segment, part, new Set([0])).has(part.length);
}

function opensWithDot(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first?.kind === 'text') return first.char === '.';
  return first?.kind === 'group' && first.sign !== '!' && first.choices.some(opensWithDot);
}

/** Where the tokens can end when they start at one of `starts`. */
function ends(tokens: readonly Token[], part: string, starts: ReadonlySet<number>): ReadonlySet<number> {
  let reached = starts;
  for (const token of tokens) {
    if (reached.size === 0) return reached;
    reached = step(token, part, reached);
  }
  return reached;
}

function step(token: Token, part: string, starts: ReadonlySet<number>): ReadonlySet<number> {
  const next = new Set<number>();
  if (token.kind === 'star') {
    for (let at = Math.min(...starts); at <= part.length; at += 1) next.add(at);
    return next;
  }
  if (token.kind === 'group') return stepGroup(token.sign, token.choices, part, starts);
  for (const at of starts) {
    const char = part[at];
    if (char === undefined) continue;
    if (token.kind === 'any' || (token.kind === 'text' && token.char === char)) next.add(at + 1);
    else if (
      token.kind === 'class' &&
      token.negated !== token.ranges.some(([low, high]) => low <= char && char <= high)
    ) {
      next.add(at + 1);
    }
  }
  return next;
}

function stepGroup(
  sign: string,
  choices: readonly (readonly Token[])[],
  part: string,
  starts: ReadonlySet<number>,
): ReadonlySet<number> {
  const once = (from: ReadonlySet<number>) => {
    const found = new Set<number>();
    for (const choice of choices) for (const end of ends(choice, part, from)) found.add(end);
    return found;
  };
  if (sign === '@') return once(starts);
  if (sign === '!') {
    const next = new Set<number>();
    for (const start of starts) {
      const taken = once(new Set([start]));
      for (let end = start; end <= part.length; end += 1) if (!taken.has(end)) next.add(end);
    }
    return next;
  }
  const next = new Set(sign === '+' ? [] : starts);
  let fresh: ReadonlySet<number> = starts;
  while (fresh.size > 0) {
    const found = new Set<number>();
    for (const end of once(fresh)) {
      if (!next.has(end)) {
        next.add(end);
        found.add(end);
      }
    }
    fresh = sign === '?' ? new Set() : found;
  }
  return next;
}
