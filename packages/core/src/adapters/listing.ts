import type { RepoPath } from '#core/model/repo-path';

/**
 * What stands below a root, before anything is read. No order is promised. A name that is not UTF-8 is listed with
 * U+FFFD for its bad bytes: the entry is seen, and reading it says why it cannot be read.
 */
export interface Listing {
  readonly files: readonly RepoPath[];
  /** Folders that belong to another repository: submodules and repositories embedded without being one. */
  readonly submodules: readonly RepoPath[];
  /** Tracked files that the work tree may lack on purpose (skip-worktree, as sparse checkouts set it). */
  readonly sparse: ReadonlySet<string>;
}
