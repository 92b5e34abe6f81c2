/** Virtual environments that steps of one job make, in one folder. Each method takes the absolute folder of one. */
export interface Venvs {
  /**
   * The key that a finished environment was made by, '' for one without; null where there is none, or one that was not
   * finished.
   */
  keyOf(venv: string): string | null;
  /** Deletes it, finished or not. Throws UserError. */
  clear(venv: string): void;
  /** Says that it is finished: to be called last. Throws UserError. */
  finish(venv: string, key: string): void;
}
