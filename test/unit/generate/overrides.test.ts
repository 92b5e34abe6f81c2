import { describe, expect, test } from 'vitest';
import { generateOverrides } from '#core/generate/overrides';
import type { Json } from '#core/model/manifest';
import { repoPath } from '#core/model/repo-path';
import type { PackageManager } from '#core/model/workspace';
import { findingsOf, gen, textOf } from '../../support/repository.ts';

const PINS = { value: new Map<string, Json>([['zod', '3.0.0']]), path: ['pins', 'node'] };
const manager = (tool: PackageManager['tool'], version: string | null): PackageManager => ({
  tool,
  version,
  exact: true,
  by: 'plumb.edn',
  origin: { file: repoPath('plumb.edn'), path: [] },
});

/** Each place as `file key` where the pins go, `file -key` where nothing may stand. */
function places(of: PackageManager | null, root: unknown = {}): string[] | string {
  const found = generateOverrides(PINS, of, root);
  if (typeof found === 'string') return found;
  return Object.entries({ json: found.packageJson, yaml: found.pnpmWorkspace }).flatMap(([file, owned]) =>
    owned.map((item) => `${file} ${'entries' in item ? '' : '-'}${item.path.join('.')}`),
  );
}

describe('where overrides are read', () => {
  test.each<[PackageManager['tool'], string | null, object, string[]]>([
    ['npm', '11.0.0', {}, ['json overrides']],
    ['npm', null, {}, ['json overrides']],
    ['yarn', '1.22.22', {}, ['json resolutions']],
    ['yarn', '4.9.1', {}, ['json resolutions']],
    ['pnpm', '8.15.0', {}, ['json pnpm.overrides']],
    ['pnpm', '9', {}, ['json pnpm.overrides']],
    ['pnpm', '<8', {}, ['json pnpm.overrides']],
    ['pnpm', '9.15.9', { resolutions: {} }, ['json pnpm.overrides']],
    ['pnpm', '10.4.1', {}, ['json pnpm.overrides']],
    ['pnpm', '10.5.0', {}, ['yaml overrides']],
    ['pnpm', '10.34.9', { pnpm: {} }, ['yaml overrides']],
    ['pnpm', '10.34.9', { pnpm: { overrides: { a: '1' } } }, ['json pnpm.overrides', 'yaml -overrides']],
    ['pnpm', '10.34.9', { pnpm: { overrides: {} } }, ['json pnpm.overrides', 'yaml -overrides']],
    ['pnpm', '10.34.9', { resolutions: { a: '1' } }, ['json resolutions', 'yaml -overrides']],
    [
      'pnpm',
      '11.0.0',
      { pnpm: { overrides: { a: '1' } } },
      ['json -pnpm.overrides', 'json -resolutions', 'yaml overrides'],
    ],
    ['pnpm', '11.0.0', {}, ['json -pnpm.overrides', 'json -resolutions', 'yaml overrides']],
    ['pnpm', '12.1.0', {}, ['json -pnpm.overrides', 'json -resolutions', 'yaml overrides']],
  ])('%s %s %j', (tool, version, root, expected) => {
    expect(places(manager(tool, version), root)).toEqual(expected);
  });

  test('no place that is sure to be read', () => {
    expect(places(null)).toContain('no package manager is named');
    expect(places(manager('bun', '1.2.0'))).toContain('bun are not supported');
    expect(places(manager('pnpm', null))).toContain('the version of pnpm is not known');
    expect(places(manager('pnpm', '>=9'))).toContain('the version of pnpm is not known');
  });

  test('pnpm@10 may be either side of 10.5: refused', () => {
    expect(places(manager('pnpm', '10'))).toContain('10.5');
  });
});

describe('in a repository', () => {
  const repo = (packageManager: string, more: Record<string, string> = {}) => ({
    'plumb.edn': `{:node {:package-manager "${packageManager}"} :pins {:node {"zod" "3.0.0" "a@1>b" "2"}}}`,
    'package.json': '{\n  "name": "root"\n}\n',
    ...more,
  });

  test.each([
    ['npm@11.0.0', 'npm install --package-lock-only'],
    ['yarn@1.22.22', 'yarn install'],
    ['yarn@4.9.1', 'yarn install --mode=update-lockfile'],
    ['pnpm@9.15.9', 'pnpm install --lockfile-only'],
  ])('%s: written into package.json, and the lock is asked for', async (name, command) => {
    const { files, next, written } = await gen(repo(name));
    expect(written).toEqual(['package.json']);
    expect(next).toEqual([command]);
    const json = JSON.parse(textOf(files, 'package.json'));
    expect(json.overrides ?? json.resolutions ?? json.pnpm?.overrides).toEqual({
      zod: '3.0.0',
      'a@1>b': '2',
    });
    expect((await gen(files)).written).toEqual([]);
  });

  test('pnpm 10.5: both places: the block of package.json counts, the other one goes', async () => {
    const { files } = await gen(
      repo('pnpm@10.5.0', {
        'package.json': '{"pnpm": {"overrides": {"old": "1"}}}\n',
        'pnpm-workspace.yaml': 'packages: []\noverrides:\n  zod: 3.0.0\n',
      }),
    );
    expect(JSON.parse(textOf(files, 'package.json')).pnpm.overrides).toEqual({ zod: '3.0.0', 'a@1>b': '2' });
    expect(textOf(files, 'pnpm-workspace.yaml')).toBe('packages: []\n');
  });

  test('pnpm 11: a block left in package.json is drift, and goes', async () => {
    const left = repo('pnpm@11.0.0', {
      'package.json': '{\n  "pnpm": {\n    "overrides": {\n      "zod": "1"\n    },\n    "x": 1\n  }\n}\n',
      'pnpm-workspace.yaml': 'overrides:\n  zod: 3.0.0\n  a@1>b: "2"\n',
    });
    expect(await findingsOf(left)).toEqual([
      expect.stringContaining('drift package.json:3:18 pnpm.overrides differs'),
    ]);
    expect(textOf((await gen(left)).files, 'package.json')).toBe('{\n  "pnpm": {\n    "x": 1\n  }\n}\n');
  });

  test('bun, and a manager that is not named: told at :pins :node', async () => {
    for (const [name, why] of [
      ['bun@1.2.0', 'overrides for bun are not supported'],
      ['pnpm', 'the version of pnpm is not known'],
      ['pnpm@10', 'pnpm@10'],
    ] as const) {
      expect(await findingsOf(repo(name))).toEqual([
        expect.stringMatching(new RegExp(`invalid-manifest plumb.edn:1:\\d+ .*${why}`)),
      ]);
    }
    const unnamed = { 'plumb.edn': '{:pins {:node {"zod" "3"}}}', 'package.json': '{}' };
    expect((await findingsOf(unnamed))[0]).toContain(
      'plumb.edn:1:15 :pins :node cannot be generated: no package manager',
    );
  });

  test('a key whose name only looks like overrides asks for no lock', async () => {
    const { next, written } = await gen({
      'packages/p/package.edn':
        '{:package/name "p" :lang :node :scripts {"overrides" "x" "dependencies" "y"}}',
      'packages/p/package.json': '{"name": "p"}',
      'package.json': '{"packageManager": "npm@11.0.0"}',
    });
    expect(written).toEqual(['packages/p/package.json']);
    expect(next).toEqual([]);
  });
});
