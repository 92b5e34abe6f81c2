/** Takes what a child wrote to one of its streams, as it comes. */
export type OutputListener = (stream: 'stdout' | 'stderr', chunk: Uint8Array) => void;

/** The output of one command, open in the log until it is closed. */
export interface OpenOutput {
  readonly listen: OutputListener;
  /** Ends the group; what ended in the middle of a line is printed. */
  close(): void;
}

/** Prints the output of commands, which nobody trusts, while they run: the runner carries out none of it. */
export interface LiveLog {
  /** One is open at a time. */
  open(title: string): OpenOutput;
}
