/**
 * Makes the facts of the graph from their sources: import names of distributions (pigar's index), lifetimes of standard
 * library modules (typeshed, as mypy ships it), builtin modules of Node. `--check` names what differs. The package index is
 * asked once for each source; after that `.tools/facts` has it.
 *
 * `--names FILE` adds the distributions of a list, one a line, to those whose import names are kept.
 */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { squashedNames } from '#core/graph/facts/name-rules';
import { VAGUE_MODULES } from '#core/graph/facts/vague-modules';
import { normaliseName } from '#core/model/requirement';
import curated from '../packages/core/src/graph/facts/curated-names.json' with { type: 'json' };
import { unpacked } from './facts-tools.ts';
import { settle } from './generated-files.ts';

const ROOT = join(import.meta.dirname, '..');
const FACTS = 'packages/core/src/graph/facts';
const PIGAR = 'pigar==2.2.0';
/** The newest typeshed wins; an older one still knows modules that left before the oldest Python it serves. */
const TYPESHEDS = ['mypy==2.4.1', 'mypy==0.991'];

/** What typeshed keeps there for type checkers alone, and what a distribution brings. */
const NOT_STANDARD = /^(_typeshed|typing_extensions)/;

/**
 * Modules that typeshed leaves out: private ones and those no program imports. Source: sys.stdlib_module_names of CPython
 * 3.10 to 3.13; `test` is the package of CPython's own tests.
 */
const WITHOUT_STUBS = `_abc _aix_support _android_support _bootsubprocess _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr
_codecs_tw _collections _colorize _crypt _datetime _elementtree _functools _ios_support _md5 _multiprocessing
_opcode _opcode_metadata _overlapped _posixshmem _pydatetime _pyio _pylong _pyrepl _scproxy _sha1 _sha2
_sha256 _sha3 _sha512 _signal _sre _statistics _string _strptime _suggestions _symtable _sysconfig _tokenize
_typing _uuid _wmi _zoneinfo idlelib test turtledemo`;

interface ImportNames {
  readonly rows: readonly string[];
  readonly same: readonly string[];
  readonly others: readonly string[];
}

/** Takes names of distributions and the folder of pigar; returns the data file of their import names. */
function importNames(names: Iterable<string>, folder: string): object {
  const database = new DatabaseSync(join(folder, 'pigar', '.db.sqlite3'), { readOnly: true });
  const query = database.prepare(
    'SELECT d.name AS distribution, t.name AS module FROM distributions d JOIN top_level_module_names t ON t.distribution_id = d.id',
  );
  const modules = new Map<string, Set<string>>();
  for (const { distribution, module } of query.iterate()) {
    const dotted = String(module).replace(/\.__init__$/, '');
    if (!isImportName(dotted)) continue;
    const name = normaliseName(String(distribution));
    const known = modules.get(name);
    if (known === undefined) modules.set(name, new Set([dotted]));
    else known.add(dotted);
  }
  database.close();
  const shared = new Set(curated.shared);
  const first = (row: string) => row.split(' ', 1)[0] ?? '';
  const fillsNamespace = (name: string) =>
    topmost(modules.get(name) ?? new Set()).some((module) => shared.has(module));
  const rows: string[] = [];
  const same: string[] = [];
  const others: string[] = [];
  for (const name of [...new Set(names)].sort()) {
    const found = topmost(modules.get(name) ?? new Set());
    if (found.length === 0) others.push(name);
    else if (found.join() === name.replaceAll('-', '_')) same.push(name);
    else rows.push([name, ...found].join(' '));
  }
  return {
    source: `Import names of distributions, from the index of the Python package ${PIGAR} (BSD-3-Clause), read off the distributions in 2025-11. A row is a distribution and its import names; "same" are distributions whose only import name is their own with "-" as "_"; "others" exist, with import names that the index lacks. "modules" are the rows turned round; "squashed" are the names, without separators, of those whose import names follow from their names alone: the others and those that fill a shared namespace. Made by scripts/facts.ts.`,
    rows: filled(rows),
    same: filled(same),
    others: filled(others),
    modules: filled(reversed(rows.map((row) => row.split(' ')))),
    squashed: filled(
      reversed(
        [...others, ...rows.map(first).filter(fillsNamespace), ...same.filter(fillsNamespace)].map((name) => [
          name,
          ...squashedNames(name),
        ]),
      ),
    ),
  };
}

