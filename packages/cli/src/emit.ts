import { folderInCheckout } from '#core/adapters/index';
import { type Report, type ReportFormat, renderReport } from '#core/index';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

export interface Emission {
  readonly format: ReportFormat;
  /** Null: the terminal. */
  readonly output: string | undefined;
  /** The folder that was judged. */
  readonly root: string;
}

/** Writes a report to the terminal or to a file, and returns the exit code of its verdict. */
export async function emit(
  report: Report,
  { format, output, root }: Emission,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = folderInCheckout(root);
  const color = output === undefined && terminal.color;
  const text = await renderReport(report, format, { color, root: folder });
  if (output === undefined) terminal.out(text);
  else (await import('./write-output.ts')).writeOutput(output, text, terminal);
  return exitCodeOf(report);
}

/** The exit code of a report's verdict. */
export function exitCodeOf({ verdict }: Report): ExitCode {
  return { clean: EXIT.clean, findings: EXIT.findings, inconclusive: EXIT.user }[verdict];
}
