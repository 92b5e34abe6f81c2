import { readOutside } from '#core/adapters/index';
import { inertJsonText, scanEdn, UserError } from '#core/index';
import { choice, FLAGS, parse } from '../args.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';

/** `plumb scan edn PATH ...`: one JSON line a file, inside a repository or not. Exit 0 whatever the files hold. */
export async function runScan(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = parse(args, FLAGS.scan);
  const [kind, ...paths] = positionals;
  if (kind === undefined)
    throw new UserError('scan needs to know what to scan', 'as in `plumb scan edn PATH`');
  choice('the kind of scan', kind, ['edn'], 'edn');
  if (paths.length === 0)
    throw new UserError('scan edn needs at least one path', 'as in `plumb scan edn deps.edn`');
  for (const path of paths)
    terminal.out(`${inertJsonText(JSON.stringify(scanEdn(path, readOutside(terminal.cwd, path))))}\n`);
  return EXIT.clean;
}
