/** Where the tests of one job leave what came of them. */
export interface TestReports {
  /** Absolute path at which a test program may write its report; nothing stands there. Throws UserError. */
  place(id: string): string;
  /** The text of a report; null where there is no readable one of a bearable size. */
  load(path: string): string | null;
  /**
   * Files below an absolute folder that match a glob, with the time of their last change: what a run wrote is new, or
   * newer than before it. What lies in node_modules or cannot be read is not there.
   */
  written(folder: string, globs: readonly string[]): ReadonlyMap<string, number>;
  /** Keeps the tally of one suite, as JSON. Throws UserError. */
  saveTally(id: string, json: string): void;
}
