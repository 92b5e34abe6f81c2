import { IDENTIFIER, NotPython } from './python-characters.ts';

/**
 * A place in a Python text, and what stands there: words, white space, comments. The text must have line feeds alone for
 * line ends, and no NUL: its code units end with a zero (`codeUnits`).
 */
export class PythonCursor {
  readonly source: string;
  readonly codes: Uint16Array;
  at = 0;
  /** Where comments begin that hold `plumb:`; one that is passed twice, in a look ahead, is there twice. */
  readonly marked: number[] = [];

  constructor(source: string, codes: Uint16Array) {
    this.source = source;
    this.codes = codes;
  }

  /** True if the keyword stands at an offset, and nothing that makes it a longer word. */
  isWord(word: string, offset = this.at): boolean {
    const { codes } = this;
    let i = 0;
    for (; i < word.length; i += 1) if (codes[offset + i] !== word.charCodeAt(i)) return false;
    return IDENTIFIER[codes[offset + i] as number] === 0;
  }

  /** Skips white space and continued lines; with `lines`, as inside brackets, line feeds and comments as well. */
  space(lines = false): void {
    const { codes } = this;
    for (;;) {
      const code = codes[this.at];
      if (code === 32 || code === 9 || code === 12 || (lines && code === 10)) this.at += 1;
      else if (code === 92) this.continuation();
      else if (lines && code === 35) this.comment();
      else return;
    }
  }

  /** Reads an identifier as Python compares it (NFKC); empty where none stands. */
  identifier(): string {
    const { codes } = this;
    const start = this.at;
    const first = codes[start] as number;
    if (first >= 48 && first <= 57) return '';
    let end = start;
    let ascii = true;
    for (let code = first; IDENTIFIER[code] === 1; code = codes[end] as number) {
      if (code > 127) ascii = false;
      end += 1;
    }
    this.at = end;
    const text = this.source.slice(start, end);
    return ascii ? text : text.normalize('NFKC');
  }

  /** Moves from a backslash behind the line feed that must follow it. */
  protected continuation(): void {
    if (this.codes[this.at + 1] !== 10) throw new NotPython('a backslash does not end its line', this.at);
    this.at += 2;
  }

  /** Moves from `#` to the line feed. */
  comment(): void {
    const start = this.at;
    const feed = this.source.indexOf('\n', start);
    this.at = feed === -1 ? this.source.length : feed;
    if (this.source.slice(start, this.at).includes('plumb:')) this.marked.push(start);
  }
}
