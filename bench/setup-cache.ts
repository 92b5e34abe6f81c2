/**
 * What a second job saves: setup-workspace on a new machine with an empty cache, its post step, and setup-workspace on another
 * new machine (same paths, stores of the installers empty), over a local server of the toolkit's cache protocol:
 *
 *     node bench/setup-cache.ts [--rounds N] [--write]
 *
 * With pip the environment itself comes back, with uv its store. --write puts the figures into docs/evidence/speed.md.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startCacheServer } from '../test/support/cache-server.ts';
import { checkOut, measure } from './setup-step.ts';
import { median, run } from './timing.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
});

/** Wall times of the first and the second job, in milliseconds: medians. */
async function jobs(folder: string, example: string, target: string, rounds: number) {
  const times: { readonly first: number[]; readonly second: number[] } = { first: [], second: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { root, argv, stepEnv, state, env, wipe } = checkOut(folder, example);
    const server = await startCacheServer();
    const step = (more: Readonly<Record<string, string>>) => {
      const start = performance.now();
      run({ name: target, argv, cwd: root, env: { ...more, ...server.env } });
      return performance.now() - start;
    };
    const fresh = () => {
      wipe();
      for (const store of [env.XDG_CACHE_HOME, env.XDG_DATA_HOME])
        if (store !== undefined) rmSync(store, { recursive: true, force: true });
      return stepEnv({ root: '.', target, cache: 'true' });
    };
    try {
      times.first.push(step(fresh()));
      const saved = [...state().matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)];
      const states = Object.fromEntries(saved.map(([, name = '', , text = '']) => [`STATE_${name}`, text]));
      step({ ...stepEnv({ root: '.', target, cache: 'true' }), ...states });
      times.second.push(step(fresh()));
    } finally {
      await server.close();
    }
  }
  return [
    { name: `first job, ${target}`, wall: median(times.first), cpu: null },
    { name: `second job, ${target}`, wall: median(times.second), cpu: null },
  ];
}

const TARGETS = [
  ['promethean', 'services/foo'],
  ['promethean', 'packages/shared-core'],
  ['control-plane', 'services/api'],
] as const;

await measure(TARGETS, (...target) => jobs(...target, Number(values.rounds)), {
  title: 'A second job of setup-workspace',
  command: 'node bench/setup-cache.ts --write',
  isKept: values.write,
});
