import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer, oncePerText } from '#core/model/once';
import { folderOf, isWithin, join, parentOf, type RepoPath, tryRepoPath } from '#core/model/repo-path';

/** What Terraform takes the content of, by a path from the folder of its module. */
const READ = /\b(?:file|filebase64|templatefile)\(\s*"\$\{path\.module\}\/+([^"$]+)"/g;

/**
 * Whether a module of Terraform, in a folder around the file within its project, reads the file
 * (https://developer.hashicorp.com/terraform/language/functions/file): what it deploys gets the content, so that another program
 * runs it, with what that has installed.
 */
export function isReadByTerraform(path: RepoPath, project: RepoPath, files: FileTree): boolean {
  const readIn = readByModules(files);
  if (readIn === null) return false;
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder)) {
    if (!isWithin(folder, project)) return false;
    if (readIn(folder).has(path)) return true;
  }
  return false;
}

const NOTHING: ReadonlySet<RepoPath> = new Set();

/** The files that each folder's configuration reads; null where the tree has none. */
const readByModules = oncePer((files: FileTree) => {
  const modules = new Set(files.paths.flatMap((path) => (path.endsWith('.tf') ? folderOf(path) : [])));
  if (modules.size === 0) return null;
  return oncePerText((folder: RepoPath) => (modules.has(folder) ? readBy(folder, files) : NOTHING));
});

function readBy(folder: RepoPath, files: FileTree): ReadonlySet<RepoPath> {
  const named = files.list(folder).filter((name) => name.endsWith('.tf'));
  const texts = named.map((name) => textOnce(join(folder, name), files));
  return new Set(
    texts.flatMap((text) =>
      Array.from(text.matchAll(READ)).flatMap(([, path = '']) => tryRepoPath(path, folder) ?? []),
    ),
  );
}
