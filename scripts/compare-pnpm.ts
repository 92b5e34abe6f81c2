/**
 * Holds what Plumbline reads of Node packages against pnpm, npm and both yarns: the members of every workspace of the
 * clones with name, version and `private`; the dependencies of every member, against the importers of pnpm's lock; and
 * lists of globs on a made-up tree. The tools run in temporary copies that hold package.json and workspace files alone.
 *
 *     node scripts/compare-pnpm.ts FOLDER_OF_CLONES [--write]      (or PLUMB_CLONES)
 *
 * Prints a table and each difference; exits 1 where a tool reads something else. `--write` puts the table into
 * docs/evidence/node-reading.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { EDIT_TOOLS } from '#core/app/edit-tools';
import { loadWorkspace } from '#core/app/load-workspace';
import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { nameOf, repoPath } from '#core/model/repo-path';
import type { MemberSet, NodeProject, Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import { readManifests } from '#core/read/manifest/manifests';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import { readYaml } from '#core/read/yaml';
import { differencesOf, toldBy, word } from './node-members.ts';

interface Row {
  readonly repository: string;
  readonly commit: string;
  readonly files: number;
  readonly packages: number;
  readonly pins: number;
  readonly sets: readonly string[];
  /** Dependencies held against the lock. */
  readonly dependencies: number;
  readonly problems: readonly string[];
  readonly differences: readonly string[];
  readonly milliseconds: number;
}

const locators = { json: EDIT_TOOLS.json.locate, toml: EDIT_TOOLS.toml.locate };

