import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { UserError } from '#core/model/errors';
import { folderOf, join, nameOf, parentOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import { codeOf } from './text-file.ts';

/** Windows: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
const RESERVED_NAME = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const RESERVED_CHARACTER = /[<>:"|?*\\\u0000-\u001f]/;
const MAX_PATH_LENGTH = 260;
const MAX_NAME_BYTES = 255;

/** What is to be written; null content deletes it. */
export interface Target {
  readonly path: RepoPath;
  readonly content: unknown;
}

/**
 * Judges every path that is to be written below the absolute folder `base`, before anything is. Throws UserError for
 * a path that leaves the folder, goes through or to a link, is no file, cannot exist on Windows or macOS (reserved
 * name, case collision with what is there or is written as well), or belongs to git.
 */
export function checkTargets(base: string, files: readonly Target[]): void {
  const disk = namesOnDisk(base);
  const written = new Map<string, RepoPath>();
  const targets = new Set<string>();
  for (const { path } of files) {
    if (targets.has(path)) throw new Error(`${path} is written twice in one go`);
    targets.add(path);
  }
  for (const { path, content } of files) {
    checkSpelling(path);
    for (const folder of foldersAbove(path)) {
      if (targets.has(folder)) throw refused(path, `needs the folder ${folder}, which is written as a file`);
      const stats = statsOf(base, folder);
      if (stats !== null && !stats.isDirectory())
        throw refused(path, `goes through ${nameKind(stats)}, ${folder}`);
    }
    const stats = statsOf(base, path);
    if (stats !== null && !stats.isFile()) throw refused(path, `is ${nameKind(stats)}, not a file`);
    if (content !== null) checkCase(path, disk, written);
  }
}

function checkSpelling(path: RepoPath): void {
  if (path === ROOT || tryRepoPath(path) !== path)
    throw refused(path, 'is no path of a file inside the repository');
  if (path.length > MAX_PATH_LENGTH) {
    throw refused(
      path,
      `has ${path.length} characters, more than the ${MAX_PATH_LENGTH} that Windows allows`,
    );
  }
  for (const name of path.split('/')) {
    const shown = JSON.stringify(name);
    if (/^\.git$|^git~\d+$/i.test(name)) throw refused(path, "lies in git's own folder");
    if (RESERVED_NAME.test(name)) throw refused(path, `has the name ${shown}, which Windows reserves`);
    if (RESERVED_CHARACTER.test(name))
      throw refused(path, `has a character that Windows refuses, in ${shown}`);
    if (/[. ]$/.test(name)) throw refused(path, `has the name ${shown}, whose last character Windows drops`);
    if (Buffer.byteLength(name) > MAX_NAME_BYTES)
      throw refused(path, `has a name of over ${MAX_NAME_BYTES} bytes`);
  }
}

/** Every step of the way is compared, since two spellings of a folder collide as well. */
function checkCase(
  path: RepoPath,
  disk: (folder: RepoPath) => NameTable,
  written: Map<string, RepoPath>,
): void {
  for (const step of [...foldersAbove(path), path]) {
    const name = nameOf(step);
    const folder = folderOf(step);
    const there = disk(folder)
      .get(foldCase(name))
      ?.find((other) => other !== name);
    const asWell = written.get(foldCase(step));
    const other = there === undefined ? asWell : join(folder, there);
    if (other !== undefined && other !== step) {
      throw refused(
        path,
        `collides with ${other} where case or the form of accents does not count (Windows, macOS)`,
      );
    }
    written.set(foldCase(step), step);
  }
}

type NameTable = ReadonlyMap<string, readonly string[]>;

function namesOnDisk(base: string): (folder: RepoPath) => NameTable {
  const tables = new Map<RepoPath, NameTable>();
  return (folder) => {
    const before = tables.get(folder);
    if (before !== undefined) return before;
    const table = new Map<string, string[]>();
    for (const name of namesIn(base, folder)) {
      const alike = table.get(foldCase(name));
      if (alike === undefined) table.set(foldCase(name), [name]);
      else alike.push(name);
    }
    tables.set(folder, table);
    return table;
  };
}

function namesIn(base: string, folder: RepoPath): readonly string[] {
  if (statsOf(base, folder) === null) return [];
  try {
    return readdirSync(`${base}/${folder}`);
  } catch (error) {
    throw new UserError(
      `the folder ${folder} cannot be listed: ${codeOf(error)}`,
      'nothing was written; check its permissions',
      { cause: error },
    );
  }
}

/** One key for the names that a case-insensitive or normalising file system holds to be the same. */
function foldCase(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The folders on the way to `path`, outermost first, without the root. */
function foldersAbove(path: RepoPath): RepoPath[] {
  const folders: RepoPath[] = [];
  for (let at = parentOf(path); at !== null && at !== ROOT; at = parentOf(at)) folders.unshift(at);
  return folders;
}

function statsOf(base: string, path: RepoPath): Stats | null {
  return lstatSync(`${base}/${path}`, { throwIfNoEntry: false }) ?? null;
}

function nameKind(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a link';
  return stats.isDirectory() ? 'a folder' : stats.isFile() ? 'a file' : 'a pipe, socket or device';
}

function refused(path: string, why: string): UserError {
  return new UserError(
    `${JSON.stringify(path)} cannot be written: it ${why}`,
    'nothing was written; rename what is in the way',
  );
}
