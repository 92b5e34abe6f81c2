import type { Code, CodeFile, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';
import { commandModules, pluginModules } from './entry-points.ts';

/** The files that import each file of the repository's projects, in whatever way. */
export const importersOf = oncePer((python: Code['python']): ReadonlyMap<RepoPath, ReadonlySet<CodeFile>> => {
  const importers = new Map<RepoPath, Set<CodeFile>>();
  for (const { files } of python)
    for (const file of files)
      for (const path of importedFrom(file)) {
        const known = importers.get(path);
        if (known === undefined) importers.set(path, new Set([file]));
        else known.add(file);
      }
  return importers;
});

/** The files that a file imports, but for itself. */
export function importedFrom({ path, uses }: CodeFile): ReadonlySet<RepoPath> {
  const paths = new Set<RepoPath>();
  for (const { target } of uses)
    if ((target.kind === 'own' || target.kind === 'member') && target.file !== null && target.file !== path)
      paths.add(target.file);
  return paths;
}

/**
 * The modules of a distribution that run only where something imports them by name: no `__init__`, which runs with whatever lies
 * below (https://docs.python.org/3/reference/import.html#regular-packages), no `__main__`, and none that an entry point names.
 */
export const modulesToImport = oncePer((unit: PythonUnit): ReadonlySet<CodeFile> => {
  const named = new Set([...commandModules(unit), ...pluginModules(unit).map(({ module }) => module)]);
  const isModule = ({ path, module, role }: CodeFile) =>
    role === 'runtime' &&
    module !== null &&
    !named.has(module) &&
    !/(?:^|\/)__(?:init|main)__\.py$/.test(path);
  return new Set(unit.files.filter(isModule));
});
