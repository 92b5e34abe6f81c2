import { topOf } from '#core/graph/facts/name-rules';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';
import { functionAround } from './chosen-by-call.ts';
import { importedFiles } from './optional.ts';

/** What stands before the name of a module in a call: the function, and the argument's own name. */
const BEFORE = /(?<!\w)(\w*(?:import|require|module|dependenc)\w*)\(\s*(?:\w+\s*=\s*)?["']$/i;
/** What stands behind it: words to raise where it is missing, with the name of their argument; or nothing. */
const AFTER = /^(?:\.[\w.]*)?["']\s*(?:,\s*(?:(\w+)\s*=\s*)?[frbu]*(["'(])|,?\s*\))/i;
/** More than such a call has before the name of the module, or behind it. */
const FAR = 200;

/** What imports a module and raises nothing of its own, or asks for it only. */
const PLAIN = /^(?:import_module|__import__|.*(?:lazy|try|safe|find|has|is)_.*)$/i;
/** What is no words to raise: how a fault is taken, or a package. */
const NO_WORDS = /^(?:errors|on_error|severity|package|lazy)$/;
/** What demands by its name what may be missing (`import_optional_dependency("scipy")`, as pandas has it). */
const DEMANDS = /optional|required?_|_required?|dependenc/i;

/**
 * What is taken from elsewhere and may be such a function, or hold one: `util` alone of the names that hold anything, and
 * no name as long as those that generated clients have.
 */
const MAY_DEMAND = /^(?=.{1,30}$)[a-z_]*(?:import|require|module|dependenc)[a-z_]*$|^util$/;

/**
 * Whether an import at the top of a file runs only behind a call there that demands its module, or functions alone
 * import this file, each behind such a call, at the top of its file or in the same function. The call is given the
 * module by its name, and words to raise where that is missing (`import_required("crick", "crick is needed to …")`,
 * `get_module("openai", required="please pip install openai")`). Takes how to get the text of the file.
 */
export function isDemandedByCall(
  { fact, module }: Use,
  file: CodeFile,
  textOf: () => string,
  unit: PythonUnit,
  files: FileTree,
): boolean {
  const top = topOf(module);
  if (mayDemand(file) && isBehindCall(top, fact.line, textOf())) return true;
  const imported = importedFiles(unit).get(file.path);
  if (imported === undefined || imported.isLoaded || imported.importers.size === 0) return false;
  const { importers } = imported;
  return unit.files.every((one) => !importers.has(one.path) || isTakenBehindCall(top, file.path, one, files));
}

const mayDemand = oncePer(({ uses }: CodeFile): boolean =>
  uses.some(({ fact }) => fact.names.some((name) => MAY_DEMAND.test(name))),
);

function isTakenBehindCall(top: string, path: RepoPath, file: CodeFile, files: FileTree): boolean {
  if (!mayDemand(file)) return false;
  const text = textOnce(file.path, files);
  return file.uses.every(
    ({ target, fact }) =>
      target.kind !== 'own' ||
      target.file !== path ||
      fact.scope.includes('type-checking') ||
      isBehindCall(top, fact.line, text),
  );
}

/** Whether a line stands behind a call that demands a module: at the top of the file, or in the function of that line. */
function isBehindCall(top: string, line: number, text: string): boolean {
  const calls = callsFor(top, text).filter((at) => at < line);
  if (calls.length === 0) return false;
  const lines = text.split('\n');
  return calls.some((at) => {
    if (!/^\s/.test(lines[at - 1] ?? '')) return true;
    const around = functionAround(lines, at - 1);
    return around !== null && around === functionAround(lines, line - 1);
  });
}

/** The lines of the calls that demand a module. */
function callsFor(top: string, text: string): readonly number[] {
  const found: number[] = [];
  for (const quoted of [`"${top}`, `'${top}`])
    for (let at = text.indexOf(quoted); at !== -1; at = text.indexOf(quoted, at + 1)) {
      const end = at + quoted.length;
      const [call, name] = BEFORE.exec(text.slice(Math.max(0, at - FAR), at + 1)) ?? [];
      if (call === undefined || name === undefined || PLAIN.test(name)) continue;
      const behind = AFTER.exec(text.slice(end, end + FAR));
      if (behind === null || NO_WORDS.test(behind[1] ?? '')) continue;
      if (behind[2] === undefined && !DEMANDS.test(name)) continue;
      found.push(text.slice(0, at - call.length).split('\n').length);
    }
  return found;
}
