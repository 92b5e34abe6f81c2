import { describe, expect, it } from 'vitest';
import { nodeNameProblem, nodeRequirementRisk, readNodeRequirement } from '#core/model/node-requirement';

describe('readNodeRequirement', () => {
  it.each([
    ['zod', 'zod', null],
    ['zod@^3.25', 'zod', '^3.25'],
    ['@scope/pkg', '@scope/pkg', null],
    ['@scope/pkg@>=1 <2 || 3.x', '@scope/pkg', '>=1 <2 || 3.x'],
    ['JSONStream@1', 'JSONStream', '1'],
    ['x@npm:@evil/y@1', 'x', 'npm:@evil/y@1'],
    ['x@git+ssh://git@host/y', 'x', 'git+ssh://git@host/y'],
  ])('reads %s', (text, name, range) => {
    expect(readNodeRequirement(text)).toEqual({ text, name, range });
  });

  it.each([
    '',
    '@',
    'zod@',
    'zod@ ',
    '@scope@1',
    '@scope/a/b',
    '../x',
    '.hidden',
    '_private',
    '__proto__',
    'a b',
    'node_modules',
    'git+https://host/x',
    'zod@^3\n"evil": "1"',
    'x'.repeat(215),
  ])('refuses %j', (text) => {
    expect(readNodeRequirement(text)).toBeNull();
  });

  it('says why a name is refused', () => {
    expect(nodeNameProblem('favicon.ico')).toBe('is reserved by npm');
    expect(nodeNameProblem('fine-name')).toBeNull();
  });
});

describe('nodeRequirementRisk', () => {
  it.each([
    '^1.2.3',
    '1.x',
    '>=1.0.0-rc.1+build <2 || ~3',
    '1 - 2',
    '*',
    'latest',
    'next-11',
    '',
    'workspace:*',
    'workspace:^',
    'workspace:~1.2',
    'workspace:other@*',
    'catalog:',
    'catalog:react18',
  ])('lets %j through', (range) => {
    expect(nodeRequirementRisk(range)).toBeNull();
  });

  it.each([
    ['file:../x', 'a path'],
    ['FILE:x', 'a path'],
    ['link:../..', 'a linked path'],
    ['portal:../x', 'a linked path'],
    ['workspace:../../x', 'a path'],
    ['workspace:.', 'a path'],
    [' ../x', 'a path'],
    ['.', 'a path'],
    ['/etc', 'a path'],
    ['~/x', 'a path'],
    ['C:\\x', 'a path'],
    ['x.tgz', 'a path'],
    ['git+https://host/x.git', 'a git repository'],
    ['git@github.com:a/b.git', 'a git repository'],
    ['git://host/x', 'a git repository'],
    ['github:a/b', 'a git repository'],
    ['https://host/x.tgz', 'a URL'],
    ['npm:evil@1', 'another package under this name (an alias)'],
    ['a/b', 'a GitHub repository (user/repo)'],
    ['a/b#main', 'a GitHub repository (user/repo)'],
    ['exec:./x.js', 'a program that is run at install'],
    ['ftp://host/x', 'a location of the protocol ftp:'],
    ['1\n2', 'text with control characters'],
    ['$(id)', 'text that is neither a version range nor a tag'],
  ])('names the risk of %j', (range, risk) => {
    expect(nodeRequirementRisk(range)).toBe(risk);
  });
});
