import { topOf } from '#core/graph/facts/name-rules';
import { isPackaged } from '#core/graph/layout/layout';
import { installedName, installedWords, unbroken } from '#core/graph/python/declared/install-commands';
import type { CodeFile, PythonUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { folderOf, isWithin, join, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';

/** How files are called out of which images are made (docs.docker.com, "Dockerfile overview", and podman's). */
const IMAGE_FILE = /^(?:.+\.)?(?:Dockerfile|Containerfile)(?:[._-].+)?$/i;

/** An image is called after what it has beyond another: `tiangolo/uwsgi-nginx-flask`. One word is a program of its own (`redis`). */
const BASE = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(?:\S*\/)?(\w+(?:-\w+)+)(?=[:@\s]|$)/gim;

/** All that the image is made of, and where it goes: no more leads above the root of a build than `/` does. */
const CONTEXT = /^[ \t]*(?:COPY|ADD)[ \t]+(?:--(?!from=)\S+[ \t]+)*[./]+[ \t]+(\S+?)\/?[ \t]*$/gim;

/** A path to a project, and extras of it: `.[api]`, `"/app/acme"`. */
const PLACE = /^["']?(\.|\.?\/[^"'[\]$]*?)\/?(?:\[[\w,. -]*\])?["']?$/;

/** What images say that they install: names; and whether that of a folder is made of all around it, which it installs. */
interface Installed {
  readonly names: Set<string>;
  takesContext: boolean;
}

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
 * (https://docs.python.org/3/library/sys_path_init.html). Takes the module, the file, and how to get its text.
 */
export function isBesideProgram(
  module: string,
  { path }: CodeFile,
  textOf: () => string,
  files: FileTree,
): boolean {
  const top = topOf(module);
  const beside = [`${top}.py`, `${top}/__init__.py`].map((name) => join(folderOf(path), name));
  return beside.some((file) => file !== path && files.has(file)) && /^if\s+__name__\s*==/m.test(textOf());
}

function hasAbove(path: RepoPath, name: string, files: FileTree): boolean {
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder))
    if (files.has(join(folder, name))) return true;
  return false;
}

/** What the images of a folder install, each folder looked at once. */
export const imagesIn = oncePer((files: FileTree) => {
  const known = new Map<RepoPath, Installed>();
  return (folder: RepoPath): Installed => {
    const installed = known.get(folder) ?? installedBy(folder, files);
    known.set(folder, installed);
    return installed;
  };
});

function installedBy(folder: RepoPath, files: FileTree): Installed {
  const installed: Installed = { names: new Set(), takesContext: false };
  for (const name of files.list(folder)) {
    if (!IMAGE_FILE.test(name)) continue;
    const read = files.readOnce(join(folder, name));
    // Comments may stand between the lines of a command.
    if (read.kind === 'text') noteImage(unbroken(read.text.replace(/^[ \t]*#.*\r?\n/gm, '')), installed);
  }
  return installed;
}

function noteImage(text: string, installed: Installed): void {
  const { names } = installed;
  for (const [, image = ''] of text.matchAll(BASE))
    for (const word of image.split('-')) names.add(normaliseName(word));
  // where `WORKDIR` says nothing else, what is copied is the folder that a `.` means
  const contexts = new Set(Array.from(text.matchAll(CONTEXT), ([, place = '']) => place));
  if (contexts.size > 0) contexts.add('.');
  for (const word of installedWords(text)) {
    const name = installedName(word);
    if (name !== null) names.add(name);
    installed.takesContext ||= contexts.has(PLACE.exec(word)?.[1] ?? '');
  }
}
