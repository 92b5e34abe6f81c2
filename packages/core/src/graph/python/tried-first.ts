import { isShared } from '#core/graph/facts/import-name-facts';
import { topOf } from '#core/graph/facts/name-rules';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';
import { lateFiles } from './optional.ts';

/**
 * Whether nobody comes to what a file imports who lacks it: functions alone import the file, and each file with such a function
 * tries the module itself and catches ImportError (`except ImportError: raise ImportError("install polars")`).
 */
export function isTriedFirst({ module }: Use, { path }: CodeFile, unit: PythonUnit): boolean {
  const importers = lateFiles(unit).get(path);
  if (importers === undefined || importers.size === 0) return false;
  const tried = triedModules(unit);
  const name = nameOfMany(module);
  return [...importers].every((importer) => tried.get(importer)?.has(name));
}

const triedModules = oncePer((unit: PythonUnit): ReadonlyMap<RepoPath, ReadonlySet<string>> => {
  const tried = new Map<RepoPath, ReadonlySet<string>>();
  for (const { path, uses } of unit.files) {
    // Whoever catches everything may mean another fault.
    const tries = uses.filter(({ fact }) => fact.attempt?.part === 'body' && fact.scope.includes('guarded'));
    if (tries.length > 0) tried.set(path, new Set(tries.map(({ module }) => nameOfMany(module))));
  }
  return tried;
});

/** By which the modules of one distribution are known: a namespace is filled by many. */
function nameOfMany(module: string): string {
  const top = topOf(module);
  return isShared(top) ? module : top;
}
