import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findRoot, folderInCheckout, loadFileTree, readOutside } from '#core/adapters/index';
import { inertJsonText, parts, type RepoPath, scanEdn, UserError } from '#core/index';
import { choice, FLAGS, parse } from '../args.ts';
import { EXIT, type ExitCode, type Terminal } from '../terminal.ts';

const KINDS = {
  edn: { example: 'deps.edn', scan: scanEdnFiles },
  extras: { example: null, scan: scanExtrasOf },
  imports: { example: 'src', scan: scanImportsOf },
} as const;

/**
 * `plumb scan KIND PATH ...`: one JSON line a file, inside a repository or not; of extras, one a package. Exit 0 whatever
 * the files hold.
 */
export async function runScan(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = parse(args, FLAGS.scan);
  const [name, ...paths] = positionals;
  if (name === undefined)
    throw new UserError('scan needs to know what to scan', 'as in `plumb scan edn PATH`');
  const kind = choice('the kind of scan', name, ['edn', 'extras', 'imports'], 'edn');
  const { example, scan } = KINDS[kind];
  if (paths.length === 0 && example !== null)
    throw new UserError(`scan ${kind} needs at least one path`, `as in \`plumb scan ${kind} ${example}\``);
  await scan(paths, terminal);
  return EXIT.clean;
}

async function scanEdnFiles(paths: readonly string[], terminal: Terminal): Promise<void> {
  for (const path of paths) print(scanEdn(path, readOutside(terminal.cwd, path)), terminal);
}

/** Files as they are named; of a folder, the sources that its repository holds below it. */
async function scanImportsOf(paths: readonly string[], terminal: Terminal): Promise<void> {
  const { hasImports, scanImports } = await parts.imports();
  for (const path of paths) {
    const place = resolve(terminal.cwd, path);
    if (!isFolder(place)) {
      print(scanImports(path, readOutside(terminal.cwd, path)), terminal);
      continue;
    }
    const tree = loadFileTree(place);
    const folder = path.replace(/[\\/]+$/, '');
    for (const file of tree.paths)
      if (hasImports(file)) print(scanImports(nameIn(folder, file), tree.read(file)), terminal);
  }
}

/** Packages at or below the folders (the current one, where none is named), each judged in the whole of its repository. */
async function scanExtrasOf(paths: readonly string[], terminal: Terminal): Promise<void> {
  const folders = new Map<string, RepoPath[]>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const place = resolve(terminal.cwd, path);
    if (!isFolder(place))
      throw new UserError(`${JSON.stringify(path)} is no folder`, 'name a repository, or a folder of one');
    const root = findRoot(place);
    folders.set(root, [...(folders.get(root) ?? []), folderInCheckout(place)]);
  }
  const { scanExtras } = await parts.extras();
  for (const [root, below] of folders)
    for (const report of await scanExtras(loadFileTree(root), below)) print(report, terminal);
}

/** What cannot be asked about is read as a file, which then says why. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

function nameIn(folder: string, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`;
}

function print(value: unknown, terminal: Terminal): void {
  terminal.out(`${inertJsonText(JSON.stringify(value))}\n`);
}
