import { UserError } from '#core/model/errors';
import type { Json } from '#core/model/manifest';
import { join, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Report } from '#core/model/report';
import type { ActionIo } from '#core/ports/action-io';
import {
  type Annotation,
  renderAnnotation,
  renderAnnotations,
  renderWithinLimits,
} from '#core/report/github';
import { bytesOf, redact } from '#core/report/sanitize';
import { renderSummary, SUMMARY_LIMIT } from '#core/report/summary';
import { renderTerminal } from '#core/report/terminal';

/** What an action came to. */
export interface ActionOutcome {
  readonly report: Report;
  /** What the user should know although the verdict holds; null or absent: nothing. */
  readonly warning?: string | null;
  /** Writes the files that the inputs ask for; returns the outputs beside `verdict` and `counts`. */
  readonly outputs: () => Promise<Readonly<Record<string, Json>>>;
  /** More for the log, below the report: inert text (`renderDiff`). */
  readonly log?: string;
  /** More for the summary, below the report: Markdown of at most SUMMARY_LIMIT / 2 bytes (`renderFenced`). */
  readonly summary?: string;
}

/** What a step came to that is no report of findings: an environment, a run of tests. */
export interface StepOutcome {
  readonly failed: boolean;
  /** For the log: inert text, or workflow commands that are meant as such. */
  readonly log: string;
  /** Told as annotations, as many as GitHub shows of each level. */
  readonly annotations: readonly Annotation[];
  /** Markdown of at most SUMMARY_LIMIT bytes, made inert. */
  readonly summary: string;
  /** Writes what the inputs ask for; returns the outputs. Called when all of the above is told. */
  readonly outputs: () => Promise<Readonly<Record<string, Json>>>;
}

/** What every action is told: the folder of the checkout that the files it speaks of are relative to. */
export interface ActionInputs {
  readonly root: RepoPath;
}

/**
 * Runs an action and tells the runner what it came to: log, annotations, outputs, summary; the step fails unless the
 * verdict is clean. Takes the reader of its inputs and what it does with them. What the user can mend is shown without a
 * stack, a bug with it. The promise never rejects.
 */
export async function runAction<I extends ActionInputs>(
  readInputs: (raw: ActionIo['input']) => I,
  body: (inputs: I) => Promise<ActionOutcome>,
  io: ActionIo,
): Promise<void> {
  await guarded(readInputs, async (inputs) => publish(await body(inputs), inputs.root, io), io);
}

/** As runAction, for an action that judges nothing statically. */
export async function runStep<I extends ActionInputs>(
  readInputs: (raw: ActionIo['input']) => I,
  body: (inputs: I) => Promise<StepOutcome>,
  io: ActionIo,
): Promise<void> {
  await guarded(
    readInputs,
    async (inputs) => {
      const { failed, log, annotations, summary, outputs } = await body(inputs);
      if (failed) io.fail();
      io.print(log);
      io.print(renderWithinLimits(annotations));
      await io.summary(summary);
      for (const [name, value] of Object.entries(await outputs())) io.output(name, value);
    },
    io,
  );
}

async function guarded<I extends ActionInputs>(
  readInputs: (raw: ActionIo['input']) => I,
  work: (inputs: I) => Promise<void>,
  io: ActionIo,
): Promise<void> {
  let root = ROOT;
  try {
    const inputs = readInputs(io.input);
    root = inputs.root;
    await work(inputs);
  } catch (error) {
    io.fail();
    if (error instanceof UserError) io.print(renderAnnotation(annotateUserError(error, root)));
    else showBug(error, io);
  }
}

async function publish(
  { report, warning = null, outputs, log, summary = '' }: ActionOutcome,
  root: RepoPath,
  io: ActionIo,
): Promise<void> {
  // Before all that may go wrong: nothing below changes the verdict, or hides what was found.
  if (report.verdict !== 'clean') io.fail();
  io.print(renderTerminal(report, { color: true }));
  if (log !== undefined) io.print(log);
  if (warning !== null)
    io.print(renderAnnotation({ level: 'warning', title: 'Plumbline', message: [warning] }));
  io.print(renderAnnotations(report, root));
  io.output('verdict', report.verdict);
  io.output('counts', report.counts);
  await io.summary(`${renderSummary(report, { limit: SUMMARY_LIMIT - bytesOf(summary) - 3 })}\n${summary}`);
  for (const [name, value] of Object.entries(await outputs())) io.output(name, value);
}

function annotateUserError({ message, hint, at }: UserError, root: RepoPath): Annotation {
  return {
    level: 'error',
    title: 'Plumbline cannot do its job',
    message: [...message.split('\n'), `Hint: ${hint}`],
    ...(at !== null && at.kind !== 'workspace' && { file: join(root, at.file) }),
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
