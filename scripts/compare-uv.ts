/**
 * Holds what Plumbline reads of Python projects against uv (members of each workspace) and against tomllib and
 * packaging (every list of requirements), on real repositories, each in a temporary copy of its pyproject.toml files.
 *
 *     node scripts/compare-uv.ts FOLDER_OF_CLONES [--write]      (or PLUMB_CLONES)
 *
 * Prints a table and each difference with its reason; exits 1 where uv or packaging reads something else.
 * `--write` puts the table into docs/evidence/python-reading.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { locateToml } from '#core/edit/locate-toml';
import type { FileTree } from '#core/model/file-tree';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import type { Requirement } from '#core/model/requirement';
import { readPyproject } from '#core/read/python/pyproject';
import { type PythonReading, readPythonProjects } from '#core/read/python/python-projects';
import { pythonTools } from './python-tools.ts';

interface Row {
  readonly repository: string;
  readonly commit: string;
  readonly projects: number;
  readonly requirementFiles: number;
  readonly pins: number;
  readonly problems: readonly string[];
  readonly milliseconds: number;
  readonly workspaces: readonly { readonly root: string; readonly members: number }[];
  readonly lists: number;
  readonly requirements: number;
  readonly differences: readonly string[];
}

const tools = pythonTools();

function compare(clone: string): Row {
  const files = loadFileTree(clone);
  const start = performance.now();
  const reading = readPythonProjects(files, locateToml);
  const milliseconds = Math.round(performance.now() - start);
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'compare-uv-')));
  try {
    copyPyprojects(files, copy);
    const judged = judgeRequirements(files, copy);
    return {
      repository: basename(clone),
      commit: execFileSync('git', ['-C', clone, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
      projects: reading.projects.length,
      requirementFiles: new Set(reading.projects.flatMap((p) => p.requirementFiles.map((file) => file.file)))
        .size,
      pins: reading.pins.length,
      problems: reading.problems.map(
        ({ at, message }) =>
          `${at.kind === 'workspace' ? '' : at.file}${at.kind === 'span' ? `:${at.span.start.line}:${at.span.start.column}` : ''} ${message}`,
      ),
      milliseconds,
      workspaces: reading.memberSets.map(({ root, members }) => ({ root, members: members.length })),
      lists: judged.lists,
      requirements: judged.requirements,
      differences: [...judged.differences, ...judgeMembers(reading, copy)],
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Every folder, as uv refuses members without pyproject.toml, and each pyproject.toml. */
function copyPyprojects(files: FileTree, copy: string): void {
  const folders = new Set(files.paths.map((path) => dirname(path)));
  for (const folder of folders) mkdirSync(join(copy, folder), { recursive: true });
  for (const path of files.paths) {
    if (nameOf(path) !== 'pyproject.toml') continue;
    const content = files.read(path);
    if (content.kind === 'text') writeFileSync(join(copy, path), content.text);
  }
}

function judgeMembers({ memberSets }: PythonReading, copy: string): readonly string[] {
  return memberSets.flatMap(({ root, members }) => {
    const run = spawnSync(tools.uv, ['workspace', 'list', '--paths', '--offline', '--no-python-downloads'], {
      cwd: join(copy, root),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: copy, UV_CACHE_DIR: join(copy, '.cache'), NO_COLOR: '1' },
    });
    if (run.status !== 0) return [`${root}: uv refuses the workspace: ${run.stderr.trim()}`];
    const theirs = run.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((path) => relative(copy, join('/', path)) || '.');
    const ours = new Set<string>(members);
    return [
      ...theirs.filter((path) => !ours.has(path)).map((path) => `${root}: uv takes ${path} as a member`),
      ...members.filter((path) => !theirs.includes(path)).map((path) => `${root}: uv does not take ${path}`),
    ];
  });
}

