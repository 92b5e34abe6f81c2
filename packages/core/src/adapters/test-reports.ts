import { lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '#core/model/errors';
import { repoPath } from '#core/model/repo-path';
import type { TestReports } from '#core/ports/test-reports';
import { fileWriter } from './file-writer.ts';
import { codeOf } from './text-file.ts';

/** The reader takes no more. */
const LARGEST = 128 * 1024 * 1024;

/** Reports and tallies of this job, in the runner's temporary folder: `plumb-tests/<id>.xml` and `.json`. */
export function jobTestReports(temporary = process.env.RUNNER_TEMP || tmpdir()): TestReports {
  const folder = join(resolve(temporary), 'plumb-tests');
  const refused = (cause: unknown) =>
    new UserError(
      `the folder ${folder} cannot be written (${codeOf(cause)})`,
      'the runner must be able to write its temporary folder',
      { cause },
    );
  return {
    place(id) {
      const file = join(folder, repoPath(`${id}.xml`));
      try {
        mkdirSync(folder, { recursive: true });
        rmSync(file, { recursive: true, force: true });
      } catch (cause) {
        throw refused(cause);
      }
      return file;
    },
    load(path) {
      try {
        // a link could lead the summary to any file of the machine
        const stats = lstatSync(path);
        return stats.isFile() && stats.size <= LARGEST ? readFileSync(path, 'utf8') : null;
      } catch {
        return null;
      }
    },
    saveTally(id, json) {
      try {
        mkdirSync(folder, { recursive: true });
      } catch (cause) {
        throw refused(cause);
      }
      fileWriter(folder).write([{ path: repoPath(`${id}.json`), content: json }]);
    },
  };
}
