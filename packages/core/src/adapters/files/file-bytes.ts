import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** Most sources are smaller; the buffer grows where a file does not fit, and is not kept beyond the second bound. */
const USUAL_BYTES = 256 * 1024;
const MAX_KEPT_BYTES = 4 * 1024 * 1024;

/** Windows has no such flag: there, who reads must look first. */
export const REFUSES_LINKS = (constants.O_NOFOLLOW as number | undefined) !== undefined;

/** A link is not followed, a pipe is not waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

let kept = Buffer.allocUnsafeSlow(USUAL_BYTES);

/**
 * Takes an absolute path, and returns what `refuse` says to the status of what stands there, or where that is null what
 * `use` makes of the bytes. These hold until `use` returns: the next file is read into the same memory, as a buffer of
 * its own for each of thousands costs more than to read it. Throws system errors, one for a link too.
 */
export function withFileBytes<T>(
  path: string,
  refuse: (stats: Stats) => T | null,
  use: (bytes: Buffer, stats: Stats) => T,
): T {
  const handle = openSync(path, FLAGS);
  try {
    const stats = fstatSync(handle);
    return refuse(stats) ?? use(readAll(handle, stats.size), stats);
  } finally {
    closeSync(handle);
  }
}

/** As many bytes as the status tells, or to the end where it tells of none: some systems do so for what they make up. */
function readAll(handle: number, size: number): Buffer {
  let buffer = size <= kept.length ? kept : Buffer.allocUnsafeSlow(size);
  let length = 0;
  do {
    if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * length);
    const count = readSync(handle, buffer, length, buffer.length - length, null);
    if (count === 0) break;
    length += count;
  } while (length < size || size === 0);
  if (buffer.length <= MAX_KEPT_BYTES) kept = buffer;
  return buffer.subarray(0, length);
}
