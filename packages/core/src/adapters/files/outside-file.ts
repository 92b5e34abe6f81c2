import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileRead } from '#core/model/file-tree';
import { readTextFile } from './text-file.ts';

/** Reads a file that the user named on the command line, inside a repository or not; links are followed. Never throws. */
export function readOutside(cwd: string, path: string): FileRead {
  try {
    return readTextFile(realpathSync(resolve(cwd, path))) ?? { kind: 'absent' };
  } catch {
    return { kind: 'absent' };
  }
}
