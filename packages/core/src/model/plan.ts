import type { RepoPath } from './repo-path.ts';

/** Something to run: argv, never a shell string. An adapter executes it. */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: RepoPath;
  /** The whole environment of the child beyond the adapter's allow-list. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /**
   * When the time is over, each process of the child's group gets SIGABRT before all of it is killed: a Python with
   * faulthandler then prints the stack of every thread. Not on Windows.
   */
  readonly abortsOnTimeout?: boolean;
}
