import { isShared } from '#core/graph/facts/import-name-facts';
import { topOf } from '#core/graph/facts/name-rules';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';
import { asksAsMarkersDo } from './marker-guard.ts';
import { importedFiles } from './optional.ts';

/**
 * Whether nobody comes to an import who lacks the module: a function has it, or functions alone import its file, and each file
 * that imports this one tries the module itself, or this file, and catches ImportError
 * (`except ImportError: raise ImportError("install polars")`); or, where functions alone import the file, looks whether the
 * module is there (`if "polars" in sys.modules`).
 */
export function isTriedFirst({ fact, module }: Use, { path }: CodeFile, unit: PythonUnit): boolean {
  const imported = importedFiles(unit).get(path);
  if (imported === undefined || imported.importers.size === 0) return false;
  if (imported.isLoaded && !fact.scope.includes('function')) return false;
  const tried = triedBy(unit);
  const looked = imported.isLoaded ? null : lookedFor(unit);
  const name = nameOfMany(module);
  return [...imported.importers].every((importer) => {
    const own = tried.get(importer);
    return own?.has(name) || own?.has(path) || looked?.get(importer)?.has(name);
  });
}

/** The modules that files import where a test has found them. */
const lookedFor = oncePer((unit: PythonUnit): ReadonlyMap<RepoPath, ReadonlySet<string>> => {
  const looked = new Map<RepoPath, ReadonlySet<string>>();
  for (const { path, uses } of unit.files) {
    const found = uses.filter(hasFound);
    if (found.length > 0) looked.set(path, new Set(found.map(({ module }) => nameOfMany(module))));
  }
  return looked;
});

function hasFound({ fact: { guard }, module }: Use): boolean {
  if (guard === undefined || /\bnot\b/.test(guard) || asksAsMarkersDo(guard)) return false;
  return guard.toLowerCase().includes(topOf(module).toLowerCase());
}

/** The modules of others, and the files of the project, that files try to import. */
const triedBy = oncePer((unit: PythonUnit): ReadonlyMap<RepoPath, ReadonlySet<string>> => {
  const tried = new Map<RepoPath, ReadonlySet<string>>();
  for (const { path, uses } of unit.files) {
    // Whoever catches everything may mean another fault.
    const tries = uses.filter(({ fact }) => fact.attempt?.part === 'body' && fact.scope.includes('guarded'));
    const names = tries.map(({ module, target }) =>
      target.kind === 'own' ? target.file : nameOfMany(module),
    );
    if (names.length > 0) tried.set(path, new Set(names.filter((name) => name !== null)));
  }
  return tried;
});

/** By which the modules of one distribution are known: a namespace is filled by many. */
export function nameOfMany(module: string): string {
  const top = topOf(module);
  return isShared(top) ? module : top;
}
