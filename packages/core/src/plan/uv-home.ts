import { uvRoot } from '#core/graph/python/declared/declarations';
import { valueAt } from '#core/model/key-path';
import { isWithin, join, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { PythonProject, Workspace } from '#core/model/workspace';
import { isPlainName } from './plain-name.ts';
import type { Target } from './targets.ts';

/** Where uv works for a target. */
export interface UvHome {
  /** The workspace's root; for a project in none, its own folder. */
  readonly root: RepoPath;
  readonly lock: RepoPath | null;
  /** `uv sync` reads the target: a named `[project]`. Anything else is installed into an environment by `uv pip`. */
  readonly isProject: boolean;
  /** Whether the root has other projects, so that the target must be named. */
  readonly isMember: boolean;
}

/**
 * Whether uv installs a Python target: plumb.edn says so, it is a member of a uv workspace, a uv.lock stands at or above
 * it, or it is a service of a repository with such a workspace.
 */
export function isInstalledByUv(workspace: Workspace, { folder, project }: Target): boolean {
  const { installer } = workspace.manifests.config.python;
  if (installer !== undefined) return installer === 'uv';
  if (uvRoot(workspace, folder) !== null || nearestLock(workspace, folder) !== null) return true;
  return project === null && workspaceAbove(workspace, folder) !== null;
}

export function uvHome(workspace: Workspace, { folder, project }: Target): UvHome {
  const set = workspace.memberSets.find(({ tool, members }) => tool === 'uv' && members.includes(folder));
  const isProject = project?.language === 'python' && isUvProject(project);
  const above = isProject ? folder : (workspaceAbove(workspace, folder) ?? nearestLock(workspace, folder));
  const root = set?.root ?? above ?? folder;
  const lock = join(root, 'uv.lock');
  return {
    root,
    lock: workspace.files.has(lock) ? lock : null,
    isProject,
    isMember: set?.members.some((member) => member !== set.root) === true,
  };
}

/** https://docs.astral.sh/uv/concepts/projects/layout/: a project is a pyproject.toml with a `[project]`. */
function isUvProject({ file, name, settings }: PythonProject): boolean {
  const at = (...path: string[]) => valueAt(settings.pyproject, path);
  return (
    nameOf(file) === 'pyproject.toml' &&
    typeof at('project', 'name') === 'string' &&
    isPlainName(name ?? '') &&
    at('tool', 'uv', 'managed') !== false
  );
}

function workspaceAbove({ memberSets }: Workspace, folder: RepoPath): RepoPath | null {
  const roots = memberSets.filter(({ tool, root }) => tool === 'uv' && isWithin(folder, root));
  return roots.sort((a, b) => b.root.length - a.root.length)[0]?.root ?? null;
}

function nearestLock({ files }: Workspace, folder: RepoPath): RepoPath | null {
  for (let here: RepoPath | null = folder; here !== null; here = parentOf(here))
    if (files.has(join(here, 'uv.lock'))) return here;
  return null;
}
