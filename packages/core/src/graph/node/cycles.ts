import type { Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { nodeProjects } from './declarations.ts';

/**
 * Whether an import is of a package of the repository that itself requires the importing one wherever it is installed, by itself
 * or through others of them: declared as well, the two would need each other, which what builds a workspace in the order of
 * its dependencies refuses (https://nx.dev/docs/concepts/task-pipeline-configuration).
 */
export function closesCycle({ target }: Use, { name }: NodeProject, workspace: Workspace): boolean {
  if (target.kind !== 'member' || name === null) return false;
  const requirements = requirementsOf(workspace);
  const seen = new Set([target.distribution]);
  // What is added on the way comes round as well.
  for (const each of seen) {
    for (const required of requirements.get(each) ?? []) {
      if (required === name) return true;
      seen.add(required);
    }
  }
  return false;
}

/** Whether loading a file does not run an import: a function calls it. */
export function isCalled({ fact: { kind, scope } }: Use): boolean {
  return (kind === 'require' || kind === 'dynamic') && scope.includes('function');
}

/** The names that each package of the repository requires, by its own. */
const requirementsOf = oncePer(
  (workspace: Workspace): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...nodeProjects(workspace).values()].flatMap(({ name, dependencies }) => {
        const { dependencies: required, peerDependencies, optionalDependencies } = dependencies;
        const names = [required, peerDependencies, optionalDependencies].flatMap((kind) => [...kind.keys()]);
        return name === null ? [] : [[name, names] as const];
      }),
    ),
);
