import type { PythonCursor } from './python-cursor.ts';

/** What ends the way through a suite; of `return`, `continue` and `break`, which is all the same. */
export type Leaving = 'raise' | 'return';

/** Calls back where such a statement begins at the cursor. */
export function leaveAt(cursor: PythonCursor, onLeave: (how: Leaving) => void): void {
  const code = cursor.codes[cursor.at];
  // r, c, b
  if (code === 114) {
    if (cursor.isWord('raise')) onLeave('raise');
    else if (cursor.isWord('return')) onLeave('return');
  } else if (code === 99 ? cursor.isWord('continue') : code === 98 && cursor.isWord('break'))
    onLeave('return');
}
