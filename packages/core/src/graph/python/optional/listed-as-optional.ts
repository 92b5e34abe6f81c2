import type { PythonUnit, Use } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { join } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';

/** Where a project keeps the page that says how it is installed, below its own folder. */
const FOLDERS = ['', 'doc', 'docs', 'doc/source', 'docs/source', 'docs/src'];
const PAGE = /^(?:readme|install|installation|installing|getting[-_]?started)\w*\.(?:md|rst)$/i;

/** A heading of such a page, in Markdown or above the line that makes it one in reStructuredText. */
const HEADING = /^(#{0,6})[\W\d]*optional\s+(?:\w+\s+)?(?:dependenc|requirement|package|librar)/i;
const UNDERLINE = /^([=\-~^"'`#*+.:_])\1{2,}\s*$/;

/**
 * Whether a function takes what the project lists as optional: below a heading like "Optional dependencies" of its README or of the
 * page on how to install it, as pandas, dask and their like have it
 * (https://pandas.pydata.org/docs/getting_started/install.html#optional-dependencies). Takes how the distribution is called.
 */
export function isListedAsOptional(
  { fact }: Use,
  distribution: string,
  unit: PythonUnit,
  files: FileTree,
): boolean {
  return fact.scope.includes('function') && listedIn(unit, files).has(distribution);
}

const listedIn = oncePer(({ project }: PythonUnit, files: FileTree): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const below of FOLDERS) {
    const folder = below === '' ? project.folder : join(project.folder, below);
    for (const name of files.list(folder)) {
      if (!PAGE.test(name)) continue;
      for (const listed of namesBelowHeadings(textOnce(join(folder, name), files))) names.add(listed);
    }
  }
  return names;
});

/** Every word below such a heading that may be the name of a distribution, up to the next heading of its kind. */
function namesBelowHeadings(text: string): readonly string[] {
  const lines = text.split('\n');
  const names: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, hashes] = HEADING.exec(lines[at] ?? '') ?? [];
    if (hashes === undefined) continue;
    const [, underline] = UNDERLINE.exec(lines[at + 1] ?? '') ?? [];
    if (hashes === '' && underline === undefined) continue;
    const isEnd = (index: number) =>
      hashes === ''
        ? UNDERLINE.exec(lines[index + 1] ?? '')?.[1] === underline && /^\w/.test(lines[index] ?? '')
        : new RegExp(`^#{1,${hashes.length}}\\s`).test(lines[index] ?? '');
    for (at += hashes === '' ? 2 : 1; at < lines.length && !isEnd(at); at += 1)
      for (const word of lines[at]?.match(/[A-Za-z0-9][\w.-]*/g) ?? []) names.push(normaliseName(word));
    at -= 1;
  }
  return names;
}
