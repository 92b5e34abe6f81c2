import { HOST_MODULES } from './host-module-table.ts';
import { ancestry } from './name-rules.ts';
import { VAGUE_MODULES } from './vague-modules.ts';

let reasons: ReadonlyMap<string, string> | null = null;

/**
 * Takes a dotted module; returns why no distribution has to be declared for it although nothing in the repository has it
 * (Blender's `bpy`, `urllib2` of Python 2, a bare `tests`), as a noun phrase; null for all else.
 */
export function hostOf(module: string): string | null {
  reasons ??= new Map(
    HOST_MODULES.flatMap(([reason, names]) => names.split(/\s+/).map((name) => [name, reason] as const)),
  );
  for (const name of ancestry(module)) {
    const reason = reasons.get(name);
    if (reason !== undefined) return reason;
  }
  return VAGUE_MODULES.has(module.split('.', 1)[0] ?? '') ? 'a folder of the repository' : null;
}

/** Takes a dotted module; returns whether something other than a distribution brings it (`hostOf` says what). */
export function isHostModule(module: string): boolean {
  return hostOf(module) !== null;
}
