import type { FileTree } from '#core/model/file-tree';
import type { Problem } from '#core/model/finding';
import type { Manifests } from '#core/model/manifest';
import { comparePaths, type RepoPath, ROOT } from '#core/model/repo-path';
import type { NodeProject, Pin, Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import { serviceProjects } from '#core/read/manifest/service-projects';
import { nodeLocks } from '#core/read/node/node-locks';
import { readNodeProjects } from '#core/read/node/node-projects';
import { packageManagerOf } from '#core/read/node/package-manager';
import { readTsConfigs } from '#core/read/node/tsconfig';
import { pythonLocks } from '#core/read/python/python-locks';
import { readPythonProjects } from '#core/read/python/python-projects';
import { isDeliberate } from './deliberate-problem.ts';
import type { EditTools } from './edit-tools.ts';
import { manifestPins } from './manifest-pins.ts';

/**
 * Takes a tree and its manifests, read, and returns all that the checks judge: every project, workspace and pin outside
 * plumb.edn's `:exclude`. Nothing that a repository's other files hold
 * makes it throw. The same tree gives the same Workspace: everything
 * is sorted by path, and keeps the order of its file within one.
 */
export function loadWorkspace(
  files: FileTree,
  read: { readonly manifests: Manifests; readonly problems: readonly Problem[] },
  tools: EditTools,
): Workspace {
  const { manifests } = read;
  const { config } = manifests;
  const isExcluded = excludedBy(config.exclude);
  const node = readNodeProjects(
    files,
    config,
    { json: tools.json.locate, yaml: tools.yaml.locate },
    isExcluded,
  );
  const python = readPythonProjects(files, tools.toml.locate, isExcluded);
  const memberSets = [...python.memberSets, ...node.memberSets].sort((a, b) => comparePaths(a.file, b.file));
  const reached = new Set<RepoPath>(memberSets.flatMap(({ members }) => members));
  for (const { source } of [...manifests.packages, ...manifests.services]) reached.add(source.folder);
  const services = serviceProjects(manifests.services, python.projects);
  const projects = [...python.projects, ...services, ...node.projects].sort((a, b) =>
    comparePaths(a.folder, b.folder),
  );
  const root = node.projects.find((project): project is NodeProject => project.folder === ROOT) ?? null;
  return {
    files,
    projects,
    memberSets,
    pins: [...python.pins, ...node.pins, ...manifestPins(config)].sort(byFile),
    packageManager: packageManagerOf(config, root, files),
    locks: { ...nodeLocks(files), python: pythonLocks(files) },
    tsconfigs: readTsConfigs(files, node.projects, isExcluded),
    manifests,
    manifestProblems: read.problems,
    readProblems: [...python.problems, ...node.problems]
      .filter((problem) => !isDeliberate(problem, reached, files))
      .sort((a, b) => comparePaths(fileOf(a), fileOf(b))),
  };
}

function byFile(a: Pin, b: Pin): number {
  return comparePaths(a.origin.file, b.origin.file);
}

function fileOf({ at }: Problem): string {
  return at.kind === 'workspace' ? '' : at.file;
}
