import type { ImportFact } from '#core/model/imports';

/**
 * When an import runs: `load` with its module, `call` when a function is called, `maybe` where nobody can say that it
 * ever must succeed: its failure is caught, a version or platform test stands around it, only type checkers read it, or a
 * call names the module (`find_spec` only looks for it).
 */
export type Timing = 'load' | 'call' | 'maybe';

/** Takes one import of a Python file, as scanned. */
export function timingOf({ kind, scope, guard, attempt }: ImportFact): Timing {
  if (guard !== undefined || attempt !== undefined || kind === 'dynamic' || kind === 'type') return 'maybe';
  let timing: Timing = 'load';
  for (const around of scope) {
    if (around === 'guarded' || around === 'type-checking') return 'maybe';
    if (around === 'function') timing = 'call';
  }
  return timing;
}
