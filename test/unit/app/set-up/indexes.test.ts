import { expect, test } from 'vitest';
import { toldOfIndexes } from '#core/app/set-up/indexes';
import type { EnvironmentPlan } from '#core/model/install';
import { ROOT } from '#core/model/repo-path';

const plan = (language: 'python' | 'node', env: Readonly<Record<string, string>> = {}): EnvironmentPlan => ({
  ...{ id: language, language, installer: language === 'python' ? 'pip' : 'pnpm', projects: [ROOT] },
  ...{ venv: null, roots: [], gpu: false, decidedBy: [], isLocked: true, notes: [] },
  steps: [{ title: 'install', command: { argv: ['x'], cwd: ROOT, env, timeoutMs: 1 } }],
});
const envsOf = (plans: readonly EnvironmentPlan[], python: string | null, npm: string | null) =>
  toldOfIndexes({ environments: plans }, { python, npm }).environments.map(
    ({ steps }) => steps[0]?.command.env,
  );

test('each tool is told of its index by the names that it reads, of any version', () => {
  const [python, npm] = ['https://py.example/simple', 'https://npm.example/'];
  expect(envsOf([plan('python'), plan('node')], python, npm)).toEqual([
    { PIP_INDEX_URL: python, UV_DEFAULT_INDEX: python },
    { npm_config_registry: npm, pnpm_config_registry: npm, COREPACK_NPM_REGISTRY: npm },
  ]);
});

test('no address changes nothing, and what a command says itself goes before', () => {
  expect(envsOf([plan('python'), plan('node')], null, null)).toEqual([{}, {}]);
  const own = { npm_config_registry: 'https://own.example/' };
  expect(envsOf([plan('node', own)], null, 'https://npm.example/')).toMatchObject([own]);
});
