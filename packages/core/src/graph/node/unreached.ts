import type { Code, CodeFile, NodeUnit } from '#core/model/code';
import { textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { folderOf, nameOf, type RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { closedEntries, importersIn, isNamed } from './closed-entries.ts';
import { reachOf } from './reach.ts';

/** Sources that run only where something imports them. */
const PLAIN = /\.[cm]?[jt]s$/;

/** A call that loads what it is told, and what such a call is told in full. */
const LOADS =
  /\b(?:import|require)\s*(?:\?\.\s*)?\(|\b(?:Worker|fork|createRequire|require\.context|import\.meta\.glob)\s*\(/g;
const LONGEST = 200;
const TOLD = /^\s*(?:'[^'\n]*'|"[^"\n]*")\s*[,)]/;

interface Around {
  readonly unit: NodeUnit;
  readonly workspace: Workspace;
}

/**
 * Whether nothing that is installed comes to a source of a package, though it ships: `exports` closes the package
 * (https://nodejs.org/api/packages.html#package-entry-points) and all that it lets in is known; all that this imports was followed, to
 * other files of the same folder and not to this one, which nobody else imports or names; and no source loads what is
 * computed, or names the folder. What lies beside an entry may be run by its path.
 */
export function isUnreached(file: CodeFile, unit: NodeUnit, code: Code, workspace: Workspace): boolean {
  const { project } = unit;
  if (file.role !== 'runtime' || !PLAIN.test(file.path)) return false;
  const entries = closedEntries(project, workspace);
  if (entries === null) return false;
  const { paths, folders, isWhole } = reachedFrom(entries, code);
  const folder = folderOf(file.path);
  if (!isWhole || paths.has(file.path) || !folders.has(folder)) return false;
  if ([...entries].some((entry) => folderOf(entry) === folder)) return false;
  if (importersIn(code.node).has(file.path)) return false;
  return !mayBeLoaded(file, { unit, workspace });
}

/** Whether something may load a file that nobody imports. A file is asked about by each of its imports. */
const mayBeLoaded = oncePer((file: CodeFile, { unit, workspace }: Around): boolean => {
  const { project, files } = unit;
  const others = files.filter((other) => other !== file && other.role !== 'test');
  if (loadsComputed(unit, workspace) || isNamed([file], project, others, workspace.files)) return true;
  const folder = nameOf(folderOf(file.path));
  if (isFolderNamed(folder, JSON.stringify(project.data))) return true;
  return others.some(({ path }) => isFolderNamed(folder, textOnce(path, workspace.files)));
});

/** Whether a source of a package loads what is not spelled out where it is loaded. */
const loadsComputed = oncePer(({ files }: NodeUnit, workspace: Workspace): boolean =>
  files.some(({ path, role }) => {
    if (role === 'test') return false;
    const text = textOnce(path, workspace.files);
    return Array.from(text.matchAll(LOADS)).some(({ 0: call, index }) => {
      const from = index + call.length;
      return !TOLD.test(text.slice(from, from + LONGEST));
    });
  }),
);

/** Whether a text names a folder as the end of a path, or all in it. */
function isFolderNamed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/["'`/]/.test(text[at - 1] ?? '') && /^\/?(?:["'`]|\/\*)/.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

/** What the entries of a package reach: files, and the folders that these lie in. */
const reachedFrom = oncePer((entries: ReadonlySet<RepoPath>, code: Code) => {
  const { files, isWhole } = reachOf([...entries], code);
  const paths = new Set(files.map(({ path }) => path));
  return { paths, folders: new Set([...paths].map(folderOf)), isWhole };
});
