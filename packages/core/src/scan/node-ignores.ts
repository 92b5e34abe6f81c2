import type { InlineIgnore } from '#core/model/imports';
import type { NodeCursor } from './node-cursor.ts';

/** What a comment must hold to be looked at. */
const MARK = 'plumb:';
/** Its end, which is searched for, as it begins with the rarest letter: see `lastCandidate`. */
const RARE = 'b:';
const SKIPPED = MARK.length - RARE.length;

const IGNORE = /plumb:[ \t]*ignore\[([^[\]\r\n]*)\]([^\r\n]*)/;

/** The offset of the last mark of an ignore in a source, -1 where there is none. */
export function lastMark(source: string): number {
  let last = -1;
  for (let found = source.indexOf(RARE); found !== -1; found = source.indexOf(RARE, found + RARE.length))
    if (source.startsWith(MARK, found - SKIPPED)) last = found - SKIPPED;
  return last;
}

/** The inline ignores among the comments that a cursor passed: `plumb: ignore[rule, rule] reason`, one a comment. */
export function readIgnores(cursor: NodeCursor): InlineIgnore[] {
  const comments = cursor.comments ?? [];
  const ignores: InlineIgnore[] = [];
  // A statement that was read twice had its comments passed twice.
  let passed = 0;
  for (let i = 0; i < comments.length; i += 2) {
    const [start = 0, end = 0] = [comments[i], comments[i + 1]];
    if (start < passed) continue;
    passed = end;
    const text = cursor.source.slice(start, end).replace(/\*\/$/, '');
    const match = IGNORE.exec(text);
    if (match === null) continue;
    const rules = (match[1] ?? '').split(',').map((rule) => rule.trim());
    ignores.push({
      rules: rules.filter((rule) => rule !== ''),
      reason: (match[2] ?? '').trim(),
      line: cursor.lineAt(start + match.index),
    });
  }
  return ignores;
}
