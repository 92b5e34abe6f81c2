import { beginningsOf } from '#core/graph/extras/base';
import { timingOf } from '#core/graph/extras/import-timing';
import type { CodeFile, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';

/**
 * The files of a project that its run-time code imports, but only where a failure is caught or type checkers read: what
 * they import in turn is as optional as they are. An `__init__` and what an entry point names are imported by others.
 */
export const optionalFiles = oncePer((unit: PythonUnit): ReadonlySet<RepoPath> => {
  const { base, plugins } = beginningsOf(unit);
  const beginnings = new Set([...base, ...plugins]);
  const runtime = unit.files.filter(({ role }) => role === 'runtime');
  const importers = importersOf(runtime);
  const optional = new Set<RepoPath>();
  for (const { path } of runtime) {
    const own = importers.get(path);
    if (own === undefined || beginnings.has(path) || /(?:^|\/)__(?:init|main)__\.pyi?$/.test(path)) continue;
    if (!own.isNeeded) optional.add(path);
  }
  return optional;
});

interface Importers {
  /** Some import of it is neither caught nor for type checkers alone. */
  isNeeded: boolean;
}

function importersOf(files: readonly CodeFile[]): ReadonlyMap<RepoPath, Importers> {
  const importers = new Map<RepoPath, Importers>();
  for (const { path, uses } of files) {
    for (const { target, fact } of uses) {
      if (target.kind !== 'own' || target.file === null || target.file === path) continue;
      const known = importers.get(target.file) ?? { isNeeded: false };
      importers.set(target.file, known);
      known.isNeeded ||= timingOf(fact) !== 'maybe';
    }
  }
  return importers;
}
