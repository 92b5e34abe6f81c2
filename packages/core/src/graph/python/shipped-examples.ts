import { isPackaged } from '#core/graph/layout/layout';
import type { CodeFile, PythonUnit } from '#core/model/code';
import { folderOf, join, type RepoPath, relative } from '#core/model/repo-path';
import { commandModules, pluginModules } from './entry-points.ts';

const EXAMPLE_FOLDER = /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?)\//;

/** Where nothing is built, a template is what a program copies for others: a wheel's may be made for it to import. */
const APP_FOLDER = /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?|templates)\//;

/**
 * Takes all projects; returns them with the role of an example for each file that ships in a folder of examples, where no
 * other code that ships imports it and no entry point names it: it is there to be read and tried, in a folder of templates
 * to be copied. A project that holds nothing else is what its examples are.
 */
export function withShippedExamples(units: readonly PythonUnit[]): readonly PythonUnit[] {
  const candidates = new Set(units.flatMap(candidatesOf));
  if (candidates.size === 0) return units;
  const files = units.flatMap((unit) => unit.files.filter(({ role }) => role === 'runtime'));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const waiting = files.filter(({ path }) => !candidates.has(path));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const path of importedBy(file)) {
      const next = byPath.get(path);
      if (next !== undefined && candidates.delete(path)) waiting.push(next);
    }
  return units.map((unit) =>
    unit.files.some(({ path }) => candidates.has(path))
      ? {
          ...unit,
          files: unit.files.map((file) => (candidates.has(file.path) ? { ...file, role: 'example' } : file)),
        }
      : unit,
  );
}

function candidatesOf(unit: PythonUnit): readonly RepoPath[] {
  const { project, files } = unit;
  const runtime = files.filter(({ role }) => role === 'runtime');
  const folder = isPackaged(project) ? EXAMPLE_FOLDER : APP_FOLDER;
  const shown = runtime.filter(({ path }) => folder.test(relative(project.folder, path)));
  if (shown.length === 0 || shown.length === runtime.length) return [];
  const named = new Set([...commandModules(unit), ...pluginModules(unit).map(({ module }) => module)]);
  return shown.flatMap(({ path, module }) => (named.has(module ?? '') ? [] : path));
}

/** The files that an import runs: what it names, and the `__init__` of each package above that. */
function importedBy({ uses }: CodeFile): ReadonlySet<RepoPath> {
  const paths = new Set<RepoPath>();
  for (const { target } of uses) {
    if ((target.kind !== 'own' && target.kind !== 'member') || target.file === null) continue;
    paths.add(target.file);
    for (let folder = folderOf(target.file); APP_FOLDER.test(`${folder}/`); folder = folderOf(folder))
      paths.add(join(folder, '__init__.py'));
  }
  return paths;
}
