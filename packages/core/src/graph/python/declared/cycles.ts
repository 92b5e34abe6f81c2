import type { Code } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { demandedExtras } from './demanded-extras.ts';

/** Whether a project of the repository, by its name, requires another one wherever it is installed, itself or through others of them. */
export function requiresProject(name: string, other: string, { python }: Pick<Code, 'python'>): boolean {
  const requirements = requirementsOf(python);
  const seen = new Set([name]);
  for (const each of seen)
    for (const required of requirements.get(each) ?? []) {
      if (required === other) return true;
      seen.add(required);
    }
  return false;
}

/** The names that each project of the repository requires without extras, by its own. */
const requirementsOf = oncePer(
  (python: Code['python']): ReadonlyMap<string, readonly string[]> =>
    new Map(
      python.flatMap(({ project: { name, dependencies } }) => {
        const required = dependencies.flatMap(({ requirement: { name, marker } }) =>
          demandedExtras(marker).length === 0 ? name : [],
        );
        return name === null ? [] : [[name, required] as const];
      }),
    ),
);
