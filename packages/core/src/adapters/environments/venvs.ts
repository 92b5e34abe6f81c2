import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileWriter } from '#core/adapters/files/file-writer';
import { codeOf } from '#core/adapters/files/text-file';
import { UserError } from '#core/model/errors';
import { repoPath } from '#core/model/repo-path';
import type { Venvs } from '#core/ports/venvs';

/** Written last into every environment that was made whole. */
export const MARKER = repoPath('plumb-environment.json');
/** The interpreter, by the parts of its path in the environment. */
export const PYTHON = process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];
const LARGEST = 64 * 1024;

/** The virtual environments in the folder `home`, each a folder of its own there: another path is refused as a bug. */
export function venvsIn(home: string): Venvs {
  const own = (venv: string) => {
    if (dirname(resolve(venv)) !== resolve(home)) throw new Error(`${venv} does not lie in ${home}`);
    return resolve(venv);
  };
  return {
    keyOf(venv) {
      const path = own(venv);
      return existsSync(join(path, ...PYTHON)) ? markedKey(join(path, MARKER)) : null;
    },
    clear(venv) {
      const path = own(venv);
      try {
        rmSync(path, { recursive: true, force: true, maxRetries: 3 });
        mkdirSync(dirname(path), { recursive: true });
      } catch (cause) {
        throw new UserError(
          `the folder ${path} cannot be made anew (${codeOf(cause)})`,
          'the runner must be able to write its temporary folder',
          { cause },
        );
      }
    },
    finish(venv, key) {
      const content = `${JSON.stringify({ version: 1, key })}\n`;
      fileWriter(own(venv)).write([{ path: MARKER, content }]);
    },
  };
}

function markedKey(marker: string): string | null {
  try {
    const stats = lstatSync(marker);
    if (!stats.isFile() || stats.size > LARGEST) return null;
    const value: unknown = JSON.parse(readFileSync(marker, 'utf8'));
    if (typeof value !== 'object' || value === null) return null;
    const { version, key } = value as Partial<Record<string, unknown>>;
    return version === 1 && typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}
