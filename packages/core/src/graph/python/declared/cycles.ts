import type { Code } from '#core/model/code';
import { oncePer, oncePerText } from '#core/model/once';
import { demandedExtras } from './demanded-extras.ts';

/** Whether a project of the repository, by its name, requires another one wherever it is installed, itself or through others of them. */
export function requiresProject(name: string, other: string, { python }: Pick<Code, 'python'>): boolean {
  return requiredBy(python)(name).has(other);
}

/** By the name of a project: all that it requires without extras, itself or through others of the repository. */
const requiredBy = oncePer((python: Code['python']): ((name: string) => ReadonlySet<string>) => {
  const requirements = requirementsOf(python);
  return oncePerText((name) => {
    const required = new Set(requirements.get(name));
    for (const each of required) for (const next of requirements.get(each) ?? []) required.add(next);
    return required;
  });
});

/** The names that each project of the repository requires without extras, by its own. */
function requirementsOf(python: Code['python']): ReadonlyMap<string, readonly string[]> {
  return new Map(
    python.flatMap(({ project: { name, dependencies } }) => {
      const required = dependencies.flatMap(({ requirement: { name, marker } }) =>
        demandedExtras(marker).length === 0 ? name : [],
      );
      return name === null ? [] : [[name, required] as const];
    }),
  );
}
