import { packagesAround } from '#core/graph/python/role/nested';
import type { Code, PythonUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { join, type RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { IMAGE_FILE } from './images.ts';

const BUILD_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py'];

/**
 * What a folder is deployed by on its own, with its requirements.txt and nothing around it (devcenter.heroku.com, "The
 * Procfile"; docs.cloud.google.com/appengine, "Specifying dependencies"; learn.microsoft.com/azure/azure-functions,
 * "Python developer guide").
 */
const DEPLOYED_BY = /^(?:Procfile|app\.ya?ml|host\.json)$/;

/**
 * Whether a distribution is there where code is run in the checkout of another project. A folder that only a list of
 * requirements makes a project, below the project that its code imports and does not list, is run with that one as its
 * developers have it: installed from the checkout (pip.pypa.io, "Local project installs"; setuptools.pypa.io,
 * "Development Mode"), so that what the project asks for is there too. Were it listed by its name, pip would ask the
 * index for it. The list is what comes on top.
 */
export function isRunBeside(
  distribution: string | null,
  unit: PythonUnit,
  { python }: Pick<Code, 'python'>,
  workspace: Workspace,
): boolean {
  return distribution !== null && namesBeside(unit, { python, workspace }).has(distribution);
}

const namesBeside = oncePer(
  (
    unit: PythonUnit,
    { python, workspace }: Pick<Code, 'python'> & { readonly workspace: Workspace },
  ): ReadonlySet<string> => {
    const names = new Set<string>();
    if (!isListAlone(unit, workspace.files) || isOwnEnvironment(unit.project.folder, workspace)) return names;
    const loaded = loadedFolders(unit);
    for (const { project, declarations } of packagesAround(unit, python)) {
      if (project.name === null || !loaded.has(project.folder) || lists(unit, project.name)) continue;
      names.add(project.name);
      for (const { name, section } of declarations.all) if (section.kind === 'base') names.add(name);
    }
    return names;
  },
);

function isListAlone({ project: { folder, file, requirementFiles } }: PythonUnit, files: FileTree): boolean {
  return (
    requirementFiles.some((list) => list.file === file) &&
    BUILD_FILES.every((name) => !files.has(join(folder, name)))
  );
}

/** Whether a folder is made an image of, deployed, or a service of the repository's own. */
function isOwnEnvironment(folder: RepoPath, { files, manifests }: Workspace): boolean {
  if (manifests.services.some(({ source }) => source.folder === folder)) return true;
  return files.list(folder).some((name) => IMAGE_FILE.test(name) || DEPLOYED_BY.test(name));
}

/** The folders of the projects that modules which run cannot be loaded without. */
function loadedFolders({ files }: PythonUnit): ReadonlySet<RepoPath> {
  const folders = new Set<RepoPath>();
  for (const { role, uses } of files) {
    if (role !== 'runtime') continue;
    for (const { target, fact } of uses)
      if (target.kind === 'member' && fact.attempt === undefined && fact.scope.every((one) => one === 'top'))
        folders.add(target.folder);
  }
  return folders;
}

/** What the root of a repository lists for everybody is no word of the folder's. */
function lists({ declarations }: PythonUnit, name: string): boolean {
  return declarations.byName.get(name)?.some(({ section }) => section.kind !== 'root') === true;
}
