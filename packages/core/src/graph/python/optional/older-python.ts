import type { CodeFile, Use } from '#core/model/code';
import { headsAbove, indentOf } from './chosen-by-call.ts';

/** Builtins that came with Python 3.10 or later (docs.python.org, "What's New in Python"). */
const LATER_BUILTIN = /\b(?:aiter|anext|EncodingWarning|(?:Base)?ExceptionGroup|PythonFinalizationError)\b/;

/** A name below a module, or a call of it, and nothing of what that returns: `importlib.resources.files("acme")`. */
const LOOK_UP = /^(?:\w+\s*=\s*|return\s+)?((?:\w+\.)+)\w+\s*(?:\([^()]*\))?$/;

/**
 * Whether an import is for older Pythons alone: it stands in a handler of NameError whose `try` takes a builtin that these lack,
 * or of AttributeError whose `try` does nothing but look up what a module of the standard library has. Takes how to get the text
 * of the file.
 */
export function isForOlderPython({ fact }: Use, file: CodeFile, textOf: () => string): boolean {
  if (!fact.scope.includes('conditional')) return false;
  const lines = textOf().split('\n');
  const [head = ''] = headsAbove(lines, fact.line - 1);
  const [, fault] = /^\s*except\s+(NameError|AttributeError)\s*:/.exec(head) ?? [];
  if (fault === undefined) return false;
  const body = bodyAbove(lines, lines.lastIndexOf(head, fact.line - 1));
  if (fault === 'NameError') return body.length === 1 && LATER_BUILTIN.test(body[0] ?? '');
  const [, dotted] = LOOK_UP.exec(body.join(' ').trim()) ?? [];
  return dotted !== undefined && standardIn(file).some((module) => dotted.startsWith(`${module}.`));
}

/** The lines of a `try` before its first handler, without comments; none where that stands before another clause. */
function bodyAbove(lines: readonly string[], handler: number): readonly string[] {
  const indent = indentOf(lines[handler] ?? '');
  const body: string[] = [];
  for (let above = handler - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (indentOf(line) <= indent) return /^\s*try\s*:/.test(line) ? body.reverse() : [];
    body.push(line.replace(/\s#.*/, '').trim());
  }
  return [];
}

function standardIn({ uses }: CodeFile): readonly string[] {
  return uses.flatMap(({ target, module }) => (target.kind === 'standard' ? module : []));
}
