import { beginningsOf } from '#core/graph/extras/base';
import { timingOf } from '#core/graph/extras/import-timing';
import type { CodeFile, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';

/**
 * The files of a project that its run-time code imports, but only where a failure is caught or type checkers read: what
 * they import in turn is as optional as they are.
 */
export const optionalFiles = oncePer((unit: PythonUnit): ReadonlySet<RepoPath> => {
  const optional = new Set<RepoPath>();
  for (const [path, { isNeeded }] of importedFiles(unit)) if (!isNeeded) optional.add(path);
  return optional;
});

/** How run-time code imports a file. */
export interface Imported {
  /** Some import of it is neither caught nor for type checkers alone. */
  isNeeded: boolean;
  /** Some import of it runs with its own module. */
  isLoaded: boolean;
  /** The files with an import that is not for type checkers alone. */
  readonly importers: Set<RepoPath>;
}

/** What run-time code imports of itself. An `__init__` and what an entry point names are imported by others, and left out. */
export const importedFiles = oncePer((unit: PythonUnit): ReadonlyMap<RepoPath, Imported> => {
  const { base, plugins } = beginningsOf(unit);
  const beginnings = new Set([...base, ...plugins]);
  const runtime = unit.files.filter(({ role }) => role === 'runtime');
  const found = new Map<RepoPath, Imported>();
  const all = importsOf(runtime);
  for (const { path } of runtime) {
    const own = all.get(path);
    if (own === undefined || beginnings.has(path) || /(?:^|\/)__(?:init|main)__\.pyi?$/.test(path)) continue;
    found.set(path, own);
  }
  return found;
});

function importsOf(files: readonly CodeFile[]): ReadonlyMap<RepoPath, Imported> {
  const all = new Map<RepoPath, Imported>();
  for (const { path, uses } of files) {
    for (const { target, fact } of uses) {
      if (target.kind !== 'own' || target.file === null || target.file === path) continue;
      const known = all.get(target.file) ?? { isNeeded: false, isLoaded: false, importers: new Set() };
      all.set(target.file, known);
      known.isNeeded ||= timingOf(fact) !== 'maybe';
      if (fact.scope.includes('type-checking')) continue;
      known.isLoaded ||= !fact.scope.includes('function');
      known.importers.add(path);
    }
  }
  return all;
}
