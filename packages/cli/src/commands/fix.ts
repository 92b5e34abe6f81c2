import { folderInCheckout, nodePorts } from '#core/adapters/index';
import { type FailOn, parts, renderDiff, shownLine } from '#core/index';
import type { Place } from '../args.ts';
import { type Emission, emit, exitCodeOf } from '../emit.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface FixRequest {
  readonly checks: readonly string[];
  readonly failOn: FailOn;
  /** Print the changes as a patch, and write nothing. */
  readonly dryRun: boolean;
}

/** `plumb check --fix`: the exit code, and the report, are of what remains. */
export async function runFix(
  { checks, failOn, dryRun }: FixRequest,
  { root, config }: Place,
  emission: Pick<Emission, 'format' | 'output'>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { files, writer, clock, history } = nodePorts(root);
  const { planFixes, writeFixes } = await parts.fix();
  const fixes = await planFixes(files, { checks, config, failOn, today: clock.today() }, history);
  if (dryRun) {
    if (fixes.changes.length === 0) terminal.err('plumb: there is nothing that --fix would change\n');
    const { renderUnifiedDiff } = await parts.diff();
    const patch = renderUnifiedDiff(fixes.changes, folderInCheckout(root));
    terminal.out(terminal.shown ? renderDiff(patch, { color: terminal.color }) : patch);
    return exitCodeOf(fixes.report);
  }
  writeFixes(fixes, writer);
  for (const { path } of fixes.changes) terminal.err(`${shownLine(`fixed ${path}`)}\n`);
  return await emit(fixes.report, { ...emission, root }, terminal);
}
