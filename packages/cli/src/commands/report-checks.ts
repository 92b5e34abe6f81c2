import { type AnswerStore, type DiskTree, factStore, gitHistory } from '#core/adapters/index';
import { type CheckRequest, runChecks } from '#core/index';
import { deliver } from '../deliver.ts';
import { answerOf, type Emission } from '../emit.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** Reports what the checks find in those files, and keeps that as the answer. */
export async function reportChecks(
  files: DiskTree,
  request: CheckRequest,
  emission: Emission,
  answers: AnswerStore | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const { report, warning } = await runChecks(files, request, {
    facts: factStore(emission.root),
    history: gitHistory(emission.root),
  });
  if (warning !== null) terminal.err(`plumb: ${warning}\n`);
  const answer = await answerOf(report, emission, terminal);
  answers?.keep(files, answer);
  return await deliver(answer, emission, terminal);
}
