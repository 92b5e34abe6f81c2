/**
 * One edit at a time on every array of requirements in the pyproject.toml files of real repositories, checked
 * without the editor's own means. Writes docs/evidence/toml-edits.md, or with --check compares it.
 *
 *     node scripts/evidence-toml-edits.ts [--check] FOLDER_OF_CLONES ...      (or PLUMB_CLONES=FOLDER)
 *
 * Nothing is written into the clones.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { diffLines } from 'diff';
import { parse } from 'smol-toml';
import type { ArrayRules, Plain } from '#core/edit/change';
import { editToml } from '#core/edit/toml';
import { requirementKey } from '#core/graph/requirement-key';
import { isTable, type KeyPath, valueAt } from '#core/model/key-path';
import { readRequirement } from '#core/model/requirement-parser';

const PAGE = new URL('../docs/evidence/toml-edits.md', import.meta.url);
const MOST_LINES = 3;

const RULES: ArrayRules = {
  same: (item) => requirementOf(item, requirementKey),
  kin: (item) => requirementOf(item, (requirement) => requirement.name),
};

type Requirement = Extract<ReturnType<typeof readRequirement>, { ok: true }>['value'];

function requirementOf(item: Plain, textOf: (requirement: Requirement) => string): string {
  const reading = typeof item === 'string' ? readRequirement(item) : null;
  return reading?.ok === true ? textOf(reading.value) : JSON.stringify(item);
}

interface Edit {
  readonly kind: 'add' | 'remove' | 'change' | 'reorder';
  readonly wanted: readonly Plain[];
}

/** Add one, remove each, change the version of each; and the same items in another order, which changes nothing. */
function editsOf(items: readonly Plain[]): Edit[] {
  const edits: Edit[] = [{ kind: 'add', wanted: [...items, 'plumbline-probe>=1.2'] }];
  items.forEach((item, index) => {
    edits.push({ kind: 'remove', wanted: items.toSpliced(index, 1) });
    const changed = withOtherVersion(item);
    if (changed !== null) edits.push({ kind: 'change', wanted: items.with(index, changed) });
  });
  edits.push({ kind: 'reorder', wanted: items.toReversed() });
  return edits;
}

function withOtherVersion(item: Plain): string | null {
  const reading = typeof item === 'string' ? readRequirement(item) : null;
  if (reading?.ok !== true || reading.value.url !== null) return null;
  const { text, specifier, spelledName, extras, marker } = reading.value;
  if (specifier !== '' && text.includes(specifier)) return text.replace(specifier, '>=999.1');
  const names = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  return `${spelledName}${names}>=999.1${marker === null ? '' : `; ${marker}`}`;
}

function arraysOf(data: unknown): KeyPath[] {
  const paths: KeyPath[] = [
    ['build-system', 'requires'],
    ['project', 'dependencies'],
  ];
  for (const table of [['project', 'optional-dependencies'], ['dependency-groups']]) {
    const value = valueAt(data, table);
    if (isTable(value)) for (const key of Object.keys(value)) paths.push([...table, key]);
  }
  const uv = valueAt(data, ['tool', 'uv']);
  if (isTable(uv))
    for (const key of Object.keys(uv)) if (key.endsWith('-dependencies')) paths.push(['tool', 'uv', key]);
  return paths.filter((path) => Array.isArray(valueAt(data, path)));
}

/** Lines that a line diff takes out and puts in; the larger of the two is what the edit changed. */
function changedLines(before: string, after: string): number {
  let out = 0;
  let into = 0;
  for (const part of diffLines(before, after)) {
    if (part.removed) out += part.count;
    if (part.added) into += part.count;
  }
  return Math.max(out, into);
}

/** What is wrong with the edited text: null where its values are exactly the wanted ones and no comment of its own is lost. */
function faultOf(before: string, after: string, path: KeyPath, edit: Edit): string | null {
  const actual = parse(after);
  const items = valueAt(actual, path);
  if (!Array.isArray(items)) return 'the array is gone';
  const spelled = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  if (!isDeepStrictEqual(spelled(items), spelled(edit.wanted))) return 'the list is not the wanted one';
  if (edit.kind === 'reorder' && after !== before) return 'an equal list was touched';
  const expected = parse(before);
  for (const data of [expected, actual]) {
    const table = valueAt(data, path.slice(0, -1)) as Record<string, unknown>;
    table[path.at(-1) as string] = [];
  }
  if (!isDeepStrictEqual(actual, expected)) return 'something else changed';
  const comments = (text: string) => text.split('\n').filter((line) => /^\s*#/.test(line));
  return isDeepStrictEqual(comments(before), comments(after))
    ? null
    : 'a comment on a line of its own changed';
}

interface Tally {
  readonly name: string;
  readonly commit: string;
  files: number;
  arrays: number;
  readonly edits: Record<Edit['kind'], number>;
  /** How many edits changed so many lines. */
  readonly lines: Map<number, number>;
  readonly failures: string[];
  readonly unread: string[];
}

function judgeFile(text: string, file: string, tally: Tally, times: number[]): void {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    tally.unread.push(`\`${tally.name}/${file}\`: ${(error as Error).message.split('\n')[0]}`);
    return;
  }
  const paths = arraysOf(data);
  if (paths.length > 0) tally.files += 1;
  for (const path of paths) {
    tally.arrays += 1;
    for (const edit of editsOf(valueAt(data, path) as readonly Plain[])) {
      tally.edits[edit.kind] += 1;
      const fail = (why: string) =>
        tally.failures.push(`\`${tally.name}/${file}\` ${path.join('.')}: ${edit.kind}: ${why}`);
      try {
        const started = performance.now();
        const after = editToml(text, [{ path, value: edit.wanted, array: RULES }]);
        times.push(performance.now() - started);
        const lines = changedLines(text, after);
        tally.lines.set(lines, (tally.lines.get(lines) ?? 0) + 1);
        const fault = lines > MOST_LINES ? `${lines} lines changed` : faultOf(text, after, path, edit);
        if (fault !== null) fail(fault);
      } catch (error) {
        fail((error as Error).message);
      }
    }
  }
}

