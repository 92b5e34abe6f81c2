import { timingOf } from '#core/graph/extras/import-timing';
import { topOf } from '#core/graph/facts/name-rules';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';
import { decoratorsAround, headsAbove } from './chosen-by-call.ts';
import { importedFiles } from './optional.ts';

/**
 * Whether a file is loaded for those alone who name a module: whatever needs it is a function with a decorator that is given that
 * name (`@dask_serialize.register_lazy("keras")` above `def _(): from acme import keras_parts`), or stands below a condition that
 * is (`if is_imported("PIL"): from acme import image`). A registry calls such a function once something of that module is met
 * (`Dispatch.register_lazy` of dask.utils: "if the toplevel module is ever loaded"), and such a condition makes the import of the
 * module itself optional as well (scan/python-imports). Of what else such a file imports, the name says nothing.
 */
export function isLoadedByName({ module }: Use, file: CodeFile, unit: PythonUnit, files: FileTree): boolean {
  const needing = placesNeeding(file, unit);
  if (needing === null) return false;
  const name = `["']${topOf(module)}["']`;
  const isNamed = new RegExp(`^\\s*@[\\w.]+\\(\\s*${name}`);
  const asks = new RegExp(`^\\s*(?:el)?if\\b(?!.*(?:\\b(?:not|or)\\b|!=)).*${name}`);
  return needing.every(({ path, line, isCalled }) => {
    const lines = textOnce(path, files).split('\n');
    if (isCalled && [...decoratorsAround(lines, line - 1)].some((one) => isNamed.test(one))) return true;
    return [...headsAbove(lines, line - 1)].some((head) => asks.test(head));
  });
}

/**
 * Where functions or branches import a file that is needed; null where anything else does, as for most files: no text is read for
 * those.
 */
const placesNeeding = oncePer(({ path }: CodeFile, unit: PythonUnit): readonly Place[] | null => {
  const imported = importedFiles(unit).get(path);
  if (imported?.isNeeded !== true) return null;
  const places: Place[] = [];
  for (const importer of unit.files) {
    if (!imported.takers.has(importer.path)) continue;
    for (const { target, fact } of importer.uses) {
      if (target.kind !== 'own' || target.file !== path || timingOf(fact) === 'maybe') continue;
      const isCalled = fact.scope.includes('function');
      if (!isCalled && !fact.scope.includes('conditional')) return null;
      places.push({ path: importer.path, line: fact.line, isCalled });
    }
  }
  return places;
});

interface Place {
  readonly path: RepoPath;
  readonly line: number;
  /** A function has the import. */
  readonly isCalled: boolean;
}
