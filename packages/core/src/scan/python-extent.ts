/** A smaller file is decoded whole in less time than this takes, and is of more use so: other searches ask for its text. */
const LARGE = 64 * 1024;

/** What stands about the last import is read too: the clauses of its `try`, the next statement. */
const MARGIN = 4 * 1024;

const FEED = 10;

/**
 * How many of the bytes of a Python source in ASCII `scanPythonStart` has to be given: generated sources are large, and
 * most of that stands behind their last import. All, where anything but imports and a `print` of Python 2 may
 * matter, and of a file that is not large.
 */
export function pythonExtent(bytes: Buffer): number {
  const { length } = bytes;
  if (length < LARGE || bytes.includes(0) || bytes.includes(13) || bytes.includes('///')) return length;
  let last = 0;
  // Forward: to look for it from the end takes half as long again.
  for (let at = bytes.indexOf('import'); at !== -1; at = bytes.indexOf('import', at + 6)) last = at;
  for (let at = bytes.indexOf('print ', last); at !== -1; at = bytes.indexOf('print ', at + 1)) {
    const next = bytes[at + 6];
    if (next === 34 || next === 39) last = at;
  }
  const end = last + MARGIN < length ? bytes.lastIndexOf(FEED, last + MARGIN) + 1 : length;
  return end > last ? end : length;
}
