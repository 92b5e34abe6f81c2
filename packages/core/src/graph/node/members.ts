import { type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { nodeProjects } from './declarations.ts';

/** Ranges that name a folder of the repository. */
const LOCAL_RANGE = /^(?:file|link|portal):(.*)$/;
const WORKSPACE_RANGE = /^workspace:/;

/**
 * Returns a function that says which project of this repository a package name means, seen from a project: itself, a
 * member of a workspace that both are in, the folder that its own range names (`link:../x`), or, where it asks the workspace for
 * it (`workspace:*`) in a repository whose list of members is not read (Rush), the one project of that name. Null:
 * none, although some project may have that name (an example's copy, a fixture).
 */
export function nodeMembers(workspace: Workspace): (from: NodeProject, name: string) => NodeProject | null {
  const projects = nodeProjects(workspace);
  const only = new Map<string, NodeProject | null>();
  for (const project of projects.values()) {
    if (project.name !== null) only.set(project.name, only.has(project.name) ? null : project);
  }
  const setsOf = new Map<RepoPath, ReadonlyMap<string, NodeProject>[]>();
  for (const { tool, root, members } of workspace.memberSets) {
    if (tool === 'uv') continue;
    const byName = new Map<string, NodeProject>();
    const folders = new Set([root, ...members]);
    for (const folder of folders) {
      const project = projects.get(folder);
      if (project?.name != null && !byName.has(project.name)) byName.set(project.name, project);
    }
    for (const folder of folders) {
      const sets = setsOf.get(folder);
      if (sets === undefined) setsOf.set(folder, [byName]);
      else sets.push(byName);
    }
  }
  return (from, name) => {
    if (from.name === name) return from;
    for (const byName of setsOf.get(from.folder) ?? []) {
      const project = byName.get(name);
      if (project !== undefined) return project;
    }
    for (const ranges of Object.values(from.dependencies)) {
      const range = ranges.get(name) ?? '';
      if (WORKSPACE_RANGE.test(range)) return only.get(name) ?? null;
      const path = LOCAL_RANGE.exec(range)?.[1];
      const folder = path === undefined ? null : tryRepoPath(path, from.folder);
      const project = folder === null ? undefined : projects.get(folder);
      if (project !== undefined) return project;
    }
    return null;
  };
}
