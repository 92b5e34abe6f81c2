import { nodePorts } from '#core/adapters/index';
import { repoPath, runChecks } from '#core/index';
import { parse, REPORTING, REPOSITORY, reporting, rootOf } from '../args.ts';
import { emit } from '../emit.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `plumb check [CHECK ...]`. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, { ...REPOSITORY, ...REPORTING });
  const { format, failOn } = reporting(values);
  const ports = nodePorts(rootOf(values.root, terminal));
  const config = values.config === undefined ? null : repoPath(values.config);
  const { report } = await runChecks(ports.files, {
    checks: positionals,
    config,
    failOn,
    today: ports.clock.today(),
  });
  return await emit(report, format, values.output, terminal);
}
