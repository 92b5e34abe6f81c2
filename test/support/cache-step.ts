/**
 * A step of a job that restores and saves: takes turns as JSON, prints what came of each as one line of JSON behind
 * `RESULTS `. Its process ends as that of an action does: when nothing is left to do.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobFacts } from '#core/adapters/actions-facts';
import { cacheFolder } from '#core/adapters/cache/cache-folder';
import { jobCache } from '#core/adapters/cache/job-cache';
import { planSave, restoreFor, saveAll } from '#core/adapters/cache/setup-cache';
import type { EnvironmentPlan } from '#core/model/install';
import type { CacheRequest } from '#core/ports/job-cache';

export type CacheTurn =
  | {
      readonly turn: 'restore' | 'save';
      readonly request: CacheRequest & { readonly restoreKeys?: readonly string[] };
    }
  /** Restores facts, tells whether there were any, and saves a new one. */
  | { readonly turn: 'facts' }
  /** One environment with its key: tells which were restored, or saves it as the post step does. */
  | { readonly turn: 'restore-setup' | 'save-setup'; readonly plan: EnvironmentPlan; readonly key: string };

const cache = jobCache();

async function take(turn: CacheTurn): Promise<unknown> {
  switch (turn.turn) {
    case 'restore':
      return await cache.restore(turn.request);
    case 'save':
      return await cache.save(turn.request);
    case 'facts': {
      const facts = jobFacts(true, 'v', cache, 2000);
      const folder = cacheFolder(process.env) ?? '';
      await facts.restore();
      const found = existsSync(join(folder, 'facts'));
      if (existsSync(folder)) writeFileSync(join(folder, 'facts'), '{}');
      await facts.save();
      return found;
    }
    case 'restore-setup': {
      const keys = { venvs: new Map([[turn.plan.id, turn.key]]), stores: new Map() };
      return [...(await restoreFor(cache, [turn.plan], keys)).venvs];
    }
    case 'save-setup': {
      const restored = { venvs: new Set<string>(), stores: new Map() };
      const keys = { venvs: new Map([[turn.plan.id, turn.key]]), stores: new Map() };
      const made = new Set([turn.plan.id]);
      const installed = { plan: [turn.plan], keys, restored, made, root: '/', startedMs: Date.now() };
      return await saveAll(cache, planSave(installed));
    }
  }
}

if (import.meta.main) {
  const results: unknown[] = [];
  for (const turn of JSON.parse(process.argv[2] ?? '[]') as CacheTurn[]) results.push(await take(turn));
  process.stdout.write(`RESULTS ${JSON.stringify(results)}\n`);
  cache.close();
}
