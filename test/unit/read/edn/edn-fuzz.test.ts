import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const COUNT = 100_000;
const SEED = Number(process.env.PLUMB_SEED ?? 7);

it(`readEdn neither crashes nor hangs nor points outside a text (seed ${SEED})`, () => {
  const child = path.join(import.meta.dirname, 'edn-fuzz-child.ts');
  const run = spawnSync(process.execPath, [child, String(SEED), String(COUNT)], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(run.signal, 'killed after 20 s').toBeNull();
  expect(run.stderr).toBe('');
  const { accepted } = JSON.parse(run.stdout) as { accepted: number };
  expect(accepted).toBeGreaterThan(COUNT / 100);
  expect(accepted).toBeLessThan(COUNT);
});
