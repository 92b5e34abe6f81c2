import { type FileTree, textOnce } from '#core/model/file-tree';
import { join, type RepoPath } from '#core/model/repo-path';

/** The elements that name what a package needs (ros.org, REP 140 and REP 149: "package.xml"). */
const NEEDS = /<(?:depend|exec_depend|run_depend|build_depend|buildtool_depend)\b[^>]*>/;

/**
 * Whether a folder is a package of ROS that says in its package.xml what it needs: by keys of rosdep, which stand for packages of
 * the system or of the workspace, and which its setup.py does not repeat.
 */
export function isRosPackage(files: FileTree, folder: RepoPath): boolean {
  const path = join(folder, 'package.xml');
  if (!files.has(path)) return false;
  const text = textOnce(path, files);
  return /<package\b/.test(text) && NEEDS.test(text);
}
