import type { FileTree } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { type RepoPath, tryRepoPath } from '#core/model/repo-path';

/** Endings that may be left out, the likeliest first. */
const ENDINGS = [
  '.ts',
  '.tsx',
  '.js',
  '.mjs',
  '.jsx',
  '.mts',
  '.cts',
  '.cjs',
  '.d.ts',
  '.vue',
  '.svelte',
  '.json',
  '.d.mts',
  '.d.cts',
] as const;
const RANKS: ReadonlyMap<string, number> = new Map(ENDINGS.map((ending, rank) => [ending, rank]));

/** What an ending of JavaScript may stand for in TypeScript (https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution). */
const SOURCES: ReadonlyMap<string, readonly string[]> = new Map([
  ['.js', ['.ts', '.tsx', '.d.ts', '.jsx']],
  ['.jsx', ['.tsx', '.d.ts']],
  ['.mjs', ['.mts', '.d.mts']],
  ['.cjs', ['.cts', '.d.cts']],
]);

/** The files of a tree as imports ask for them. */
interface FileIndex {
  readonly paths: ReadonlySet<string>;
  /** Path without its ending -> the file with the likeliest of the endings that may be left out. */
  readonly byStem: ReadonlyMap<string, RepoPath>;
}

const indexOf = oncePer(
  ({ paths }: FileTree): FileIndex => ({ paths: new Set<string>(paths), byStem: byStem(paths) }),
);

function byStem(paths: readonly RepoPath[]): ReadonlyMap<string, RepoPath> {
  const found = new Map<string, RepoPath>();
  const note = (path: RepoPath, ending: string) => {
    const rank = RANKS.get(ending);
    if (rank === undefined) return;
    const stem = path.slice(0, -ending.length);
    const other = found.get(stem);
    if (other === undefined || rank < (RANKS.get(other.slice(stem.length)) ?? rank)) found.set(stem, path);
  };
  for (const path of paths) {
    const dot = path.lastIndexOf('.');
    if (dot === -1) continue;
    note(path, path.slice(dot));
    // `x.d.ts` is what `x` means, and `x.d`
    if (path.endsWith('.d', dot)) note(path, path.slice(dot - 2));
  }
  return found;
}

/** Whether it is a file of the tree, and no folder. Links are not followed: most questions are about what is not there. */
export function isFile(files: FileTree, path: string): boolean {
  return indexOf(files).paths.has(path);
}

/**
 * The source file that a path without or with its ending means, as bundlers and TypeScript look for it: itself, with an
 * ending, the TypeScript behind a JavaScript name, the index of a folder. Null where there is none.
 */
export function sourceFile(files: FileTree, path: RepoPath): RepoPath | null {
  const { paths, byStem } = indexOf(files);
  if (paths.has(path)) return path;
  const likeliest = byStem.get(path);
  if (likeliest !== undefined) return likeliest;
  const dot = path.lastIndexOf('.');
  const endings = dot === -1 ? undefined : SOURCES.get(path.slice(dot));
  if (endings !== undefined) {
    const stem = path.slice(0, dot);
    for (const ending of endings) if (paths.has(stem + ending)) return (stem + ending) as RepoPath;
  }
  if (!files.isFolder(path)) return null;
  return byStem.get(path === '.' ? 'index' : `${path}/index`) ?? null;
}

/** `sourceFile` of a text that is relative to a folder; null also for what leaves the repository. */
export function sourceFileFrom(files: FileTree, folder: RepoPath, text: string): RepoPath | null {
  const path = tryRepoPath(text, folder);
  return path === null ? null : sourceFile(files, path);
}
