import { type Answer, folderInCheckout } from '#core/adapters/index';
import { type Report, type ReportFormat, renderReport } from '#core/index';
import { type Delivery, deliver } from './deliver.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

export interface Emission extends Delivery {
  readonly format: ReportFormat;
  /** The folder that was judged. */
  readonly root: string;
}

/** Writes a report to the terminal or to a file, and returns the exit code of its verdict. */
export async function emit(report: Report, emission: Emission, terminal: Terminal): Promise<ExitCode> {
  return await deliver(await answerOf(report, emission, terminal), emission, terminal);
}

/** What there is to say of a report, as text, and by the exit code. */
export async function answerOf(
  report: Report,
  { format, output, root }: Emission,
  terminal: Terminal,
): Promise<Answer> {
  const color = output === undefined && terminal.color;
  const text = await renderReport(report, format, { color, root: folderInCheckout(root) });
  return { text, code: exitCodeOf(report) };
}

/** The exit code of a report's verdict. */
export function exitCodeOf({ verdict }: Report): Answer['code'] {
  return ({ clean: EXIT.clean, findings: EXIT.findings, inconclusive: EXIT.user } as const)[verdict];
}
