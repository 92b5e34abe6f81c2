import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compileGlob, type GlobOptions } from '#core/model/glob';

function matches(glob: string, path: string, options: GlobOptions = {}): boolean {
  const compiled = compileGlob(glob, options);
  if (compiled === null) throw new Error(`${glob} was refused`);
  return compiled(path);
}

describe('compileGlob', () => {
  it.each([
    ['packages/*', 'packages/a', true],
    ['packages/*', 'packages/a/b', false],
    ['packages/*/', 'packages/a', true],
    ['./packages/*', 'packages/a', true],
    ['packages/*', 'packages', false],
    ['packages/**', 'packages', true],
    ['packages/**', 'packages/a/b', true],
    ['**', '.', true],
    ['.', '.', true],
    ['**/test/**', 'a/test/b', true],
    ['**/test/**', 'test', true],
    ['**/test/**', 'testing/b', false],
    ['*', '.hidden', false],
    ['.*', '.hidden', true],
    ['**', 'a/.hidden/b', false],
    ['examples/.*/*', 'examples/.test/x', true],
    ['**/a/**', 'a/.b', false],
    ['**/a/**/b', 'a/a/b', true],
    ['**/@(.x|a)/**/b', 'a/.x/b', false],
    ['a/b*', 'a/b', true],
    ['a*b', 'ab', true],
    ['ab*ba', 'aba', false],
    ['a', 'ab', false],
    ['a/**', 'ab', false],
    ['{apps,packages}/*', 'apps/a', true],
    ['{a,b{c,d}}/x', 'bd/x', true],
    ['{a,b/c}/x', 'b/c/x', true],
    ['{a}', '{a}', true],
    ['{a{b,c}', '{ac', true],
    ['{a,{b,{c,d}}}-x', 'd-x', true],
    ['a},{b', 'a},{b', true],
    ['\\{a,b}', '{a,b}', true],
    ['pkg-[a-c]', 'pkg-b', true],
    ['pkg-[!a-c]', 'pkg-b', false],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['a?c', 'abc', true],
    ['!(a)', 'b', false],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  it('reads extended groups only where the tool does', () => {
    const extglob = { extglob: true };
    expect(matches('packages/!(a|b)', 'packages/c', extglob)).toBe(true);
    expect(matches('packages/!(a|b)', 'packages/b', extglob)).toBe(false);
    expect(matches('@(x|y)-+(1|2)', 'y-1221', extglob)).toBe(true);
    expect(matches('@(x|y)-+(1|2)', 'y-', extglob)).toBe(false);
    expect(matches('a?(b)*(c)', 'accc', extglob)).toBe(true);
    expect(matches('+(+(a))', 'aaa', {})).toBe(false);
  });

  it('lets stars take a leading dot when asked', () => {
    expect(matches('**/x', '.git/x', { dot: true })).toBe(true);
    expect(matches('*', '.git', { dot: true })).toBe(true);
  });

  it.each([
    '{1..3}',
    '[[:alpha:]]',
    '[a',
    'x'.repeat(5_000),
    '{a,b}'.repeat(12),
    `${'{a,b}'.repeat(9)}${'{'.repeat(3_000)}{1..2}`,
  ])('refuses %s', (glob) => {
    expect(compileGlob(glob)).toBeNull();
  });

  it('takes little time for patterns that ruin a backtracking matcher', () => {
    expect(matches(`${'*a'.repeat(40)}b`, 'a'.repeat(250))).toBe(false);
    expect(matches(`${'**/'.repeat(40)}b`, 'a/'.repeat(200).slice(0, -1))).toBe(false);
    expect(matches('+(+(+(+(a))))b', 'a'.repeat(250), { extglob: true })).toBe(false);
    expect(matches(`${'{a,b}'.repeat(9)}${'{'.repeat(3_000)}`, 'a')).toBe(false);
    expect(compileGlob(`${'{a,'.repeat(900)}b${'}'.repeat(900)}`)?.('a')).toBe(true);
  });

  it('agrees with picomatch on whatever globs of folders people write', () => {
    const word = fc.constantFrom('a', 'b', 'ab', '.a', 'a.b');
    const piece = fc.constantFrom(
      '*',
      'a*',
      '*b',
      '**',
      '?',
      '[ab]',
      '[!a]',
      '{a,b}',
      '{a,b}*',
      'a?',
      '*a*',
      '.*',
    );
    const glob = fc
      .array(fc.oneof(word, piece), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'));
    const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(glob, path, fc.boolean(), (text, folder, dot) => {
        expect(matches(text, folder, { dot }), `${text} on ${folder}, dot ${dot}`).toBe(
          picomatch.isMatch(`${folder}/package.json`, `${text}/package.json`, { dot, posix: true }),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('agrees with picomatch on extended groups that fill a segment', () => {
    const inner = fc.array(fc.constantFrom('a', 'b', 'a*', 'ab'), { minLength: 1, maxLength: 3 });
    const name = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 })
      .map((cs) => cs.join(''));
    fc.assert(
      fc.property(fc.constantFrom('@', '!'), inner, name, (sign, choices, part) => {
        const text = `p/${sign}(${choices.join('|')})`;
        expect(matches(text, `p/${part}`, { extglob: true }), `${text} on ${part}`).toBe(
          picomatch.isMatch(`p/${part}`, text),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