function* pyprojectsIn(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules')
      yield* pyprojectsIn(path);
    else if (entry.isFile() && entry.name === 'pyproject.toml') yield path;
  }
}

function judgeRepository(folder: string, times: number[]): Tally {
  const commit = execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const edits = { add: 0, remove: 0, change: 0, reorder: 0 };
  const tally: Tally = {
    name: basename(folder),
    commit,
    files: 0,
    arrays: 0,
    edits,
    lines: new Map(),
    failures: [],
    unread: [],
  };
  for (const path of pyprojectsIn(folder)) {
    judgeFile(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), relative(folder, path), tally, times);
  }
  return tally;
}

function renderPage(tallies: readonly Tally[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const most = (list: readonly Tally[]) => Math.max(0, ...list.flatMap((tally) => [...tally.lines.keys()]));
  const kinds = ['add', 'remove', 'change', 'reorder'] as const;
  const rows = tallies.map((tally) =>
    row([
      tally.name,
      `\`${tally.commit.slice(0, 12)}\``,
      tally.files,
      tally.arrays,
      ...kinds.map((kind) => tally.edits[kind]),
      most([tally]),
      tally.failures.length,
    ]),
  );
  const total = row([
    'all',
    '',
    sum((t) => t.files),
    sum((t) => t.arrays),
    ...kinds.map((kind) => sum((t) => t.edits[kind])),
    most(tallies),
    sum((t) => t.failures.length),
  ]);
  const counts = [...new Set(tallies.flatMap((tally) => [...tally.lines.keys()]))].sort((a, b) => a - b);
  const spread = counts.map(
    (count) =>
      `${sum((tally) => tally.lines.get(count) ?? 0)} edits changed ${count} line${count === 1 ? '' : 's'}`,
  );
  const failures = tallies.flatMap((tally) => tally.failures.map((failure) => `- ${failure}`));
  const unread = tallies.flatMap((tally) => tally.unread.map((one) => `- ${one}`));
  return `${[
    '# One edit at a time on real arrays of requirements',
    '',
    'Written by `node scripts/evidence-toml-edits.ts FOLDER_OF_CLONES ...`; the repositories are not part of this one.',
    '',
    'Every array of requirements (`project.dependencies`, each extra, each dependency group, `tool.uv.*-dependencies`,',
    '`build-system.requires`) of every pyproject.toml is edited once for each row of edits: one requirement added, each',
    'removed, the version of each changed (URLs and included groups have none), and all put in another order. An edit',
    `fails if it changes more than ${MOST_LINES} lines, if smol-toml does not read exactly the wanted list and the same`,
    'values everywhere else, if a comment on a line of its own is not as it was, or if another order changes a byte.',
    'Lines are those that `diffLines` of the package diff takes out or puts in, whichever are more.',
    '',
    row([
      'repository',
      'commit',
      'files',
      'arrays',
      'added',
      'removed',
      'changed',
      'reordered',
      'most lines',
      'failures',
    ]),
    row(['---', '---', ...Array(8).fill('---:')]),
    ...rows,
    total,
    '',
    `${spread.join(', ')}.`,
    ...(failures.length === 0 ? [] : ['', '## Failures', '', ...failures]),
    ...(unread.length === 0 ? [] : ['', '## Not TOML, so not tried', '', ...unread]),
  ].join('\n')}\n`;
}

const args = process.argv.slice(2);
const fromEnv = process.env.PLUMB_CLONES === undefined ? [] : [process.env.PLUMB_CLONES];
const named = args.filter((arg) => arg !== '--check');
const folders = named.length > 0 ? named : fromEnv;
if (folders.length === 0) {
  console.error('name a folder of clones, or set PLUMB_CLONES');
  process.exit(2);
}
const times: number[] = [];
const tallies = folders
  .flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => join(folder, one.name)),
  )
  .map((folder) => judgeRepository(folder, times))
  .filter((tally) => tally.files > 0)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const page = renderPage(tallies);
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
console.log(
  `${times.length} edits; time of one: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, longest ${times.at(-1)?.toFixed(2)} ms`,
);
const failed = tallies.reduce((total, tally) => total + tally.failures.length, 0);
for (const failure of tallies.flatMap((tally) => tally.failures)) console.error(failure);
if (!args.includes('--check')) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error('docs/evidence/toml-edits.md is not what these clones give');
  process.exit(1);
}
process.exit(failed === 0 ? 0 : 1);
