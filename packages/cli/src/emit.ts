import { basename, dirname, resolve } from 'node:path';
import { fileWriter } from '#core/adapters/index';
import { type Report, type ReportFormat, renderReport, repoPath } from '#core/index';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Writes a report to the terminal or to a file, and returns the exit code of its verdict. */
export async function emit(
  report: Report,
  format: ReportFormat,
  output: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  if (output === undefined) terminal.out(await renderReport(report, format, terminal.color));
  else writeOutput(output, await renderReport(report, format, false), terminal);
  return { clean: EXIT.clean, findings: EXIT.findings, inconclusive: EXIT.user }[report.verdict];
}

/** Writes a text to a file that the user named, wherever it lies. */
export function writeOutput(output: string, content: string, { cwd }: Terminal): void {
  const file = resolve(cwd, output);
  fileWriter(dirname(file)).write([{ path: repoPath(basename(file)), content }]);
}
