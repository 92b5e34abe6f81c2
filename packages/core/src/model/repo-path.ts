import { UserError } from './errors.ts';

declare const brand: unique symbol;

/** A path relative to the repository root: POSIX slashes, normalised, inside the root. The root itself is `.`. */
export type RepoPath = string & { readonly [brand]: 'RepoPath' };

export const ROOT = '.' as RepoPath;

const WINDOWS_DRIVE = /^[A-Za-z]:/;

/**
 * Takes the text of a path relative to `base` (the root, unless given) and returns it normalised.
 * Throws UserError for what is absolute, names a Windows drive or UNC share, holds a NUL, or leaves the root.
 */
export function repoPath(text: string, base: RepoPath = ROOT): RepoPath {
  // Nearly all paths are plain behind their dots (`../a/b`): they need not be taken apart.
  let folder = base;
  let start = 0;
  for (;;) {
    if (text.startsWith('./', start)) start += 2;
    else if (folder !== ROOT && text.startsWith('../', start)) {
      folder = folderOf(folder);
      start += 3;
    } else break;
  }
  const rest = text.slice(start);
  return UNUSUAL.test(rest) ? normalised(text, base) : join(folder, rest);
}

/** What may be refused or normalised away: an empty part, `.`, `..`, a backslash, a drive, a NUL. */
const UNUSUAL = /[\0:\\]|(?:^|\/)\.{0,2}(?:\/|$)/;

function normalised(text: string, base: RepoPath): RepoPath {
  const refused = (why: string) =>
    new UserError(
      `the path ${JSON.stringify(text)} ${why}`,
      'write a path inside the repository, with forward slashes',
    );
  if (text.includes('\0')) throw refused('holds a NUL character');
  if (text.startsWith('/')) throw refused('is absolute');
  const parts = base === ROOT ? [] : base.split('/');
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) throw refused('leaves the repository');
      continue;
    }
    // on Windows a backslash is a slash, and a drive or a share in any place starts anew
    if (WINDOWS_DRIVE.test(part)) throw refused('names a Windows drive');
    if (part.startsWith('\\')) throw refused('is absolute');
    if (part.includes('\\') && part.split('\\').includes('..')) throw refused('goes up by a backslash');
    parts.push(part);
  }
  return (parts.length === 0 ? '.' : parts.join('/')) as RepoPath;
}

/** `repoPath`, with null in place of the error: for text that is data and not an instruction of the user's. */
export function tryRepoPath(text: string, base: RepoPath = ROOT): RepoPath | null {
  try {
    return repoPath(text, base);
  } catch {
    return null;
  }
}

/** The folder that holds `path`; null for the root. */
export function parentOf(path: RepoPath): RepoPath | null {
  if (path === ROOT) return null;
  const slash = path.lastIndexOf('/');
  return slash === -1 ? ROOT : (path.slice(0, slash) as RepoPath);
}

/** The folder of a file: as `parentOf`, and the root for the root itself. */
export function folderOf(file: RepoPath): RepoPath {
  return parentOf(file) ?? ROOT;
}

/** The last part of `path`. */
export function nameOf(path: RepoPath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Joins a folder and plain names (no `..`, no slash at the ends): no validation, for the hot paths. */
export function join(folder: RepoPath, name: string): RepoPath {
  return (folder === ROOT ? name : `${folder}/${name}`) as RepoPath;
}

/** Whether `path` is `folder` or lies below it. */
export function isWithin(path: RepoPath, folder: RepoPath): boolean {
  if (folder === ROOT || path === folder) return true;
  return path[folder.length] === '/' && path.startsWith(folder);
}

/** The way from `folder` to `path`, with `..` where needed; `.` when they are the same. */
export function relative(folder: RepoPath, path: RepoPath): string {
  if (folder === ROOT || path === folder) return folder === ROOT ? path : '.';
  if (isWithin(path, folder)) return path.slice(folder.length + 1);
  const from = folder.split('/');
  const to = path === ROOT ? [] : path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Total order of paths by UTF-16 code unit, the same on every machine (no locale). */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
