import { topOf } from '#core/graph/facts/name-rules';
import type { PythonUnit, Use } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';

/** A call that asks whether a module is there, of which only its caller knows the name. */
const ASKS = /\bfind_spec\(\s*(?!["'\s)])/;

/**
 * Whether a project can do without what a function of it imports: a file that ships asks `find_spec` for whatever name it is
 * given, and holds this one as a string (`pandas = Dependency("pandas")`), so that the project finds out before it imports.
 */
export function isRegisteredOptional({ fact, module }: Use, unit: PythonUnit, files: FileTree): boolean {
  if (!fact.scope.includes('function')) return false;
  const top = topOf(module);
  return registriesOf(unit, files).some((text) => text.includes(`"${top}"`) || text.includes(`'${top}'`));
}

/** The texts of such files: few import `importlib`, and only those are read. */
const registriesOf = oncePer((unit: PythonUnit, files: FileTree): readonly string[] =>
  unit.files.flatMap(({ path, role, uses }) => {
    if (role !== 'runtime' || !uses.some(({ module }) => topOf(module) === 'importlib')) return [];
    const read = files.readOnce(path);
    return read.kind === 'text' && ASKS.test(read.text) ? read.text : [];
  }),
);
