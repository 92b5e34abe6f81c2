import { basename, dirname, resolve } from 'node:path';
import { fileWriter } from '#core/adapters/index';
import { repoPath, UserError } from '#core/index';
import type { Terminal } from './terminal.ts';

/** Writes a text to a file that the user named, wherever it lies. Throws UserError where its folder is not there. */
export function writeOutput(output: string, content: string, { cwd }: Terminal): void {
  const file = resolve(cwd, output);
  try {
    fileWriter(dirname(file)).write([{ path: repoPath(basename(file)), content }]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`--output ${output}: ${error.message}`, error.hint, { cause: error });
  }
}
