import type { FileTree } from '#core/model/file-tree';
import type { Observation } from '#core/model/observation';
import type { Command } from '#core/model/plan';
import type { RepoPath } from '#core/model/repo-path';

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

/** Runs commands with an allow-listed environment. */
export interface Runner {
  run(command: Command): Promise<Observation>;
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
}
