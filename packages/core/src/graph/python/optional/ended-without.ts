import type { CodeFile, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { indentOf } from './chosen-by-call.ts';
import { nameOfMany } from './tried-first.ts';

/** Handlers that may take a missing module. */
const TAKES = /^except(?:\s*:|.*(?<!\w)(?:ImportError|ModuleNotFoundError|(?:Base)?Exception)(?!\w))/;

/** What ends a module: a fault, or one of the calls that raise SystemExit (https://docs.python.org/3/library/sys.html#sys.exit). */
const ENDS = /^\s*(?:raise(?!\w)|(?:(?:sys\.)?exit|quit)\s*\()/;

/**
 * Whether an import stands behind one of the same module without which its file ends: `try: import pyramid`,
 * `except ImportError: raise DidNotEnable("…")`, or `sys.exit("…")`. What follows such a `try` runs only where its import
 * succeeded (https://docs.python.org/3/reference/compound_stmts.html#the-try-statement), so that no later one is the one that
 * fails. Takes how to get the text of the file.
 */
export function isBehindDemand({ fact, module }: Use, file: CodeFile, textOf: () => string): boolean {
  if (fact.cell !== undefined) return false;
  const tries = triedAtTop(file).get(nameOfMany(module));
  if (tries === undefined || !tries.some((line) => line < fact.line)) return false;
  const lines = textOf().split('\n');
  return tries.some((line) => line < fact.line && isEndedBefore(fact.line - 1, lines, line - 1));
}

/** The lines of each `try` around what a file tries to import, and nothing else around it. */
const triedAtTop = oncePer(({ uses }: CodeFile): ReadonlyMap<string, readonly number[]> => {
  const tried = new Map<string, number[]>();
  for (const { fact, module } of uses) {
    const { attempt, scope, kind, cell } = fact;
    if (attempt?.part !== 'body' || kind === 'dynamic' || cell !== undefined) continue;
    if (scope.length !== 1 || scope[0] !== 'guarded') continue;
    const name = nameOfMany(module);
    const lines = tried.get(name);
    if (lines === undefined) tried.set(name, [attempt.line]);
    else if (lines.at(-1) !== attempt.line) lines.push(attempt.line);
  }
  return tried;
});

/**
 * Whether a line, by its index, stands behind the `try` of a module, each of whose handlers that may take a missing module ends
 * the module.
 */
function isEndedBefore(line: number, lines: readonly string[], start: number): boolean {
  if (!/^try\s*:/.test(lines[start] ?? '')) return false;
  let ends = false;
  for (let at = start + 1; at <= line; at += 1) {
    const text = lines[at] ?? '';
    if (/^(?:[\s#)]|$|else(?!\w)|finally(?!\w))/.test(text)) continue;
    if (!/^except(?!\w)/.test(text)) return ends;
    if (!TAKES.test(text)) continue;
    if (!endsBelow(lines, at)) return false;
    ends = true;
  }
  return false;
}

/** Whether the suite of a header, by its index, holds a statement of its own that ends the module. */
export function endsBelow(lines: readonly string[], header: number): boolean {
  const outside = indentOf(lines[header] ?? '');
  let inside: number | null = null;
  for (let at = header + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^\s*(?:#|$)/.test(line)) continue;
    const indent = indentOf(line);
    if (indent <= outside) return false;
    inside ??= indent;
    if (indent === inside && ENDS.test(line)) return true;
  }
  return false;
}
