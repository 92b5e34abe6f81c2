import { UserError } from '#core/model/errors';
import type { RepoPath } from '#core/model/repo-path';
import { findGit } from './find-root.ts';
import { runGit } from './git-command.ts';
import type { Listing } from './listing.ts';

/**
 * One call tells everything: `-t` the state (`?` untracked, `S` skip-worktree, `R` deleted, from `--deleted`),
 * `--stage` the mode (160000 is a submodule).
 */
const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--deleted', '--exclude-standard'];

/** What git says where there is no work tree to list: then the folder is walked. */
const NO_WORK_TREE =
  /not a git repository|cannot use bare repository|must be run in a work tree|outside repository/;

/**
 * Lists the tracked and the untracked, not ignored files below the absolute folder `root`, which may be any folder
 * of a work tree; paths are relative to it. Null where there is no git, or no work tree around `root`. Throws
 * UserError where git is there and refuses (an index it cannot read, a folder that it does not trust).
 */
export function listByGit(root: string): Listing | null {
  if (findGit(root) === null) return null;
  const run = runGit(root, LIST);
  if (run.error !== undefined && 'code' in run.error && run.error.code === 'ENOENT') return null;
  if (run.error === undefined && run.status === 0) return parseListing(run.stdout);
  const said = run.error === undefined ? run.stderr.toString().trim() : run.error.message;
  if (NO_WORK_TREE.test(said)) return null;
  throw new UserError(
    `git could not list the files of ${root}: ${said.split('\n')[0] ?? ''}`,
    /dubious ownership/.test(said)
      ? `run \`git config --global --add safe.directory ${JSON.stringify(root)}\` if you trust that folder`
      : 'run `git status` there and mend what it reports',
    run.error === undefined ? {} : { cause: run.error },
  );
}

/**
 * Takes the NUL-separated records `? path` and `H 100644 <object> 0<TAB>path`. An unmerged file has several. An
 * untracked path that ends in a slash is a repository embedded without being a submodule.
 */
function parseListing(output: Buffer): Listing {
  const files = new Set<RepoPath>();
  const submodules: RepoPath[] = [];
  const sparse = new Set<string>();
  const deleted: RepoPath[] = [];
  const text = output.toString('utf8');
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\0', start);
    const tag = text[start];
    if (tag === '?') {
      const path = text.slice(start + 2, end);
      if (path.endsWith('/')) submodules.push(path.slice(0, -1) as RepoPath);
      else files.add(path as RepoPath);
    } else {
      const path = text.slice(text.indexOf('\t', start) + 1, end) as RepoPath;
      if (text.startsWith('160000', start + 2)) submodules.push(path);
      else if (tag === 'R') deleted.push(path);
      else {
        files.add(path);
        if (tag === 'S') sparse.add(path);
      }
    }
    start = end + 1;
  }
  for (const path of deleted) files.delete(path);
  return { files: [...files], submodules, sparse };
}
