import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * A file without a name, which is gone when the last process that has it open ends: for what a child writes while nobody
 * reads, as a pipe would be full. Throws system errors.
 */
export function openUnnamed(): number {
  const path = join(temporaryFolder(), `plumb-${randomUUID()}`);
  // `x`: what stands there already, a link too, is refused.
  const handle = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return handle;
}

/** All that was written to a file, by whatever process; closes it. Throws system errors. */
export function takeUnnamed(handle: number): Buffer {
  try {
    const bytes = Buffer.allocUnsafeSlow(fstatSync(handle).size);
    let length = 0;
    while (length < bytes.length) {
      // From where it is told to, as the place in the file is shared with who wrote it.
      const count = readSync(handle, bytes, length, bytes.length - length, length);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