/** Takes rows of a distribution and its names; returns rows of a name and its distributions, sorted. */
function reversed(rows: readonly (readonly string[])[]): string[] {
  const found = new Map<string, string[]>();
  for (const [name = '', ...keys] of rows) {
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), name]);
  }
  return [...found].map(([key, names]) => [key, ...names].join(' ')).sort();
}

/** Takes dotted names; returns those that no other of them is an ancestor of, sorted. */
function topmost(names: ReadonlySet<string>): string[] {
  const isBelow = (name: string) =>
    name.split('.').some((_, index, parts) => index > 0 && names.has(parts.slice(0, index).join('.')));
  return [...names].filter((name) => !isBelow(name)).sort();
}

/** Takes rows; returns lines of them with ";" between: a list of this length would cost every start of the program. */
function filled(rows: readonly string[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const row of rows) {
    if (line !== '' && line.length + row.length > 110) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? row : `;${row}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** An identifier, or several with dots; not a folder shipped by mistake, nor the hashed name of a compiled helper. */
function isImportName(module: string): boolean {
  const [top = ''] = module.split('.');
  return (
    /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(module) &&
    !VAGUE_MODULES.has(top) &&
    !module.endsWith('__mypyc')
  );
}

/** Takes folders of mypy, the newest first; returns the data file of the standard library. */
function standardLibrary(folders: readonly string[]): object {
  const lifetimes = new Map<string, string>();
  for (const folder of folders) {
    for (const line of readFileSync(join(folder, 'mypy/typeshed/stdlib/VERSIONS'), 'utf8').split('\n')) {
      const match = /^([\w.]+): (\d+\.\d+)-(\d+\.\d+)?/.exec(line);
      const [, module = '', since = '', until] = match ?? [];
      if (module === '' || NOT_STANDARD.test(module) || lifetimes.has(module)) continue;
      const first = since.startsWith('2.') ? '3.0' : since;
      lifetimes.set(module, until === undefined ? first : `${first} ${until}`);
    }
  }
  for (const module of WITHOUT_STUBS.split(/\s+/)) if (!lifetimes.has(module)) lifetimes.set(module, '3.0');
  const rows = [...lifetimes].map(([module, lifetime]) => `${module} ${lifetime}`).sort();
  return {
    source: `Modules of the Python standard library, from typeshed's stdlib/VERSIONS (Apache-2.0) as ${TYPESHEDS.join(' and ')} ship it: the first version that has it (3.0 for all before), and the last where it left. Made by scripts/facts.ts.`,
    rows,
  };
}

function nodeBuiltins(): object {
  return {
    source: `Builtin modules of Node ${process.versions.node.split('.')[0]}, from module.builtinModules; those with node: are reached by that prefix alone. Made by scripts/facts.ts.`,
    names: [...builtinModules].sort(),
  };
}

function main(args: readonly string[]): number {
  const file = join(ROOT, FACTS, 'import-names.json');
  const kept: ImportNames = JSON.parse(readFileSync(file, 'utf8'));
  const names = [...kept.rows, ...kept.same, ...kept.others]
    .flatMap((line) => line.split(';'))
    .map((row) => row.split(' ')[0] ?? '');
  const at = args.indexOf('--names');
  if (at >= 0) {
    const list = readFileSync(args[at + 1] ?? '', 'utf8').split('\n');
    names.push(...list.filter((line) => line.trim() !== '').map((line) => normaliseName(line.trim())));
  }
  const data: Readonly<Record<string, object>> = {
    'import-names': importNames(names, unpacked(PIGAR)),
    'standard-library': standardLibrary(TYPESHEDS.map(unpacked)),
    'node-builtins': nodeBuiltins(),
  };
  const texts = Object.entries(data).map(
    ([name, value]) => [`${FACTS}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`] as const,
  );
  return settle(ROOT, new Map(texts), args);
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
