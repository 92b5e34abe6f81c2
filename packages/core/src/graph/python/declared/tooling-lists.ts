import { nameOf, type RepoPath, ROOT } from '#core/model/repo-path';
import type { PythonProject, RequirementFile, Workspace } from '#core/model/workspace';
import { listsOfDevelopers } from './jobs.ts';

const NONE: ReadonlySet<RepoPath> = new Set();

/**
 * The lists that the code at the root of a repository runs with, whatever they are called, the first to be installed first: where
 * no file makes the root a project, and no list is the main one, but projects with names lie below, that code is for their
 * developers, and has what these install (pip.pypa.io, "Requirements Files": a list is what an environment is made of). Empty
 * for any other project.
 */
export function toolingLists(workspace: Workspace, project: PythonProject): ReadonlySet<RepoPath> {
  const { file, folder, requirementFiles } = project;
  if (folder !== ROOT || nameOf(file) === 'requirements.txt' || nameOf(file) === 'requirements.in')
    return NONE;
  if (!requirementFiles.some((list) => list.file === file)) return NONE;
  const hasNamed = workspace.projects.some((other) => other.language === 'python' && other.name !== null);
  return hasNamed ? listsOfDevelopers(workspace.files) : NONE;
}

/** Takes lists as their names have them; returns those first that are installed, in the order of that. */
export function installedFirst(
  lists: readonly RequirementFile[],
  installed: ReadonlySet<RepoPath>,
): readonly RequirementFile[] {
  if (installed.size === 0) return lists;
  const order = new Map([...installed].map((file, index) => [file, index]));
  const rank = ({ file }: RequirementFile) => order.get(file) ?? installed.size;
  return lists.toSorted((a, b) => rank(a) - rank(b));
}
