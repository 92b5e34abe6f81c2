import { beginningsOf } from '#core/graph/extras/base';
import { provides } from '#core/graph/facts/import-names';
import { topOf } from '#core/graph/facts/name-rules';
import { installedName, installedWords, unbroken } from '#core/graph/python/declared/install-commands';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { nameOf, ROOT, tryRepoPath } from '#core/model/repo-path';
import { functionAround } from './chosen-by-call.ts';
import { importedFiles } from './optional.ts';

/**
 * Whether a file tells whoever runs it to install a distribution first: a comment or the docstring at its head, a page of the
 * repository that this names, a comment beside an import of the distribution's or right above one says `pip install` with its name, or
 * with that of another that provides the module. Such comments are what PEP 722 and PEP 723 found in scripts before they gave them
 * a form; the docstring of a script is how it is used (PEP 257). Of a file that others load, only what is said in the function of the
 * import counts. Takes the import, how its distribution is called, and how to get the file's text.
 */
export function isInstalledFirst(
  use: Use,
  distribution: string,
  file: CodeFile,
  textOf: () => string,
  unit: PythonUnit,
  files: FileTree,
): boolean {
  const { module, fact } = use;
  const isLoaded = isLoadedByOthers(file, unit);
  if (isLoaded && !fact.scope.includes('function')) return false;
  const text = textOf();
  const isSaid = (said: string) =>
    installedWords(said.replaceAll('`', '\n'))
      .map(installedName)
      .some((name) => name !== null && (name === distribution || provides(name, module) === 'yes'));
  const mayTell = text.includes('install') || text.includes(' add ');
  if (isLoaded) return mayTell && besideImports(use, file, text.split('\n')).some(isSaid);
  const head = headOf(text);
  if (mayTell) {
    const lines = text.split('\n');
    const own = file.uses.filter((other) => topOf(other.module) === topOf(module));
    if ([...head, ...own.flatMap((one) => beside(one, lines))].some(isSaid)) return true;
  }
  const pages = head.flatMap((line) => line.match(PAGE) ?? []);
  return pages.some((page) => isSaid(unbroken(textOnce(tryRepoPath(page) ?? ROOT, files))));
}

function isLoadedByOthers({ path }: CodeFile, unit: PythonUnit): boolean {
  if (nameOf(path) === '__init__.py' || beginningsOf(unit).base.includes(path)) return true;
  return importedFiles(unit).get(path)?.isLoaded === true;
}

/** The comments beside the imports of the function that an import stands in, and right above them. */
function besideImports({ fact }: Use, { uses }: CodeFile, lines: readonly string[]): readonly string[] {
  const around = functionAround(lines, fact.line - 1);
  if (around === null) return [];
  return uses
    .filter((other) => functionAround(lines, other.fact.line - 1) === around)
    .flatMap((other) => beside(other, lines));
}

function beside({ fact: { line } }: Use, lines: readonly string[]): readonly string[] {
  return [commentOf(lines[line - 1]), comment(lines[line - 2])];
}

/** A page of documentation, by its path from the root of the repository. */
const PAGE = /(?<![\w/])[\w-]+\/[\w./-]+\.(?:md|rst)\b/g;

/** No head of a script is longer, in characters. */
const HEAD = 16 * 1024;

/** The comments before anything else, and the docstring. */
function headOf(text: string): readonly string[] {
  const lines = text.slice(0, HEAD).split('\n');
  const found = lines.findIndex((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const end = found === -1 ? lines.length : found;
  const comments = lines.slice(0, end).map(comment);
  const [opening, quotes = ''] = /^[rRuU]?("""|''')/.exec(lines[end] ?? '') ?? [];
  if (opening === undefined) return comments;
  const [docstring = '', closed] = lines.slice(end).join('\n').slice(opening.length).split(quotes, 2);
  return closed === undefined ? comments : [...comments, ...docstring.split('\n')];
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
