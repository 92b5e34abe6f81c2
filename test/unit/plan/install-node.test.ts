import { describe, expect, test } from 'vitest';
import { survey } from '#core/app/survey';
import { UserError } from '#core/model/errors';
import type { Tool, Toolchain } from '#core/model/install';
import { nodeNeeds, planNode } from '#core/plan/install-node';
import { targetsOf } from '#core/plan/targets';
import { memoryTree } from '../../support/memory-tree.ts';

const tool = (...argv: [string, ...string[]]): Tool => ({ argv, version: '1.0.0' });
const TOOLCHAIN: Toolchain = {
  python: null,
  uv: null,
  node: tool('/n/node'),
  npm: tool('/n/npm'),
  pnpm: tool('/n/corepack', 'pnpm@10.34.9'),
};

async function read(repo: Readonly<Record<string, unknown>>, name: string) {
  const texts = Object.entries(repo).map(([path, content]) => {
    return [path, typeof content === 'string' ? content : JSON.stringify(content)] as const;
  });
  const { workspace } = await survey(memoryTree(Object.fromEntries(texts)), null, new Set());
  const [target] = targetsOf(workspace, [name]);
  if (target === undefined) throw new Error(`${name} is no target`);
  return { workspace, target };
}

/** The commands of a plan as lines, `folder: program argument …`, and the rest of it. */
async function plan(repo: Readonly<Record<string, unknown>>, name: string) {
  const { workspace, target } = await read(repo, name);
  const { steps, ...rest } = planNode(workspace, target, TOOLCHAIN);
  return { ...rest, steps, lines: steps.map(({ command }) => `${command.cwd}: ${command.argv.join(' ')}`) };
}

async function needs(repo: Readonly<Record<string, unknown>>, name: string) {
  const { workspace, target } = await read(repo, name);
  return nodeNeeds(workspace, target);
}

async function refusal(repo: Readonly<Record<string, unknown>>, name: string): Promise<string> {
  const error: unknown = await plan(repo, name).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw error;
  const file = error.at?.kind === 'file' ? error.at.file : '';
  return `${file}: ${error.message} (${error.hint})`;
}

