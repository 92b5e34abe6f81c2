import type { RepoPath } from '#core/model/repo-path';
import type { History } from '#core/ports/index';
import { gitChanges } from './git-changes.ts';
import { runGit } from './git-command.ts';

/** The history of the git work tree around `root`; without git, or without a commit, nothing was ever saved. */
export function gitHistory(root: string): History {
  return {
    savedText(path: RepoPath) {
      const run = runGit(root, ['cat-file', 'blob', `HEAD:./${path}`]);
      return run.status === 0 ? run.stdout.toString('utf8') : null;
    },
    changesSince: (base) => gitChanges(root, base),
  };
}
