import { ANNOTATED } from './python-limit.ts';

/** A smaller file is decoded whole in less time than this takes, and is of more use so: other searches ask for its text. */
const LARGE = 64 * 1024;

/** What stands about the last import is read too: the clauses of its `try`, the next statement. */
const MARGIN = 4 * 1024;

const FEED = 10;

/**
 * How many of the bytes of a Python source in UTF-8 `scanPythonStart` has to be given: generated sources are large, and
 * most of that stands behind their last import. All, where anything but imports and a `print` of Python 2 may
 * matter, and of a file that is not large.
 */
export function pythonExtent(bytes: Buffer): number {
  const { length } = bytes;
  if (length < LARGE || bytes.includes(0) || bytes.includes(13) || bytes.includes('///')) return length;
  // A search goes from one of the first letters that it looks for to the next (from the end: of the last), and stops less often
  // at rarer ones: this takes half the time of looking for the plain words.
  let last = 0;
  for (let at = bytes.indexOf('mport'); at !== -1; at = bytes.indexOf('mport', at + 5)) last = at;
  const annotated = bytes.indexOf(ANNOTATED);
  const older = annotated === -1 ? bytes : bytes.subarray(0, annotated);
  last = Math.max(last, older.lastIndexOf('print "'), older.lastIndexOf("print '"));
  const end = last + MARGIN < length ? bytes.lastIndexOf(FEED, last + MARGIN) + 1 : length;
  return end > last ? end : length;
}
