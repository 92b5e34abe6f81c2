import { isShared } from '#core/graph/facts/import-name-facts';
import { topOf } from '#core/graph/facts/name-rules';
import type { PythonUnit, Use } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { functionAround, isCalledWhere, isChosenByCall } from './chosen-by-call.ts';

/** A call that asks whether a module is there, of which only its caller knows the name. */
const ASKS = /\bfind_spec\(\s*(?!["'\s)])/;

/**
 * Whether a project can do without what a function of it imports. Either a file that ships asks `find_spec` for whatever name it
 * is given, and holds this one as a string (`pandas = Dependency("pandas")`), so that the project finds out before it imports;
 * or the file itself deals in the module's name: it returns it, compares with it, looks it up or passes it on, or has a function or
 * class of its own by it (`return "seaborn"` of a plugin, `if "pandas" not in sys.modules`, `version("openai")`), so that something
 * chooses by it who comes here; or it calls the function for those alone who choose it by name. Takes the import, and how to get the
 * text of its file.
 */
export function isChosenByName(use: Use, textOf: () => string, unit: PythonUnit, files: FileTree): boolean {
  const { fact, module } = use;
  const top = topOf(module);
  if (!fact.scope.includes('function') || fact.kind === 'dynamic') return false;
  const text = textOf();
  if (isChosenByCall(use, text)) return true;
  // The name of a namespace says nothing of what is in it.
  if (isShared(top)) return false;
  if (dealsIn(top).test(text) || isKeyOf(use, text)) return true;
  return registriesOf(unit, files).some((asks) => asks.includes(`"${top}"`) || asks.includes(`'${top}'`));
}

/** The name of a logger chooses nothing. */
function dealsIn(top: string): RegExp {
  const name = `["']${top}["']`;
  return new RegExp(
    `\\breturn\\s+${name}|${name}\\s+(?:not\\s+)?in\\b|[=!]=\\s*${name}|(?<!getLogger)\\(\\s*${name}`,
  );
}

/**
 * Whether a table of the file has a function or class of it by that name: `{"sendgrid": send_by_sendgrid}`; or the function with
 * the import, or that alone calls it, by the name of something in the module: `{"polars.Series": _hash_polars}`.
 */
function isKeyOf({ fact, module }: Use, text: string): boolean {
  const entries = text.matchAll(
    new RegExp(`["']${topOf(module)}(\\.[\\w.]+)?["']\\s*:\\s*(\\w+)\\s*[,}\\n]`, 'g'),
  );
  const lines = text.split('\n');
  const line = fact.line - 1;
  for (const [, within, value = ''] of entries) {
    if (within === undefined) {
      if (new RegExp(`^\\s*(?:async\\s+)?(?:def|class)\\s+${value}\\b`, 'm').test(text)) return true;
      continue;
    }
    const isIn = (index: number) => functionAround(lines, index) === value;
    if (isIn(line) || isCalledWhere(isIn, line, lines)) return true;
  }
  return false;
}

/** The texts of such files: few import `importlib`, and only those are read. */
const registriesOf = oncePer((unit: PythonUnit, files: FileTree): readonly string[] =>
  unit.files.flatMap(({ path, role, uses }) => {
    if (role !== 'runtime' || !uses.some(({ module }) => topOf(module) === 'importlib')) return [];
    const text = textOnce(path, files);
    return ASKS.test(text) ? text : [];
  }),
);
