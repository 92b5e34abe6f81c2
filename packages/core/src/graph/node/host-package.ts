import type { FileTree } from '#core/model/file-tree';
import { NODE_LOCKS } from '#core/model/node-lock-names';
import { join, type RepoPath, relative } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';

/** Folders of a package that hold what it is made of, not packages beside it. */
const SOURCES = /^(?:src|source|lib)\//;

/**
 * The published package that a package.json is among the sources of, where nothing installs it by itself: no workspace
 * lists it (https://pnpm.io/workspaces) and no lock stands beside it, while one of the two holds for the package above.
 * Its imports are found in the node_modules of that one, which ships them. Null for every other package. `above` are the
 * packages above it, nearest first.
 */
export function hostPackage(
  project: NodeProject,
  above: readonly NodeProject[],
  workspace: Workspace,
): NodeProject | null {
  if (project.private || isInstalled(project.folder, workspace)) return null;
  const host = above.find(({ folder }) => isInstalled(folder, workspace));
  if (host === undefined || host.private || host.name === null || host.version === null) return null;
  return SOURCES.test(relative(host.folder, project.folder)) ? host : null;
}

function isInstalled(folder: RepoPath, { memberSets, files }: Workspace): boolean {
  const isMember = memberSets.some(
    ({ tool, root, members }) => tool !== 'uv' && (root === folder || members.includes(folder)),
  );
  return isMember || hasLock(folder, files);
}

function hasLock(folder: RepoPath, files: FileTree): boolean {
  return NODE_LOCKS.some(([name]) => files.has(join(folder, name)));
}
