import {
  answerStore,
  factStore,
  folderInCheckout,
  gitHistory,
  loadFileTree,
  systemClock,
} from '#core/adapters/index';
import { runChecks, UserError } from '#core/index';
import { FLAGS, parse, placeOf, reporting } from '../args.ts';
import { answerOf, deliver } from '../emit.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `plumb check [CHECK ...]`; with --fix, what can be mended safely is mended first. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals: checks } = parse(args, FLAGS.check);
  const { format, failOn } = reporting(values);
  const place = placeOf(values, terminal);
  const { root, config } = place;
  const { fix = false, 'dry-run': dryRun = false, affected = null, output } = values;
  if (dryRun && !fix) throw new UserError('--dry-run needs --fix', 'add --fix, or leave --dry-run out');
  if (dryRun && (values.format ?? output) !== undefined)
    throw new UserError(
      '--dry-run prints a patch, not a report',
      'leave out --format and --output, or --dry-run',
    );
  if (fix && affected !== null)
    throw new UserError('--fix mends every project, not only those of --affected', 'leave one of them out');
  if (fix) {
    const { runFix } = await import('./fix.ts');
    return await runFix({ checks, failOn, dryRun }, place, { format, output }, terminal);
  }
  const emission = { format, output, root };
  const request = { checks, config, failOn, today: systemClock.today(), affected };
  const color = output === undefined && terminal.color;
  const question = JSON.stringify([request, format, folderInCheckout(root), color]);
  // What --affected reports depends on the history as well.
  const answers = affected === null ? answerStore(root, question) : null;
  const files = loadFileTree(root);
  const known = answers?.recall(files) ?? null;
  if (known !== null) return await deliver(known, emission, terminal);
  const { report, warning } = await runChecks(files, request, {
    facts: factStore(root),
    history: gitHistory(root),
  });
  if (warning !== null) terminal.err(`plumb: ${warning}\n`);
  const answer = await answerOf(report, emission, terminal);
  answers?.keep(files, answer);
  return await deliver(answer, emission, terminal);
}
