import { UserError } from '#core/model/errors';
import type { Json } from '#core/model/manifest';
import type { RepoPath } from '#core/model/repo-path';
import type { Report } from '#core/model/report';
import type { ActionIo } from '#core/ports/action-io';
import { type Annotation, renderAnnotation, renderAnnotations } from '#core/report/github';
import { bytesOf, redact } from '#core/report/sanitize';
import { renderSummary, SUMMARY_LIMIT } from '#core/report/summary';
import { renderTerminal } from '#core/report/terminal';

/** What an action came to. */
export interface ActionOutcome {
  readonly report: Report;
  /** The folder of the checkout that the report's files are relative to. */
  readonly root: RepoPath;
  /** Outputs beside `verdict` and `counts`. */
  readonly outputs: Readonly<Record<string, Json>>;
  /** More for the log, below the report: inert text (`renderDiff`). */
  readonly log?: string;
  /** More for the summary, below the report: Markdown of at most SUMMARY_LIMIT / 2 bytes (`renderFenced`). */
  readonly summary?: string;
}

/**
 * Runs an action and tells the runner what it came to: log, annotations, outputs, summary; the step fails unless the
 * verdict is clean. What the user can mend is shown without a stack, a bug with it. The promise never rejects.
 */
export async function runAction(body: () => Promise<ActionOutcome>, io: ActionIo): Promise<void> {
  try {
    await publish(await body(), io);
  } catch (error) {
    io.fail();
    if (error instanceof UserError) io.print(renderAnnotation(annotateUserError(error)));
    else showBug(error, io);
  }
}

async function publish(
  { report, root, outputs, log, summary = '' }: ActionOutcome,
  io: ActionIo,
): Promise<void> {
  // Before all that may go wrong: nothing below changes the verdict.
  if (report.verdict !== 'clean') io.fail();
  io.print(renderTerminal(report, { color: true }));
  if (log !== undefined) io.print(log);
  io.print(renderAnnotations(report, root));
  const all: Record<string, Json> = { verdict: report.verdict, counts: report.counts, ...outputs };
  for (const [name, value] of Object.entries(all)) io.output(name, value);
  await io.summary(renderSummary(report, { limit: SUMMARY_LIMIT - bytesOf(summary) - 2 }) + summary);
}

function annotateUserError({ message, hint, at }: UserError): Annotation {
  return {
    level: 'error',
    title: 'Plumbline cannot do its job',
    message: [...message.split('\n'), `Hint: ${hint}`],
    ...(at !== null && at.kind !== 'workspace' && { file: at.file }),
    ...(at?.kind === 'span' && at.span.start),
  };
}

function showBug(error: unknown, io: ActionIo): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  io.print(
    renderAnnotation({
      level: 'error',
      title: 'A bug in Plumbline',
      message: [
        what,
        'This is no fault of your repository. Please report it to the project, with the stack in the log.',
      ],
    }),
  );
  io.printUntrusted(redact(error instanceof Error ? (error.stack ?? what) : what));
}
