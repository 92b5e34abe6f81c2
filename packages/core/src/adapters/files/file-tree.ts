import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { listByGit, listByGitAside } from '#core/adapters/git/git-listing';
import { setEngine } from '#core/adapters/process/engine';
import { UserError } from '#core/model/errors';
import type { FileRead, FileTree } from '#core/model/file-tree';
import { comparePaths, folderOf, parentOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import { diskReader, type ReadOnce } from './disk-reader.ts';
import { listByWalk } from './folder-listing.ts';
import type { Listing } from './listing.ts';
import { pathIndex } from './path-index.ts';
import { noFile } from './text-file.ts';
import { type TreeState, treeState } from './tree-state.ts';

/** A way through more links than this is a loop, as for Linux (MAXSYMLINKS). */
const MAX_LINKS = 40;

export interface DiskTree extends FileTree {
  /** What every entry is like now, or was when it was read once, though the entries are those that were listed when the tree was made. */
  state(): TreeState;
}

/**
 * The files below the folder `root`: by git where it is one of a work tree, by a walk elsewhere, and where the
 * repository around it ignores it altogether. A link to a folder is a file here, so that no walk over the tree can
 * loop; `has` and `read` see through it. Throws UserError where `root` is no folder or git refuses to list it.
 */
export function loadFileTree(root: string): DiskTree {
  const base = folderAt(root);
  return listedTree(base, listByGit(base));
}

/** As `loadFileTree`, and git lists the files beside what the caller does meanwhile. */
export async function loadFileTreeAside(root: string): Promise<DiskTree> {
  const base = folderAt(root);
  return listedTree(base, await listByGitAside(base));
}

function folderAt(root: string): string {
  const base = resolve(root);
  if (statSync(base, { throwIfNoEntry: false })?.isDirectory()) return base;
  throw new UserError(`there is no folder ${root}`, 'choose the folder of the repository with --root');
}

function listedTree(base: string, listing: Listing | null): DiskTree {
  const listed = listing !== null && listing.files.length + listing.submodules.length > 0;
  return treeOf(base, listed ? listing : listByWalk(base));
}

function treeOf(base: string, listing: Listing): DiskTree {
  const paths = [...listing.files].sort(comparePaths);
  const index = pathIndex(paths, listing.submodules);
  const foreign = new Set<string>(listing.submodules);
  const disk = diskReader(base);
  const reads = new Map<string, FileRead>();
  const drop = setEngine(paths.length);

  const isForeign = (path: RepoPath): boolean =>
    foreign.size > 0 && ancestry(path).some((folder) => foreign.has(folder));

  /** The entry or folder that a path means: itself, or what it leads to through links; null where it is neither. */
  const entryAt = (path: RepoPath): RepoPath | null => {
    let at = path;
    for (let links = 0; links < MAX_LINKS; links += 1) {
      if (index.hasFile(at) || index.isFolder(at) || isForeign(at)) return at;
      // No part of the way to a listed folder is a link: most of what is asked for and absent would stand in one.
      if (index.isFolder(folderOf(at))) return null;
      const link = ancestry(at).find((folder) => index.hasFile(folder));
      const target = link === undefined ? null : disk.linkTarget(link);
      const next =
        link === undefined || target === null ? null : tryRepoPath(`${target}${at.slice(link.length)}`);
      if (next === null) return null;
      at = next;
    }
    return null;
  };

  const realOf = (path: RepoPath): RepoPath | null => {
    let entry = entryAt(path);
    for (let links = 0; entry !== null && index.hasFile(entry); links += 1) {
      const target = disk.linkTarget(entry);
      if (target === null) break;
      entry = links < MAX_LINKS ? entryAt(target) : null;
    }
    return entry;
  };

  const load = (path: RepoPath, once: ReadOnce = {}): FileRead => {
    const entry = entryAt(path);
    if (entry === null) return { kind: 'absent' };
    if (isForeign(entry)) return { kind: 'elsewhere', why: 'submodule' };
    if (!index.hasFile(entry)) return noFile('a folder');
    const read = disk.read(entry, once);
    return read.kind === 'absent' && listing.sparse.has(entry) ? { kind: 'elsewhere', why: 'sparse' } : read;
  };

  return {
    paths,
    has: (path) => entryAt(path) !== null,
    isFolder: (path) => index.isFolder(path),
    real: realOf,
    list: (folder) => index.list(folder),
    read(path) {
      const before = reads.get(path);
      if (before !== undefined) return before;
      const read = load(path);
      reads.set(path, read);
      return read;
    },
    readOnce(path, extent) {
      const read = reads.get(path) ?? load(path, { saved: () => listing.saved(path), extent });
      if (read.kind === 'text') drop(read.text.length);
      return read;
    },
    state: () => treeState(base, listing, paths, disk.seen),
    contentOf(path) {
      const saved = listing.saved(path);
      return saved === null ? null : disk.contentOf(path, saved);
    },
    blobOf: (path) => listing.blob(path),
  };
}

/** The path and the folders above it, nearest first, without the root. */
function ancestry(path: RepoPath): RepoPath[] {
  const all: RepoPath[] = [];
  for (let at: RepoPath | null = path; at !== null && at !== ROOT; at = parentOf(at)) all.push(at);
  return all;
}
