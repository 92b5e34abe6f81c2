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
  /** What git's index says of a tracked regular file; null for every other one. */
  readonly saved: (path: RepoPath) => Saved | null;
  /** The id of its blob alone, which takes less; null for a file that git does not track. */
  readonly blob: (path: RepoPath) => string | null;
}

/** A file as it was when git last compared it with its blob: where all of this still holds, it is that blob. */
export interface Saved {
  /** Object id, in hexadecimal digits. */
  readonly blob: string;
  /** Modification and status change (`mtime`, `ctime`), in milliseconds with fractions. */
  readonly changedMs: number;
  readonly movedMs: number;
  /** Its lowest 32 bits. */
  readonly inode: number;
  /** In bytes. */
  readonly size: number;
}
