/** What a command writes to and where it was called: given, so that commands are functions that tests can call. */
export interface Terminal {
  readonly cwd: string;
  readonly color: boolean;
  /** Whether people read `out` as it is (a terminal, the log of GitHub Actions); else a program or a file takes it. */
  readonly shown: boolean;
  readonly out: (text: string) => void;
  /** For people: the text is made inert and visible. */
  readonly err: (text: string) => void;
}

/** Exit codes, as interface.md has them. */
export const EXIT = { clean: 0, findings: 1, user: 2, bug: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
