import { excerpt } from '#core/model/cut';
import type { Position, Span } from '#core/model/finding';
import { digitValue, endsNumber, endsToken, isDigit, isForbidden, isSpace } from './edn-characters.ts';
import { EdnRefusal } from './edn-refusal.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['t', '\t'],
  ['r', '\r'],
  ['n', '\n'],
  ['b', '\b'],
  ['f', '\f'],
  ['"', '"'],
  ['\\', '\\'],
]);

/** A place in an EDN text that moves on over what no form nests in: space, comments, tokens, strings. */
export class EdnCursor {
  private readonly text: string;
  private index = 0;
  /** Of the next character. */
  private line = 1;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The code unit so far ahead; NaN behind the end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.index + ahead);
  }

  /** The same as text; empty behind the end. */
  char(ahead = 0): string {
    return this.text.charAt(this.index + ahead);
  }

  here(): Position {
    return { line: this.line, column: this.index - this.lineStart + 1 };
  }

  spanFrom(start: Position): Span {
    return { start, end: this.here() };
  }

  /** Behind the last character that is no line end: the line after a final newline is none that an editor shows. */
  textEnd(): Position {
    let end = this.text.length;
    let line = this.line;
    while (end > 0 && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) {
      if (this.text[--end] === '\n') line--;
    }
    return { line, column: end - (end === 0 ? -1 : this.text.lastIndexOf('\n', end - 1)) };
  }

  /** Moves over so many characters, none of them a newline. */
  advance(length: number): void {
    this.index += length;
  }

  private pass(code: number): void {
    this.index++;
    if (code === 10) {
      this.line++;
      this.lineStart = this.index;
    }
  }

  skipSpace(): void {
    for (let code = this.code(); isSpace(code); code = this.code()) this.pass(code);
  }

  /** Moves to the end of the line; a lone carriage return ends a comment too. */
  skipComment(): void {
    for (let code = this.code(); !Number.isNaN(code) && code !== 10 && code !== 13; code = this.code()) {
      this.index++;
    }
  }

  numeral(): string {
    const from = this.index;
    for (let code = this.code(); !Number.isNaN(code) && !endsNumber(code); code = this.code()) this.index++;
    return this.text.slice(from, this.index);
  }

  token(): string {
    const from = this.index;
    for (let code = this.code(); !Number.isNaN(code) && !endsToken(code); code = this.code()) {
      if (isForbidden(code)) {
        const message = `${JSON.stringify(this.char())} is no part of EDN`;
        throw new EdnRefusal(this.here(), message, 'quote the text as a string');
      }
      this.index++;
    }
    return this.text.slice(from, this.index);
  }

  /** The token behind a backslash, whose first character may be anything; null where the text ends. */
  characterToken(): string | null {
    this.index++;
    const first = this.char();
    if (first === '') return null;
    this.pass(first.charCodeAt(0));
    return first + this.token();
  }

  /** The value of the string that starts here; null where the text ends within it. */
  string(): string | null {
    let value = '';
    let from = ++this.index;
    for (;;) {
      const code = this.code();
      if (code === 34 /* " */) break;
      if (code === 92 /* \ */) {
        value += this.text.slice(from, this.index);
        const character = this.escaped();
        if (character === null) return null;
        value += character;
        from = this.index;
      } else if (Number.isNaN(code)) return null;
      else this.pass(code);
    }
    return value + this.text.slice(from, this.index++);
  }

  private escaped(): string | null {
    const start = this.here();
    const letter = this.char(1);
    if (letter === '') {
      this.index++;
      return null;
    }
    const plain = ESCAPES.get(letter);
    if (plain !== undefined) {
      this.index += 2;
      return plain;
    }
    if (letter === 'u') return this.escapedCode(start, 2, 16, 4);
    if (isDigit(letter.charCodeAt(0))) return this.escapedCode(start, 1, 8, 3);
    throw refusedEscape(start, `\\${letter}`);
  }

  /** Four hexadecimal digits, or one to three octal ones: then a space or a delimiter may end them early. */
  private escapedCode(start: Position, prefix: number, base: 8 | 16, length: number): string {
    const from = this.index;
    this.index += prefix;
    let code = 0;
    let digits = 0;
    for (; digits < length && !(digits > 0 && endsNumber(this.code())); digits++) {
      const digit = digitValue(this.code(), base);
      if (digit === -1) throw refusedEscape(start, this.text.slice(from, this.index + 1));
      code = code * base + digit;
      this.index++;
    }
    if (base === 16 ? digits < length : code > 0o377) {
      throw refusedEscape(start, this.text.slice(from, this.index));
    }
    return String.fromCharCode(code);
  }
}

function refusedEscape(start: Position, spelled: string): EdnRefusal {
  return new EdnRefusal(
    start,
    `invalid escape ${excerpt(spelled)} in a string`,
    'a string escapes with \\t \\r \\n \\b \\f \\" \\\\ \\uXXXX or an octal number to \\377',
  );
}
