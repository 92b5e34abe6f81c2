import { nodeProjects } from '#core/graph/node/declarations';
import { UserError } from '#core/model/errors';
import { at } from '#core/model/finding';
import { NODE_LOCKS } from '#core/model/node-lock-names';
import { oncePer } from '#core/model/once';
import { join, type RepoPath, ROOT } from '#core/model/repo-path';
import type { MemberSet, NodeProject, PackageManager, Workspace } from '#core/model/workspace';

/** Where and by what the Node packages of a project are installed. */
export interface NodeInstallation {
  readonly tool: 'pnpm' | 'npm';
  /** What the repository declares of the tool: an exact version, a range, or nothing. */
  readonly version: string | null;
  readonly exact: boolean;
  /** The folder with the lock, whose node_modules is filled: the workspace's root, or the project's own folder. */
  readonly root: RepoPath;
  readonly lock: RepoPath | null;
  /** The workspace that the project is a member of; null where it stands alone. */
  readonly set: MemberSet | null;
}

type Declared = Pick<PackageManager, 'tool' | 'version' | 'exact'>;

/** As corepack wants it: https://nodejs.org/api/packages.html#packagemanager. */
const DECLARED = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?:\+[\w.-]+)?$/;

/**
 * The installation that a Node project belongs to: that of the innermost workspace it is a member of, else its own.
 * Which tool makes it says plumb.edn for the repository's root, then `packageManager`, the lock, pnpm-workspace.yaml; npm
 * where nothing says. Throws UserError for yarn and bun.
 */
export function nodeInstallation(workspace: Workspace, folder: RepoPath): NodeInstallation {
  const set = innermostSets(workspace).get(folder) ?? null;
  const root = set?.root ?? folder;
  const { tool, version, exact } = managerAt(workspace, root, set);
  if (tool === 'yarn' || tool === 'bun')
    throw new UserError(
      `${folder} is installed by ${tool}, which Plumbline does not run`,
      'pnpm and npm are what works; leave such folders out with :exclude in plumb.edn, or name the others in the input target',
      { at: at.file(join(root, 'package.json')) },
    );
  const names = NODE_LOCKS.filter(([, by]) => by === tool).map(([name]) => name);
  // pnpm's shared-workspace-lockfile=false: each member has a lock of its own
  const lock = [root, folder]
    .flatMap((where) => names.map((name) => join(where, name)))
    .find((file) => workspace.files.has(file));
  return { tool, version, exact, root, lock: lock ?? null, set };
}

/** Folder of a root or a member -> the set with the root nearest to it. */
const innermostSets = oncePer(({ memberSets }: Workspace): ReadonlyMap<RepoPath, MemberSet> => {
  const outermostFirst = memberSets
    .filter(({ tool }) => tool !== 'uv')
    .sort((a, b) => a.root.length - b.root.length);
  return new Map(outermostFirst.flatMap((set) => [set.root, ...set.members].map((folder) => [folder, set])));
});

function managerAt(workspace: Workspace, root: RepoPath, set: MemberSet | null): Declared {
  const { packageManager } = workspace;
  if (root === ROOT && packageManager !== null) return packageManager;
  const [, tool, version] = DECLARED.exec(nodeProjects(workspace).get(root)?.packageManager ?? '') ?? [];
  if (tool !== undefined && version !== undefined)
    return { tool: tool as PackageManager['tool'], version, exact: true };
  const written = NODE_LOCKS.find(([file]) => workspace.files.has(join(root, file)))?.[1];
  const found = written ?? set?.tool ?? packageManager?.tool ?? 'npm';
  const isDeclared = packageManager?.by === 'plumb.edn' && packageManager.tool === found;
  if (isDeclared) return packageManager;
  return { tool: found === 'uv' ? 'npm' : found, version: null, exact: false };
}

/**
 * The packages of the repository that a project is made of: all that it depends on there, in whatever section, each after
 * what it depends on itself, and the project last.
 */
export function nodeClosure(
  project: NodeProject,
  memberOf: (from: NodeProject, name: string) => NodeProject | null,
): readonly NodeProject[] {
  const dependenciesOf = (one: NodeProject) =>
    Object.values(one.dependencies)
      .flatMap((ranges) => [...ranges.keys()])
      .flatMap((name) => memberOf(one, name) ?? []);
  const seen = new Set([project.folder]);
  const closure: NodeProject[] = [];
  const open = [{ one: project, dependencies: dependenciesOf(project) }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const next = last.dependencies.shift();
    if (next === undefined) {
      closure.push(last.one);
      open.pop();
    } else if (!seen.has(next.folder)) {
      seen.add(next.folder);
      open.push({ one: next, dependencies: dependenciesOf(next) });
    }
  }
  return closure;
}
