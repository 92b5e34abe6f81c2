import { beginningsOf } from '#core/graph/extras/base';
import { timingOf } from '#core/graph/extras/import-timing';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { folderOf, join, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import { nameOfMany } from './tried-first.ts';

/**
 * Whether the `__init__` of a package around a file demands a module in words of its own: `try: import diffusers`,
 * `except ImportError: raise MissingDependency("pip install diffusers")`. It runs first
 * (https://docs.python.org/3/reference/import.html#regular-packages), so that no import of that module in the package is the
 * one that fails. A package that everybody imports has said only what the project needs.
 */
export function isDemandedAround(module: string, path: RepoPath, unit: PythonUnit): boolean {
  const demanded = demandedIn(unit);
  if (demanded.size === 0) return false;
  const name = nameOfMany(module);
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder))
    if (demanded.get(folder)?.has(name)) return true;
  return false;
}

const demandedIn = oncePer((unit: PythonUnit): ReadonlyMap<RepoPath, ReadonlySet<string>> => {
  const demanding = unit.files.filter(
    ({ path, role, uses }) => role === 'runtime' && nameOf(path) === '__init__.py' && uses.some(isDemand),
  );
  if (demanding.length === 0) return new Map();
  const loaded = loadedByAll(unit);
  return new Map(
    demanding
      .filter(({ path }) => !loaded.has(path))
      .map(({ path, uses }) => [
        folderOf(path),
        new Set(uses.filter(isDemand).map(({ module }) => nameOfMany(module))),
      ]),
  );
});

/** Whether an import tells in words of its own that what it wants is missing, where its file is loaded. */
export function isDemand({ fact }: Use): boolean {
  return timingOf(fact) === 'demand' && fact.scope.includes('guarded');
}

/** The files that run wherever the project is imported, or a command of it starts. */
export const loadedByAll = oncePer((unit: PythonUnit): ReadonlySet<RepoPath> => {
  const files = new Map(unit.files.map((file) => [file.path, file]));
  const waiting = [...beginningsOf(unit).base];
  const loaded = new Set<RepoPath>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.get(path);
    if (file === undefined || loaded.has(path)) continue;
    loaded.add(path);
    waiting.push(...loadedWith(file));
  }
  return loaded;
});

/** The files that the imports of a file run, the `__init__` of each package around them first. */
function loadedWith({ uses }: CodeFile): readonly RepoPath[] {
  const paths: RepoPath[] = [];
  for (const { target, fact } of uses) {
    const timing = timingOf(fact);
    if (target.kind !== 'own' || target.file === null || (timing !== 'load' && timing !== 'demand')) continue;
    paths.push(target.file);
    for (let folder: RepoPath | null = folderOf(target.file); folder !== null; folder = parentOf(folder))
      paths.push(join(folder, '__init__.py'));
  }
  return paths;
}
