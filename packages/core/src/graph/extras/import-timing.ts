import type { ImportFact } from '#core/model/imports';

/**
 * When an import runs: `load` with its module; `demand` with its module too, which tells its absence in words of its own
 * (`raise ImportError("install a[b]")`); `call` when a function is called; `maybe` where nobody can say that it
 * ever must succeed: its failure is caught, a version or platform test stands around it, only type checkers read it, or a
 * call names the module (`find_spec` only looks for it).
 */
export type Timing = 'load' | 'demand' | 'call' | 'maybe';

/** Takes one import of a Python file, as scanned. */
export function timingOf({ kind, scope, guard, asked, attempt }: ImportFact): Timing {
  if (guard !== undefined || asked || kind === 'dynamic' || kind === 'type') return 'maybe';
  if (scope.includes('type-checking')) return 'maybe';
  const isDemand = attempt?.raises === true && attempt.part === 'body';
  if ((attempt !== undefined || scope.includes('guarded')) && !isDemand) return 'maybe';
  if (scope.includes('function')) return 'call';
  return isDemand ? 'demand' : 'load';
}
