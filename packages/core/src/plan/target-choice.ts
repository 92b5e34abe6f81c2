import { asideOf } from '#core/graph/python/role/aside';
import { isExample, isMaterial } from '#core/graph/python/role/material';
import { isWithin, nameOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import type { NodeProject, PythonProject, Workspace, WorkspaceTool } from '#core/model/workspace';
import type { Target } from './targets.ts';

const PYTHON_TOOLS: ReadonlySet<WorkspaceTool> = new Set(['uv']);

/** Whether a folder is the root of a workspace and no package itself: it has no name, or is private (Node). */
export function holdsOnlyMembers({ memberSets }: Workspace, target: Target): boolean {
  const { folder, language, project, service } = target;
  if (project === null || service !== null) return false;
  const isRoot = memberSets.some(
    ({ tool, root, members }) =>
      root === folder &&
      PYTHON_TOOLS.has(tool) === (language === 'python') &&
      members.some((member) => member !== root),
  );
  return isRoot && (project.name === null || (project.language === 'node' && project.private));
}

/**
 * Whether `all` means a target too: every service, and every project that can be installed, except the root that only holds
 * a workspace, stubs (plumb.edn `:stubs`), material of tests and templates that is no member of a workspace
 * (`tests/example/x`, `templates/default`), and requirements files in folders of examples, or beside nothing but documentation and build scripts.
 */
export function isOfAll(workspace: Workspace, target: Target): boolean {
  const { folder, project, service } = target;
  if (isStub(workspace, folder)) return false;
  if (service !== null || project === null) return true;
  if (holdsOnlyMembers(workspace, target) || isLeftOut(workspace, folder)) return false;
  return project.language === 'python' ? isPythonOfAll(workspace, project) : isNodeOfAll(workspace, project);
}

/** Whether nothing in a folder belongs to `all`, whatever it is: stubs, and material that no workspace counts among its members, unless that is material itself. */
export function isLeftOut(workspace: Workspace, folder: RepoPath): boolean {
  if (isStub(workspace, folder)) return true;
  const isMember = workspace.memberSets.some(
    ({ root, members }) => members.includes(folder) && !isMadeUp(root),
  );
  return !isMember && isMadeUp(folder);
}

function isMadeUp(folder: RepoPath): boolean {
  return isMaterial(folder) || MADE_UP.test(folder);
}

/** Projects that tests work on, or that new ones are copied from. A test suite that is a project of its own is neither. */
const MADE_UP =
  /(?:^|\/)(?:_?templates?|tests?\/(?:[^/]+\/)*(?:[^/]+[-_])?(?:dummy|mocks?|examples?|samples?|configs?|data|resources|assets)(?:[-_][^/]+)?)(?:\/|$)/i;

function isStub({ manifests }: Workspace, folder: RepoPath): boolean {
  return manifests.config.stubs.some((text) => {
    const stub = tryRepoPath(text);
    return stub !== null && isWithin(folder, stub);
  });
}

const BUILT_FROM: ReadonlySet<string> = new Set(['pyproject.toml', 'setup.cfg', 'setup.py']);

function isPythonOfAll({ files }: Workspace, project: PythonProject): boolean {
  const { folder, file, name, groups, dependencies } = project;
  if (nameOf(file) === 'setup.py' || nameOf(file) === 'setup.cfg' || name !== null) return true;
  if (BUILT_FROM.has(nameOf(file)) || nameOf(file) === 'Pipfile')
    return dependencies.length > 0 || groups.size > 0 || project.requirementFiles.length > 0;
  if (isExample(folder)) return false;
  return files.paths.some((path) => {
    if (!path.endsWith('.py') || !isWithin(path, folder)) return false;
    const aside = asideOf(path, folder === ROOT);
    return aside !== 'docs' && aside !== 'tooling';
  });
}

/** A package.json within another project that has nothing to install or to run says how the files beside it are imported. */
function isNodeOfAll(workspace: Workspace, { folder, name, dependencies, data }: NodeProject): boolean {
  if (data.scripts !== undefined || Object.values(dependencies).some(({ size }) => size > 0)) return true;
  if (name === null) return false;
  const isMember = workspace.memberSets.some(({ members }) => members.includes(folder));
  const isWithinAnother = workspace.projects.some(
    (other) => other.language === 'node' && other.folder !== folder && isWithin(folder, other.folder),
  );
  return isMember || !isWithinAnother;
}
