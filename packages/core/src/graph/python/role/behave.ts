import type { FileTree } from '#core/model/file-tree';
import { join, type RepoPath, repoPath } from '#core/model/repo-path';

/**
 * Whether a project lies among the features of behave, whose steps install or copy it: that demands a folder `features` with
 * `*.feature` files and `steps` in Python beside them (behave.readthedocs.io, "Feature Testing Layout"). A product may call a
 * part of itself `features` as well.
 */
export function isAmongFeatures(folder: RepoPath, files: FileTree): boolean {
  const parts = folder.split('/');
  return parts
    .slice(0, -1)
    .some(
      (part, i) => part === 'features' && isRunByBehave(repoPath(parts.slice(0, i + 1).join('/')), files),
    );
}

function isRunByBehave(features: RepoPath, files: FileTree): boolean {
  return (
    files.list(features).some((name) => name.endsWith('.feature')) &&
    files.list(join(features, 'steps')).some((name) => name.endsWith('.py'))
  );
}
