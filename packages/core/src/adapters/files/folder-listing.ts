import { type Dirent, readdirSync } from 'node:fs';
import { UserError } from '#core/model/errors';
import { join, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Listing } from './listing.ts';
import { codeOf } from './text-file.ts';

/** Folders that hold what tools made or fetched, never sources. `dist` and `build` may be either: they are kept. */
const SKIPPED = new Set([
  ...['.git', '.hg', '.svn', '.jj', 'node_modules', '.venv', 'venv', '__pycache__', '.tox', '.nox', '.eggs'],
  ...['.mypy_cache', '.pytest_cache', '.ruff_cache', '.turbo', '.next', '.gradle', '.cpcache', '.yarn'],
]);

/** A virtual environment, whatever its name (PEP 405), and a cache (bford.info/cachedir). */
const SKIP_MARKS = new Set(['pyvenv.cfg', 'CACHEDIR.TAG']);

const MAX_WALKED_FILES = 500_000;

/**
 * Lists the files below the absolute folder `root` without git: everything but the folders above, and what stands
 * in another repository. Ignore files are not read. Links are entries and never followed, so loops cannot trap it; a
 * folder that may not be listed is an entry as well, so that it does not vanish unseen. Throws UserError beyond
 * `limit` files, and where `root` may not be listed.
 */
export function listByWalk(root: string, limit = MAX_WALKED_FILES): Listing {
  const files: RepoPath[] = [];
  const submodules: RepoPath[] = [];
  const waiting: RepoPath[] = [ROOT];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = entriesOf(root, folder);
    if (entries === null) {
      files.push(folder);
      continue;
    }
    if (folder !== ROOT && entries.some((entry) => SKIP_MARKS.has(entry.name))) continue;
    if (folder !== ROOT && entries.some((entry) => entry.name === '.git')) {
      submodules.push(folder);
      continue;
    }
    for (const entry of entries) {
      if (!entry.isDirectory()) {
        if (entry.name !== '.git') files.push(join(folder, entry.name));
      } else if (!SKIPPED.has(entry.name)) waiting.push(join(folder, entry.name));
    }
    if (files.length > limit) {
      throw new UserError(
        `there are more than ${limit} files below ${root}, which is no git work tree`,
        'choose the folder of the repository with --root',
      );
    }
  }
  return { files, submodules, sparse: new Set(), saved: () => null, blob: () => null };
}

function entriesOf(root: string, folder: RepoPath): Dirent[] | null {
  try {
    return readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch (error) {
    if (folder !== ROOT) return null;
    throw new UserError(`the folder ${root} cannot be listed: ${codeOf(error)}`, 'check its permissions', {
      cause: error,
    });
  }
}
