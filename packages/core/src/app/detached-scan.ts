import type { ImportFact, ImportScan } from '#core/model/imports';

/** V8 keeps the whole text alive for a part of it that is this long or longer (`SlicedString::kMinLength`). */
const SLICE = 13;

const KNOWN = new Map<string, string>();

/** The same facts, without the text that they were read from: else the sources of a whole repository stay in memory. */
export function detachedScan(scan: ImportScan): ImportScan {
  return scan.ok ? { ...scan, imports: scan.imports.map(detached) } : scan;
}

function detached(fact: ImportFact): ImportFact {
  const { module, names, guard } = fact;
  if (module.length < SLICE && guard === undefined && names.every(({ length }) => length < SLICE))
    return fact;
  return {
    ...fact,
    module: copyOf(module),
    names: names.map(copyOf),
    ...(guard !== undefined && { guard: copyOf(guard) }),
  };
}

function copyOf(part: string): string {
  if (part.length < SLICE) return part;
  const known = KNOWN.get(part);
  if (known !== undefined) return known;
  const copy = JSON.parse(JSON.stringify(part)) as string;
  KNOWN.set(copy, copy);
  return copy;
}
