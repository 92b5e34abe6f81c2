import { gatherSources } from '#core/app/code/gather-sources';
import { EDIT_TOOLS } from '#core/app/edit-tools';
import { loadWorkspace } from '#core/app/load-workspace';
import { pythonCode } from '#core/graph/python/code';
import type { CodeFile, ImportTarget, PythonUnit } from '#core/model/code';
import { repoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import { readManifests } from '#core/read/manifest/manifests';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import { LOCATORS } from './manifest.ts';
import { memoryTree } from './memory-tree.ts';
import type { Repo } from './repository.ts';

/** The workspace of a tree that was never on disk. */
export function workspaceOf(repo: Repo): Workspace {
  const tree = memoryTree(repo);
  const config = readPlumbConfig(tree, repoPath('plumb.edn'), LOCATORS, false);
  return loadWorkspace(tree, readManifests(tree, config, LOCATORS, excludedBy(config.exclude)), EDIT_TOOLS);
}

export function pythonUnits(repo: Repo): readonly PythonUnit[] {
  const workspace = workspaceOf(repo);
  return pythonCode(workspace, gatherSources(workspace));
}

/** The file of that path among all units; throws where no project owns it. */
export function pythonFile(repo: Repo, path: string): CodeFile {
  const file = pythonUnits(repo)
    .flatMap(({ files }) => files)
    .find((one) => one.path === path);
  if (file === undefined) throw new Error(`${path} belongs to no project`);
  return file;
}

/** Where each import of a file leads: `module -> kind …`, in the order of the text. */
export function leadsOf(repo: Repo, path: string): readonly string[] {
  return pythonFile(repo, path).uses.map(({ module, target }) => `${module} -> ${leadOf(target)}`);
}

function leadOf(target: ImportTarget): string {
  if (target.kind === 'own') return `own ${target.file}`;
  if (target.kind === 'member') return `member ${target.distribution} ${target.file}`;
  if (target.kind === 'external') return `external [${target.declared.join()}] ${target.known}`;
  return target.kind;
}

/** The pyproject.toml of a project that hatchling builds. */
export const hatch = (name: string, ...dependencies: string[]) =>
  `[project]\nname = "${name}"\nversion = "1"\ndependencies = ${JSON.stringify(dependencies)}\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`;
/** The same, built by setuptools. */
export const setuptools = (name: string, ...dependencies: string[]) =>
  hatch(name, ...dependencies)
    .replace('"hatchling"', '"setuptools"')
    .replace('hatchling.build', 'setuptools.build_meta');
/** A project of src layout with one package, whose main.py is under test. */
export const one = (text: string, more: Record<string, string> = {}, dependencies: string[] = []) => ({
  'pyproject.toml': hatch('mypkg', ...dependencies),
  'src/mypkg/__init__.py': '',
  'src/mypkg/main.py': text,
  ...more,
});
export const MAIN = 'src/mypkg/main.py';
