import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type RepoPath, repoPath } from '#core/model/repo-path';

/** The git root around the folder `cwd`, or `cwd` itself (made absolute) where there is none. Runs nothing. */
export function findRoot(cwd: string): string {
  return findGit(cwd) ?? resolve(cwd);
}

/** Where a folder lies in the git work tree around it: `.` for its root, and where there is none. Runs nothing. */
export function folderInCheckout(folder: string): RepoPath {
  return repoPath(relative(findRoot(folder), resolve(folder)).split(sep).join('/'));
}

/**
 * The nearest folder, from `cwd` upwards, that is a git work tree: it has a folder `.git` with a HEAD, or a file
 * `.git` (worktrees and submodules). Null where there is none.
 */
export function findGit(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    if (existsSync(join(git, 'HEAD')) || isFile(git)) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** A folder that may not be read holds nothing that is known. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
