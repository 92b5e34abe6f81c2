import type { FileTree } from '#core/model/file-tree';
import type { Observation } from '#core/model/observation';
import type { Command } from '#core/model/plan';
import type { RepoPath } from '#core/model/repo-path';
import type { FactStore } from './fact-store.ts';
import type { OutputListener } from './live-log.ts';

/** One file to be written: whole new content, or null to delete it. */
export interface FileWrite {
  readonly path: RepoPath;
  readonly content: string | null;
}

/** Writes below one root, each file by a temporary file and a rename: after a kill each is as before or after. */
export interface FileWriter {
  /** Checks every path first (inside the root, no link on the way, no collision), then writes. Throws UserError. */
  write(files: readonly FileWrite[]): void;
}

/** What the repository's history holds. */
export interface History {
  /** The text of a file as last committed; null where it never was, or where there is no history. */
  savedText(path: RepoPath): string | null;
  /** What changed since HEAD and `base` (a branch, tag or commit) parted. */
  changesSince(base: string): Changes;
}

/** Paths that differ from another state, sorted: also those that are gone; or why nobody knows. */
export type Changes =
  | { readonly kind: 'known'; readonly paths: readonly RepoPath[] }
  | { readonly kind: 'unknown'; readonly why: string };

/** One file that differs between two states of the work tree; null where it does not exist in one. */
export interface TreeChange {
  readonly path: RepoPath;
  readonly before: string | null;
  readonly after: string | null;
  /** What differs where the texts do not show it: modes, bytes that are no text, the commit of a submodule. */
  readonly unseen?: { readonly before: string; readonly after: string };
}

/** States of the work tree: tracked files and untracked ones that are not ignored. */
export interface Snapshots {
  /** Remembers the work tree as it is. Throws UserError where there is no git work tree. */
  take(): string;
  /**
   * What differs between two states below the root, and the patch from one to the other, binary files included: it names
   * files from the top of the checkout, and holds the bytes of any encoding as they are.
   */
  compare(before: string, after: string): { readonly changes: readonly TreeChange[]; readonly patch: Buffer };
}

/** Runs commands with an allow-listed environment. */
export interface Runner {
  /** `listen` is told of the output while it comes; the observation holds it in any case. */
  run(command: Command, listen?: OutputListener): Promise<Observation>;
}

export interface Clock {
  /** Today, as `YYYY-MM-DD` in UTC. */
  today(): string;
}

/** What the application needs of the outside for one repository. */
export interface Ports {
  readonly files: FileTree;
  readonly writer: FileWriter;
  readonly runner: Runner;
  readonly clock: Clock;
  readonly history: History;
  readonly snapshots: Snapshots;
  /** Null where nothing can be kept. */
  readonly facts: FactStore | null;
}
