/** What a program says when it is asked something, its version above all; or why it says nothing. */
export type Answer =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: string };

/** The programs of this machine. */
export interface Programs {
  /** Absolute path of the first executable file of that name on PATH; null where there is none. */
  find(name: string): string | null;
  /** Executable file of that name beside another program; null where there is none. */
  beside(program: string, name: string): string | null;
  /**
   * Interpreters of Python as absolute paths, each once: that of setup-python (`pythonLocation`), those on PATH, those of
   * the runner's tool cache, newest first.
   */
  pythons(): readonly string[];
  /** Runs a program at the root of the repository, bounded in time. Never rejects. */
  ask(argv: readonly [string, ...string[]]): Promise<Answer>;
}
