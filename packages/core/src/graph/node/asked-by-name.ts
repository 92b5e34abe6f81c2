import type { ImportFact } from '#core/model/imports';
import { packageSpecifier } from './specifier.ts';

/** How many lines before a call the condition around it may begin, and how many characters: a minified file is one line. */
const [LINES_BEFORE, REACH] = [5, 1_000];

/** A condition, and what stands behind it in its block or statement, up to the end. */
const CONDITION =
  /\bif\s*\(((?:[^(){};]|\((?:[^(){};]|\([^(){};]*\))*\))*)\)\s*(?:\{[^{}]*|(?!\{)(?:(?!\belse\b)[^{};])*)$/;

/** What turns a condition round, leaves others in, or compares with a kind of value. */
const DOUBT = /!|\|\||\btypeof\b/;

/**
 * Whether a call of `require` or `import` stands directly in an `if` that compares with the name of the package, as a string or as
 * the ending of a file (`if (file.endsWith(".toml")) require("toml")`): who gets there has asked for it. `textOf` reads the
 * file, where that decides.
 */
export function isAskedByName({ kind, module, line, scope }: ImportFact, textOf: () => string): boolean {
  if ((kind !== 'dynamic' && kind !== 'require') || !scope.includes('conditional')) return false;
  const name = packageSpecifier(module)?.name ?? module;
  const lines = textOf().split('\n', line);
  const own = lines[line - 1] ?? '';
  const at = ['"', "'"]
    .map((quote) => own.lastIndexOf(`${quote}${module}${quote}`))
    .find((place) => place !== -1);
  if (at === undefined) return false;
  const head = [...lines.slice(Math.max(0, line - 1 - LINES_BEFORE), line - 1), own.slice(0, at)].join('\n');
  const condition = CONDITION.exec(head.slice(-REACH))?.[1];
  if (condition === undefined || DOUBT.test(condition)) return false;
  return ['"', "'"].some((quote) =>
    ['', '.'].some((dot) => condition.includes(`${quote}${dot}${name}${quote}`)),
  );
}
