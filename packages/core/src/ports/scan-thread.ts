import type { RepoPath } from '#core/model/repo-path';

/** A second thread that reads and scans sources of one repository while this one does other work. */
export interface ScanThread {
  /**
   * Starts on those files, from the first to the last, and names their blobs as well if it shall. Null where a thread would not
   * pay, or there is none. No method throws, or waits for long.
   */
  start(paths: readonly RepoPath[], withBlobs: boolean): SharedScan | null;
}

/** Files that both threads take from one list, each of them once. */
export interface SharedScan {
  /** The place in the list of a file that is the caller's from then on; null where all are taken. */
  next(): number | null;
  /** Nobody needs the file at that place any more. */
  skip(place: number): void;
  /** What the thread made of its share: JSON that `takeShare` judges; null where it came to nothing. */
  finish(): Promise<string | null>;
  /** Ends the thread, whatever it does. */
  stop(): void;
}
