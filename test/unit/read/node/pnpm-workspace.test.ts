import { describe, expect, it } from 'vitest';
import { locateYaml } from '#core/edit/locate-yaml';
import { ROOT, repoPath } from '#core/model/repo-path';
import { readPnpmWorkspace } from '#core/read/node/pnpm-workspace';
import { memoryTree } from '../../../support/memory-tree.ts';

function read(text: string) {
  const workspace = readPnpmWorkspace(memoryTree({ 'pnpm-workspace.yaml': text }), ROOT, locateYaml);
  if (workspace === null) throw new Error('nothing was read');
  return workspace;
}

describe('readPnpmWorkspace', () => {
  it('reads globs, overrides and catalogs', () => {
    const { file, packages, pins, problems } = read(
      "packages:\n  - a/*\n  - '!a/x'\noverrides:\n  'p@1>q': ^2\ncatalog:\n  react: ^18.2\ncatalogs:\n  next:\n    react: 19.0.0\n",
    );
    expect(file).toBe('pnpm-workspace.yaml');
    expect(packages).toEqual(['a/*', '!a/x']);
    expect(problems).toEqual([]);
    expect(pins).toEqual([
      {
        language: 'node',
        name: 'q',
        value: '^2',
        by: 'override',
        selector: 'p@1>q',
        origin: { file: 'pnpm-workspace.yaml', path: ['overrides', 'p@1>q'] },
      },
      {
        language: 'node',
        name: 'react',
        value: '^18.2',
        by: 'catalog',
        origin: { file: 'pnpm-workspace.yaml', path: ['catalog', 'react'] },
      },
      {
        language: 'node',
        name: 'react',
        value: '19.0.0',
        by: 'catalog',
        selector: 'catalog:next',
        origin: { file: 'pnpm-workspace.yaml', path: ['catalogs', 'next', 'react'] },
      },
    ]);
  });

  it('takes an empty file for a workspace of its root alone', () => {
    expect(read('# nothing yet\n')).toMatchObject({ packages: null, pins: [], problems: [] });
    expect(read('packages:\n')).toMatchObject({ packages: null, problems: [] });
  });

  it('says what is of a wrong type, at its place, and reads the rest', () => {
    const { packages, pins, problems } = read(
      'packages: [a, 1]\ncatalog:\n  react: 18\n  vue: "3"\ncatalogs: []\n',
    );
    expect(packages).toEqual(['a']);
    expect(pins.map((pin) => pin.name)).toEqual(['vue']);
    expect(problems.map(({ at, message }) => [at.kind === 'span' ? at.span.start : null, message])).toEqual([
      [{ line: 1, column: 15 }, 'packages[1] is the number 1, not a string'],
      [{ line: 3, column: 10 }, 'catalog.react is the number 18, not a string'],
      [{ line: 5, column: 11 }, 'catalogs is a list, not a table'],
    ]);
  });

  it('says which glob it cannot read, and keeps the others', () => {
    const { packages, problems } = read('packages:\n  - a\n  - p/{1..9}\n');
    expect(packages).toEqual(['a']);
    expect(problems[0]?.at).toMatchObject({ span: { start: { line: 3, column: 5 } } });
    expect(problems[0]?.message).toContain('"p/{1..9}"');
  });

  it('has one problem for what is no YAML or no table', () => {
    expect(read('a: [').problems).toHaveLength(1);
    expect(read('- a\n').problems[0]?.message).toBe('is not a table');
  });

  it('is null where there is none', () => {
    expect(readPnpmWorkspace(memoryTree({ 'a/pnpm-workspace.yaml': '' }), ROOT, locateYaml)).toBeNull();
    expect(
      readPnpmWorkspace(memoryTree({ 'a/pnpm-workspace.yaml': '' }), repoPath('a'), locateYaml),
    ).not.toBeNull();
  });
});
