import { pathIndex } from '#core/adapters/files/path-index';
import { decodeText, noFile } from '#core/adapters/files/text-file';
import type { FileRead, FileTree } from '#core/model/file-tree';
import { comparePaths, type RepoPath, repoPath } from '#core/model/repo-path';

/**
 * A tree that was never on disk: path -> text, or what reading it brings. A folder exists where a path goes through
 * it; reading one, or what is not there, answers as the tree of a real folder does.
 */
export function memoryTree(files: Readonly<Record<string, string | FileRead>>): FileTree {
  const contents = new Map(Object.entries(files).map(([path, content]) => [repoPath(path), content]));
  const paths = [...contents.keys()].sort(comparePaths);
  const index = pathIndex(paths);
  const read = (path: RepoPath): FileRead => {
    const content = contents.get(path);
    if (typeof content === 'string') return decodeText(Buffer.from(content));
    if (content !== undefined) return content;
    if (!index.isFolder(path)) return { kind: 'absent' };
    return noFile('a folder');
  };
  return {
    paths,
    has: (path) => index.hasFile(path) || index.isFolder(path),
    isFolder: (path) => index.isFolder(path),
    real: (path) => (index.hasFile(path) || index.isFolder(path) ? path : null),
    list: (folder) => index.list(folder),
    read,
    readOnce: read,
    contentOf: () => null,
    blobOf: () => null,
  };
}
