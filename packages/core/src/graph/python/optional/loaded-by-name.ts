import { timingOf } from '#core/graph/extras/import-timing';
import { topOf } from '#core/graph/facts/name-rules';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';
import { decoratorsAround } from './chosen-by-call.ts';
import { importedFiles } from './optional.ts';

/**
 * Whether a file is loaded for those alone who name a module: functions alone need it, and each of them has a decorator that is
 * given that name (`@dask_serialize.register_lazy("keras")` above `def _(): from acme import keras_parts`). A registry calls
 * such a function once something of that module is met (`Dispatch.register_lazy` of dask.utils: "if the toplevel module is ever
 * loaded"). Of what else such a file imports, the name says nothing.
 */
export function isLoadedByName({ module }: Use, file: CodeFile, unit: PythonUnit, files: FileTree): boolean {
  const needing = functionsNeeding(file, unit);
  if (needing === null) return false;
  const isNamed = new RegExp(`^\\s*@[\\w.]+\\(\\s*["']${topOf(module)}["']`);
  return needing.every(({ path, line }) => {
    const read = files.readOnce(path);
    const lines = read.kind === 'text' ? read.text.split('\n') : [];
    return [...decoratorsAround(lines, line - 1)].some((decorator) => isNamed.test(decorator));
  });
}

/** Where functions import a file that is needed; null where anything else does, as for most files: no text is read for those. */
const functionsNeeding = oncePer(({ path }: CodeFile, unit: PythonUnit): readonly Place[] | null => {
  const imported = importedFiles(unit).get(path);
  if (imported?.isNeeded !== true) return null;
  const places: Place[] = [];
  for (const importer of unit.files) {
    if (!imported.takers.has(importer.path)) continue;
    for (const { target, fact } of importer.uses) {
      if (target.kind !== 'own' || target.file !== path || timingOf(fact) === 'maybe') continue;
      if (!fact.scope.includes('function')) return null;
      places.push({ path: importer.path, line: fact.line });
    }
  }
  return places;
});

interface Place {
  readonly path: RepoPath;
  readonly line: number;
}
