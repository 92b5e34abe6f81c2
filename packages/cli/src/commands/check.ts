import { answerStore, folderInCheckout, loadFileTreeAside, systemClock } from '#core/adapters/index';
import { type CheckRequest, UserError } from '#core/index';
import { FLAGS, parse, placeOf, reporting } from '../args.ts';
import { deliver } from '../deliver.ts';
import type { Emission } from '../emit.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `plumb check [CHECK ...]`; with --fix, what can be mended safely is mended first. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals: checks } = parse(args, FLAGS.check);
  const { format, failOn } = reporting(values);
  const place = placeOf(values, terminal);
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
  const request = { checks, config: place.config, failOn, today: systemClock.today(), affected };
  const emission = { format, output, root: place.root };
  const load = () => import('./report-checks.ts');
  // Git lists the files while the greater part of the program is loaded, if it may be needed.
  const listed = loadFileTreeAside(place.root);
  // What --affected reports depends on the history as well.
  const answers = affected === null ? answersTo(request, emission, terminal) : null;
  const [files] = await Promise.all([listed, answers?.mayKnow ? null : load()]);
  const known = answers?.recall(files) ?? null;
  if (known !== null) return await deliver(known, emission, terminal);
  const { reportChecks } = await load();
  return await reportChecks(files, request, emission, answers, terminal);
}

/** The answers that were given to the same question. */
function answersTo(request: CheckRequest, { format, output, root }: Emission, { color }: Terminal) {
  return answerStore(
    root,
    JSON.stringify([request, format, folderInCheckout(root), output === undefined && color]),
  );
}
