import { createHash } from 'node:crypto';
import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import type { RepoPath } from '#core/model/repo-path';
import type { Listing } from './listing.ts';

/** What a tree of files was like at a moment. */
export interface TreeState {
  /** In hexadecimal digits: two states with the same one have the same entries, and nothing has touched a file between them. */
  readonly digest: string;
  /** The last status change of a file (`ctime`, which no program can set back), in milliseconds since 1970. */
  readonly changedMs: number;
}

/** What of the status of a file tells whether it is as it was: mode, inode, size, times of change and status change. */
export type Seen = readonly [number, number, number, number, number];

export function seenOf({ mode, ino, size, mtimeMs, ctimeMs }: Stats): Seen {
  return [mode, ino, size, mtimeMs, ctimeMs];
}

/**
 * Takes an absolute folder, what stands below it, the sorted paths of that, and what was seen of files as they were
 * read: an answer rests on what they were then, whatever has become of them. Reads no file.
 */
export function treeState(
  base: string,
  listing: Listing,
  paths: readonly RepoPath[],
  read: ReadonlyMap<string, Seen>,
): TreeState {
  let changedMs = 0;
  const note = (seen: Seen): Seen => {
    changedMs = Math.max(changedMs, seen[4]);
    return seen;
  };
  // Of each path, zeros where nothing is. Their bytes are had sooner than their digits.
  const all = new Float64Array(paths.length * SEEN);
  const links: string[] = [];
  for (const [i, path] of paths.entries()) {
    const file = `${base}/${path}`;
    const then = read.get(path);
    const stats = then === undefined ? lstatSync(file, AS_IT_IS) : undefined;
    const seen = then ?? (stats && seenOf(stats));
    if (seen === undefined) continue;
    all.set(note(seen), i * SEEN);
    if (stats?.isSymbolicLink()) links.push(targetOf(file, note));
  }
  const texts = [listing.submodules, [...listing.sparse], paths, links].map((lines) => lines.join('\0'));
  const hash = createHash('sha256').update(texts.join('\0\0')).update(all);
  return { digest: hash.digest('hex'), changedMs };
}

/** How many numbers tell the state of one file. */
const SEEN = 5;

const AS_IT_IS = { throwIfNoEntry: false } as const;

/** Where a link leads in the end, and what stands there. */
function targetOf(file: string, note: (seen: Seen) => Seen): string {
  try {
    return `${realpathSync(file)}\0${note(seenOf(statSync(file))).join(' ')}`;
  } catch {
    return '';
  }
}
