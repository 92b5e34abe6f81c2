import type { RepoPath } from './repo-path.ts';

/** Something to run: argv, never a shell string. An adapter executes it. */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: RepoPath;
  /** The whole environment of the child beyond the adapter's allow-list. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}