const BUILD = { scripts: { build: 'tsc -p .' } };
const PNPM = {
  'package.json': { name: 'whole', private: true, packageManager: 'pnpm@10.34.9', engines: { node: '>=20' } },
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - services/*\n',
  'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
  '.npmrc': '',
  'packages/base/package.json': { name: '@x/base', engines: { node: '>=22.18' }, ...BUILD },
  'packages/alone/package.json': { name: '@x/alone', engines: { node: '>=99' } },
  'services/api/package.json': { name: 'api', dependencies: { '@x/base': 'workspace:*' } },
};

describe('planNode with pnpm', () => {
  test('filters by folder, frozen; what decides is the closure, the root and the lock', async () => {
    const { lines, steps, ...rest } = await plan(PNPM, 'api');
    const filter = '--fail-if-no-match --filter {./services/api}...';
    expect(lines).toEqual([
      `.: /n/corepack pnpm@10.34.9 ${filter} install --frozen-lockfile`,
      `.: /n/corepack pnpm@10.34.9 ${filter} run --if-present build`,
    ]);
    expect(rest).toEqual({
      id: 'services-api',
      language: 'node',
      projects: ['services/api'],
      installer: 'pnpm',
      venv: null,
      roots: [],
      gpu: false,
      decidedBy: [
        '.npmrc',
        'package.json',
        'packages/base/package.json',
        'pnpm-lock.yaml',
        'pnpm-workspace.yaml',
        'services/api/package.json',
      ],
      isLocked: true,
      notes: [],
    });
    expect(steps[0]?.command.env).toMatchObject({ CI: 'true' });
    expect(steps.every(({ command }) => command.timeoutMs > 0)).toBe(true);
  });

  test('nothing to build: no such step', async () => {
    expect((await plan(PNPM, '@x/alone')).lines).toEqual([
      '.: /n/corepack pnpm@10.34.9 --fail-if-no-match --filter {./packages/alone}... install --frozen-lockfile',
    ]);
  });

  test('one package without a workspace needs no filter', async () => {
    const repo = { 'package.json': { name: 'one', ...BUILD }, 'pnpm-lock.yaml': '' };
    expect((await plan(repo, 'one')).lines).toEqual([
      '.: /n/corepack pnpm@10.34.9 --ignore-workspace install --frozen-lockfile',
      '.: /n/corepack pnpm@10.34.9 --ignore-workspace run --if-present build',
    ]);
  });

  test('what pnpm would read as a pattern is refused', async () => {
    for (const folder of ['services/[id]', 'services/a*', 'services/a}', 'services/!a', 'services/(a|b)']) {
      const repo = { ...PNPM, [`${folder}/package.json`]: { name: 'odd' } };
      expect(await refusal(repo, 'odd')).toContain(
        `the name of the folder ${JSON.stringify(folder)} is a pattern to pnpm`,
      );
    }
    const plain = { ...PNPM, 'services/Über uns ♫, @2+~/package.json': { name: 'plain' } };
    expect((await plan(plain, 'plain')).steps[0]?.command.argv).toContain('{./services/Über uns ♫, @2+~}...');
  });

  test('a dash in front of a folder is no option', async () => {
    const repo = { ...PNPM, 'services/--config=evil/package.json': { name: 'dashed' } };
    expect((await plan(repo, 'dashed')).steps[0]?.command.argv).toContain('{./services/--config=evil}...');
  });
});

describe('planNode with npm', () => {
  test('ci at the root, then builds, each after what it depends on; a circle ends', async () => {
    const repo = {
      'package.json': { name: 'whole', private: true, workspaces: ['packages/*'] },
      'package-lock.json': { lockfileVersion: 3 },
      'packages/a/package.json': { name: 'a', devDependencies: { b: '*' }, ...BUILD },
      'packages/b/package.json': { name: 'b', peerDependencies: { c: '*' } },
      'packages/c/package.json': { name: 'c', optionalDependencies: { a: '*' }, ...BUILD },
    };
    const { lines, isLocked } = await plan(repo, 'a');
    expect(lines).toEqual([
      '.: /n/npm ci --no-audit --no-fund',
      'packages/c: /n/npm run build',
      'packages/a: /n/npm run build',
    ]);
    expect(isLocked).toBe(true);
  });

  test('without a lock, and without any word on the tool', async () => {
    const { lines, isLocked, notes } = await plan({ 'app/package.json': { name: 'app' } }, 'app');
    expect(lines).toEqual(['app: /n/npm install --no-package-lock --no-audit --no-fund']);
    expect(isLocked).toBe(false);
    expect(notes).toEqual(['app has no lock of npm: the registry has a say in what is installed for app']);
  });

  test('what is linked from other installations is installed by their tools, once', async () => {
    const repo = {
      'app/package.json': {
        name: 'app',
        dependencies: { a: 'file:../ws/a', b: 'link:../ws/b', c: 'file:../c' },
      },
      'ws/pnpm-workspace.yaml': 'packages: ["*"]\n',
      'ws/pnpm-lock.yaml': '',
      'ws/a/package.json': { name: 'a', ...BUILD },
      'ws/b/package.json': { name: 'b', dependencies: { a: 'workspace:*' } },
      'c/package.json': { name: 'c' },
    };
    const { lines, isLocked } = await plan(repo, 'app');
    expect(lines).toEqual([
      'ws: /n/corepack pnpm@10.34.9 --fail-if-no-match --filter {./a}... install --frozen-lockfile',
      'ws: /n/corepack pnpm@10.34.9 --fail-if-no-match --filter {./a}... run --if-present build',
      'ws: /n/corepack pnpm@10.34.9 --fail-if-no-match --filter {./b}... install --frozen-lockfile',
      'ws: /n/corepack pnpm@10.34.9 --fail-if-no-match --filter {./b}... run --if-present build',
      'app: /n/npm install --no-package-lock --no-audit --no-fund',
    ]);
    expect(isLocked).toBe(false);
    expect(await needs(repo, 'app')).toMatchObject({ npm: true, pnpm: { version: null, exact: false } });
  });
});

describe('what is refused', () => {
  const WORKS =
    'pnpm and npm are what works; leave such folders out with :exclude in plumb.edn, or name the others in the input target';

  test.each([
    ['yarn', { 'yarn.lock': '# yarn lockfile v1\n' }],
    ['bun', { 'bun.lock': '' }],
  ])('%s', async (name, lock) => {
    expect(await refusal({ 'package.json': { name: 'one' }, ...lock }, 'one')).toBe(
      `package.json: . is installed by ${name}, which Plumbline does not run (${WORKS})`,
    );
    const workspaces = { 'a/package.json': { workspaces: ['*'] }, 'a/b/package.json': { name: 'b' } };
    const [file = '', text] = Object.entries(lock)[0] ?? [];
    expect(await refusal({ ...workspaces, [`a/${file}`]: text }, 'b')).toBe(
      `a/package.json: a/b is installed by ${name}, which Plumbline does not run (${WORKS})`,
    );
  });

  test('ranges that npm does not read, where nothing says who installs them', async () => {
    const one = { name: 'one', dependencies: { '@x/lib': 'workspace:*' } };
    expect(await refusal({ 'rush.json': '{}', 'a/package.json': one }, 'one')).toBe(
      `a/package.json: a has "@x/lib" as "workspace:*", which npm does not read, and is no member of a workspace of pnpm (${WORKS})`,
    );
  });

  test('a service whose package.json was not generated', async () => {
    const service = '{:service/name :api :runtime {:lang :node :entry "a:b"} :deps {:python [] :node []}}';
    expect(await refusal({ 'services/api/service.edn': service }, 'api')).toBe(
      'services/api/service.edn: services/api has no package.json that can be read (the command `plumb gen` writes that of a service)',
    );
  });
});

describe('nodeNeeds', () => {
  test('ranges of the closure, the root and plumb.edn; the declared pnpm', async () => {
    expect(await needs(PNPM, 'api')).toEqual({
      node: { ranges: ['>=22.18', '>=20'], preferred: null },
      npm: false,
      pnpm: { version: '10.34.9', exact: true },
    });
    const declared = { ...PNPM, 'plumb.edn': '{:node {:version "24" :package-manager "npm@11.0.0"}}' };
    expect(await needs(declared, 'api')).toEqual({
      node: { ranges: ['24', '>=22.18', '>=20'], preferred: '24' },
      npm: true,
      pnpm: null,
    });
  });

  test('the tool of a folder that is not the root: packageManager, lock, workspace, plumb.edn', async () => {
    const pnpm = async (repo: Readonly<Record<string, unknown>>) => (await needs(repo, 'a')).pnpm;
    const alone = { 'x/package.json': { name: 'a' } };
    expect(await pnpm(alone)).toBeNull();
    expect(await pnpm({ ...alone, 'x/pnpm-lock.yaml': '' })).toEqual({ version: null, exact: false });
    expect(await pnpm({ ...alone, 'plumb.edn': '{:node {:package-manager "pnpm@10.1.0"}}' })).toEqual({
      version: '10.1.0',
      exact: true,
    });
    const hashed = { 'x/package.json': { name: 'a', packageManager: 'pnpm@9.1.0+sha512.abc' } };
    expect(await pnpm({ ...hashed, 'x/package-lock.json': {} })).toEqual({ version: '9.1.0', exact: true });
    expect(await pnpm({ ...hashed, 'x/package.json': { name: 'a', packageManager: 'evil' } })).toBeNull();
  });
});
