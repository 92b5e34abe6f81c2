import type { FileTree } from '#core/model/file-tree';
import type { Problem } from '#core/model/finding';
import type { PlumbConfig } from '#core/model/manifest';
import { comparePaths, folderOf, nameOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import type { MemberSet, NodeProject, Pin } from '#core/model/workspace';
import type { Locator } from '#core/read/manifest/complaints';
import { classicYarnMembers, npmMembers, pnpmMembers, yarnMembers } from './node-workspace.ts';
import { type NodeReading, readNodeProject } from './package-json.ts';
import { packageManagerOf } from './package-manager.ts';
import { type PnpmWorkspace, readPnpmWorkspace } from './pnpm-workspace.ts';

export interface NodeProjectsReading {
  /** Sorted by folder. */
  readonly projects: readonly NodeProject[];
  /** Sorted by root. */
  readonly memberSets: readonly MemberSet[];
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
}

/** A folder with the name of the file, which no package manager can read: told like any unreadable file. */
const FOLDER = /(?:^|\/)package\.json\//;

/** How places in the two formats are found. */
export interface NodeLocators {
  readonly json: Locator;
  readonly yaml: Locator;
}

/**
 * Reads every Node package, workspace and pin of a tree, without the paths for which `isExcluded` holds. Where a folder
 * has a pnpm-workspace.yaml, `workspaces` in its package.json counts for nothing, as for pnpm. Pins in the package.json
 * of a member that is no root count for nothing either, as for every package manager.
 */
export function readNodeProjects(
  files: FileTree,
  config: PlumbConfig,
  locators: NodeLocators,
  isExcluded: (path: RepoPath) => boolean,
): NodeProjectsReading {
  const packages = new Map<RepoPath, NodeReading>();
  const pnpm = new Map<RepoPath, PnpmWorkspace>();
  for (const path of files.paths) {
    const name = nameOf(path);
    const misnamed = FOLDER.exec(path);
    if (misnamed !== null && !isExcluded(path)) {
      const folder = tryRepoPath(path.slice(0, misnamed.index)) ?? ROOT;
      if (!packages.has(folder)) packages.set(folder, readNodeProject(files, folder, locators.json));
    }
    if ((name !== 'package.json' && name !== 'pnpm-workspace.yaml') || isExcluded(path)) continue;
    const folder = folderOf(path);
    if (name === 'package.json') packages.set(folder, readNodeProject(files, folder, locators.json));
    else {
      const workspace = readPnpmWorkspace(files, folder, locators.yaml);
      if (workspace !== null) pnpm.set(folder, workspace);
    }
  }
  const folders = [...packages.keys()].sort(comparePaths);
  const roots = [...new Set([...folders, ...pnpm.keys()])].sort(comparePaths);
  const memberSets = roots.flatMap((root): MemberSet[] => {
    const workspace = pnpm.get(root);
    if (workspace !== undefined) {
      const members = pnpmMembers(root, workspace.packages ?? [], folders);
      return [{ tool: 'pnpm', root, file: workspace.file, members }];
    }
    const { project = null, workspaces = null } = packages.get(root) ?? {};
    if (project === null || workspaces === null) return [];
    const manager = packageManagerOf(config, project, files, root);
    const isYarn = manager?.tool === 'yarn';
    const isClassic = manager?.version?.startsWith('1') === true;
    const find = isYarn ? (isClassic ? classicYarnMembers : yarnMembers) : npmMembers;
    const members = find(root, workspaces, folders);
    return [{ tool: isYarn ? 'yarn' : 'npm', root, file: project.file, members }];
  });

  const inner = new Set(
    memberSets.flatMap(({ root, members }) => members.filter((folder) => folder !== root)),
  );
  const inOrder = folders.flatMap((folder) => packages.get(folder) ?? []);
  return {
    projects: inOrder.flatMap(({ project }) => project ?? []),
    memberSets,
    pins: [
      ...folders.flatMap((folder) => (inner.has(folder) ? [] : (packages.get(folder)?.pins ?? []))),
      ...roots.flatMap((root) => pnpm.get(root)?.pins ?? []),
    ],
    problems: [
      ...inOrder.flatMap(({ problems }) => problems),
      ...roots.flatMap((root) => pnpm.get(root)?.problems ?? []),
    ],
  };
}
