import { isWithin, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { nodeProjects } from './declarations.ts';
import { entrySources } from './entries.ts';
import { isProgramAlone, runBy } from './shipping.ts';
import { configsOf } from './tsconfig.ts';

/**
 * Whether what declares a package builds the sources of a project. Those of a workspace root that is private, or runs programs
 * of its members alone, are built into one of these or run with what these install: what a member declares may be theirs.
 */
export function isBuiltElsewhere(name: string, project: NodeProject, workspace: Workspace): boolean {
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
