import { describe, expect, it } from 'vitest';
import { enclosingProjects, nodeDeclarations, nodeProjects } from '#core/graph/node/declarations';
import { formatKeyPath } from '#core/model/key-path';
import { repoPath } from '#core/model/repo-path';
import { generationOf } from '../../../support/repository.ts';

async function declared(repo: Readonly<Record<string, unknown>>, folder: string) {
  const texts = Object.entries(repo).map(([path, data]) => [path, JSON.stringify(data)]);
  const { workspace } = await generationOf(Object.fromEntries(texts));
  const project = nodeProjects(workspace).get(repoPath(folder));
  if (project === undefined) throw new Error(`no project at ${folder}`);
  return { workspace, project, declarations: nodeDeclarations(workspace, project) };
}

const spelled = ({ all }: ReturnType<typeof nodeDeclarations>) =>
  all.map(
    ({ name, section, text, origin }) =>
      `${section.kind} ${name} ${text} ${origin.file} ${'path' in origin ? formatKeyPath(origin.path) : ''}`,
  );

describe('nodeDeclarations', () => {
  it('takes each section with its range and its place', async () => {
    const { declarations } = await declared(
      {
        'package.json': {
          dependencies: { a: '^1' },
          peerDependencies: { b: '2' },
          optionalDependencies: { c: '3' },
          devDependencies: { d: '4', a: '^1' },
        },
      },
      '.',
    );
    expect(spelled(declarations)).toEqual([
      'base a ^1 package.json dependencies.a',
      'peer b 2 package.json peerDependencies.b',
      'optional c 3 package.json optionalDependencies.c',
      'dev d 4 package.json devDependencies.d',
      'dev a ^1 package.json devDependencies.a',
    ]);
    expect(declarations.byName.get('a')?.map(({ section }) => section.kind)).toEqual(['base', 'dev']);
  });

  it('counts bundled dependencies and peers that only their meta names', async () => {
    const { declarations } = await declared(
      {
        'package.json': {
          dependencies: { a: '1' },
          bundleDependencies: ['a', 'b', 7],
          bundledDependencies: true,
          peerDependenciesMeta: { c: { optional: true }, d: { optional: false } },
        },
      },
      '.',
    );
    expect(spelled(declarations)).toEqual([
      'base a 1 package.json dependencies.a',
      'base b  package.json bundleDependencies[1]',
      'peer c * package.json peerDependenciesMeta.c',
    ]);
  });

  it('takes what every package above declares as root, nearest first', async () => {
    const { workspace, project, declarations } = await declared(
      {
        'package.json': { dependencies: { far: '1' }, devDependencies: { tool: '2' } },
        'packages/a/package.json': { devDependencies: { near: '3' } },
        'packages/a/examples/x/package.json': { dependencies: { own: '4' } },
        'packages/b/package.json': { dependencies: { beside: '5' } },
      },
      'packages/a/examples/x',
    );
    expect(spelled(declarations)).toEqual([
      'base own 4 packages/a/examples/x/package.json dependencies.own',
      'root near 3 packages/a/package.json devDependencies.near',
      'root far 1 package.json dependencies.far',
      'root tool 2 package.json devDependencies.tool',
    ]);
    expect(enclosingProjects(workspace, project).map(({ folder }) => folder)).toEqual(['packages/a', '.']);
  });

  it('takes what the published package declares whose sources hold a package.json that nothing installs', async () => {
    const pnpm = { 'pnpm-workspace.yaml': { packages: ['.'] } };
    const kinds = async (repo: object, folder = 'src/in', above: object = {}) => {
      const host = {
        name: 'host',
        version: '1.0.0',
        peerDependencies: { p: '1' },
        devDependencies: { d: '1' },
      };
      const inner = { [`${folder}/package.json`]: { name: 'in', version: '1.0.0' } };
      const all = { 'package.json': { ...host, ...above }, ...inner, ...repo };
      return (await declared(all, folder)).declarations.all.map(
        ({ name, section }) => `${section.kind} ${name}`,
      );
    };
    const own = ['peer p', 'dev d'];
    const root = ['root p', 'root d'];
    expect(await kinds(pnpm)).toEqual(own);
    expect(await kinds({ 'package-lock.json': {} })).toEqual(own);
    // it is installed by itself, or nothing says how anything is
    expect(await kinds({ 'pnpm-workspace.yaml': { packages: ['src/*'] } })).toEqual(root);
    expect(await kinds({ ...pnpm, 'src/in/package-lock.json': {} })).toEqual(root);
    expect(await kinds({})).toEqual(root);
    // it is no part of what is published
    expect(await kinds(pnpm, 'packages/in')).toEqual(root);
    expect(await kinds(pnpm, 'src/in', { private: true })).toEqual(root);
  });

  it('keeps a package called __proto__ as plain data', async () => {
    const text = '{"dependencies": {"__proto__": "1"}}';
    const { workspace } = await generationOf({ 'package.json': text });
    const project = nodeProjects(workspace).get(repoPath('.'));
    if (project === undefined) throw new Error('no project');
    expect([...nodeDeclarations(workspace, project).byName.keys()]).toEqual(['__proto__']);
  });
});
