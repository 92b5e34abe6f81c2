import { describe, expect, test } from 'vitest';
import { admittedReleases, compareReleases, RELEASES } from '#core/graph/python/declared/releases';

/** First and last version that is admitted. */
const ends = (range: string) => {
  const admitted = admittedReleases(range);
  return admitted === null ? null : `${admitted[0]} ${admitted.at(-1)}`;
};

describe('admittedReleases', () => {
  test.each([
    ['>=3.8', '3.8 3.14'],
    ['>=3.9,<3.12', '3.9 3.11'],
    ['>=3.10.2', '3.10 3.14'],
    ['<3.12.4', '3.6 3.12'],
    ['==3.11.*', '3.11 3.11'],
    ['~=3.9', '3.9 3.14'],
    ['~=3.9.1', '3.9 3.9'],
    ['>3.8', '3.8 3.14'],
    ['>=3.8, !=3.8.*', '3.9 3.14'],
    // Poetry's spellings
    ['^3.9', '3.9 3.14'],
    ['~3.9', '3.9 3.9'],
    ['3.10.*', '3.10 3.10'],
    ['>=3.9 <3.12', '3.9 3.11'],
    ['~3.9 || ^3.12', '3.9 3.14'],
    ['*', '3.6 3.14'],
    ['>=2.7', '3.6 3.14'],
  ])('%s', (range, expected) => {
    expect(ends(range)).toBe(expected);
  });

  test('what is no range, and what admits none of them', () => {
    expect(admittedReleases('three')).toBeNull();
    expect(admittedReleases('<3')).toEqual([]);
    expect(admittedReleases('~3.9 || ^3.12')).not.toContain('3.10');
  });

  test('releases are in order', () => {
    expect([...RELEASES].sort(compareReleases)).toEqual(RELEASES);
    expect(compareReleases('3.9', '3.10')).toBeLessThan(0);
  });
});
