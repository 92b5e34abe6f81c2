import { topOf } from '#core/graph/facts/name-rules';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import { functionAround } from './chosen-by-call.ts';
import { importedFiles } from './optional.ts';

/**
 * A call that is given a module by its name and words to raise where it is missing (`import_required("crick", "crick is needed to …")`,
 * `get_module("openai", required="please pip install openai")`), or whose name says that it demands what may be missing
 * (`import_optional_dependency("scipy")`, as pandas has it). The name of the function, of the module, and of the second argument.
 */
const CALL =
  /(?<![\w.])(?:\w+\.)*(\w*(?:import|require|module|dependenc)\w*)\(\s*(?:\w+\s*=\s*)?["']([A-Za-z_]\w*)(?:\.[\w.]*)?["']\s*(?:,\s*(?:(\w+)\s*=\s*)?[frbu]*["'(]|(?=,?\s*\)))/gi;

/** What imports a module and raises nothing of its own, or asks for it only. */
const PLAIN = /^(?:import_module|__import__|.*(?:lazy|try|safe|find|has|is)_.*)$/i;
/** What is no words to raise: how a fault is taken, or a package. */
const NO_WORDS = /^(?:errors|on_error|severity|package|lazy)$/;
const DEMANDS = /optional|required?_|_required?|dependenc/i;

/**
 * Whether an import at the top of a file runs only behind a call there that demands its module, or each file that imports this one
 * makes such a call before, at its top or in the same function. Takes how to get the text of the file.
 */
export function isDemandedByCall(
  { fact, module }: Use,
  { path }: CodeFile,
  textOf: () => string,
  unit: PythonUnit,
  files: FileTree,
): boolean {
  const top = topOf(module);
  if (isBehindCall(top, fact.line, textOf())) return true;
  const importers = importedFiles(unit).get(path)?.importers;
  if (importers === undefined || importers.size === 0) return false;
  return unit.files.every(
    (file) => !importers.has(file.path) || isTakenBehindCall(top, path, file, textOnce(file.path, files)),
  );
}

function isTakenBehindCall(top: string, path: RepoPath, { uses }: CodeFile, text: string): boolean {
  return uses.every(
    ({ target, fact }) =>
      target.kind !== 'own' ||
      target.file !== path ||
      fact.scope.includes('type-checking') ||
      isBehindCall(top, fact.line, text),
  );
}

/** Whether a line stands behind a call that demands a module: at the top of the file, or in the function of that line. */
function isBehindCall(top: string, line: number, text: string): boolean {
  if (!text.includes(`"${top}`) && !text.includes(`'${top}`)) return false;
  const lines = text.split('\n');
  for (const { index, 1: name = '', 2: asked, 3: key = '' } of text.matchAll(CALL)) {
    if (asked !== top || PLAIN.test(name) || NO_WORDS.test(key)) continue;
    const isAlone = /^[,\s]*\)/.test(text.slice(text.indexOf(asked, index) + asked.length + 1));
    if (isAlone && !DEMANDS.test(name)) continue;
    const at = text.slice(0, index).split('\n').length;
    if (at >= line) continue;
    if (!/^\s/.test(lines[at - 1] ?? '')) return true;
    const around = functionAround(lines, at - 1);
    if (around !== null && around === functionAround(lines, line - 1)) return true;
  }
  return false;
}
