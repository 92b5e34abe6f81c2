import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { EnvironmentPlan } from '#core/model/install';
import { ROOT } from '#core/model/repo-path';
import { pythonTools } from '../../scripts/python-tools.ts';
import { warningsIn, withCacheServer } from '../support/cache-job.ts';
import { hasSmallDisk, withSmallDisk } from '../support/small-disk.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'plumb-machine-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** A PATH with these programs alone. */
function pathOf(...names: readonly string[]): string {
  const folder = mkdtempSync(join(FOLDER, 'path-'));
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
    if (found !== '') symlinkSync(found, join(folder, name));
  }
  return folder;
}

describe.concurrent('the cache on a machine that lacks', () => {
  test('tar: one warning that names it, and neither saved nor restored', () =>
    withCacheServer(async (_, job) => {
      const whole = job();
      whole.fill('content');
      expect((await whole.run(whole.turn('save', 'k'))).results).toEqual([{ kind: 'saved' }]);
      const { fill, run, turn } = job({ PATH: pathOf('zstd', 'unzstd', 'zstdmt') });
      fill('content');
      const { results, log, code } = await run(turn('save', 'k'));
      expect([results, code]).toEqual([[{ kind: 'failed' }], 0]);
      expect(warningsIn(log)).toHaveLength(1);
      expect(log).toMatch(/could not be saved: Unable to locate executable file: tar\..* Install GNU tar/);
      const lacking = job({ PATH: pathOf('zstd') });
      const turnOfWhole = whole.turn('restore', 'k');
      const restored = await lacking.run(turnOfWhole);
      expect(restored.results).toEqual([{ kind: 'miss', fault: true }]);
      expect(warningsIn(restored.log)).toHaveLength(1);
      expect(restored.log).toContain('executable file: tar');
    }));

  test('zstd: saved and restored by gzip, and what zstd packed is a miss', () =>
    withCacheServer(async (_, job) => {
      const { fill, empty, content, run, turn } = job({ PATH: pathOf('tar', 'gzip', 'sh') });
      fill('content');
      const { results, log } = await run(turn('save', 'k'));
      expect(results).toEqual([{ kind: 'saved' }]);
      empty();
      expect((await run(turn('restore', 'k'))).results).toEqual([{ kind: 'restored', key: 'k' }]);
      expect(String(content())).toBe('content');
      expect(warningsIn(log)).toEqual([]);
      const whole = job();
      whole.fill('content');
      const save = whole.turn('save', 'packed');
      const restore = whole.turn('restore', 'packed');
      expect((await whole.run(save)).results).toEqual([{ kind: 'saved' }]);
      const missed = await run(restore);
      expect([missed.results, warningsIn(missed.log)]).toEqual([[{ kind: 'miss', fault: false }], []]);
      whole.empty();
      expect((await whole.run(restore)).results).toEqual([{ kind: 'restored', key: 'packed' }]);
    }));

  test.skipIf(!hasSmallDisk())('room: one warning that says so', () =>
    withCacheServer(async (server, job) => {
      const whole = job();
      whole.fill(randomBytes(5_000_000));
      await whole.run(whole.turn('save', 'k'));
      const small = job({}, withSmallDisk(2));
      const restored = await small.run(whole.turn('restore', 'k'));
      expect(restored.results).toEqual([{ kind: 'miss', fault: true }]);
      const saved = await small.run(whole.turn('save', 'other'));
      expect(saved.results).toEqual([{ kind: 'failed' }]);
      for (const { log, code } of [restored, saved]) {
        expect(warningsIn(log)).toHaveLength(1);
        expect(log).toMatch(/ENOSPC|No space left on device/);
        expect(code).toBe(0);
      }
      expect((await server.entries()).map(({ key }) => key)).toEqual(['k']);
    }),
  );
});

describe.concurrent('a job', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'that gets %s while it saves leaves nothing to restore',
    (signal) =>
      withCacheServer(async (server, job) => {
        const { fill, start, run, turn } = job();
        fill(randomBytes(4_000_000));
        await server.setFault('upload', 'stall');
        const child = start([turn('save', 'k', { bounds: { totalMs: 60_000, idleMs: 60_000 } })]);
        const ended = new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)));
        while (!(await server.calls()).includes('upload')) await new Promise((wake) => setTimeout(wake, 50));
        child.kill(signal);
        expect(await ended).toBe(signal);
        await server.setFault('upload', null);
        expect(await server.entries()).toMatchObject([{ key: 'k', finalized: false }]);
        const next = await run(turn('restore', 'k'), turn('save', 'k'), turn('save', 'k-2'));
        expect(next.results, next.log).toEqual([
          { kind: 'miss', fault: false },
          { kind: 'exists' },
          { kind: 'saved' },
        ]);
        expect(warningsIn(next.log)).toEqual([]);
      }),
  );

  test('keeps facts for the next, and a service that hangs costs it one bound', () =>
    withCacheServer(async (server, job) => {
      const { temporary, run } = job();
      const folder = join(temporary, 'plumb-cache');
      mkdirSync(folder);
      expect((await run({ turn: 'facts' })).results).toEqual([false]);
      rmSync(folder, { recursive: true });
      const second = await run({ turn: 'facts' });
      expect([second.results, warningsIn(second.log)]).toEqual([[true], []]);
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      await server.setFault('lookup', 'hang');
      const hung = await run({ turn: 'facts' });
      expect([hung.results, hung.code]).toEqual([[false], 0]);
      expect(warningsIn(hung.log)).toHaveLength(1);
      expect((await server.entries()).length).toBe(2);
    }));

  test('keeps a virtual environment that works when it is back', () =>
    withCacheServer(async (server, job) => {
      const { temporary, run } = job();
      const venv = join(temporary, 'plumb-environments', 'a');
      execFileSync(pythonTools().python, ['-m', 'venv', '--without-pip', venv]);
      writeFileSync(join(venv, 'plumb-environment.json'), '{}');
      const plan: EnvironmentPlan = {
        ...{
          id: 'a',
          language: 'python',
          installer: 'pip',
          projects: [ROOT],
          venv,
          gpu: false,
          isLocked: true,
        },
        ...{ steps: [], roots: [], decidedBy: [], notes: [] },
      };
      const key = 'plumb-venv-linux-x64-any-a-1';
      const saved = await run({ turn: 'save-setup', plan, key });
      expect([saved.code, warningsIn(saved.log)]).toEqual([0, []]);
      rmSync(venv, { recursive: true });
      expect((await run({ turn: 'restore-setup', plan, key: `${key}0` })).results).toEqual([[]]);
      expect((await run({ turn: 'restore-setup', plan, key })).results).toEqual([['a']]);
      const prefix = execFileSync(join(venv, 'bin', 'python'), ['-c', 'import sys; print(sys.prefix)']);
      expect(String(prefix).trim()).toBe(venv);
      await server.setFault('download', 'short');
      expect((await run({ turn: 'restore-setup', plan, key })).results).toEqual([[]]);
    }));
});
