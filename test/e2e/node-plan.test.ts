import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planNode } from '#core/plan/install-node';
import {
  lock,
  nodeRepository,
  nodeToolchain,
  outputOf,
  readTarget,
  resolves,
  runSteps,
} from '../support/node-project.ts';
import { git, writeFiles } from '../support/scratch.ts';

/** Writes lib/index.js and says so; fails where what it depends on is not built yet. */
const build = (name: string, ...needs: string[]) => ({
  build: [
    ...needs.map((need) => `node -e "import('${need}')"`),
    `node -e "fs.mkdirSync('lib',{recursive:true});fs.writeFileSync('lib/index.js','export default 1')"`,
    `echo built-${name}`,
  ].join(' && '),
});
const library = (name: string, more: object = {}) => ({
  name,
  version: '1.0.0',
  type: 'module',
  exports: './lib/index.js',
  scripts: build(name),
  ...more,
});
const plain = (name: string) => ({ name, version: '1.0.0', type: 'module', exports: './index.js' });

/** Members app -> middle -> base, and one that nobody asks for; a package from outside for two of them. */
const members = (range: string) => ({
  'packages/app/package.json': library('app', {
    dependencies: { '@x/middle': range },
    scripts: build('app', '@x/middle'),
  }),
  'packages/middle/package.json': library('@x/middle', {
    dependencies: { '@x/base': range, 'from-outside': 'file:../../vendor/from-outside' },
    scripts: build('@x/middle', '@x/base'),
  }),
  'packages/base/package.json': library('@x/base'),
  'packages/other/package.json': library('other', {
    dependencies: { undeclared: 'file:../../vendor/undeclared' },
  }),
  'vendor/from-outside/package.json': plain('from-outside'),
  'vendor/from-outside/index.js': 'export default 1',
  'vendor/undeclared/package.json': plain('undeclared'),
  'vendor/undeclared/index.js': 'export default 1',
});

async function plan(root: string, name: string) {
  const { workspace, target } = await readTarget(root, name);
  return planNode(workspace, target, await nodeToolchain(root));
}

const status = (root: string) => git(root, 'status', '--porcelain');
const built = (text: string) => [...text.matchAll(/(?:^|: )built-(\S+)$/gm)].map(([, name]) => name);

describe('pnpm', () => {
  const repo = {
    'package.json': { name: 'whole', private: true },
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    ...members('workspace:*'),
  };

  test('installs and builds a target and what it depends on, from the lock; nothing else gets in', async () => {
    const root = nodeRepository(repo);
    lock(root, 'pnpm');
    git(root, 'add', '--all');
    const { steps, isLocked, notes } = await plan(root, 'app');
    expect(isLocked).toBe(true);
    expect(notes).toEqual([]);
    const ran = await runSteps(root, steps);
    expect(
      ran.map((one) => one.kind === 'exited' && one.code),
      outputOf(ran),
    ).toEqual([0, 0]);
    expect(built(outputOf(ran))).toEqual(['@x/base', '@x/middle', 'app']);
    expect(resolves(root, 'packages/app', '@x/middle')).toBe(true);
    expect(resolves(root, 'packages/middle', 'from-outside')).toBe(true);
    for (const hidden of ['from-outside', '@x/base', 'undeclared', 'other'])
      expect(resolves(root, 'packages/app', hidden), hidden).toBe(false);
    expect(existsSync(join(root, 'packages/other/node_modules'))).toBe(false);
    expect(existsSync(join(root, 'packages/other/lib'))).toBe(false);
    expect(status(root)).not.toMatch(/^( M|\?\?)/m);
  });

  test('a lock that does not fit is refused, and stays', async () => {
    const root = nodeRepository(repo);
    lock(root, 'pnpm');
    writeFiles(root, {
      'packages/base/package.json': JSON.stringify({ ...library('@x/base'), dependencies: { zod: '^4' } }),
    });
    git(root, 'add', '--all');
    const { steps } = await plan(root, 'app');
    const ran = await runSteps(root, steps);
    expect(ran.map((one) => one.kind === 'exited' && one.code)).toEqual([1]);
    expect(outputOf(ran)).toContain('ERR_PNPM_OUTDATED_LOCKFILE');
    expect(status(root)).not.toMatch(/^( M|\?\?)/m);
  });

  test('without a lock it is said, and none is written', async () => {
    const root = nodeRepository(repo);
    const { steps, isLocked, notes } = await plan(root, 'packages/middle');
    expect(isLocked).toBe(false);
    expect(notes).toEqual([
      '. has no lock of pnpm: the registry has a say in what is installed for packages/middle',
    ]);
    expect(built(outputOf(await runSteps(root, steps)))).toEqual(['@x/base', '@x/middle']);
    expect(status(root)).toBe('');
  });

  test("the root's packages come along, and that is said; the root itself is a target as well", async () => {
    const root = nodeRepository({
      ...repo,
      'package.json': library('whole', {
        devDependencies: { undeclared: 'file:vendor/undeclared', '@x/base': 'workspace:*' },
      }),
    });
    lock(root, 'pnpm');
    const app = await plan(root, 'app');
    expect(app.notes).toEqual([
      "pnpm installs the packages of the workspace's root as well: that packages/app declares all it uses of them was not proved",
    ]);
    expect(built(outputOf(await runSteps(root, app.steps)))).toEqual(['@x/base', '@x/middle', 'app']);
    expect(resolves(root, 'packages/app', 'undeclared')).toBe(true);
    const whole = await plan(root, 'whole');
    expect(built(outputOf(await runSteps(root, whole.steps)))).toEqual(['@x/base', 'whole']);
  });

  test('a project below a workspace that is no member of it is installed by itself', async () => {
    const root = nodeRepository({
      ...repo,
      'tools/alone/package.json': library('alone', {
        packageManager: 'pnpm@10.34.9',
        dependencies: { undeclared: 'file:../../vendor/undeclared' },
      }),
    });
    const { steps } = await plan(root, 'alone');
    expect(built(outputOf(await runSteps(root, steps)))).toEqual(['alone']);
    expect(resolves(root, 'tools/alone', 'undeclared')).toBe(true);
    expect(existsSync(join(root, 'node_modules'))).toBe(false);
  });
});

