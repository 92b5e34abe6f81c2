import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pythonTools } from '../../scripts/python-tools.ts';
import { type ActRun, runWorkflow, SUITE, withWorkflow } from '../support/act.ts';
import { startCacheServer } from '../support/cache-server.ts';
import { git, scratchFolder } from '../support/scratch.ts';

/** A repository with what an example is committed with. */
function consumerOf(example: string): string {
  const folder = scratchFolder();
  const left = /\/(node_modules|dist|lib|\.venv|__pycache__|[^/]*\.egg-info)$/;
  const from = join(import.meta.dirname, '..', '..', 'examples', example);
  cpSync(from, folder, { recursive: true, filter: (path) => !left.test(path) });
  git(folder, 'init', '-q', '-b', 'main');
  return folder;
}

/** A job that makes an environment, looks into it as any step would, and runs the tests in it. */
function workflowFor(
  target: string,
  declared: readonly string[],
  undeclared: readonly string[],
  extras = 'light',
): string {
  const found = (names: readonly string[]) => `[bool(u.find_spec(n)) for n in "${names.join(' ')}".split()]`;
  return `on: push
jobs:
  job:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - uses: ${SUITE}/actions/setup-workspace@v1
        with:
          target: ${target}
          extras: ${extras}
      - name: What is declared can be imported
        run: python -c 'import importlib.util as u; assert all(${found(declared)})'
      - name: What is not declared cannot
        run: python -c 'import importlib.util as u; assert not any(${found(undeclared)})'
      - uses: ${SUITE}/actions/cpu-only-pytest@v1
        with:
          target: ${target}
`;
}

/** Output by name, of the last step that has one of it. */
function outputsOf({ events }: ActRun): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap(({ command, name, arg }) =>
      command === 'set-output' ? [[name ?? '', arg ?? ''] as const] : [],
    ),
  );
}

function passes(run: ActRun): ReadonlyMap<string, string> {
  expect(run.events.find(({ jobResult }) => jobResult !== undefined)?.jobResult, run.log).toBe('success');
  const results = run.events.flatMap(({ stepResult, step }) =>
    stepResult ? [`${step}: ${stepResult}`] : [],
  );
  expect(results).toContain('What is declared can be imported: success');
  expect(results).toContain('What is not declared cannot: success');
  return outputsOf(run);
}

test('a job by pip: the environment is on PATH, the test for a GPU is left out, the post step saves', async () => {
  const consumer = consumerOf('promethean');
  const workflow = workflowFor(
    'packages/shared-hf',
    ['shared_hf', 'shared_core', 'tokenizers', 'pytest'],
    ['torch', 'transformers', 'openvino', 'fastapi', 'shared_audio'],
    'hf,dev',
  );
  const server = await startCacheServer();
  try {
    const run = await runWorkflow(consumer, withWorkflow(consumer, workflow), { env: server.env });
    expect(JSON.parse(passes(run).get('tally') ?? '')).toMatchObject([
      { target: 'packages/shared-hf', verdict: 'passed', failed: 0, deselected: 1 },
    ]);
    expect(Number(outputsOf(run).get('passed'))).toBeGreaterThan(0);
    // The environment, as constraints.txt decides all of it, beside what pip may have downloaded.
    const kept = (await server.entries()).map(({ key }) => key.replace(/-linux.*/, ''));
    expect(kept).toContain('plumb-venv');
  } finally {
    await server.close();
  }
});

test('a job by uv: a member of the workspace, from the lock, without its slow test', async () => {
  const consumer = consumerOf('control-plane');
  const { uv } = pythonTools();
  // A lock names its index, and so the example ignores it: here it is made, and goes with the repository.
  writeFileSync(join(consumer, '.gitignore'), '.venv/\n');
  execFileSync(uv, ['lock', '-q'], { cwd: consumer });
  const workflow = workflowFor('packages/engine', ['lathe', 'yaml', 'pytest'], ['fastapi', 'lathe_server']);
  const run = await runWorkflow(consumer, withWorkflow(consumer, workflow), { path: [dirname(uv)] });
  expect(JSON.parse(passes(run).get('tally') ?? '')).toMatchObject([
    { target: 'packages/engine', verdict: 'passed', failed: 0, deselected: 1 },
  ]);
  expect(JSON.parse(outputsOf(run).get('plan') ?? '')).toMatchObject([{ installer: 'uv', locked: true }]);
});