function compare(clone: string): Row {
  const files = loadFileTree(clone);
  const start = performance.now();
  const config = readPlumbConfig(files, repoPath('plumb.edn'), locators, false);
  const workspace = loadWorkspace(
    files,
    readManifests(files, config, locators, excludedBy(config.exclude)),
    EDIT_TOOLS,
  );
  const milliseconds = Math.round(performance.now() - start);
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'compare-pnpm-')));
  try {
    copyManifests(files, copy);
    const sets = workspace.memberSets.filter(({ tool }) => tool !== 'uv');
    const locked = compareLocks(workspace, sets);
    return {
      repository: basename(clone),
      commit: execFileSync('git', ['-C', clone, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
      files: files.paths.length,
      packages: nodeProjects(workspace).size,
      pins: workspace.pins.filter(({ language }) => language === 'node').length,
      sets: sets.map(({ tool, root, members }) => `${tool} ${root} (${members.length})`),
      dependencies: locked.compared,
      problems: workspace.readProblems.flatMap(({ at, message }) =>
        at.kind === 'workspace' || !/(?:package\.json|pnpm-workspace\.yaml)$/.test(at.file)
          ? []
          : `${at.file}${at.kind === 'span' ? `:${at.span.start.line}:${at.span.start.column}` : ''} ${message}`,
      ),
      differences: [...sets.flatMap((set) => compareMembers(workspace, set, copy)), ...locked.differences],
      milliseconds,
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function copyManifests(files: FileTree, copy: string): void {
  for (const path of files.paths) {
    if (!['package.json', 'pnpm-workspace.yaml'].includes(nameOf(path))) continue;
    const read = files.read(path);
    if (read.kind !== 'text') continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), read.text);
  }
}

function nodeProjects({ projects }: Workspace): ReadonlyMap<string, NodeProject> {
  return new Map(
    projects.flatMap((project) => (project.language === 'node' ? [[project.folder, project]] : [])),
  );
}

function compareMembers(workspace: Workspace, set: MemberSet, copy: string): string[] {
  const where = `${set.tool} ${set.root}`;
  const version = workspace.packageManager?.version ?? null;
  const told = toldBy(set, copy, set.tool === 'yarn' && version !== null && !version.startsWith('1'));
  if (typeof told === 'string') return [`${where}: ${told}`];
  const packages = nodeProjects(workspace);
  const ours = new Map(
    set.members.map((folder): [string, string] => {
      const project = packages.get(folder);
      return [
        folder,
        project === undefined ? 'unread' : word(set.tool, project.name, project.version, project.private),
      ];
    }),
  );
  return differencesOf(ours, told).map((line) => `${where}: ${line}`);
}

/** Holds the specifiers of each importer of a pnpm-lock.yaml against the maps that were read. */
function compareLocks(workspace: Workspace, sets: readonly MemberSet[]) {
  const differences: string[] = [];
  let compared = 0;
  for (const { tool, root, members } of sets) {
    const file = repoPath('pnpm-lock.yaml', root);
    const read = workspace.files.read(file);
    if (tool !== 'pnpm' || read.kind !== 'text') continue;
    const reading = readYaml(read.text, file);
    if (!reading.ok || !isTable(reading.value) || !isTable(reading.value.importers)) {
      differences.push(`${file}: not read`);
      continue;
    }
    const { importers } = reading.value;
    const packages = nodeProjects(workspace);
    // pnpm locks what an override of the root says in place of the range; a pin under a selector is not told apart here.
    const overrides = new Map(
      workspace.pins.flatMap(({ by, name, value, selector }) =>
        by === 'override' && selector === undefined ? [[name, value]] : [],
      ),
    );
    for (const folder of members) {
      const project = packages.get(folder);
      const theirs = specifiers(importers[relative(root, folder) || '.']);
      const ours = new Map<string, string>();
      for (const kind of ['devDependencies', 'dependencies', 'optionalDependencies'] as const) {
        for (const [name, range] of project?.dependencies[kind] ?? []) {
          for (const other of ['devDependencies', 'dependencies']) ours.delete(`${other} ${name}`);
          ours.set(`${kind} ${name}`, overrides.get(name) ?? range);
        }
      }
      // pnpm installs required peers that nothing else asks for, and notes them as dependencies.
      for (const [name, range] of project?.dependencies.peerDependencies ?? []) {
        const key = `dependencies ${name}`;
        if (theirs.get(key) === range && !ours.has(key)) ours.set(key, range);
      }
      compared += theirs.size;
      differences.push(...differencesOf(ours, theirs).map((line) => `${file}, importer ${folder}: ${line}`));
    }
  }
  return { compared, differences };
}

function specifiers(importer: unknown): Map<string, string> {
  const found = new Map<string, string>();
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const table = isTable(importer) ? importer[kind] : undefined;
    for (const [name, entry] of Object.entries(isTable(table) ? table : {})) {
      found.set(`${kind} ${name}`, isTable(entry) ? String(entry.specifier) : '');
    }
  }
  return found;
}

const FOLDERS = [
  '.hidden/x',
  'apps/web',
  'apps/web-admin',
  'packages/a',
  'packages/b',
  'packages/b/test/c',
  'packages/[odd]',
  'tools',
];
const GLOBS: readonly (readonly string[])[] = [
  ['packages/*'],
  ['packages/*/'],
  ['./packages/*'],
  ['packages/**'],
  ['**'],
  ['*/*'],
  ['.*/*'],
  ['.hidden/*', 'tools'],
  ['packages/**', '!packages/b'],
  ['packages/**', '!packages/b/**'],
  ['packages/**', '!**/test/**'],
  ['!**/test/**', 'packages/**'],
  ['packages/**', '!packages/b/**', 'packages/b/test/c'],
  ['{apps,packages}/*', '!apps/web'],
  ['packages/!(a)'],
  ['packages/@(a|b)', 'apps/web?(-admin)'],
  ['packages/[ab]', 'apps/web-*'],
  ['packages/[!a]'],
  ['packages/?'],
  ['apps/*-admin', 'nowhere/*'],
  ['packages/{a,b/test/c}'],
  ['.', 'tools'],
  ['packages/**', '!packages/a/'],
  ['/packages/a', '!!tools'],
];

/** Holds each list of globs against each tool on a made-up tree; returns how many were tried, and the differences. */
function compareGlobs() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'compare-globs-')));
  const differences: string[] = [];
  let tried = 0;
  try {
    for (const folder of FOLDERS) {
      mkdirSync(join(copy, folder), { recursive: true });
      writeFileSync(
        join(copy, folder, 'package.json'),
        JSON.stringify({ name: named(folder), version: '1.0.0' }),
      );
    }
    for (const globs of GLOBS) {
      for (const manager of ['pnpm@10.34.9', 'npm@11.0.0', 'yarn@4.18.1', 'yarn@1.22.22']) {
        const root = { name: 'root', version: '1.0.0', private: true, packageManager: manager };
        const isPnpm = manager.startsWith('pnpm');
        rmSync(join(copy, 'pnpm-workspace.yaml'), { force: true });
        writeFileSync(
          join(copy, 'package.json'),
          JSON.stringify(isPnpm ? root : { ...root, workspaces: globs }),
        );
        if (isPnpm) writeFileSync(join(copy, 'pnpm-workspace.yaml'), JSON.stringify({ packages: globs }));
        const files = loadFileTree(copy);
        const config = readPlumbConfig(files, repoPath('plumb.edn'), locators, false);
        const workspace = loadWorkspace(
          files,
          readManifests(files, config, locators, () => false),
          EDIT_TOOLS,
        );
        tried += 1;
        const [set] = workspace.memberSets;
        const lines = set === undefined ? ['no workspace was read'] : compareMembers(workspace, set, copy);
        differences.push(...lines.map((line) => `${manager} ${JSON.stringify(globs)}: ${line}`));
      }
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
  return { tried, differences };
}

function named(folder: string): string {
  return folder.replace(/\W+/g, '-').replace(/^-|-$/g, '');
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) =>
      `| ${row.repository} | ${row.commit} | ${row.files} | ${row.packages} | ${row.sets.join(', ') || '–'} | ${row.dependencies} | ${row.pins} | ${row.problems.length} | ${row.differences.length} |`,
  );
  return [
    '| repository | commit | files | Node packages | workspaces (members) | locked dependencies | pins | problems | differences |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? process.env.PLUMB_CLONES;
if (folder === undefined) {
  console.error('usage: node scripts/compare-pnpm.ts FOLDER_OF_CLONES [--write]   (or set PLUMB_CLONES)');
  process.exit(2);
}
const rows = readdirSync(folder)
  .sort()
  .map((name) => compare(join(folder, name)));
const globs = compareGlobs();
const details = [
  ...rows.flatMap(({ repository, problems, differences }) => [
    ...differences.map((line) => `- ${repository}: difference: ${line}`),
    ...problems.map((line) => `- ${repository}: problem: \`${line}\``),
  ]),
  ...globs.differences.map((line) => `- globs: difference: ${line}`),
].join('\n');
const summary = `Lists of globs tried on a made-up tree against pnpm, npm, yarn 4 and yarn 1: ${globs.tried}, with ${globs.differences.length} differences.`;
console.log(`${table(rows)}\n\n${summary}\n\n${details}`);
console.log(rows.map(({ repository, milliseconds }) => `${repository} ${milliseconds} ms`).join(', '));
if (process.argv.includes('--write')) {
  const text = `# Reading Node packages of real repositories

Made by \`node scripts/compare-pnpm.ts FOLDER_OF_CLONES --write\`. Members, names, versions and \`private\` are held against
pnpm, npm and yarn themselves, dependencies against the importers of pnpm-lock.yaml; a difference is what they read
otherwise, a problem what Plumbline reports.

${table(rows)}

${summary}

${details}
`;
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'evidence', 'node-reading.md'), text);
}
if (rows.some(({ differences }) => differences.length > 0) || globs.differences.length > 0)
  process.exitCode = 1;
