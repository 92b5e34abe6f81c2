/** Where the tests of one job leave what came of them. */
export interface TestReports {
  /** Absolute path at which a test program may write its report; nothing stands there. Throws UserError. */
  place(id: string): string;
  /** The text of a report; null where there is no readable one of a bearable size. */
  load(path: string): string | null;
  /** Keeps the tally of one suite, as JSON. Throws UserError. */
  saveTally(id: string, json: string): void;
}
