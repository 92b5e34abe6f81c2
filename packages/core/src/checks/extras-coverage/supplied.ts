import { extrasOf } from '#core/graph/extras/extras';
import { isPackaged } from '#core/graph/layout/layout';
import { pluginModules } from '#core/graph/python/entry-points';
import { importedFiles } from '#core/graph/python/optional/optional';
import type { Code, CodeFile, PythonUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { folderOf, isWithin, join, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { IMAGE_FILE, imagesIn } from './images.ts';

/**
 * Whether code that nobody installs as a distribution has one where it is run: in an image whose own file, in the folder of the
 * source or above it within the project, names it, or copies and installs the project around; or the host of functions brings
 * its own library.
 */
export function isSupplied(
  distribution: string | null,
  { path }: CodeFile,
  { project }: PythonUnit,
  { files, projects }: Workspace,
): boolean {
  if (distribution === null || isPackaged(project)) return false;
  if (isOfHost(distribution, path, files)) return true;
  const isAround = projects.some(
    (other) => other.name === distribution && other !== project && isWithin(project.folder, other.folder),
  );
  const installedIn = imagesIn(files);
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder)) {
    const { names, takesContext } = installedIn(folder);
    if (names.has(distribution) || (isAround && takesContext)) return true;
    if (folder === project.folder) return false;
  }
  return false;
}

/**
 * Whether an image that a file is copied to by itself has a distribution, so that the file is a program of that image: of the folder of
 * the file or one above it within the project, which alone runs it, as nothing else imports or names it.
 */
export function isInImageAlone(
  distribution: string,
  file: CodeFile,
  unit: PythonUnit,
  code: Pick<Code, 'python'>,
  { files }: Workspace,
): boolean {
  const { path } = file;
  // what most files are is asked first: the folders around them are looked through for images otherwise
  if (nameOf(path) === '__init__.py' || importedFiles(unit).has(path)) return false;
  if (!isCopiedWith(distribution, path, unit, files) || extrasOf(code).baseOf(unit).has(path)) return false;
  return pluginModules(unit).every(({ module }) => module !== file.module);
}

function isCopiedWith(
  distribution: string,
  path: RepoPath,
  { project }: PythonUnit,
  files: FileTree,
): boolean {
  const installedIn = imagesIn(files);
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder)) {
    if (installedIn(folder).programs.get(path)?.has(distribution) === true) return true;
    if (folder === project.folder) return false;
  }
  return false;
}

/** What `alembic init` has an env.py import: Alembic, which alone runs it, and what that requires. */
const MIGRATING: ReadonlySet<string> = new Set(['alembic', 'sqlalchemy']);

/**
 * Alembic runs the env.py beside its template of scripts (alembic.sqlalchemy.org/en/latest/tutorial.html, "The Migration
 * Environment"). Azure runs what lies below a host.json (learn.microsoft.com/azure/azure-functions/functions-host-json), Google a main.py beside a
 * requirements.txt that no image is made of (cloud.google.com/functions/docs/writing/specifying-dependencies-python): each has
 * its library by itself.
 */
function isOfHost(distribution: string, path: RepoPath, files: FileTree): boolean {
  if (MIGRATING.has(distribution))
    return nameOf(path) === 'env.py' && files.has(join(folderOf(path), 'script.py.mako'));
  if (distribution === 'azure-functions') return hasAbove(path, 'host.json', files);
  if (distribution !== 'functions-framework' || nameOf(path) !== 'main.py') return false;
  const folder = folderOf(path);
  return (
    files.has(join(folder, 'requirements.txt')) && !files.list(folder).some((name) => IMAGE_FILE.test(name))
  );
}

/**
 * Whether a file that is run as a program finds a module beside it: its folder comes first on the path
 * (https://docs.python.org/3/library/sys_path_init.html). Takes the first part of the module's name, the file, and how to get its text.
 */
export function isBesideProgram(
  top: string,
  { path }: CodeFile,
  textOf: () => string,
  files: FileTree,
): boolean {
  const beside = [`${top}.py`, `${top}/__init__.py`].map((name) => join(folderOf(path), name));
  return beside.some((file) => file !== path && files.has(file)) && /^if\s+__name__\s*==/m.test(textOf());
}

function hasAbove(path: RepoPath, name: string, files: FileTree): boolean {
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder))
    if (files.has(join(folder, name))) return true;
  return false;
}
