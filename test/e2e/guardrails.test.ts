import { expect, test } from 'vitest';
import { runWorkflow, SUITE, withWorkflow } from '../support/act.ts';
import { packageFiles } from '../support/drifting.ts';
import { gitRepository } from '../support/scratch.ts';

const CALLER = `on: push
jobs:
  guard:
    uses: ${SUITE}/.github/workflows/guardrails.yml@v1
`;

test('the reusable workflow passes a repository that is true to its manifests, and annotates drift in another', async () => {
  const clean = gitRepository(packageFiles('packages/a'));
  const passed = await runWorkflow(clean, withWorkflow(clean, CALLER));
  expect(passed.events.find(({ jobResult }) => jobResult !== undefined)?.jobResult, passed.log).toBe(
    'success',
  );
  const drifted = gitRepository(packageFiles('packages/a', { version: '2.0.0' }));
  const failed = await runWorkflow(drifted, withWorkflow(drifted, CALLER));
  expect(failed.events.find(({ jobResult }) => jobResult !== undefined)?.jobResult).toBe('failure');
  const errors = failed.events.filter(({ command }) => command === 'error');
  expect(errors.map(({ kvPairs }) => [kvPairs?.file, kvPairs?.line])).toEqual([
    ['packages/a/pyproject.toml', '3'],
  ]);
});
