import type { NodeUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { isRelative, packageSpecifier } from './specifier.ts';

/** The names of packages that the sources of a project import. */
export interface UsedNames {
  /** For anything but tests. */
  readonly used: ReadonlySet<string>;
  readonly tested: ReadonlySet<string>;
}

/** The names of packages that the sources of a project import: for anything but tests, and for those. */
export const usedNames = oncePer(({ files }: NodeUnit): UsedNames => {
  const used = new Set<string>();
  const tested = new Set<string>();
  for (const { role, uses } of files) {
    const into = role === 'test' ? tested : used;
    for (const { module, target } of uses) {
      if (target.kind === 'own' && isRelative(module)) continue;
      const name = packageSpecifier(module)?.name;
      if (name !== undefined) into.add(name);
      if (target.kind === 'member') into.add(target.distribution);
      if (target.kind !== 'external') continue;
      for (const declared of target.declared) into.add(declared);
      if (target.known !== null) into.add(target.known);
    }
  }
  return { used, tested };
});
