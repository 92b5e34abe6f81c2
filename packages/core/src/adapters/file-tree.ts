import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { UserError } from '#core/model/errors';
import type { FileRead, FileTree } from '#core/model/file-tree';
import { comparePaths, folderOf, parentOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import { listByWalk } from './folder-listing.ts';
import { listByGit } from './git-listing.ts';
import { isInside } from './inside.ts';
import type { Listing, Saved } from './listing.ts';
import { pathIndex } from './path-index.ts';
import { codeOf, noFile, readTextFile, unreadable } from './text-file.ts';

/** A way through more links than this is a loop, as for Linux (MAXSYMLINKS). */
const MAX_LINKS = 40;

/** In milliseconds; times of files are given as fractions that are no more exact. */
const MICROSECOND = 0.001;

/**
 * The files below the folder `root`: by git where it is one of a work tree, by a walk elsewhere, and where the
 * repository around it ignores it altogether. A link to a folder is a file here, so that no walk over the tree can
 * loop; `has` and `read` see through it. Throws UserError where `root` is no folder or git refuses to list it.
 */
export function loadFileTree(root: string): FileTree {
  const base = resolve(root);
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`there is no folder ${root}`, 'choose the folder of the repository with --root');
  }
  const listing = listByGit(base);
  const listed = listing !== null && listing.files.length + listing.submodules.length > 0;
  return treeOf(base, listed ? listing : listByWalk(base));
}

function treeOf(base: string, listing: Listing): FileTree {
  const paths = [...listing.files].sort(comparePaths);
  const index = pathIndex(paths, listing.submodules);
  const foreign = new Set<string>(listing.submodules);
  const disk = diskReader(base);
  const reads = new Map<string, FileRead>();

  const isForeign = (path: RepoPath): boolean =>
    foreign.size > 0 && ancestry(path).some((folder) => foreign.has(folder));

  /** The entry or folder that a path means: itself, or what it leads to through links; null where it is neither. */
  const entryAt = (path: RepoPath): RepoPath | null => {
    let at = path;
    for (let links = 0; links < MAX_LINKS; links += 1) {
      if (index.hasFile(at) || index.isFolder(at) || isForeign(at)) return at;
      const link = ancestry(at).find((folder) => index.hasFile(folder));
      const target = link === undefined ? null : disk.linkTarget(link);
      const next =
        link === undefined || target === null ? null : tryRepoPath(`${target}${at.slice(link.length)}`);
      if (next === null) return null;
      at = next;
    }
    return null;
  };

  const load = (path: RepoPath): FileRead => {
    const entry = entryAt(path);
    if (entry === null) return { kind: 'absent' };
    if (isForeign(entry)) return { kind: 'elsewhere', why: 'submodule' };
    if (!index.hasFile(entry)) return noFile('a folder');
    const read = disk.read(entry);
    return read.kind === 'absent' && listing.sparse.has(entry) ? { kind: 'elsewhere', why: 'sparse' } : read;
  };

  return {
    paths,
    has: (path) => entryAt(path) !== null,
    isFolder: (path) => index.isFolder(path),
    list: (folder) => index.list(folder),
    read(path) {
      const before = reads.get(path);
      if (before !== undefined) return before;
      const read = load(path);
      reads.set(path, read);
      return read;
    },
    readOnce: (path) => reads.get(path) ?? load(path),
    blobOf(path) {
      const saved = listing.saved(path);
      return saved !== null && disk.isAsSaved(path, saved) ? saved.blob : null;
    },
  };
}

/** The path and the folders above it, nearest first, without the root. */
function ancestry(path: RepoPath): RepoPath[] {
  const all: RepoPath[] = [];
  for (let at: RepoPath | null = path; at !== null && at !== ROOT; at = parentOf(at)) all.push(at);
  return all;
}

/** Reads entries below the absolute folder `base`, and never what lies outside its real path. */
function diskReader(base: string) {
  const realBase = realpathSync(base);
  const realFolders = new Map<string, boolean>([[ROOT, true]]);

  /** Whether no part of the way to a folder is a link: asked once a folder, which is cheaper than a real path a file. */
  const isRealFolder = (folder: RepoPath): boolean => {
    const before = realFolders.get(folder);
    if (before !== undefined) return before;
    const isReal =
      isRealFolder(folderOf(folder)) &&
      lstatSync(`${base}/${folder}`, { throwIfNoEntry: false })?.isDirectory() === true;
    realFolders.set(folder, isReal);
    return isReal;
  };

  const readThroughLinks = (path: RepoPath): FileRead => {
    try {
      if (lstatSync(`${base}/${path}`, { throwIfNoEntry: false }) === undefined) return { kind: 'absent' };
      const real = realpathSync(`${base}/${path}`);
      if (isInside(real, realBase)) return readTextFile(real) ?? { kind: 'absent' };
      return unreadable('is a link that leads out of the repository', 'put the file itself in its place');
    } catch (error) {
      return unreadable(`is a link that leads nowhere (${codeOf(error)})`, 'mend or remove the link');
    }
  };

  return {
    read(path: RepoPath): FileRead {
      const isDirect = isRealFolder(folderOf(path));
      const read = (isDirect ? readTextFile(`${base}/${path}`) : null) ?? readThroughLinks(path);
      if (read.kind === 'text' || !path.includes('\ufffd')) return read;
      return unreadable('the name of this file is not UTF-8', 'rename the file');
    },

    /** Whether a file is what the index saw of it. Where a system keeps no inodes or other times, nothing is known. */
    isAsSaved(path: RepoPath, { changedMs, movedMs, inode, size }: Saved): boolean {
      try {
        const stats = lstatSync(`${base}/${path}`);
        return (
          stats.isFile() &&
          stats.size === size &&
          stats.ino % 2 ** 32 === inode &&
          Math.abs(stats.mtimeMs - changedMs) < MICROSECOND &&
          Math.abs(stats.ctimeMs - movedMs) < MICROSECOND
        );
      } catch {
        return false;
      }
    },

    /** Where the entry leads, if it is a link to a path inside; null otherwise. */
    linkTarget(path: RepoPath): RepoPath | null {
      try {
        const target = readlinkSync(`${base}/${path}`);
        return isAbsolute(target) ? null : tryRepoPath(target, folderOf(path));
      } catch {
        return null;
      }
    },
  };
}
