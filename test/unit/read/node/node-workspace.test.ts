import { describe, expect, it } from 'vitest';
import { type RepoPath, ROOT, repoPath } from '#core/model/repo-path';
import { classicYarnMembers, npmMembers, pnpmMembers, yarnMembers } from '#core/read/node/node-workspace';

const paths = (...texts: string[]): RepoPath[] => texts.map((text) => repoPath(text));
const ALL = paths('.', '.hidden/x', 'apps/web', 'packages/a', 'packages/b', 'packages/b/test/c', 'tools');

describe('pnpmMembers', () => {
  it.each([
    [['packages/*'], ['.', 'packages/a', 'packages/b']],
    [['packages/**'], ['.', 'packages/a', 'packages/b', 'packages/b/test/c']],
    [
      ['packages/**', '!**/test/**'],
      ['.', 'packages/a', 'packages/b'],
    ],
    [
      ['!**/test/**', 'packages/**'],
      ['.', 'packages/a', 'packages/b'],
    ],
    [['packages/!(a)'], ['.', 'packages/b']],
    [
      ['{apps,packages}/*', '!packages/b'],
      ['.', 'apps/web', 'packages/a'],
    ],
    [['./packages/a/'], ['.', 'packages/a']],
    [['**'], ['.', 'apps/web', 'packages/a', 'packages/b', 'packages/b/test/c', 'tools']],
    [['.hidden/*'], ['.', '.hidden/x']],
    [[], ['.']],
    [['nowhere/*', '../outside', '/tools'], ['.']],
  ])('%j', (globs, expected) => {
    expect(pnpmMembers(ROOT, globs, ALL)).toEqual(expected);
  });

  it('counts from the folder of the workspace', () => {
    expect(pnpmMembers(repoPath('packages/b'), ['test/*'], ALL)).toEqual(['packages/b', 'packages/b/test/c']);
  });
});

describe('npmMembers', () => {
  it.each([
    [['packages/*'], ['packages/a', 'packages/b']],
    [
      ['.', 'packages/a'],
      ['.', 'packages/a'],
    ],
    [['**'], ALL.filter((folder) => folder !== '.' && !folder.startsWith('.hidden'))],
    [['packages/**', '!packages/b/**'], ['packages/a']],
    [
      ['packages/**', '!packages/b/**', 'packages/b/test/c'],
      ['packages/a', 'packages/b', 'packages/b/test/c'],
    ],
    [['!packages/b', 'packages/*'], ['packages/a']],
    [
      ['/packages/a', './tools'],
      ['packages/a', 'tools'],
    ],
    [['!!tools'], ['tools']],
  ])('%j', (globs, expected) => {
    expect(npmMembers(ROOT, globs, ALL)).toEqual(expected);
  });
});

describe('yarnMembers', () => {
  it('takes away what lies below a folder that is taken away', () => {
    expect(yarnMembers(ROOT, ['packages/**', '!packages/b'], ALL)).toEqual(['.', 'packages/a']);
  });
});

describe('classicYarnMembers', () => {
  it('knows no negation', () => {
    expect(classicYarnMembers(ROOT, ['packages/*', '!packages/b'], ALL)).toEqual([
      'packages/a',
      'packages/b',
    ]);
    expect(classicYarnMembers(ROOT, ['.', 'tools'], ALL)).toEqual(['.', 'tools']);
  });
});
