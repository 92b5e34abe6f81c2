import { basename, dirname, resolve } from 'node:path';
import { fileWriter, folderInCheckout } from '#core/adapters/index';
import { type Report, type ReportFormat, renderReport, repoPath, UserError } from '#core/index';
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
  else writeOutput(output, text, terminal);
  return { clean: EXIT.clean, findings: EXIT.findings, inconclusive: EXIT.user }[report.verdict];
}

/** Writes a text to a file that the user named, wherever it lies. Throws UserError where its folder is not there. */
export function writeOutput(output: string, content: string, { cwd }: Terminal): void {
  const file = resolve(cwd, output);
  try {
    fileWriter(dirname(file)).write([{ path: repoPath(basename(file)), content }]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`--output ${output}: ${error.message}`, error.hint, { cause: error });
  }
}
