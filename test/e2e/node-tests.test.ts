import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { planNodeTests } from '#core/plan/node-tests';
import { nodeEnvironment } from '../../scripts/node-tools.ts';
import { nodeRepository, nodeToolchain, outputOf, readTarget, runSteps } from '../support/node-project.ts';

const OWN_MODULES = join(import.meta.dirname, '..', '..', 'node_modules');

const NODE_TEST = `import test from 'node:test';
import assert from 'node:assert/strict';
test('passes', () => {});
test('fails', () => assert.equal(1, 2));
`;
const GLOBAL_TEST = `test('passes', () => {});
test('fails', () => { expect(1).toBe(2); });
`;

/** Passes in its second run. */
const TWICE = `import { expect, test } from 'vitest';
let runs = 0;
test('twice', () => { runs += 1; expect(runs).toBe(2); });
`;

interface Suite {
  readonly script: string;
  readonly file: string;
  readonly code: string;
  readonly manifest?: object;
  readonly modules?: string;
  readonly pnpm?: boolean;
  readonly config?: string;
}

/** Runs the tests of a package in a folder of its own; returns what was shown, the exit code and the report. */
async function run({
  script,
  file,
  code,
  manifest = {},
  modules,
  pnpm = false,
  config = 'export default {};',
}: Suite) {
  const root = nodeRepository({
    'a package/package.json': { name: 'x', type: 'module', scripts: { test: script }, ...manifest },
    [`a package/${file}`]: code,
    'a package/vitest.config.js': config,
    ...(pnpm && { 'pnpm-workspace.yaml': 'packages: ["*"]\n' }),
  });
  if (modules !== undefined) symlinkSync(modules, join(root, 'a package/node_modules'));
  const { workspace, target } = await readTarget(root, 'x');
  const reports = join(root, 'the reports');
  mkdirSync(reports);
  const plan = planNodeTests(workspace, target, await nodeToolchain(root), join(reports, 'x.xml'));
  const [ran] = await runSteps(root, plan.steps);
  if (ran?.kind !== 'exited') throw new Error('the tests did not run to their end');
  const junit = plan.junit?.kind === 'file' ? readFileSync(plan.junit.file, 'utf8') : null;
  return { code: ran.code, output: outputOf([ran]), junit };
}

const count = (text: string | null, pattern: RegExp) => text?.match(pattern)?.length;

test.each<[string, Suite, RegExp]>([
  ['node --test', { script: 'node --test', file: 'a.test.js', code: NODE_TEST }, /✖ fails/],
  ['node --test, pnpm', { script: 'node --test', file: 'a.test.js', code: NODE_TEST, pnpm: true }, /✖ fails/],
  [
    'node --test with files',
    { script: 'node --test *.test.js', file: 'a.test.js', code: NODE_TEST },
    /✖ fails/,
  ],
  [
    'node --test with files, pnpm',
    { script: 'echo first && node --test a.test.js', file: 'a.test.js', code: NODE_TEST, pnpm: true },
    /✖ fails/,
  ],
  [
    'vitest',
    {
      script: 'vitest',
      file: 'a.test.js',
      code: `import { expect, test } from 'vitest';\n${GLOBAL_TEST}`,
      modules: OWN_MODULES,
    },
    /1 failed.*1 passed/,
  ],
  [
    'vitest, pnpm',
    {
      script: 'vitest run --reporter=verbose',
      file: 'a.test.js',
      code: `import { expect, test } from 'vitest';\n${GLOBAL_TEST}`,
      modules: OWN_MODULES,
      pnpm: true,
    },
    /1 failed.*1 passed/,
  ],
])('%s: fails as it does, shows what it shows, and writes JUnit', async (_name, suite, shown) => {
  const { code, output, junit } = await run(suite);
  expect(code, output).toBe(1);
  expect(output).toMatch(shown);
  expect(count(junit, /<testcase /g), junit ?? output).toBe(2);
  expect(count(junit, /<failure /g)).toBe(1);
});

test('a retry that vitest.config asks for is off; one of the script is the script’s', async () => {
  const config = 'export default { test: { retry: 2 } };\n';
  const suite = { file: 'a.test.js', code: TWICE, modules: OWN_MODULES, config };
  const off = await run({ ...suite, script: 'vitest run' });
  expect(off.code, off.output).toBe(1);
  expect(off.output).toMatch(/1 failed/);
  const own = await run({ ...suite, script: 'vitest run --retry=1' });
  expect(own.code, own.output).toBe(0);
});

test('jest with jest-junit writes JUnit; without, its usual output alone', async () => {
  const modules = nodeEnvironment('jest', { jest: '30.2.0', 'jest-junit': '16.0.0' });
  const suite = { script: 'jest', file: 'a.test.cjs', code: GLOBAL_TEST, modules };
  const manifest = { jest: { testRegex: 'test.cjs$' }, devDependencies: { 'jest-junit': '16.0.0' } };
  const reported = await run({ ...suite, manifest });
  expect(reported.code).toBe(1);
  expect(reported.output).toContain('1 failed, 1 passed, 2 total');
  expect(count(reported.junit, /<testcase /g)).toBe(2);
  expect(reported.junit).toContain('file="a.test.cjs"');
  const plain = await run({ ...suite, manifest: { jest: { testRegex: 'test.cjs$' } } });
  expect(plain.junit).toBeNull();
  expect(plain.output).toContain('1 failed, 1 passed, 2 total');
});

test('a test sees no GPU, no token and no other variable of the job', async () => {
  vi.stubEnv('GPU', '1');
  vi.stubEnv('CUDA_VISIBLE_DEVICES', '0,1');
  vi.stubEnv('GITHUB_TOKEN', 'ghs_secret');
  vi.stubEnv('NODE_AUTH_TOKEN', 'npm_secret');
  const { output } = await run({
    script: 'node print.js',
    file: 'print.js',
    code: "console.log('ENV' + JSON.stringify(process.env))",
    pnpm: true,
  });
  const env = JSON.parse(/^ENV(.*)$/m.exec(output)?.[1] ?? '{}');
  expect(env).toMatchObject({ CI: 'true', CUDA_VISIBLE_DEVICES: '' });
  expect(env).not.toHaveProperty('GPU');
  expect(output).not.toContain('_secret');
});
