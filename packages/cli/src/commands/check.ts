import { loadFileTree, systemClock } from '#core/adapters/index';
import { runChecks } from '#core/index';
import { FLAGS, parse, placeOf, reporting } from '../args.ts';
import { emit } from '../emit.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `plumb check [CHECK ...]`. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, FLAGS.check);
  const { format, failOn } = reporting(values);
  const { root, config } = placeOf(values, terminal);
  const today = systemClock.today();
  const { report } = await runChecks(loadFileTree(root), { checks: positionals, config, failOn, today });
  return await emit(report, { format, output: values.output, root }, terminal);
}
