import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { jobFacts } from '#core/adapters/actions-facts';
import { type CacheService, jobCache } from '#core/adapters/cache/job-cache';
import { stepOfJob } from '../../support/job.ts';

let folder: string;
let job: ReturnType<typeof stepOfJob>;

beforeEach(() => {
  job = stepOfJob();
  folder = join(job.temporary, 'plumb-cache');
  return job.end;
});

function service(fault: Partial<CacheService> = {}) {
  const calls: string[] = [];
  const entries: CacheService = {
    restoreCache: async ([path = ''], key, [prefix] = []) => {
      calls.push(`restore ${path === folder} ${key.startsWith(prefix ?? '?')} ${prefix}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'facts'), 'restored');
      return prefix;
    },
    saveCache: async ([path = ''], key) => {
      calls.push(`save ${path === folder} ${key.replace(/\d+$/, 'N').replace(/-\d*-N$/, '-N')}`);
      return 1;
    },
    ...fault,
  };
  return { calls, load: async () => entries };
}

const PREFIX = `plumb-facts-${process.platform}-0.1.0-abc-`;

describe('facts of a job', () => {
  test('are restored by the newest of their version, and saved once where they changed', async () => {
    const { calls, load } = service();
    const facts = jobFacts(true, '0.1.0 abc', jobCache(load));
    await facts.restore();
    await facts.save();
    expect(calls).toEqual([`restore true true ${PREFIX}`]);
    writeFileSync(join(folder, 'facts-2'), 'new');
    await facts.save();
    expect(calls).toEqual([`restore true true ${PREFIX}`, `save true ${PREFIX}N`]);
    expect(job.said()).not.toContain('::warning');
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['nobody wants them', {}, false],
    ['no cache is offered', { ACTIONS_RESULTS_URL: '' }, true],
    ['there is no token', { ACTIONS_RUNTIME_TOKEN: '' }, true],
    ['it is no job', { GITHUB_ACTIONS: '' }, true],
    ['there is no folder for them', { RUNNER_TEMP: '' }, true],
  ])('where %s, nothing is loaded', async (_, env, isWanted) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const load = vi.fn();
    const facts = jobFacts(isWanted, 'v', jobCache(load));
    await facts.restore();
    await facts.save();
    expect(load).not.toHaveBeenCalled();
  });

  test.each<[string, Partial<CacheService>]>([
    [
      'refuses',
      {
        restoreCache: async () => Promise.reject(new Error('429')),
        saveCache: async () => Promise.reject(new Error('denied\n::error::x')),
      },
    ],
    [
      'breaks',
      {
        restoreCache: () => {
          throw new Error('boom');
        },
        saveCache: () => {
          throw new Error('boom');
        },
      },
    ],
  ])('a service that %s is a warning each, and inert', async (_, fault) => {
    const facts = jobFacts(true, 'v', jobCache(service(fault).load));
    await facts.restore();
    mkdirSync(folder);
    writeFileSync(join(folder, 'facts'), '');
    await facts.save();
    expect(job.said().match(/^::warning/gm)).toHaveLength(2);
    expect(job.said()).not.toMatch(/^::error/m);
  });

  test('a service that never answers is waited for no longer than the bound, and asked once', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => {}) as () => never);
    const never = () => new Promise<never>(() => {});
    const facts = jobFacts(true, 'v', jobCache(service({ restoreCache: never, saveCache: never }).load), 50);
    await facts.restore();
    mkdirSync(folder);
    writeFileSync(join(folder, 'facts'), '');
    await facts.save();
    expect(job.said().match(/^::warning::.*(no answer within|it took more than) 0.05 s/gm)).toHaveLength(1);
    await vi.waitFor(() => expect(exit).toHaveBeenCalled(), 3000);
    exit.mockRestore();
  });

  test('a toolkit that cannot be loaded is a warning', async () => {
    await jobFacts(
      true,
      'v',
      jobCache(() => Promise.reject(new Error('no module'))),
    ).restore();
    expect(job.said()).toContain('::warning::Facts of sources could not be restored: no module');
  });
});
