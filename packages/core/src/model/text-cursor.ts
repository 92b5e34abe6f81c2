import { excerpt } from './cut.ts';

/** What a small parser throws inside; its own entry turns it into a value. Column counts from 1. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';
  readonly column: number;
  readonly hint: string;

  constructor(message: string, hint: string, offset: number) {
    super(message);
    this.column = offset + 1;
    this.hint = hint;
  }
}

const SPACE = 32;
const TAB = 9;

/** A place in one line of text that only moves forward: each character is looked at a bounded number of times. */
export class TextCursor {
  readonly text: string;
  offset = 0;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.offset >= this.text.length;
  }

  /** The character here; '' at the end. */
  get here(): string {
    return this.text.charAt(this.offset);
  }

  skipSpace(): void {
    let code = this.text.charCodeAt(this.offset);
    while (code === SPACE || code === TAB) {
      this.offset += 1;
      code = this.text.charCodeAt(this.offset);
    }
  }

  /** Moves behind `word` where it stands here. */
  take(word: string): boolean {
    if (!this.text.startsWith(word, this.offset)) return false;
    this.offset += word.length;
    return true;
  }

  /** Moves behind what a sticky pattern matches here; '' where it does not. */
  takeMatch(sticky: RegExp): string {
    sticky.lastIndex = this.offset;
    const found = sticky.exec(this.text)?.[0] ?? '';
    this.offset += found.length;
    return found;
  }

  /** The rest, quoted and shortened for a message. */
  excerpt(): string {
    return excerpt(this.text, this.offset);
  }
}
