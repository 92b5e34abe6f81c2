import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileWriter } from '#core/adapters/files/file-writer';
import { temporaryFolder } from '#core/adapters/files/temporary-folder';
import { codeOf } from '#core/adapters/files/text-file';
import { UserError } from '#core/model/errors';
import type { MadeEnvironment } from '#core/model/install';
import { repoPath } from '#core/model/repo-path';
import type { Environments } from '#core/ports/environments';

const FILE = repoPath('environments.json');

/** The environments of this job, in the runner's temporary folder: the next job does not see them. */
export function jobEnvironments(temporary = temporaryFolder()): Environments {
  const folder = join(resolve(temporary), 'plumb-environments');
  const load = () => parsed(readOrNull(join(folder, FILE)));
  return {
    folder,
    load,
    save(made) {
      const ids = new Set(made.map(({ id }) => id));
      const all = [...load().filter(({ id }) => !ids.has(id)), ...made];
      try {
        mkdirSync(folder, { recursive: true });
      } catch (cause) {
        throw new UserError(
          `the folder ${folder} cannot be made (${codeOf(cause)})`,
          'the runner must be able to write its temporary folder',
          { cause },
        );
      }
      fileWriter(folder).write([{ path: FILE, content: `${JSON.stringify(all, null, 2)}\n` }]);
    },
  };
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** What another program wrote in our place is no environment. */
function parsed(text: string | null): readonly MadeEnvironment[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isEnvironment) : [];
  } catch {
    return [];
  }
}

function isEnvironment(value: unknown): value is MadeEnvironment {
  if (typeof value !== 'object' || value === null) return false;
  const { id, language, projects, venv, interpreter, roots } = value as Partial<Record<string, unknown>>;
  const isText = (one: unknown) => typeof one === 'string';
  return (
    isText(id) &&
    (language === 'python' || language === 'node') &&
    Array.isArray(projects) &&
    projects.every(isText) &&
    (venv === null || isText(venv)) &&
    isText(interpreter) &&
    Array.isArray(roots) &&
    roots.every(isText)
  );
}
