import { NotPython } from './python-characters.ts';
import type { PythonCursor } from './python-cursor.ts';

/** What follows `print` or `exec` where it is a statement; behind a name of Python 3 none of these can follow. */
const ARGUMENT = /[ \t]+(?:["'\d]|(?!(?:in|is|and|or|not|if)(?!\w))[A-Za-z_])/y;
/** `%magic`, `!command`, `?name`, `a = %magic`, `a = !command`, `name?`. */
const IPYTHON = /[%!?]|[\w., \t]*=[ \t]*[%!]|[\w.]+\?{1,2}[ \t]*(?:\n|$)/y;

/** Throws NotPython where a statement of Python 2 begins that Python 3 has as a function. */
export function refusePython2(cursor: PythonCursor): void {
  const word = cursor.isWord('print') ? 'print' : cursor.isWord('exec') ? 'exec' : '';
  if (word === '') return;
  ARGUMENT.lastIndex = cursor.at + word.length;
  if (ARGUMENT.test(cursor.source)) throw new NotPython(`a ${word} statement: this is Python 2`, cursor.at);
}

/** Moves behind a line of IPython, if one begins here, and behind the lines that a backslash adds to it. */
export function skipIpython(cursor: PythonCursor): boolean {
  const { source } = cursor;
  IPYTHON.lastIndex = cursor.at;
  if (!IPYTHON.test(source)) return false;
  let feed = source.indexOf('\n', cursor.at);
  while (feed !== -1 && source.charCodeAt(feed - 1) === 92) feed = source.indexOf('\n', feed + 1);
  cursor.at = feed === -1 ? source.length : feed + 1;
  return true;
}
