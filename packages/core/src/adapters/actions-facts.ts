import { existsSync, readdirSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '#core/adapters/cache/cache-folder';
import { jobCache } from '#core/adapters/cache/job-cache';
import type { JobCache } from '#core/ports/job-cache';

/** Facts between the jobs of a workflow. Neither method throws, or takes longer than the bound. */
export interface JobFacts {
  restore(): Promise<void>;
  save(): Promise<void>;
}

const NONE: JobFacts = { restore: async () => {}, save: async () => {} };

/** The checks take less than this without any cache. */
const BOUND_MS = 10_000;

/**
 * The facts that the cache folder of a job holds, in the cache of GitHub Actions: the last ones that were saved under the
 * same `version` and are in the reach of this branch. GitHub keeps what a pull request saves from all other branches.
 * Where nobody wants it, or the runner offers no cache, nothing is loaded for it.
 */
export function jobFacts(
  isWanted: boolean,
  version: string,
  cache: JobCache = jobCache(),
  boundMs = BOUND_MS,
): JobFacts {
  const folder = cacheFolder(process.env);
  if (!isWanted || !cache.isOffered || folder === null) return NONE;
  const prefix = `plumb-facts-${platform()}-${version.replaceAll(/[^\w.]+/g, '-')}-`;
  const request = {
    paths: [folder],
    what: 'Facts of sources',
    bounds: { totalMs: boundMs, idleMs: boundMs },
  };
  let restored = '';
  return {
    async restore() {
      // No key is ever the same as one before: the newest of the prefix is meant.
      await cache.restore({ ...request, key: `${prefix}none`, restoreKeys: [prefix] });
      restored = stateOf(folder);
    },
    async save() {
      const state = stateOf(folder);
      if (state !== '' && state !== restored)
        await cache.save({ ...request, key: `${prefix}${process.env.GITHUB_RUN_ID ?? ''}-${Date.now()}` });
      cache.close();
    },
  };
}

/** Changes with every file that is written below a folder; '' where there is none. */
function stateOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .sort()
    .map((name) => `${name}:${statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0}`)
    .join();
}
