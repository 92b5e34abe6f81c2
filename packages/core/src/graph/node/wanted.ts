import { ownersOf } from '#core/graph/ownership';
import type { NodeUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { isWithin, type RepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { nodeProjects } from './declarations.ts';

/**
 * Takes a unit and the names of packages that it uses; returns whether others want a package of it: what its other
 * dependencies leave to the package that uses them, as the lock and the workspace say; and what the packages of the workspace
 * that it imports, by name or by path, and those behind them require, as their code may be built into its own.
 */
export function wantedByOthers(
  unit: NodeUnit,
  used: ReadonlySet<string>,
  workspace: Workspace,
): (name: string) => boolean {
  const { project } = unit;
  const members = membersOf(workspace);
  const peersOf = workspace.locks.nodePeers(project.folder);
  const peers: { has(name: string): boolean }[] = [];
  for (const section of Object.values(project.dependencies)) {
    for (const name of section.keys()) {
      const locked = peersOf.get(name);
      if (locked !== undefined) peers.push(locked);
      const member = members.byName.get(name);
      if (member !== undefined) peers.push(member.dependencies.peerDependencies);
    }
  }
  const built = membersBehind(unit, used, members);
  return (name) => peers.some((names) => names.has(name)) || built.some((member) => requires(member, name));
}

/**
 * The projects of a workspace that a unit imports, by name or by path, and those behind them. What they import and do not
 * declare is found, if at all, among what the unit has.
 */
export function projectsBehind(
  unit: NodeUnit,
  used: ReadonlySet<string>,
  workspace: Workspace,
): readonly NodeProject[] {
  return membersBehind(unit, used, membersOf(workspace));
}

function requires({ dependencies: { dependencies, peerDependencies } }: NodeProject, name: string): boolean {
  return dependencies.has(name) || peerDependencies.has(name);
}

/** The projects of a workspace, as those look for them that use their sources. */
interface Members {
  readonly byName: ReadonlyMap<string, NodeProject>;
  readonly ownerOf: (file: RepoPath) => NodeProject | null;
  /** The other projects that one requires. */
  readonly required: (project: NodeProject) => readonly NodeProject[];
}

const membersOf = oncePer((workspace: Workspace): Members => {
  const byName = new Map<string, NodeProject>();
  for (const project of nodeProjects(workspace).values()) {
    if (project.name !== null) byName.set(project.name, project);
  }
  const required = oncePer(({ dependencies: { dependencies, peerDependencies } }: NodeProject) =>
    [...dependencies.keys(), ...peerDependencies.keys()].flatMap((name) => byName.get(name) ?? []),
  );
  return { byName, ownerOf: ownersOf(workspace, 'node'), required };
});

/** The projects whose sources a project imports, by name or by a path that leaves its folder, and those behind them. */
function membersBehind(
  { project, files }: NodeUnit,
  used: ReadonlySet<string>,
  { byName, ownerOf, required }: Members,
): readonly NodeProject[] {
  const followed = new Set<NodeProject>([project]);
  for (const name of used) {
    const member = byName.get(name);
    if (member !== undefined) followed.add(member);
  }
  for (const { uses } of files) {
    for (const { target } of uses) {
      if (target.kind !== 'own' || target.file === null || isWithin(target.file, project.folder)) continue;
      const owner = ownerOf(target.file);
      if (owner !== null) followed.add(owner);
    }
  }
  // What is added on the way comes round as well; the project itself is only a mark.
  for (const member of followed) {
    if (member !== project) for (const next of required(member)) followed.add(next);
  }
  followed.delete(project);
  return [...followed];
}
