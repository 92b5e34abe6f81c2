/**
 * Makes the import names of distributions that fill shared namespaces, from the repositories where they are made: every
 * project below with a static name and a `src` folder. Takes the folder that holds clones of them (or PLUMB_CLONES);
 * `--check` names what differs. The data says the commits.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { normaliseName } from '#core/model/requirement';
import { settle } from './generated-files.ts';
import { importableNames } from './importable-names.ts';

const ROOT = join(import.meta.dirname, '..');
const FACTS = 'packages/core/src/graph/facts';
const REPOSITORIES = ['opentelemetry-python', 'opentelemetry-python-contrib', 'haystack-core-integrations'];

/** Takes a clone; returns a row for each of its projects: its name and its import names. */
function rowsOf(clone: string, shared: ReadonlySet<string>): string[] {
  const git = (...argv: string[]) =>
    execFileSync('git', ['-C', clone, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const files = git('ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0');
  const rows: string[] = [];
  for (const file of files) {
    if (posix.basename(file) !== 'pyproject.toml') continue;
    const sources = posix.join(posix.dirname(file), 'src/');
    const name = /^name\s*=\s*"([^"]+)"/m.exec(git('show', `HEAD:${file}`))?.[1];
    const own = files.filter((each) => each.startsWith(sources)).map((each) => each.slice(sources.length));
    const names = importableNames(own, shared);
    // What fills no namespace is a tool of the repository itself.
    const fills = names.some((each) => each.includes('.') && shared.has(each.split('.', 1)[0] ?? ''));
    if (name !== undefined && fills) rows.push([normaliseName(name), ...names].join(' '));
  }
  return rows;
}

function main(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env.PLUMB_CLONES;
  if (folder === undefined) throw new Error('give the folder of the clones');
  const { shared } = JSON.parse(readFileSync(join(ROOT, FACTS, 'curated-names.json'), 'utf8'));
  const clones = REPOSITORIES.map((name) => join(folder, name));
  const commits = clones.map((clone) =>
    execFileSync('git', ['-C', clone, 'rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim(),
  );
  const data = {
    source: `Import names of distributions that fill shared namespaces, from the files of their repositories: ${REPOSITORIES.map((name, index) => `${name} ${commits[index]}`).join(', ')}. Made by scripts/facts-namespaces.ts.`,
    rows: clones.flatMap((clone) => rowsOf(clone, new Set(shared))).sort(),
  };
  return settle(
    ROOT,
    new Map([[`${FACTS}/namespace-names.json`, `${JSON.stringify(data, null, 2)}\n`]]),
    args,
  );
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
