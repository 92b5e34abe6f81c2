import type { GlobOptions } from './glob.ts';

/** One folder or file name of a path as a glob spells it: plain text, text around one star, or anything else. */
export type Segment = string | Around | readonly Token[];

/** `*`, `*.ts`, `pkg-*`: nearly all patterns that people write, told by their two ends. */
interface Around {
  readonly before: string;
  readonly after: string;
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

const PLAIN = /^[^*?[\\(]*$/;
const AROUND = /^([^*?[\\(]*)\*([^*?[\\(]*)$/;

/** Reads what stands between two slashes of a glob; null for what is not read. */
export function readSegment(text: string, { extglob }: GlobOptions): Segment | null {
  if (PLAIN.test(text)) return text;
  const around = AROUND.exec(text);
  if (around !== null) return { before: around[1] ?? '', after: around[2] ?? '' };
  const tokens = new SegmentReader(text, extglob === true).sequence(false);
  if (tokens === null) return null;
  const plain = tokens.every((token) => token.kind === 'text');
  return plain ? tokens.map((token) => (token.kind === 'text' ? token.char : '')).join('') : tokens;
}

/** Whether a segment names a part of a path; `dot`: whether its stars take a leading dot. */
export function matchSegment(segment: Segment, part: string, dot: boolean): boolean {
  if (typeof segment === 'string') return segment === part;
  if ('before' in segment) {
    const { before, after } = segment;
    if (part.length < before.length + after.length || (!dot && before === '' && part.startsWith('.'))) {
      return false;
    }
    return part.startsWith(before) && part.endsWith(after);
  }
  if (!dot && part.startsWith('.') && !opensWithDot(segment)) return false;
  return ends(segment, part, new Set([0])).has(part.length);
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
