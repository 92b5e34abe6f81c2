import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { ContentId, Extent, FileRead } from '#core/model/file-tree';
import { folderOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import { isInside } from './inside.ts';
import type { Saved } from './listing.ts';
import { codeOf, readTextFile, unreadable } from './text-file.ts';
import { type Seen, seenOf } from './tree-state.ts';

/** In milliseconds; times of files are given as fractions that are no more exact. */
const MICROSECOND = 0.001;

/** How a text is read that is not kept. */
export interface ReadOnce {
  /** Asked for what the index says of the file, if the content shall be named. */
  readonly saved?: () => Saved | null;
  readonly extent?: Extent | undefined;
}

/** Reads entries below the absolute folder `base`, and never what lies outside its real path. */
export function diskReader(base: string) {
  const realBase = realpathSync(base);
  const realFolders = new Map<string, boolean>([[ROOT, true]]);
  const seen = new Map<string, Seen>();

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
    /** Files as they were when they were read once, or not read as git knows them; links aside. */
    seen: seen as ReadonlyMap<string, Seen>,

    read(path: RepoPath, { saved, extent }: ReadOnce = {}): FileRead {
      const isDirect = isRealFolder(folderOf(path));
      const contentOf =
        saved &&
        ((stats: Stats) => {
          // What is read again was first read so.
          if (!seen.has(path)) seen.set(path, seenOf(stats));
          return contentAsSaved(stats, saved());
        });
      const read =
        (isDirect ? readTextFile(`${base}/${path}`, contentOf, extent) : null) ?? readThroughLinks(path);
      if (read.kind === 'text' || !path.includes('\ufffd')) return read;
      return unreadable('the name of this file is not UTF-8', 'rename the file');
    },

    /** The content of a file, if it is still what the index saw of it. */
    contentOf(path: RepoPath, saved: Saved): ContentId | null {
      try {
        const stats = lstatSync(`${base}/${path}`);
        const content = contentAsSaved(stats, saved);
        if (content !== null && !seen.has(path)) seen.set(path, seenOf(stats));
        return content;
      } catch {
        return null;
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

/** Where a system keeps no inodes or other times, nothing is known. */
function contentAsSaved(stats: Stats, saved: Saved | null): ContentId | null {
  const isSame =
    saved !== null &&
    stats.isFile() &&
    stats.size === saved.size &&
    stats.ino % 2 ** 32 === saved.inode &&
    Math.abs(stats.mtimeMs - saved.changedMs) < MICROSECOND &&
    Math.abs(stats.ctimeMs - saved.movedMs) < MICROSECOND;
  return isSame ? `${saved.blob}:${saved.size}` : null;
}
