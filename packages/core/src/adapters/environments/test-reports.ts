import { lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileWriter } from '#core/adapters/files/file-writer';
import { folderEntries } from '#core/adapters/files/folder-entries';
import { temporaryFolder } from '#core/adapters/files/temporary-folder';
import { codeOf } from '#core/adapters/files/text-file';
import { UserError } from '#core/model/errors';
import { compileGlob } from '#core/model/glob';
import { repoPath } from '#core/model/repo-path';
import type { TestReports } from '#core/ports/test-reports';

/** The reader takes no more. */
const LARGEST = 128 * 1024 * 1024;
/** Entries of folders that are looked at. */
const MOST_ENTRIES = 100_000;
const PASSED_OVER: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Reports and tallies of this job, in the runner's temporary folder: `plumb-tests/<id>.xml` and `.json`. */
export function jobTestReports(temporary = temporaryFolder()): TestReports {
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
    written: (below, globs) => writtenBelow(below, globs),
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

function writtenBelow(top: string, globs: readonly string[]): ReadonlyMap<string, number> {
  const matchers = globs.flatMap((glob) => compileGlob(glob) ?? []);
  const found = new Map<string, number>();
  const folders = [''];
  let left = MOST_ENTRIES;
  for (let at = folders.pop(); at !== undefined && left > 0; at = folders.pop()) {
    for (const entry of folderEntries(join(top, at))) {
      left -= 1;
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) folders.push(path);
      if (entry.isFile() && matchers.some((matches) => matches(path)))
        found.set(join(top, path), lstatSync(join(top, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    }
  }
  return found;
}
