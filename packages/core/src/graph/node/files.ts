import type { FileTree } from '#core/model/file-tree';
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

/** What an ending of JavaScript may stand for in TypeScript (https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution). */
const SOURCES: ReadonlyMap<string, readonly string[]> = new Map([
  ['.js', ['.ts', '.tsx', '.d.ts', '.jsx']],
  ['.jsx', ['.tsx', '.d.ts']],
  ['.mjs', ['.mts', '.d.mts']],
  ['.cjs', ['.cts', '.d.cts']],
]);

const FILES = new WeakMap<FileTree, ReadonlySet<string>>();

/** Whether it is a file of the tree, and no folder. Links are not followed: most questions are about what is not there. */
export function isFile(files: FileTree, path: string): boolean {
  let paths = FILES.get(files);
  if (paths === undefined) {
    paths = new Set<string>(files.paths);
    FILES.set(files, paths);
  }
  return paths.has(path);
}

/**
 * The source file that a path without or with its ending means, as bundlers and TypeScript look for it: itself, with an
 * ending, the TypeScript behind a JavaScript name, the index of a folder. Null where there is none.
 */
export function sourceFile(files: FileTree, path: RepoPath): RepoPath | null {
  if (isFile(files, path)) return path;
  for (const ending of ENDINGS) if (isFile(files, path + ending)) return (path + ending) as RepoPath;
  const dot = path.lastIndexOf('.');
  const stem = path.slice(0, dot);
  for (const ending of SOURCES.get(path.slice(dot)) ?? []) {
    if (isFile(files, stem + ending)) return (stem + ending) as RepoPath;
  }
  if (!files.isFolder(path)) return null;
  for (const ending of ENDINGS) {
    const index = path === '.' ? `index${ending}` : `${path}/index${ending}`;
    if (isFile(files, index)) return index as RepoPath;
  }
  return null;
}

/** `sourceFile` of a text that is relative to a folder; null also for what leaves the repository. */
export function sourceFileFrom(files: FileTree, folder: RepoPath, text: string): RepoPath | null {
  const path = tryRepoPath(text, folder);
  return path === null ? null : sourceFile(files, path);
}
