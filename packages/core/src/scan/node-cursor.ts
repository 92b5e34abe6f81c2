import { Char, endsLine, isNamePart, isWideSpace } from './node-characters.ts';

/** What cannot be read, thrown inside the scanner alone; `at` is an offset. */
export class Unreadable extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** A place in a source, and how white space, comments, strings and regular expressions are passed. */
export class NodeCursor {
  readonly source: string;
  pos: number;
  /** Whether the white space and comments passed last held the end of a line. */
  newline = false;
  /** Start and end of each comment passed, in pairs; null where nobody asks. */
  readonly comments: number[] | null;
  /** The line found last, and the offsets of its first character and of the line feed behind it; -1: not yet known. */
  #line = 1;
  #lineStart = 0;
  #lineEnd = -1;

  constructor(source: string, pos: number, keepComments: boolean) {
    this.source = source;
    this.pos = pos;
    this.comments = keepComments ? [] : null;
  }

  /** The line of an offset, from 1; cheap where offsets come in order. */
  lineAt(offset: number): number {
    if (offset < this.#lineStart) {
      this.#line = 1;
      this.#lineStart = 0;
      this.#lineEnd = -1;
    }
    if (this.#lineEnd === -1) this.#lineEnd = this.#feedFrom(0);
    while (this.#lineEnd < offset) {
      this.#line += 1;
      this.#lineStart = this.#lineEnd + 1;
      this.#lineEnd = this.#feedFrom(this.#lineStart);
    }
    return this.#line;
  }

  #feedFrom(offset: number): number {
    const feed = this.source.indexOf('\n', offset);
    return feed === -1 ? Number.POSITIVE_INFINITY : feed;
  }

  /** Passes white space and comments; tells by `newline` whether a line ended there. */
  passTrivia(): void {
    const { source } = this;
    this.newline = false;
    let i = this.pos;
    for (;;) {
      const code = source.charCodeAt(i);
      if (code > Char.Space && code < 128 && code !== Char.Slash) break;
      if (code === Char.Space || code === Char.Tab) i += 1;
      else if (code === Char.LineFeed || code === Char.CarriageReturn) {
        this.newline = true;
        i += 1;
      } else if (code === Char.Slash) {
        const next = source.charCodeAt(i + 1);
        if (next === Char.Slash) i = this.#passLineComment(i);
        else if (next === Char.Star) i = this.#passBlockComment(i);
        else break;
      } else if (code === 11 || code === 12) i += 1;
      else if (code === 0x2028 || code === 0x2029) {
        this.newline = true;
        i += 1;
      } else if (isWideSpace(code)) i += 1;
      else break;
    }
    this.pos = i;
  }

  #passLineComment(start: number): number {
    const { source } = this;
    let i = start + 2;
    while (i < source.length && !endsLine(source.charCodeAt(i))) i += 1;
    this.comments?.push(start, i);
    return i;
  }

  #passBlockComment(start: number): number {
    const end = this.source.indexOf('*/', start + 2);
    if (end === -1) throw new Unreadable('a comment without its end', start);
    if (!this.newline) {
      let i = start;
      while (i < end && !endsLine(this.source.charCodeAt(i))) i += 1;
      this.newline = i < end;
    }
    this.comments?.push(start, end + 2);
    return end + 2;
  }

  /** Passes the string that begins here; throws where its line or the source ends first. */
  passString(): void {
    const { source, pos: start } = this;
    const quote = source.charCodeAt(start);
    let i = start + 1;
    for (;;) {
      const code = source.charCodeAt(i);
      if (code === quote) break;
      if (code === Char.Backslash) {
        // A line continuation of two characters is one.
        i +=
          source.charCodeAt(i + 1) === Char.CarriageReturn && source.charCodeAt(i + 2) === Char.LineFeed
            ? 3
            : 2;
      } else if (code === Char.LineFeed || code === Char.CarriageReturn || i >= source.length)
        throw new Unreadable('a string without its end', start);
      else i += 1;
    }
    this.pos = i + 1;
  }

  /** Passes the name that begins here (escapes included) and returns its end. */
  passName(): number {
    const { source } = this;
    let i = this.pos;
    for (;;) {
      while (isNamePart(source.charCodeAt(i))) i += 1;
      if (source.charCodeAt(i) !== Char.Backslash) break;
      i += 2;
      if (source.charCodeAt(i) === Char.OpenBrace) {
        const end = source.indexOf('}', i);
        i = end === -1 ? source.length : end + 1;
      }
    }
    if (i > source.length) i = source.length;
    this.pos = i;
    return i;
  }

  /** Passes the regular expression that begins here; false, without a move, where its line ends first. */
  passRegex(): boolean {
    const { source } = this;
    let i = this.pos + 1;
    let inClass = false;
    for (;;) {
      const code = source.charCodeAt(i);
      if (Number.isNaN(code) || endsLine(code)) return false;
      if (code === Char.Backslash) {
        if (endsLine(source.charCodeAt(i + 1))) return false;
        i += 2;
        continue;
      }
      if (code === Char.OpenBracket) inClass = true;
      else if (code === Char.CloseBracket) inClass = false;
      else if (code === Char.Slash && !inClass) break;
      i += 1;
    }
    i += 1;
    while (isNamePart(source.charCodeAt(i))) i += 1;
    this.pos = i;
    return true;
  }

  /**
   * Passes the string (or template without `${}`) that begins here and returns its value; null, at the old place,
   * where none begins.
   */
  readLiteral(): string | null {
    const { source, pos: start } = this;
    const code = source.charCodeAt(start);
    if (code === Char.Quote || code === Char.DoubleQuote) this.passString();
    else if (code === Char.Backtick) {
      let i = start + 1;
      for (;;) {
        const next = source.charCodeAt(i);
        if (next === Char.Backtick) break;
        if (i >= source.length || (next === Char.Dollar && source.charCodeAt(i + 1) === Char.OpenBrace))
          return null;
        i += next === Char.Backslash ? 2 : 1;
      }
      this.pos = i + 1;
    } else return null;
    const text = source.slice(start + 1, this.pos - 1);
    return text.includes('\\') ? cook(text) : text;
  }
}

const SINGLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/** The value of a literal's text (ECMA-262, 12.9.4.2); an escape that is none stays as it stands. */
function cook(text: string): string {
  const escapes = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g;
  return text.replace(escapes, (whole, braced?: string, four?: string, two?: string, other?: string) => {
    const hex = braced ?? four ?? two;
    if (hex !== undefined) {
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    }
    if (other === undefined || /^[\r\n\u2028\u2029]/.test(other)) return '';
    return Object.hasOwn(SINGLE, other) ? (SINGLE[other] ?? other) : other;
  });
}
