import type { Answer } from '#core/adapters/index';
import type { ExitCode, Terminal } from './terminal.ts';

export interface Delivery {
  /** A file; undefined: the terminal. */
  readonly output: string | undefined;
}

/** Writes an answer to the terminal or to a file, and returns its exit code. */
export async function deliver(
  { text, code }: Answer,
  { output }: Delivery,
  terminal: Terminal,
): Promise<ExitCode> {
  if (output === undefined) terminal.out(text);
  else (await import('./write-output.ts')).writeOutput(output, text, terminal);
  return code;
}
