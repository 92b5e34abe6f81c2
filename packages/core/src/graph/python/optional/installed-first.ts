import { beginningsOf } from '#core/graph/extras/base';
import { topOf } from '#core/graph/facts/name-rules';
import { installedName, installedWords } from '#core/graph/python/declared/install-commands';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { nameOf } from '#core/model/repo-path';
import { importedFiles } from './optional.ts';

/**
 * Whether a file tells whoever runs it to install a distribution first, and no other file loads it: a comment at its head, beside an
 * import of the distribution's or right above one says `pip install` with its name. Such comments are what PEP 722 and PEP 723
 * found in scripts before they gave them a form. Takes the import, how its distribution is called, and how to get the file's text.
 */
export function isInstalledFirst(
  { module }: Use,
  distribution: string,
  file: CodeFile,
  textOf: () => string,
  unit: PythonUnit,
): boolean {
  if (nameOf(file.path) === '__init__.py' || importedFiles(unit).get(file.path)?.isLoaded) return false;
  if (beginningsOf(unit).base.includes(file.path)) return false;
  const text = textOf();
  if (!text.includes('install')) return false;
  const lines = text.split('\n');
  const places = file.uses.flatMap(({ module: other, fact: { line } }) =>
    topOf(other) === topOf(module) ? [commentOf(lines[line - 1]), comment(lines[line - 2])] : [],
  );
  const said = [...headOf(lines), ...places].flatMap(installedWords);
  return said.some((word) => installedName(word) === distribution);
}

/** The comments before anything else. */
function headOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() !== '' && !/^\s*#/.test(line));
  return (end === -1 ? lines : lines.slice(0, end)).map(comment);
}

/** A line that is a comment; empty for any other. */
function comment(line = ''): string {
  return /^\s*#/.test(line) ? line : '';
}

/** The comment behind an import, which has no string with a `#` in it; empty where there is none. */
function commentOf(line = ''): string {
  const start = line.indexOf('#');
  return start === -1 ? '' : line.slice(start);
}
