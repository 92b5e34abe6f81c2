import { existsSync, readdirSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { info, warning } from '@actions/core';
import { cacheFolder } from './cache-folder.ts';

/** What is used of @actions/cache: a part of it, so that a test can stand in. */
export interface CacheService {
  restoreCache(paths: string[], key: string, restoreKeys?: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

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
  load: () => Promise<CacheService> = () => import('@actions/cache'),
  boundMs = BOUND_MS,
): JobFacts {
  const { GITHUB_ACTIONS, RUNNER_TEMP, ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } =
    process.env;
  const folder = cacheFolder(process.env);
  const isOffered = Boolean((ACTIONS_CACHE_URL || ACTIONS_RESULTS_URL) && ACTIONS_RUNTIME_TOKEN);
  if (!isWanted || GITHUB_ACTIONS !== 'true' || !RUNNER_TEMP || folder === null || !isOffered) return NONE;
  const prefix = `plumb-facts-${platform()}-${version.replaceAll(/[^\w.]+/g, '-')}-`;
  let restored = '';
  let isLate = false;
  const bounded = async (what: string, work: (service: CacheService) => Promise<void>): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isLate = true;
        reject(new Error(`no answer within ${boundMs / 1000} s`));
      }, boundMs);
    });
    try {
      await Promise.race([load().then(work), late]);
    } catch (error) {
      warning(`Facts of sources could not be ${what}: ${error instanceof Error ? error.message : error}`);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    restore: () =>
      bounded('restored', async (service) => {
        // No key is ever the same as one before: the newest of the prefix is meant.
        await service.restoreCache([folder], `${prefix}none`, [prefix]);
        restored = stateOf(folder);
      }),
    save: async () => {
      const state = stateOf(folder);
      if (!isLate && state !== '' && state !== restored)
        await bounded('saved', async (service) => {
          const key = `${prefix}${process.env.GITHUB_RUN_ID ?? ''}-${Date.now()}`;
          if ((await service.saveCache([folder], key)) !== -1) info(`Facts of sources are kept as ${key}.`);
        });
      // A connection that hangs would keep the step alive: all else is done by now.
      if (isLate) setTimeout(() => process.exit(), 1000).unref();
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
