import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWorkflow, SUITE, withWorkflow } from '../support/act.ts';
import { startCacheServer } from '../support/cache-server.ts';
import { git, scratchFolder } from '../support/scratch.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'promethean');

const WORKFLOW = `on: push
jobs:
  core:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - id: setup
        uses: ${SUITE}/actions/setup-workspace@v1
        with:
          target: packages/shared-core
      - name: What is declared can be imported
        run: python -c 'import shared_core, httpx, orjson'
      - name: What is not declared cannot
        run: python -c 'import importlib.util as u; raise SystemExit(u.find_spec("fastapi") is not None)'
      - id: tests
        uses: ${SUITE}/actions/cpu-only-pytest@v1
        with:
          target: packages/shared-core
`;

test('a job in a real runner: the environment is on PATH, its tests run, and the post step saves it', async () => {
  const consumer = scratchFolder();
  const left = /\/(node_modules|dist|lib|\.venv|__pycache__|[^/]*\.egg-info)$/;
  cpSync(EXAMPLE, consumer, { recursive: true, filter: (path) => !left.test(path) });
  git(consumer, 'init', '-q', '-b', 'main');
  const server = await startCacheServer();
  try {
    const run = await runWorkflow(consumer, withWorkflow(consumer, WORKFLOW), { env: server.env });
    const results = run.events.flatMap(({ stepResult, step }) =>
      stepResult ? [`${step} ${stepResult}`] : [],
    );
    expect(run.events.find(({ jobResult }) => jobResult !== undefined)?.jobResult, run.log).toBe('success');
    expect(results).toContain('What is declared can be imported success');
    expect(results).toContain('What is not declared cannot success');
    const outputs = new Map(
      run.events.flatMap(({ command, name, arg }) =>
        command === 'set-output' ? [[name ?? '', arg ?? ''] as const] : [],
      ),
    );
    expect(Number(outputs.get('passed'))).toBeGreaterThan(5);
    expect(outputs.get('failed')).toBe('0');
    expect(JSON.parse(outputs.get('tally') ?? '')).toMatchObject([
      { target: 'packages/shared-core', verdict: 'passed' },
    ]);
    // The environment whose pins decide it, and what pip downloaded.
    const kept = (await server.entries()).map(({ key }) => key.replace(/-linux.*/, ''));
    expect(kept.sort()).toEqual(['plumb-store-pip', 'plumb-venv']);
  } finally {
    await server.close();
  }
});
