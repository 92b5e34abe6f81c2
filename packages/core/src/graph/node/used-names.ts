import type { NodeUnit } from '#core/model/code';
import { isRelative, packageSpecifier } from './specifier.ts';

/** The names of packages that the sources of a project import. */
export interface UsedNames {
  /** For anything but tests. */
  readonly used: ReadonlySet<string>;
  readonly tested: ReadonlySet<string>;
}

const KNOWN = new WeakMap<NodeUnit, UsedNames>();

/** The names of packages that the sources of a project import: for anything but tests, and for those. Found once for a unit. */
export function usedNames(unit: NodeUnit): UsedNames {
  let names = KNOWN.get(unit);
  if (names === undefined) {
    names = find(unit);
    KNOWN.set(unit, names);
  }
  return names;
}

function find({ files }: NodeUnit): UsedNames {
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
}
