import { describe, expect, test } from 'vitest';
import { survey } from '#core/app/survey';
import type { Toolchain } from '#core/model/install';
import { JUNIT_GLOBS, planNodeTests } from '#core/plan/node-tests';
import { targetsOf } from '#core/plan/targets';
import { memoryTree } from '../../support/memory-tree.ts';

const JUNIT = '/runner temp/"a" \\ b.xml';

function toolchain(node: string): Toolchain {
  const npm = { argv: ['/n/npm'], version: '11.0.0' } as const;
  const pnpm = { argv: ['/n/corepack', 'pnpm@10.34.9'], version: '10.34.9' } as const;
  return { python: null, uv: null, node: { argv: ['/n/node'], version: node }, npm, pnpm };
}

/** The plan for a package `x` with a test script, in a repository of npm's or pnpm's. */
async function plan(
  script: string | undefined,
  { devDependencies = {}, files = {}, node = '24.1.0' }: Options = {},
) {
  const scripts = script === undefined ? {} : { test: script };
  const manifest = JSON.stringify({ name: 'x', scripts, devDependencies });
  const tree = memoryTree({ 'packages/x/package.json': manifest, ...files });
  const { workspace } = await survey(tree, null, new Set());
  const [target] = targetsOf(workspace, ['x']);
  if (target === undefined) throw new Error('x is no target');
  const { steps, junit } = planNodeTests(workspace, target, toolchain(node), JUNIT);
  return {
    argv: steps[0]?.command.argv,
    env: steps[0]?.command.env,
    cwd: steps[0]?.command.cwd,
    junit,
    steps,
  };
}

interface Options {
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly node?: string;
}

const PNPM = { 'pnpm-workspace.yaml': 'packages: ["packages/*"]\n' };
const WRITTEN = { kind: 'written', folder: 'packages/x', globs: JUNIT_GLOBS };
const REPORTERS = [
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=junit',
  `--test-reporter-destination=${JUNIT}`,
];

describe('planNodeTests', () => {
  test('node --test gets reporters, behind `--` for npm alone', async () => {
    const npm = await plan('node --test');
    expect(npm.argv).toEqual(['/n/npm', 'run', 'test', '--', ...REPORTERS]);
    expect(npm.cwd).toBe('packages/x');
    expect(npm.junit).toEqual({ kind: 'file', file: JUNIT });
    expect(npm.env).not.toHaveProperty('NODE_OPTIONS');
    const pnpm = await plan('node --test', { files: PNPM });
    expect(pnpm.argv).toEqual(['/n/corepack', 'pnpm@10.34.9', 'run', 'test', ...REPORTERS]);
  });

  test('node --test with files gets them by NODE_OPTIONS, quoted', async () => {
    const { argv, env, junit } = await plan('node --test test/');
    expect(argv).toEqual(['/n/npm', 'run', 'test']);
    expect(env?.NODE_OPTIONS).toBe(
      '"--test-reporter=spec" "--test-reporter-destination=stdout" "--test-reporter=junit" "--test-reporter-destination=/runner temp/\\"a\\" \\\\ b.xml"',
    );
    expect(junit).toEqual({ kind: 'file', file: JUNIT });
    const own = await plan('NODE_OPTIONS=--no-warnings node --test test/');
    expect(own.env).not.toHaveProperty('NODE_OPTIONS');
    expect(own.junit).toEqual(WRITTEN);
  });

  test('a Node without the reporter is told nothing', async () => {
    const { argv, junit } = await plan('node --test', { node: '18.20.0' });
    expect(argv).toEqual(['/n/npm', 'run', 'test']);
    expect(junit).toEqual(WRITTEN);
  });

  test('vitest gets a reporter more; one of the script stays the only other', async () => {
    const own = ['--reporter=junit', `--outputFile.junit=${JUNIT}`];
    const { argv, junit } = await plan('vitest');
    expect(argv).toEqual(['/n/npm', 'run', 'test', '--', '--run', '--retry=0', '--reporter=default', ...own]);
    expect(junit).toEqual({ kind: 'file', file: JUNIT });
    const verbose = await plan('vitest run --reporter=verbose', { files: PNPM });
    expect(verbose.argv?.slice(4)).toEqual(['--run', '--retry=0', ...own]);
    const retrying = await plan('vitest --retry 3');
    expect(retrying.argv?.slice(4)).toEqual(['--run', '--reporter=default', ...own]);
  });

  test('jest: jest-junit where it, or the root of the workspace, declares it', async () => {
    const plain = await plan('jest');
    expect(plain.argv).toEqual(['/n/npm', 'run', 'test']);
    expect(plain.junit).toEqual(WRITTEN);
    const root = JSON.stringify({ workspaces: ['packages/*'], devDependencies: { 'jest-junit': '16' } });
    for (const options of [
      { devDependencies: { 'jest-junit': '16' } },
      { files: { 'package.json': root } },
    ]) {
      const { argv, env, junit } = await plan('jest', options);
      expect(argv?.slice(3)).toEqual(['--', '--reporters=default', '--reporters=jest-junit']);
      expect(env).toMatchObject({ JEST_JUNIT_OUTPUT_FILE: JUNIT });
      expect(junit).toEqual({ kind: 'file', file: JUNIT });
    }
  });

  test('any other script runs as it is', async () => {
    const { argv, junit } = await plan('mocha --exit');
    expect(argv).toEqual(['/n/npm', 'run', 'test']);
    expect(junit).toEqual(WRITTEN);
  });

  test('no script, and the one of npm init: no tests', async () => {
    const none = { steps: [], junit: null };
    expect(await plan(undefined)).toMatchObject(none);
    expect(await plan('echo "Error: no test specified" && exit 1')).toMatchObject(none);
  });

  test('no GPU in sight, and nobody to answer questions', async () => {
    const { env } = await plan('mocha');
    expect(env).toMatchObject({ CI: 'true', CUDA_VISIBLE_DEVICES: '' });
    expect(env).not.toHaveProperty('GPU');
  });
});
