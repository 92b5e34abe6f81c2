import { describe, expect, it } from 'vitest';
import { locateJson } from '#core/edit/locate-json';
import { ROOT, repoPath } from '#core/model/repo-path';
import { readNodeProject } from '#core/read/node/package-json';
import { memoryTree } from '../../../support/memory-tree.ts';

function read(packageJson: string | object) {
  const text = typeof packageJson === 'string' ? packageJson : JSON.stringify(packageJson, null, 2);
  return readNodeProject(memoryTree({ 'package.json': text }), ROOT, locateJson);
}

function problemsOf(packageJson: string | object): string[] {
  return read(packageJson).problems.map(({ at, message }) =>
    at.kind === 'span' ? `${at.span.start.line}:${at.span.start.column} ${message}` : message,
  );
}

describe('readNodeProject', () => {
  it('reads the fields that other rooms use', () => {
    const { project, problems, workspaces } = read({
      name: '@scope/x',
      version: '1.0.0',
      private: true,
      packageManager: 'pnpm@10.33.1',
      dependencies: { b: '^1', a: '~2' },
      peerDependencies: { react: '>=18', vue: '3' },
      peerDependenciesMeta: { vue: { optional: true }, react: { optional: false } },
      workspaces: ['packages/*'],
    });
    expect(problems).toEqual([]);
    expect(project).toMatchObject({
      language: 'node',
      folder: '.',
      file: 'package.json',
      name: '@scope/x',
      version: '1.0.0',
      private: true,
      packageManager: 'pnpm@10.33.1',
    });
    expect([...(project?.dependencies.dependencies ?? [])]).toEqual([
      ['b', '^1'],
      ['a', '~2'],
    ]);
    expect(project?.dependencies.devDependencies.size).toBe(0);
    expect([...(project?.optionalPeers ?? [])]).toEqual(['vue']);
    expect(workspaces).toEqual(['packages/*']);
  });

  it('reads a package in a folder, and nothing where there is none', () => {
    const files = memoryTree({ 'a/package.json': '{"name": "a"}', 'b/README.md': '' });
    expect(readNodeProject(files, repoPath('a'), locateJson).project?.file).toBe('a/package.json');
    expect(readNodeProject(files, repoPath('b'), locateJson)).toEqual({
      project: null,
      problems: [],
      pins: [],
      workspaces: null,
    });
  });

  it('lists 20 problems and counts the rest', () => {
    const wrong = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`p${i}`, i]));
    const found = problemsOf({ name: 'x', dependencies: wrong });
    expect(found).toHaveLength(21);
    expect(found[0]).toBe('4:11 dependencies.p0 is the number 0, not a string');
    expect(found[20]).toBe('holds 3 more values that are not what they should be');
  });

  it('says a wrong type at its place and reads the rest', () => {
    const text =
      '{\n  "name": 5,\n  "private": "true",\n  "dependencies": {"a": "1", "b": {}},\n  "version": "2"\n}';
    expect(problemsOf(text)).toEqual([
      '2:11 name is the number 5, not a string',
      '3:14 private is the string "true", not true or false',
      '4:35 dependencies.b is a table, not a string',
    ]);
    const { project } = read(text);
    expect(project).toMatchObject({ name: null, private: true, version: '2' });
    expect([...(project?.dependencies.dependencies ?? [])]).toEqual([['a', '1']]);
  });

  it.each([
    [{ dependencies: [] }, 'dependencies is a list, not a table'],
    [{ peerDependenciesMeta: { x: true } }, 'peerDependenciesMeta.x is the boolean true, not a table'],
    [
      { peerDependenciesMeta: { x: { optional: 'yes' } } },
      'peerDependenciesMeta.x.optional is the string "yes"',
    ],
    [{ workspaces: 'packages/*' }, 'workspaces is the string "packages/*", not a list of strings'],
    [{ workspaces: { packages: [1] } }, 'workspaces.packages[0] is the number 1, not a string'],
    [{ pnpm: 1 }, 'pnpm is the number 1, not a table'],
    [{ overrides: { a: null } }, 'overrides.a is null, not a string or a table'],
    [{ packageManager: 'https://evil.example/pnpm.tgz' }, 'which is no package manager with a version'],
    [{ packageManager: 'pnpm@https://evil.example/x.tgz' }, 'which is no package manager with a version'],
  ])('%j: %s', (data, message) => {
    const problems = problemsOf(data);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^\d+:\d+ /);
    expect(problems[0]).toContain(message);
  });

  it.each([
    ['[]', '1:1 is not a table'],
    ['', 'is empty, not JSON'],
    ['{"name": }', '1:10 is not JSON: a value is expected'],
  ])('has one problem and no project for %j', (text, message) => {
    expect(problemsOf(text)).toEqual([message]);
    expect(read(text).project).toBeNull();
  });

  it('takes an empty name for none', () => {
    expect(read('{"name": "", "version": "1"}').project).toMatchObject({ name: null, version: '1' });
  });

  it('keeps __proto__ and constructor as plain names', () => {
    const { project, problems } = read('{"dependencies": {"__proto__": "1", "constructor": "2"}}');
    expect(problems).toEqual([]);
    expect([...(project?.dependencies.dependencies.keys() ?? [])]).toEqual(['__proto__', 'constructor']);
    expect(read('{"__proto__": {"name": "evil"}}').project?.name).toBeNull();
  });

  it('takes objects of workspaces, as yarn and bun spell them', () => {
    expect(read({ workspaces: { packages: ['a'], nohoist: ['b'] } }).workspaces).toEqual(['a']);
    expect(read({ workspaces: {} }).workspaces).toBeNull();
  });
});

