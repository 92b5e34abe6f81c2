import type { FileTree } from '#core/model/file-tree';
import type { Problem } from '#core/model/finding';
import { comparePaths, folderOf, join, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { MemberSet, Pin, PythonProject } from '#core/model/workspace';
import { distinct } from '#core/read/distinct';
import type { Locator } from '#core/read/manifest/complaints';
import {
  type DeclaringFiles,
  type PythonProjectReading,
  readDeclaringFiles,
  readPythonProject,
} from './python-project.ts';
import {
  isMainRequirementsFile,
  isRequirementsFile,
  withoutCompiledSources,
} from './requirement-file-names.ts';
import { uvMembers } from './uv-workspace.ts';

export interface PythonReading {
  /** Sorted by folder. */
  readonly projects: readonly PythonProject[];
  readonly memberSets: readonly MemberSet[];
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
}

const MAKERS: ReadonlySet<string> = new Set(['pyproject.toml', 'setup.cfg', 'setup.py', 'Pipfile']);

/** Folders whose requirements serve the project around them. */
const AUXILIARY: ReadonlySet<string> = new Set([
  'doc',
  'docs',
  'test',
  'tests',
  'ci',
  'requirements',
  'benchmarks',
]);

/**
 * Reads every Python project, uv workspace and pin of a tree (without the folders for which `isExcluded` holds).
 *
 * A requirements file belongs to the nearest project at or above it. One called requirements.txt makes its folder a
 * project of its own where Python code lies beside it or one level below, the folder is no importable package, and
 * it is not named as one that serves the project above (docs, tests, …). Where there is no project above, any
 * requirements file beside code does.
 */
export function readPythonProjects(
  files: FileTree,
  locate: Locator,
  isExcluded: (path: RepoPath) => boolean = () => false,
): PythonReading {
  const paths = files.paths.filter((path) => !isExcluded(path));
  const makers = new Set<RepoPath>();
  const coded = new Set<RepoPath>();
  const packages = new Set<RepoPath>();
  const requirementFiles: RepoPath[] = [];
  const pyprojects: RepoPath[] = [];
  for (const path of paths) {
    const name = nameOf(path);
    if (MAKERS.has(name)) makers.add(folderOf(path));
    if (name === 'pyproject.toml') pyprojects.push(folderOf(path));
    if (name === '__init__.py') packages.add(folderOf(path));
    if (name.endsWith('.py')) {
      coded.add(folderOf(path));
      coded.add(folderOf(folderOf(path)));
    } else if (isRequirementsFile(path)) requirementFiles.push(path);
  }

  // Which folders are projects by themselves, before any requirements file is given to one.
  const readings = new Map<RepoPath, PythonProjectReading>();
  const declaring = new Map<RepoPath, DeclaringFiles>();
  const read = (folder: RepoPath, list: readonly RepoPath[]) => {
    const known = declaring.get(folder) ?? readDeclaringFiles(files, folder, locate);
    declaring.set(folder, known);
    readings.set(folder, readPythonProject(files, folder, locate, list, known));
  };
  for (const folder of makers) read(folder, []);
  const declared = new Set(
    [...readings].flatMap(([folder, { project }]) => (project === null ? [] : folder)),
  );
  const owned = new Map<RepoPath, RepoPath[]>();
  const owner = (file: RepoPath): RepoPath => {
    const folder = folderOf(file);
    const home = nameOf(folder) === 'requirements' ? folderOf(folder) : folder;
    const above = nearest(declared, home);
    if (above === home) return home;
    if (!coded.has(home)) return above ?? home;
    if (above === null) return home;
    const isOwn = isMainRequirementsFile(nameOf(file)) && !packages.has(home) && !AUXILIARY.has(nameOf(home));
    return isOwn ? home : above;
  };
  const makersOfFolders = new Set<RepoPath>();
  for (const file of withoutCompiledSources(requirementFiles)) {
    const folder = owner(file);
    const list = owned.get(folder);
    if (list === undefined) owned.set(folder, [file]);
    else list.push(file);
    if (coded.has(folder)) makersOfFolders.add(folder);
  }

  for (const [folder, list] of owned) read(folder, list);
  const inOrder = [...readings].sort(([a], [b]) => comparePaths(a, b));
  const isProject = (folder: RepoPath) => declared.has(folder) || makersOfFolders.has(folder);
  return {
    projects: inOrder.flatMap(([folder, { project }]) =>
      project !== null && isProject(folder) ? project : [],
    ),
    memberSets: memberSets(new Map(inOrder), pyprojects),
    pins: distinct(inOrder.flatMap(([, { pins }]) => pins)),
    problems: distinct(inOrder.flatMap(([, { problems }]) => problems)),
  };
}

function nearest(folders: ReadonlySet<RepoPath>, from: RepoPath): RepoPath | null {
  for (let here: RepoPath | null = from; here !== null; here = parentOf(here))
    if (folders.has(here)) return here;
  return null;
}

function memberSets(
  readings: ReadonlyMap<RepoPath, PythonProjectReading>,
  pyprojects: readonly RepoPath[],
): readonly MemberSet[] {
  return [...readings].flatMap(([root, { uvWorkspace, uvMember }]) => {
    if (uvWorkspace === null) return [];
    const members = uvMembers(root, uvWorkspace, pyprojects).filter(
      (folder) => readings.get(folder)?.uvMember === true,
    );
    return {
      tool: 'uv' as const,
      root,
      file: join(root, 'pyproject.toml'),
      members: (uvMember ? [root, ...members] : members).toSorted(),
    };
  });
}
