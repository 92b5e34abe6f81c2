import type { Position, Span } from '#core/model/finding';

/** Takes an offset in UTF-16 code units and returns its line and column, both from 1; lines end at `\n`. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Takes two offsets, the second just behind the last character, and returns the span. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}
