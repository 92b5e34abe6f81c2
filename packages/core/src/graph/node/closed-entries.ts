import type { CodeFile, NodeUnit } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { entrySources } from './entries.ts';
import { addTargets, exportedSource, sourceOf } from './exports.ts';
import { configsOf } from './tsconfig.ts';

/** The sources of all that a package lets in; null where others may reach further, or one of them is not found. */
export const closedEntries = oncePer(
  (project: NodeProject, workspace: Workspace): ReadonlySet<RepoPath> | null => {
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
  },
);

/** Who imports each file, of the same package or of another one. */
export const importersIn = oncePer(
  (units: readonly NodeUnit[]): ReadonlyMap<RepoPath, readonly CodeFile[]> => {
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
  },
);

/** What may follow a path without its ending; a backslash before the quote where a script is read as JSON. */
const PATH_END = /^(?:\.\w+)?["'`\s\\]/;

/** Whether a script, or one of the other files, has the path of one of some files as a text: a worker, an entry of a build. */
export function isNamed(
  files: readonly CodeFile[],
  { data }: NodeProject,
  others: readonly CodeFile[],
  tree: FileTree,
): boolean {
  return namesOne(files)(JSON.stringify(data.scripts ?? {})) || isNamedBySources(files, others, tree);
}

/** The same of the other files alone. */
export function isNamedBySources(
  files: readonly CodeFile[],
  others: readonly CodeFile[],
  tree: FileTree,
): boolean {
  const names = namesOne(files);
  return others.some(({ path }) => names(textOnce(path, tree)));
}

function namesOne(files: readonly CodeFile[]): (text: string) => boolean {
  const stems = files.map(({ path }) => `/${nameOf(path).replace(/\.[^.]*$/, '')}`);
  return (text) =>
    stems.some((stem) => {
      const [, ...behind] = text.split(stem);
      return behind.some((rest) => PATH_END.test(rest));
    });
}
