import { topOf } from '#core/graph/facts/name-rules';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { folderOf, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';

/** The first parts of the modules that files name in calls, or try to import. */
interface AskedModules {
  readonly inFile: ReadonlyMap<RepoPath, ReadonlySet<string>>;
  /** Folder of a package -> those that its `__init__` names while it is imported. */
  readonly inPackage: ReadonlyMap<RepoPath, ReadonlySet<string>>;
  readonly inSomePackage: ReadonlySet<string>;
}

/**
 * Whether the code has asked for a module before it takes it: `find_spec("slack_bolt")`, or an import whose failure is caught,
 * in the same file, where a function imports it; or a call in the `__init__` of a package around the file, which runs first
 * (https://docs.python.org/3/reference/import.html#regular-packages).
 */
export function isAskedFor({ fact, module }: Use, { path }: CodeFile, unit: PythonUnit): boolean {
  if (fact.kind === 'dynamic') return false;
  const { inFile, inPackage, inSomePackage } = askedModules(unit);
  const top = topOf(module);
  if (fact.scope.includes('function') && inFile.get(path)?.has(top)) return true;
  if (!inSomePackage.has(top)) return false;
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder))
    if (inPackage.get(folder)?.has(top)) return true;
  return false;
}

const askedModules = oncePer((unit: PythonUnit): AskedModules => {
  const inFile = new Map<RepoPath, ReadonlySet<string>>();
  const inPackage = new Map<RepoPath, ReadonlySet<string>>();
  for (const { path, uses } of unit.files) {
    const calls = uses.filter(({ fact }) => fact.kind === 'dynamic');
    const tried = uses.filter(({ fact }) => fact.attempt !== undefined || fact.scope.includes('guarded'));
    if (calls.length + tried.length === 0) continue;
    inFile.set(path, new Set([...calls, ...tried].map(({ module }) => topOf(module))));
    const first = calls.filter(({ fact }) => !fact.scope.includes('function'));
    if (nameOf(path) === '__init__.py')
      inPackage.set(folderOf(path), new Set(first.map(({ module }) => topOf(module))));
  }
  return { inFile, inPackage, inSomePackage: new Set([...inPackage.values()].flatMap((tops) => [...tops])) };
});
