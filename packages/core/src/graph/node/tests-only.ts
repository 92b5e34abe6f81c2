import type { Code, CodeFile, NodeUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import { nameOf, type RepoPath, relative } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { entrySources } from './entries.ts';
import { addTargets, exportedSource, sourceOf } from './exports.ts';
import { listedBy } from './roles.ts';
import { configsOf } from './tsconfig.ts';

/**
 * Whether a source of a package is there for tests alone, though it lies among those that ship: `files` leaves it out, `exports`
 * closes the package (https://nodejs.org/api/packages.html#package-entry-points) and all that it lets in is known, none of
 * that leads to the file, and whoever imports it is a test, or is again imported by tests alone. What nobody imports may be run
 * or built by its path, and so may what another source or a script names.
 */
export function isForTestsAlone(file: CodeFile, unit: NodeUnit, code: Code, workspace: Workspace): boolean {
  const { project } = unit;
  if (
    file.role !== 'runtime' ||
    listedBy(project.data.files)?.(relative(project.folder, file.path)) !== false
  )
    return false;
  const entries = closedEntries(project, workspace);
  if (entries === null) return false;
  const importers = importersIn(code.node);
  const own = new Set(unit.files);
  const behind = new Set([file]);
  let isTested = false;
  // What is added on the way comes round as well.
  for (const one of behind) {
    if (entries.has(one.path)) return false;
    const from = importers.get(one.path) ?? [];
    if (from.length === 0) return false;
    for (const importer of from) {
      if (importer.role === 'test') isTested = true;
      else if (importer.role !== 'runtime' || !own.has(importer)) return false;
      else behind.add(importer);
    }
  }
  const others = unit.files.filter((other) => other.role !== 'test' && !behind.has(other));
  return isTested && !isNamed([...behind], project, others, workspace.files);
}

/** The sources of all that a package lets in; null where others may reach further, or one of them is not found. */
const closedEntries = oncePer((project: NodeProject, workspace: Workspace): ReadonlySet<RepoPath> | null => {
  const { data } = project;
  const { files } = workspace;
  const published = isTable(data.publishConfig) ? data.publishConfig.exports : undefined;
  const exports = published ?? data.exports;
  if (exports === undefined) return null;
  const isMap = isTable(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  const configs = configsOf(project.folder, workspace);
  const entries = new Set(entrySources(project, files, configs, () => false));
  for (const subpath of isMap ? Object.keys(exports) : ['.']) {
    if (subpath.endsWith('.json') || subpath.endsWith('.css')) continue;
    const source = /[*]|\/$/.test(subpath) ? null : exportedSource(project, subpath, files, configs);
    if (source === null) return null;
    entries.add(source);
  }
  const programs: string[] = [];
  addTargets(data.bin, '', programs, 0);
  const isKnown = programs.every((program) => sourceOf(project, program, files, configs) !== null);
  return isKnown ? entries : null;
});

const importersIn = oncePer((units: readonly NodeUnit[]): ReadonlyMap<RepoPath, readonly CodeFile[]> => {
  const importers = new Map<RepoPath, CodeFile[]>();
  for (const file of units.flatMap(({ files }) => files)) {
    for (const { target } of file.uses) {
      if ((target.kind !== 'own' && target.kind !== 'member') || target.file === null) continue;
      if (target.file === file.path) continue;
      const known = importers.get(target.file);
      if (known === undefined) importers.set(target.file, [file]);
      else known.push(file);
    }
  }
  return importers;
});

/** What may follow a path without its ending. */
const PATH_END = /^(?:\.\w+)?["'`\s]/;

/** Whether a script, or one of the other files, has the path of one of some files as a text: a worker, an entry of a build. */
function isNamed(
  files: readonly CodeFile[],
  { data }: NodeProject,
  others: readonly CodeFile[],
  tree: FileTree,
): boolean {
  const stems = files.map(({ path }) => `/${nameOf(path).replace(/\.[^.]*$/, '')}`);
  const names = (text: string) =>
    stems.some((stem) => {
      const [, ...behind] = text.split(stem);
      return behind.some((rest) => PATH_END.test(rest));
    });
  if (names(JSON.stringify(data.scripts ?? {}))) return true;
  return others.some(({ path }) => {
    const read = tree.readOnce(path);
    return read.kind === 'text' && names(read.text);
  });
}
