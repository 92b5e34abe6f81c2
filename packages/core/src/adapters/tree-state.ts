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
  const lines = [listing.submodules.join('\0'), [...listing.sparse].join('\0')];
  let changedMs = 0;
  const see = ({ mode, ino, size, mtimeMs, ctimeMs }: Stats): string => {
    changedMs = Math.max(changedMs, ctimeMs);
    return `${mode} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  };
  for (const path of paths) {
    const file = `${base}/${path}`;
    const stats = lstatSync(file, { throwIfNoEntry: false });
    lines.push(path, stats === undefined ? '' : see(stats));
    if (stats?.isSymbolicLink() === true) lines.push(targetOf(file, see));
  }
  return { digest: createHash('sha256').update(lines.join('\0')).digest('hex'), changedMs };
}

/** Where a link leads in the end, and what stands there. */
function targetOf(file: string, see: (stats: Stats) => string): string {
  try {
    return `${realpathSync(file)}\0${see(statSync(file))}`;
  } catch {
    return '';
  }
}
