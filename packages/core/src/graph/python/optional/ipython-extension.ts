import { extrasOf } from '#core/graph/extras/extras';
import { topOf } from '#core/graph/facts/name-rules';
import type { Code, CodeFile, PythonUnit, Use } from '#core/model/code';
import { nameOf } from '#core/model/repo-path';
import { importedFiles } from './optional.ts';

/** https://ipython.readthedocs.io/en/stable/config/extensions/ ("Writing extensions"). */
const LOADED_BY_IPYTHON = /^def\s+load_ipython_extension\b/m;

/**
 * Whether an import is of IPython in an extension of it (`%load_ext acme.magics`), which nothing of the project imports: it
 * runs where IPython is there to load it. Takes how to get the text of the file.
 */
export function isInIpythonExtension(
  { module }: Use,
  { path }: CodeFile,
  textOf: () => string,
  unit: PythonUnit,
  code: Pick<Code, 'python'>,
): boolean {
  // a package's `__init__` is imported with all that lies below it
  if (topOf(module) !== 'IPython' || nameOf(path) === '__init__.py') return false;
  if (importedFiles(unit).has(path) || extrasOf(code).baseOf(unit).has(path)) return false;
  return LOADED_BY_IPYTHON.test(textOf());
}
