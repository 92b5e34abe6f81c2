/**
 * A step of a job that restores and saves: takes requests as JSON, prints what came of each as one line of JSON behind
 * `RESULTS `. Its process ends as that of an action does: when nothing is left to do.
 */
import { jobCache } from '#core/adapters/job-cache';
import type { CacheRequest } from '#core/ports/job-cache';

export interface CacheTurn {
  readonly turn: 'restore' | 'save';
  readonly request: CacheRequest & { readonly restoreKeys?: readonly string[] };
}

if (import.meta.main) {
  const cache = jobCache();
  const results: unknown[] = [];
  for (const { turn, request } of JSON.parse(process.argv[2] ?? '[]') as CacheTurn[])
    results.push(turn === 'restore' ? await cache.restore(request) : await cache.save(request));
  process.stdout.write(`RESULTS ${JSON.stringify(results)}\n`);
  cache.close();
}
