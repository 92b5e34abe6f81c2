import type { FileTree } from '#core/model/file-tree';
import { compileGlob, type Glob } from '#core/model/glob';
import { valueAt } from '#core/model/key-path';
import { type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { PythonProject, PythonSettings } from '#core/model/workspace';

/** What a build backend takes into the wheel; paths are relative to the project's folder. */
export interface Shipping {
  /** Where a file of the project stands in the wheel (`pkg/mod.py`); null: it is not taken in. */
  readonly target: (path: string) => string | null;
  /** Folders that stand on the import path, each with the dotted name it stands for; the first that fits counts. */
  readonly roots: readonly { readonly folder: string; readonly prefix: string }[];
  /** Whether something is taken in from outside the project's folder. */
  readonly elsewhere: boolean;
}

/** A project as its backend sees it: names, settings, and what is there, by paths relative to its folder. */
export interface BackendView {
  /** As spelled. */
  readonly name: string;
  readonly settings: PythonSettings;
  readonly isFile: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
  /** Names directly in a folder. */
  readonly list: (folder: string) => readonly string[];
  /** Null where no text file stands there. */
  readonly textOf: (path: string) => string | null;
}

/** Takes a project and the tree it stands in; links are seen through, paths that leave the repository are nothing. */
export function backendView(project: PythonProject, files: FileTree): BackendView {
  const fileAt = (path: string): RepoPath | null => {
    const here = tryRepoPath(path, project.folder);
    return here !== null && files.has(here) && !files.isFolder(here) ? here : null;
  };
  const folderAt = (path: string): RepoPath | null => {
    const here = tryRepoPath(path, project.folder);
    if (here === null || files.isFolder(here)) return here;
    const real = files.real(here);
    return real !== null && files.isFolder(real) ? real : null;
  };
  return {
    name: project.spelledName ?? '',
    settings: project.settings,
    isFile: (path) => fileAt(path) !== null,
    isFolder: (path) => folderAt(path) !== null,
    list: (path) => {
      const here = folderAt(path);
      return here === null ? [] : files.list(here);
    },
    textOf: (path) => {
      const here = fileAt(path);
      const read = here === null ? null : files.read(here);
      return read?.kind === 'text' ? read.text : null;
    },
  };
}

/** The text at a path of pyproject.toml; null for anything else. */
export function textAt({ settings }: Pick<BackendView, 'settings'>, path: readonly string[]): string | null {
  const value = valueAt(settings.pyproject, path);
  return typeof value === 'string' ? value : null;
}

/** The texts of the list at a path of pyproject.toml; null where no list stands. */
export function textsAt(
  { settings }: Pick<BackendView, 'settings'>,
  path: readonly string[],
): readonly string[] | null {
  const value = valueAt(settings.pyproject, path);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

/** A path as backends write it without `./` in front and slashes at its end; '' for the folder itself. */
export function plainPath(text: string): string {
  const parts = text.replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.').join('/');
}

/** Whether a path as spelled leads out of the folder it is relative to. */
export function leavesFolder(text: string): boolean {
  return text.startsWith('/') || text.startsWith('~') || tryRepoPath(text) === null;
}

/** The path below a folder ('' is the project's own); null where it is not below. */
export function below(path: string, folder: string): string | null {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** `join` for relative paths: '' is the project's own folder. */
export function under(folder: string, name: string): string {
  return folder === '' ? name : name === '' ? folder : `${folder}/${name}`;
}

/** A glob of Python's `glob` and `pathlib`: braces and backslashes are plain text, a leading dot is nothing special. */
export function pythonGlob(text: string): Glob {
  if (!/[*?[]/.test(text)) return (path) => path === text;
  return compileGlob(text.replace(/[\\{},]/g, '\\$&'), { dot: true }) ?? (() => false);
}

/** Python's `fnmatch` over dotted names: a star takes dots as well. */
export function nameGlobs(texts: readonly string[]): (name: string) => boolean {
  const plain = new Set(texts.filter((text) => !/[*?[]/.test(text)));
  const globs = texts.filter((text) => !plain.has(text)).map(pythonGlob);
  return (name) => plain.has(name) || globs.some((matches) => matches(name));
}

/** Whether a path or a folder above it is one that the test holds for; folders are asked for once. */
export function selfOrAbove(holds: (path: string) => boolean): (path: string) => boolean {
  const folders = new Map<string, boolean>([['', false]]);
  const folderHolds = (folder: string): boolean => {
    let known = folders.get(folder);
    if (known === undefined) {
      known = holds(folder) || folderHolds(above(folder));
      folders.set(folder, known);
    }
    return known;
  };
  return (path) => holds(path) || folderHolds(above(path));
}

function above(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The package or module that stands there: `name/` or `name.py` below a folder, as a relative path; null for neither. */
export function moduleAt(view: BackendView, folder: string, dotted: string): string | null {
  const path = under(folder, dotted.replaceAll('.', '/'));
  if (view.isFolder(path)) return path;
  return view.isFile(`${path}.py`) ? `${path}.py` : null;
}
