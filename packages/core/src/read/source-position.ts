import type { Position } from '#core/model/finding';

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

/**
 * The line (from 1) at which git left a merge conflict in a text; null where it left none. Both the opening and the
 * closing marker must stand there, so that a heading underlined with `=======` is none.
 */
export function conflictLine(text: string): number | null {
  const open = /^<<<<<<< /m.exec(text);
  if (open === null || !/^>>>>>>> /m.test(text.slice(open.index))) return null;
  return positionAt(text, open.index).line;
}