describe('pins of package.json', () => {
  it("reads npm's overrides with their nesting", () => {
    const { pins } = read({ overrides: { a: '1', b: { '.': '2', c: '3' }, '@s/d@^1': { e: '$e' } } });
    expect(pins.map(({ name, value, selector, by }) => [name, value, selector, by])).toEqual([
      ['a', '1', undefined, 'override'],
      ['b', '2', undefined, 'override'],
      ['c', '3', 'b>c', 'override'],
      ['e', '$e', '@s/d@^1>e', 'override'],
    ]);
    expect(pins[2]?.origin).toEqual({ file: 'package.json', path: ['overrides', 'b', 'c'] });
  });

  it("reads pnpm's overrides and their selectors", () => {
    const { pins } = read({
      pnpm: { overrides: { a: '1', 'b@>=2': '3', '@s/p@1>@t/c@2': '4', 'x>y': '-' } },
    });
    expect(pins.map(({ name, value, selector }) => [name, value, selector])).toEqual([
      ['a', '1', undefined],
      ['b', '3', 'b@>=2'],
      ['@t/c', '4', '@s/p@1>@t/c@2'],
      ['y', '-', 'x>y'],
    ]);
  });

  it("reads yarn's resolutions", () => {
    const { pins } = read({
      resolutions: { a: '1', '**/b': '2', 'p/@s/c': '3', 'd@npm:^1': '4', '@s/e': '5' },
    });
    expect(pins.map(({ name, value, selector, by }) => [name, value, selector, by])).toEqual([
      ['a', '1', undefined, 'resolution'],
      ['b', '2', '**/b', 'resolution'],
      ['@s/c', '3', 'p/@s/c', 'resolution'],
      ['d', '4', 'd@npm:^1', 'resolution'],
      ['@s/e', '5', undefined, 'resolution'],
    ]);
  });

  it('does not overflow on overrides nested as deep as JSON may be', () => {
    const { pins, problems } = read(`{"overrides": ${'{"a":'.repeat(900)}"1"${'}'.repeat(900)}}`);
    expect(problems).toEqual([]);
    expect(pins.map((pin) => pin.name)).toEqual(['a']);
  });
});