describe('npm', () => {
  const repo = {
    'package.json': { name: 'whole', private: true, workspaces: ['packages/*'] },
    ...members('*'),
  };

  test('npm ci at the root, builds in order; that it hoists is said', async () => {
    const root = nodeRepository(repo);
    lock(root, 'npm');
    git(root, 'add', '--all');
    const { steps, isLocked, notes } = await plan(root, 'app');
    expect(isLocked).toBe(true);
    expect(notes).toEqual([
      "npm puts the packages of all members into one node_modules: that packages/app uses no other's was not proved",
    ]);
    const ran = await runSteps(root, steps);
    expect(
      ran.map((one) => one.kind === 'exited' && one.code),
      outputOf(ran),
    ).toEqual([0, 0, 0, 0]);
    expect(built(outputOf(ran))).toEqual(['@x/base', '@x/middle', 'app']);
    expect(resolves(root, 'packages/app', '@x/middle')).toBe(true);
    expect(existsSync(join(root, 'packages/other/lib'))).toBe(false);
    expect(status(root)).not.toMatch(/^( M|\?\?)/m);
  });

  test('a lock that does not fit is refused', async () => {
    const root = nodeRepository(repo);
    lock(root, 'npm');
    const changed = { ...library('@x/base'), dependencies: { 'left-out': 'file:../../vendor/undeclared' } };
    writeFiles(root, { 'packages/base/package.json': JSON.stringify(changed) });
    const ran = await runSteps(root, (await plan(root, 'app')).steps);
    expect(ran.map((one) => one.kind === 'exited' && one.code)).toEqual([1]);
    expect(outputOf(ran)).toMatch(/npm ci.*can only install packages when/);
  });

  test('what stands in another installation is installed and built there, first; no lock is written', async () => {
    const root = nodeRepository({
      'app/package.json': library('app', {
        dependencies: { part: 'file:../part' },
        scripts: build('app', 'part'),
      }),
      'part/package.json': library('part', {
        dependencies: { 'from-outside': 'file:../vendor/from-outside' },
        scripts: build('part', 'from-outside'),
      }),
      'vendor/from-outside/package.json': plain('from-outside'),
      'vendor/from-outside/index.js': 'export default 1',
    });
    const { steps, decidedBy } = await plan(root, 'app');
    expect(decidedBy).toEqual(['app/package.json', 'part/package.json', 'vendor/from-outside/package.json']);
    const ran = await runSteps(root, steps);
    expect(built(outputOf(ran)), outputOf(ran)).toEqual(['part', 'app']);
    expect(status(root)).toBe('');
  });
});
