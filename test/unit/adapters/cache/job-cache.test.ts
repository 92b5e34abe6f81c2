import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { debug, info, warning } from '@actions/core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CacheService, jobCache } from '#core/adapters/cache/job-cache';
import type { CacheRequest } from '#core/ports/job-cache';
import { stepOfJob } from '../../../support/job.ts';

let job: ReturnType<typeof stepOfJob>;
let request: CacheRequest;

beforeEach(() => {
  job = stepOfJob();
  const bounds = { totalMs: 2000, idleMs: 400 };
  request = { paths: [job.temporary], key: 'k', what: 'It', bounds };
  return job.end;
});

const service = (part: Partial<CacheService>) =>
  jobCache(async () => ({ restoreCache: async () => undefined, saveCache: async () => -1, ...part }));

const never = () => new Promise<never>(() => {});

describe('what the toolkit says', () => {
  test('is kept from the log, but for masks; what others write meanwhile is not', async () => {
    const cache = service({
      restoreCache: async () => {
        info('[command]/usr/bin/tar');
        process.stdout.write('::add-mask::signature\n');
        await new Promise((wake) => setTimeout(wake, 60));
        info('Cache Size: ~2 MB (2097152 B)');
        return 'k';
      },
    });
    const other = new Promise<void>((resolve) =>
      setTimeout(() => {
        process.stdout.write('other\n');
        resolve();
      }, 20),
    );
    expect(await cache.restore(request)).toEqual({ kind: 'restored', key: 'k' });
    await other;
    expect(job.said()).toMatch(
      /^other\n::add-mask::signature\nIt: restored in \d+\.\d s, 2\.0 MiB from k\n$/,
    );
  });

  test.each<[string, () => void, RegExp]>([
    ['a warning', () => warning('Failed to restore: a\nb'), /^::warning::It could not be restored: a$/m],
    [
      'several',
      () => [warning('limit'), warning('Failed to restore: c')],
      /^::warning::It could not be restored: c$/m,
    ],
    ['more than a line holds', () => warning(`Failed to restore: ${'x'.repeat(5000)}`), /: x{500}$/m],
    [
      'a command',
      () => warning('Failed to restore: ::error::x%0A::error::y'),
      /restored: ::error::x%250A::error::y$/m,
    ],
  ])('as %s is one warning', async (_, say, told) => {
    const cache = service({ restoreCache: async () => void say() });
    expect(await cache.restore(request)).toEqual({ kind: 'miss', fault: true });
    expect(job.said()).toMatch(told);
    expect(job.said().match(/^::/gm)).toHaveLength(1);
  });

  const EXISTS =
    'Failed to save: Unable to reserve cache with key k, another job may be creating this cache.';
  test.each<[string, () => void, string, RegExp]>([
    [
      '409',
      () => debug('Failed to reserve cache: Error: Failed request: (409) Conflict: x'),
      'exists',
      /^It: k exists already$/m,
    ],
    [
      'v1',
      () => info(`${EXISTS} More details: Cache already exists. Scope: refs/heads/main`),
      'exists',
      /exists already/,
    ],
    [
      '429',
      () => debug('Failed to reserve cache: Error: Rate limited: (429)'),
      'failed',
      /^::warning::.*Rate limited: \(429\)$/m,
    ],
    ['nothing', () => {}, 'failed', /^::warning::It could not be saved: the service gave no reason$/m],
    [
      'read only',
      () => info("Cache save skipped: the effective cache-mode 'read'"),
      'failed',
      /^It: not saved, as this run may only read/m,
    ],
  ])('of a save that was refused (%s) decides what it is', async (_, say, kind, told) => {
    const cache = service({
      saveCache: async () => {
        say();
        return -1;
      },
    });
    expect(await cache.save(request)).toEqual({ kind });
    expect(job.said()).toMatch(told);
  });

  test('of a key cannot be a command', async () => {
    await service({ restoreCache: async () => 'k\n::error::x ##[error]y' }).restore(request);
    expect(job.said()).not.toMatch(/::error|##\[/);
  });
});

describe('a service that does not come to an end', () => {
  test('is not waited for at its second attempt, nor asked again', async () => {
    const restoreCache = vi.fn(() => {
      for (const attempt of [1, 2])
        info(
          `Attempt ${attempt} of 5 failed with error: Failed request: (503) x. Retrying request in 3000 ms...`,
        );
      return never();
    });
    const cache = service({ restoreCache });
    expect(await cache.restore({ ...request, bounds: { totalMs: 20_000, idleMs: 20_000 } })).toEqual({
      kind: 'miss',
      fault: true,
    });
    expect(await cache.save(request)).toEqual({ kind: 'failed' });
    expect(job.said()).toBe('::warning::It could not be restored: Failed request: (503) x\n');
    expect(restoreCache).toHaveBeenCalledTimes(1);
  });

  test('is cut: its connections close, its programs end, also those that it begins later', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const ends: string[] = [];
    const connect = (name: string) =>
      get({ host: '127.0.0.1', port, agent: false }).on('error', () => ends.push(`connection ${name}`));
    const program = (name: string) =>
      spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']).on('exit', (_, signal) =>
        ends.push(`${signal} ${name}`),
      );
    const sleeps: NodeJS.Timeout[] = [];
    const cache = service({
      saveCache: async () => {
        sleeps.push(setTimeout(() => {}, 60_000));
        connect('1');
        program('1');
        await new Promise((wake) => setTimeout(wake, 700));
        connect('2');
        program('2');
        sleeps.push(setTimeout(() => {}, 60_000));
        return never();
      },
    });
    const bounds = { totalMs: 500, idleMs: 100 };
    expect(await cache.save({ ...request, bounds })).toEqual({ kind: 'failed' });
    // a program that works is no idleness
    expect(job.said()).toBe('::warning::It could not be saved: it took more than 0.5 s\n');
    await vi.waitFor(
      () => expect([...ends].sort()).toEqual(['SIGKILL 1', 'SIGKILL 2', 'connection 1', 'connection 2']),
      5000,
    );
    expect(sleeps.map((sleep) => sleep.hasRef())).toEqual([false, false]);
    server.close();
  });

  test('and fails when nobody waits any more harms nobody', async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => void rejections.push(reason);
    process.on('unhandledRejection', note);
    const late = () =>
      new Promise<never>((_, reject) => {
        setTimeout(() => {
          warning('late');
          reject(new Error('late'));
        }, 300);
      });
    await service({ restoreCache: late }).restore({ ...request, bounds: { totalMs: 100, idleMs: 100 } });
    await new Promise((wake) => setTimeout(wake, 400));
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
    expect(job.said().match(/^::/gm)).toHaveLength(1);
  });
});

test('what is not there is not saved, and the toolkit not asked', async () => {
  const saveCache = vi.fn();
  expect(await service({ saveCache }).save({ ...request, paths: ['/not/there'] })).toEqual({
    kind: 'failed',
  });
  expect(job.said()).toBe('It: not saved, as its folder is not there\n');
  expect(saveCache).not.toHaveBeenCalled();
});
