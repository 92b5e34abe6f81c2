import type { NodeUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { isRelative, packageSpecifier } from './specifier.ts';

/** The names of packages that the sources of a project import. */
export interface UsedNames {
  /** For anything but tests. */
  readonly used: ReadonlySet<string>;
  /** By what runs where the project does. */
  readonly run: ReadonlySet<string>;
  readonly tested: ReadonlySet<string>;
}

/** The names of packages that the sources of a project import: for anything but tests, at run time alone, and for tests. */
export const usedNames = oncePer(({ files }: NodeUnit): UsedNames => {
  const used = new Set<string>();
  const run = new Set<string>();
  const tested = new Set<string>();
  for (const { role, uses } of files) {
    const into = role === 'test' ? [tested] : role === 'runtime' ? [used, run] : [used];
    const add = (name: string) => {
      for (const names of into) names.add(name);
    };
    for (const { module, target } of uses) {
      if (target.kind === 'own' && isRelative(module)) continue;
      const name = packageSpecifier(module)?.name;
      if (name !== undefined) add(name);
      if (target.kind === 'member') add(target.distribution);
      if (target.kind !== 'external') continue;
      for (const declared of target.declared) add(declared);
      if (target.known !== null) add(target.known);
    }
  }
  return { used, run, tested };
});
