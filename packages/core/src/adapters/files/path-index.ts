import { comparePaths, type RepoPath, ROOT } from '#core/model/repo-path';

/** Which files and folders there are. A folder is what holds a file; the root always is one. */
export interface PathIndex {
  hasFile(path: RepoPath): boolean;
  isFolder(path: RepoPath): boolean;
  /** Names directly in a folder, sorted; empty for what is no folder. */
  list(folder: RepoPath): readonly string[];
}

/** Takes paths of files, and folders that count although nothing of them is listed. Linear in their length. */
export function pathIndex(files: readonly RepoPath[], bareFolders: readonly RepoPath[] = []): PathIndex {
  const fileSet = new Set<string>(files);
  const folders = new Map<string, { readonly names: string[]; sorted: boolean }>();
  folders.set(ROOT, { names: [], sorted: false });

  const enter = (path: string): string[] => {
    const known = folders.get(path);
    if (known !== undefined) return known.names;
    const names: string[] = [];
    folders.set(path, { names, sorted: false });
    // a tracked file that became a folder is listed as both
    if (!fileSet.has(path)) addName(path);
    return names;
  };
  // neighbours in `files` mostly share their folder: it is then looked up once
  let lastFolder = '';
  let lastNames: string[] = [];
  const addName = (path: string): void => {
    const slash = path.lastIndexOf('/');
    if (slash === -1) {
      enter(ROOT).push(path);
      return;
    }
    if (slash !== lastFolder.length || !path.startsWith(lastFolder)) {
      const folder = path.slice(0, slash);
      lastNames = enter(folder);
      lastFolder = folder;
    }
    lastNames.push(path.slice(slash + 1));
  };
  for (const file of files) addName(file);
  for (const folder of bareFolders) enter(folder);

  return {
    hasFile: (path) => fileSet.has(path),
    isFolder: (path) => folders.has(path),
    list(path) {
      const folder = folders.get(path);
      if (folder === undefined) return [];
      if (!folder.sorted) {
        folder.names.sort(comparePaths);
        folder.sorted = true;
      }
      return folder.names;
    },
  };
}
