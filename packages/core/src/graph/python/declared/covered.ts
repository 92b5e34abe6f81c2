import type { Declarations, ImportTarget, Role } from '#core/model/code';

/**
 * Says whether an import needs no look at how it stands in its file: it leads to nothing that is declared, or to what is
 * declared without a marker, in the base, or for what is not shipped in any section. Most imports do.
 */
export function plainCover({ all }: Declarations): (target: ImportTarget, role: Role) => boolean {
  const base = new Set<string>();
  const any = new Set<string>();
  for (const { name, section, marker } of all) {
    if (marker !== null) continue;
    any.add(name);
    if (section.kind === 'base') base.add(name);
  }
  return (target, role) => {
    const names = role === 'runtime' ? base : any;
    if (target.kind === 'member') return names.has(target.distribution);
    return target.kind !== 'external' || target.declared.some((name) => names.has(name));
  };
}
