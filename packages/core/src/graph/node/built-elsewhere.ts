import { isWithin, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { nodeProjects } from './declarations.ts';
import { entrySources } from './entries.ts';
import { isProgramAlone, runBy } from './shipping.ts';
import { configsOf } from './tsconfig.ts';
import { isInPythonBundle } from './webpack-bundles.ts';

/** Whether the sources of a project may be built, or run, with what something else declares, and that declares a package. */
export function isBuiltElsewhere(name: string, project: NodeProject, workspace: Workspace): boolean {
  if (isBuiltIntoMember(name, project, workspace)) return true;
  return isInPythonBundle(name, project.folder, workspace.files);
}

/**
 * Those of a workspace root that is private, or runs programs of its members alone, are built into one of these or run with
 * what these install: what a member declares may be theirs.
 */
function isBuiltIntoMember(name: string, project: NodeProject, workspace: Workspace): boolean {
  const members = workspace.memberSets.find(({ root }) => root === project.folder)?.members ?? [];
  if (!project.private && !runsMembersAlone(project, members, workspace)) return false;
  const projects = nodeProjects(workspace);
  return members.some((folder) => {
    const { dependencies, peerDependencies } = projects.get(folder)?.dependencies ?? {};
    return dependencies?.has(name) === true || peerDependencies?.has(name) === true;
  });
}

/** Whether a package is programs alone, each of a member, and runs nothing of its own where it is installed. */
function runsMembersAlone(project: NodeProject, members: readonly RepoPath[], workspace: Workspace): boolean {
  const { files } = workspace;
  if (!isProgramAlone(project, files)) return false;
  const run = runBy(project).map((target) => tryRepoPath(target, project.folder));
  const sources = entrySources(project, files, configsOf(project.folder, workspace), () => false);
  return [...run, ...sources].every(
    (path) => path !== null && members.some((folder) => folder !== project.folder && isWithin(path, folder)),
  );
}