function judgeRequirements(
  files: FileTree,
  root: string,
): { readonly lists: number; readonly requirements: number; readonly differences: readonly string[] } {
  const given: Record<string, Record<string, readonly Requirement[]> | null> = {};
  for (const path of files.paths) {
    const content = nameOf(path) === 'pyproject.toml' ? files.read(path) : null;
    if (content?.kind === 'text') given[path] = requirementLists(content.text, path);
  }
  const judge = join(import.meta.dirname, 'compare-uv.py');
  const answer = execFileSync(tools.python, [judge], {
    input: JSON.stringify({ root, files: given }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { lists, requirements, differences } = JSON.parse(answer) as {
    lists: number;
    requirements: number;
    differences: [string, string, string][];
  };
  return {
    lists,
    requirements,
    differences: differences.map(([path, list, what]) => `${path} ${list}: ${what}`),
  };
}

/** The lists that packaging can judge too, by the spelling of the file; null for a file that is no TOML. */
function requirementLists(text: string, file: RepoPath): Record<string, readonly Requirement[]> | null {
  const reading = readPyproject(text, file, () => null);
  if (reading.problems.some(({ message }) => message.startsWith('is not TOML'))) return null;
  const lists = new Map<string, Requirement[]>();
  const add = (list: string, requirement: Requirement) => {
    const known = lists.get(list);
    if (known === undefined) lists.set(list, [requirement]);
    else known.push(requirement);
  };
  const { declaration, pins } = reading;
  const all = [
    ...(declaration?.dependencies ?? []),
    ...[...(declaration?.extras.values() ?? [])].flat(),
    ...[...(declaration?.groups.values() ?? [])].flat(),
    ...pins.flatMap(({ requirement, origin }) => (requirement === undefined ? [] : { requirement, origin })),
  ];
  for (const entry of all) {
    if (!('requirement' in entry) || !('path' in entry.origin)) continue;
    const [top, key, name] = entry.origin.path;
    if (top === 'project' && key === 'dependencies') add('dependencies', entry.requirement);
    else if (top === 'project') add(`extra ${name}`, entry.requirement);
    else if (top === 'dependency-groups') add(`group ${key}`, entry.requirement);
    else if (top === 'tool' && key === 'uv' && name !== 'dev-dependencies') add(`${name}`, entry.requirement);
  }
  return Object.fromEntries(lists);
}

function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const workspaces = row.workspaces.map(({ root, members }) => `${root} (${members})`).join(', ') || '–';
    return `| ${row.repository} | ${row.commit} | ${row.projects} | ${workspaces} | ${row.lists} | ${row.requirements} | ${row.requirementFiles} | ${row.pins} | ${row.problems.length} | ${row.differences.length} |`;
  });
  return [
    '| repository | commit | Python projects | uv workspaces (members) | requirement lists | requirements | requirements files | pins | problems | differences |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? process.env.PLUMB_CLONES;
if (folder === undefined) {
  console.error('usage: node scripts/compare-uv.ts FOLDER_OF_CLONES [--write]   (or set PLUMB_CLONES)');
  process.exit(2);
}
const rows = readdirSync(folder)
  .sort()
  .map((name) => compare(join(folder, name)))
  .filter(({ projects, lists }) => projects + lists > 0);
const details = rows.flatMap(({ repository, problems, differences }) => [
  ...differences.map((line) => `- ${repository}: difference: ${line}`),
  ...problems.map((line) => `- ${repository}: problem: \`${line}\``),
]);
console.log(`${table(rows)}\n\n${details.join('\n')}`);
console.log(rows.map(({ repository, milliseconds }) => `${repository} ${milliseconds} ms`).join(', '));
if (process.argv.includes('--write')) {
  const text = `# Reading Python projects of real repositories

Made by \`node scripts/compare-uv.ts FOLDER_OF_CLONES --write\`. Members are held against \`uv workspace list\`, lists of
requirements against tomllib and packaging; a difference is what they read otherwise, a problem what Plumbline reports.

${table(rows)}

${details.join('\n')}
`;
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'evidence', 'python-reading.md'), text);
}
if (rows.some(({ differences }) => differences.length > 0)) process.exitCode = 1;
