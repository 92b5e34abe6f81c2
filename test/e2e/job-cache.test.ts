import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { warningsIn, withCacheServer } from '../support/cache-job.ts';
import type { CacheFault, CacheRoute } from '../support/cache-protocol.ts';

describe.concurrent('the real client against a real server', () => {
  test.each([false, true])(
    'saves, finds by key and by restore key, and knows what exists (Azure: %s)',
    (azure) =>
      withCacheServer(
        async (server, job) => {
          const { fill, empty, content, turn, run } = job();
          const bytes = randomBytes(9_000_000);
          fill(bytes);
          const saved = await run(turn('restore', 'k-1'), turn('save', 'k-1'), turn('save', 'k-1'));
          expect(saved.results).toEqual([
            { kind: 'miss', fault: false },
            { kind: 'saved' },
            { kind: 'exists' },
          ]);
          expect(saved.log).toMatch(/^The store: saved in [\d.]+ s, 8\.6 MiB as k-1$/m);
          empty();
          const restored = await run(turn('restore', 'k-2', { restoreKeys: ['none-', 'k-'] }));
          expect(restored.results).toEqual([{ kind: 'restored', key: 'k-1' }]);
          expect(content().equals(bytes)).toBe(true);
          expect(warningsIn(saved.log + restored.log)).toEqual([]);
          expect(await server.entries()).toMatchObject([{ key: 'k-1', finalized: true }]);
        },
        { azure },
      ),
  );

  const RESTORE_FAULTS: [CacheRoute, CacheFault, RegExp][] = [
    ['lookup', 429, /\(429\) Too Many Requests/],
    ['lookup', 500, /\(500\) Internal Server Error/],
    ['lookup', 403, /\(403\) Forbidden: cache read denied/],
    ['lookup', 'hang', /no answer within 1 s/],
    ['lookup', 'half', /./],
    ['download', 500, /500/],
    ['download', 403, /./],
    ['download', 'hang', /no answer within 1 s/],
    ['download', 'half', /aborted/],
    ['download', 'stall', /no answer within 1 s/],
    ['download', 'short', /tar.*failed.*exit code/],
  ];

  test.each(RESTORE_FAULTS)('restore, %s: %s is one warning and a miss', (route, fault, why) =>
    withCacheServer(async (server, job) => {
      const { fill, empty, turn, run } = job();
      fill(randomBytes(300_000));
      expect((await run(turn('save', 'k'))).results).toEqual([{ kind: 'saved' }]);
      empty();
      await server.setFault(route, fault);
      const { code, results, log } = await run(turn('restore', 'k'));
      expect(results).toEqual([{ kind: 'miss', fault: true }]);
      expect(warningsIn(log)).toHaveLength(1);
      expect(warningsIn(log)[0]).toMatch(/^::warning::The store could not be restored: /);
      expect(warningsIn(log)[0]).toMatch(why);
      expect(code).toBe(0);
    }),
  );

  const SAVE_FAULTS: [CacheRoute, CacheFault, RegExp][] = [
    ['create', 429, /\(429\) Too Many Requests/],
    ['create', 500, /\(500\) Internal Server Error/],
    ['create', 403, /cache write denied/],
    ['create', 'hang', /no answer within 1 s/],
    ['upload', 500, /./],
    ['upload', 403, /./],
    ['upload', 'hang', /no answer within 1 s/],
    ['upload', 'half', /./],
    ['upload', 'stall', /no answer within 1 s/],
    ['finalize', 500, /\(500\) Internal Server Error/],
    ['finalize', 'hang', /no answer within 1 s/],
  ];

  test.each(SAVE_FAULTS)('save, %s: %s is one warning, and nobody finds the entry', (route, fault, why) =>
    withCacheServer(async (server, job) => {
      const { fill, turn, run } = job();
      fill(randomBytes(4_000_000));
      await server.setFault(route, fault);
      const { code, results, log } = await run(turn('save', 'k'));
      expect(results).toEqual([{ kind: 'failed' }]);
      expect(warningsIn(log)).toHaveLength(1);
      expect(warningsIn(log)[0]).toMatch(/^::warning::The store could not be saved: /);
      expect(warningsIn(log)[0]).toMatch(why);
      expect(code).toBe(0);
      expect((await server.entries()).filter(({ finalized }) => finalized)).toEqual([]);
    }),
  );

  test('a slow transfer that moves is waited for beyond the time without progress', () =>
    withCacheServer(async (server, job) => {
      const { fill, empty, turn, run } = job();
      fill(randomBytes(400_000));
      const bounds = { totalMs: 20_000, idleMs: 1000 };
      await run(turn('save', 'k'));
      empty();
      await server.setFault('download', 'slow');
      const { results, ms } = await run(turn('restore', 'k', { bounds }));
      expect(results).toEqual([{ kind: 'restored', key: 'k' }]);
      expect(ms).toBeGreaterThan(1900);
      const short = await run(turn('restore', 'k', { bounds: { totalMs: 1000, idleMs: 1000 } }));
      expect(short.results).toEqual([{ kind: 'miss', fault: true }]);
      expect(short.log).toContain('it took more than 1 s');
    }));
});
