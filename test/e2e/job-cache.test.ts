import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CacheBounds } from '#core/ports/job-cache';
import type { CacheFault, CacheRoute } from '../support/cache-protocol.ts';
import { type CacheServer, startCacheServer } from '../support/cache-server.ts';
import type { CacheTurn } from '../support/cache-step.ts';
import { scratchFolder } from '../support/scratch.ts';

const STEP = join(import.meta.dirname, '..', 'support', 'cache-step.ts');
const BOUNDS: CacheBounds = { totalMs: 20_000, idleMs: 2000 };

interface Ended {
  readonly code: number | null;
  readonly results: unknown[];
  readonly log: string;
  readonly ms: number;
}

/** A job of its own: its temporary folder, and a folder in it that is cached. */
function job(server: CacheServer, more: Readonly<Record<string, string>> = {}) {
  const temporary = scratchFolder();
  const folder = join(temporary, 'kept');
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: temporary,
    RUNNER_TEMP: temporary,
    ...server.env,
    ...more,
  };
  const file = join(folder, 'sub', 'file');
  const fill = (content: string | Uint8Array = 'content') => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    writeFileSync(file, content);
  };
  const turn = (
    what: CacheTurn['turn'],
    key: string,
    { restoreKeys = [], bounds = BOUNDS }: { restoreKeys?: string[]; bounds?: CacheBounds } = {},
  ): CacheTurn => ({ turn: what, request: { paths: [folder], key, restoreKeys, what: 'The store', bounds } });
  const start = (turns: readonly CacheTurn[]) =>
    spawn(process.execPath, [STEP, JSON.stringify(turns)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const run = (...turns: readonly CacheTurn[]): Promise<Ended> =>
    new Promise((resolve) => {
      const begin = performance.now();
      const child = start(turns);
      let log = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
      child.on('close', (code) => {
        const results = JSON.parse(/^RESULTS (.*)$/m.exec(log)?.[1] ?? 'null');
        resolve({ code, results, log, ms: performance.now() - begin });
      });
    });
  const empty = () => rmSync(folder, { recursive: true, force: true });
  const content = () => readFileSync(file);
  return { temporary, folder, fill, empty, content, turn, run, start };
}

const warnings = (log: string) => log.match(/^::(?:warning|error)::.*$/gm) ?? [];

/** A server for one test, as tests run side by side. */
async function withServer<T>(use: (server: CacheServer) => Promise<T>, azure = false): Promise<T> {
  const server = await startCacheServer({ azure });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

describe.concurrent('the real client against a real server', () => {
  test.each([false, true])(
    'saves, finds by key and by restore key, and knows what exists (Azure: %s)',
    (azure) =>
      withServer(async (server) => {
        const { fill, empty, content, turn, run } = job(server);
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
        expect(warnings(saved.log + restored.log)).toEqual([]);
        expect(await server.entries()).toMatchObject([{ key: 'k-1', finalized: true }]);
      }, azure),
  );

  const RESTORE_FAULTS: [CacheRoute, CacheFault, RegExp][] = [
    ['lookup', 429, /\(429\) Too Many Requests/],
    ['lookup', 500, /\(500\) Internal Server Error/],
    ['lookup', 403, /\(403\) Forbidden: cache read denied/],
    ['lookup', 'hang', /no answer within 2 s/],
    ['lookup', 'half', /./],
    ['lookup', 'short', /JSON/],
    ['download', 429, /./],
    ['download', 500, /500/],
    ['download', 403, /./],
    ['download', 'hang', /no answer within 2 s/],
    ['download', 'half', /aborted/],
    ['download', 'stall', /no answer within 2 s/],
    ['download', 'short', /tar.*failed.*exit code/],
  ];

  test.each(RESTORE_FAULTS)('restore, %s: %s is one warning and a miss', (route, fault, why) =>
    withServer(async (server) => {
      const { fill, empty, turn, run } = job(server);
      fill(randomBytes(300_000));
      expect((await run(turn('save', 'k'))).results).toEqual([{ kind: 'saved' }]);
      empty();
      await server.setFault(route, fault);
      const { code, results, log, ms } = await run(turn('restore', 'k'));
      expect(results).toEqual([{ kind: 'miss', fault: true }]);
      expect(warnings(log)).toHaveLength(1);
      expect(warnings(log)[0]).toMatch(/^::warning::The store could not be restored: /);
      expect(warnings(log)[0]).toMatch(why);
      expect(code).toBe(0);
      expect(ms).toBeLessThan(12_000);
    }),
  );

  const SAVE_FAULTS: [CacheRoute, CacheFault, RegExp][] = [
    ['create', 429, /\(429\) Too Many Requests/],
    ['create', 500, /\(500\) Internal Server Error/],
    ['create', 403, /cache write denied/],
    ['create', 'hang', /no answer within 2 s/],
    ['create', 'half', /./],
    ['upload', 429, /./],
    ['upload', 500, /./],
    ['upload', 403, /./],
    ['upload', 'hang', /no answer within 2 s/],
    ['upload', 'half', /./],
    ['upload', 'stall', /no answer within 2 s/],
    ['finalize', 500, /\(500\) Internal Server Error/],
    ['finalize', 'hang', /no answer within 2 s/],
  ];

  test.each(SAVE_FAULTS)('save, %s: %s is one warning, and nobody finds the entry', (route, fault, why) =>
    withServer(async (server) => {
      const { fill, turn, run } = job(server);
      fill(randomBytes(4_000_000));
      await server.setFault(route, fault);
      const { code, results, log, ms } = await run(turn('save', 'k'));
      expect(results).toEqual([{ kind: 'failed' }]);
      expect(warnings(log)).toHaveLength(1);
      expect(warnings(log)[0]).toMatch(/^::warning::The store could not be saved: /);
      expect(warnings(log)[0]).toMatch(why);
      expect(code).toBe(0);
      expect(ms).toBeLessThan(12_000);
      await server.setFault(route, null);
      expect((await run(turn('restore', 'k'))).results).toEqual([{ kind: 'miss', fault: false }]);
    }),
  );

  test('a slow transfer that moves is waited for beyond the time without progress', () =>
    withServer(async (server) => {
      const { fill, empty, turn, run } = job(server);
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
