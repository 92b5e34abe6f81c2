import type { Declarations } from '#core/model/code';
import { NODE_LOCKS } from '#core/model/node-lock-names';
import { oncePer } from '#core/model/once';
import { comparePaths, join, ROOT } from '#core/model/repo-path';
import type { NodeProject, Requires, Workspace } from '#core/model/workspace';
import { nodeProjects } from './declarations.ts';
import { typesPackageOf } from './specifier.ts';

/** Name of a package -> those that require it. */
type RequiredBy = ReadonlyMap<string, readonly string[]>;

/**
 * The declared packages that bring another one in, as the lock and the packages of the workspace say: those with the
 * shortest way to it, by name. Empty where none is known to.
 */
export function bringersOf(
  name: string,
  declarations: Declarations,
  project: NodeProject,
  workspace: Workspace,
): readonly string[] {
  const requiredBy = requiredByOf(workspace)(workspace.locks.node(project.folder));
  const declared = (other: string) =>
    declarations.byName.get(other)?.some(({ section }) => section.kind !== 'root') === true;
  const seen = new Set([name]);
  let nearest: readonly string[] = [name];
  while (nearest.length > 0) {
    const next = nearest.flatMap((one) => requiredBy.get(one) ?? []);
    nearest = [...new Set(next)].filter((one) => !seen.has(one));
    for (const one of nearest) seen.add(one);
    const found = nearest.filter(declared);
    if (found.length > 0) return found.sort(comparePaths);
  }
  return [];
}

/** Whether the lock of a project or a package of the workspace knows a package: something that runs may import it. */
export function isLocked(name: string, project: NodeProject, workspace: Workspace): boolean {
  const lock = workspace.locks.node(project.folder);
  return lock.has(name) || requiredByOf(workspace)(lock).has(name);
}

/**
 * Whether a package can be there at all after an install of what is locked: false where the lock covers the project and
 * neither it nor any package of the workspace knows the name. What is imported under such a name is an alias, a virtual
 * module or the mock of one, or has never run.
 */
export function canBeInstalled(name: string, project: NodeProject, workspace: Workspace): boolean {
  return !isCovered(project, workspace) || !isLockedOut(name, project, workspace);
}

/**
 * Whether the lock that holds for a project, be it for this one alone in its folder, knows nothing of a package, and no package
 * of the workspace does: it is none, or the import fails.
 */
export function isLockedOut(name: string, project: NodeProject, workspace: Workspace): boolean {
  const lock = workspace.locks.node(project.folder);
  if (lock.size === 0 || lock.has(name)) return false;
  if (!isCovered(project, workspace) && !hasOwnLock(project, workspace)) return false;
  return !requiredByOf(workspace)(lock).has(name);
}

/** Whether the lock above a project is of an installation that it takes part in. */
function isCovered({ folder, dependencies }: NodeProject, { memberSets }: Workspace): boolean {
  // a package without dependencies has but what is installed above it
  if (folder === ROOT || Object.values(dependencies).every((names) => names.size === 0)) return true;
  return memberSets.some(({ root, members }) => root === folder || members.includes(folder));
}

function hasOwnLock({ folder }: NodeProject, { files }: Workspace): boolean {
  return NODE_LOCKS.some(([name]) => files.has(join(folder, name)));
}

/** Whether what is locked has DefinitelyTyped's types of a package and not the package: `estree` is a name for types alone. */
export function hasTypesAlone(name: string, project: NodeProject, workspace: Workspace): boolean {
  if (canBeInstalled(name, project, workspace)) return false;
  return canBeInstalled(typesPackageOf(name), project, workspace);
}

const requiredByOf = oncePer((workspace: Workspace) => oncePer((lock: Requires) => turn(workspace, lock)));

function turn(workspace: Workspace, lock: Requires): RequiredBy {
  const requiredBy = new Map<string, string[]>();
  const add = (who: string, whom: string) => {
    const others = requiredBy.get(whom);
    if (others === undefined) requiredBy.set(whom, [who]);
    else others.push(who);
  };
  for (const [who, names] of lock) for (const whom of names) add(who, whom);
  for (const { name, dependencies } of nodeProjects(workspace).values()) {
    if (name === null) continue;
    if (!requiredBy.has(name)) requiredBy.set(name, []);
    for (const whom of dependencies.dependencies.keys()) add(name, whom);
    for (const whom of dependencies.optionalDependencies.keys()) add(name, whom);
  }
  return requiredBy;
}
