import type { Position, Span } from './finding.ts';

/** Takes an offset in UTF-16 code units; returns its line and column, both from 1. Lines end at `\n`. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Takes two offsets, the second just behind the last character, and returns the span. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

/** A position as people write it: `line:column`. */
export function formatPosition({ line, column }: Position): string {
  return `${line}:${column}`;
}
