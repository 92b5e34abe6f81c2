import { timingOf } from '#core/graph/extras/import-timing';
import { topOf } from '#core/graph/facts/name-rules';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import { decoratorsAround } from './chosen-by-call.ts';
import { importedFiles } from './optional.ts';

/**
 * Whether a file is loaded for those alone who name a module: functions alone need it, and each of them has a decorator that is
 * given that name (`@dask_serialize.register_lazy("keras")` above `def _(): from acme import keras_parts`). A registry calls
 * such a function once something of that module is met (`Dispatch.register_lazy` of dask.utils: "if the toplevel module is ever
 * loaded"). Of what else such a file imports, the name says nothing.
 */
export function isLoadedByName(
  { module }: Use,
  { path }: CodeFile,
  unit: PythonUnit,
  files: FileTree,
): boolean {
  const imported = importedFiles(unit).get(path);
  if (imported?.isNeeded !== true) return false;
  const isNamed = new RegExp(`^\\s*@[\\w.]+\\(\\s*["']${topOf(module)}["']`);
  return unit.files.every((importer) => {
    if (!imported.takers.has(importer.path)) return true;
    const lines = linesOf(importer.path, files);
    return importer.uses.every(
      ({ target, fact }) =>
        target.kind !== 'own' ||
        target.file !== path ||
        timingOf(fact) === 'maybe' ||
        (fact.scope.includes('function') &&
          [...decoratorsAround(lines, fact.line - 1)].some((decorator) => isNamed.test(decorator))),
    );
  });
}

function linesOf(path: RepoPath, files: FileTree): readonly string[] {
  const read = files.readOnce(path);
  return read.kind === 'text' ? read.text.split('\n') : [];
}
