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

/** Takes an absolute folder, what stands below it, and the sorted paths of that. Reads no file. */
export function treeState(base: string, listing: Listing, paths: readonly RepoPath[]): TreeState {
  let changedMs = 0;
  const see = ({ mode, ino, size, mtimeMs, ctimeMs }: Stats): readonly number[] => {
    changedMs = Math.max(changedMs, ctimeMs);
    return [mode, ino, size, mtimeMs, ctimeMs];
  };
  // Of each path, zeros where nothing is. Their bytes are had sooner than their digits.
  const seen = new Float64Array(paths.length * SEEN);
  const links: string[] = [];
  for (let i = 0; i < paths.length; i += 1) {
    const file = `${base}/${paths[i]}`;
    const stats = lstatSync(file, AS_IT_IS);
    if (stats === undefined) continue;
    seen.set(see(stats), i * SEEN);
    if (stats.isSymbolicLink()) links.push(targetOf(file, see));
  }
  const texts = [listing.submodules, [...listing.sparse], paths, links].map((lines) => lines.join('\0'));
  const hash = createHash('sha256').update(texts.join('\0\0')).update(seen);
  return { digest: hash.digest('hex'), changedMs };
}

/** How many numbers tell the state of one file. */
const SEEN = 5;

const AS_IT_IS = { throwIfNoEntry: false } as const;

/** Where a link leads in the end, and what stands there. */
function targetOf(file: string, see: (stats: Stats) => readonly number[]): string {
  try {
    return `${realpathSync(file)}\0${see(statSync(file)).join(' ')}`;
  } catch {
    return '';
  }
}
