import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const SEED = Number(process.env.PLUMB_SEED ?? 7);

it(`readEdn neither crashes nor hangs nor points outside a text (seed ${SEED})`, () => {
  const child = path.join(import.meta.dirname, 'edn-fuzz-child.ts');
  const run = spawnSync(process.execPath, [child, String(SEED), '1500'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(run.signal, 'killed after 20 s').toBeNull();
  expect(run.stderr).toBe('');
  const { count, accepted } = JSON.parse(run.stdout) as { count: number; accepted: number };
  expect(count).toBeGreaterThan(1_000);
  expect(accepted).toBeGreaterThan(count / 100);
  expect(accepted).toBeLessThan(count);
});
