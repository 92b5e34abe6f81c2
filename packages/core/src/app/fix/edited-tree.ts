import type { FileRead, FileTree } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';

/** The tree as it would be with other texts in some of its files, which exist: nothing is written. */
export function editedTree(files: FileTree, edited: ReadonlyMap<RepoPath, string>): FileTree {
  const editedText = (path: RepoPath): FileRead | null => {
    const text = edited.get(path);
    return text === undefined ? null : { kind: 'text', text: text.replace(/^\ufeff/, '') };
  };
  return {
    paths: files.paths,
    has: (path) => files.has(path),
    list: (folder) => files.list(folder),
    isFolder: (path) => files.isFolder(path),
    real: (path) => files.real(path),
    read: (path) => editedText(path) ?? files.read(path),
    readOnce: (path) => editedText(path) ?? files.readOnce(path),
    contentOf: (path) => (edited.has(path) ? null : files.contentOf(path)),
    blobOf: (path) => (edited.has(path) ? null : files.blobOf(path)),
  };
}
