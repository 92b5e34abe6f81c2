import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequirement } from '#core/model/requirement-parser';
import { choices, chooser, requirementParts, spell } from '../../support/requirements.ts';

const fault = (text: string) => {
  const reading = readRequirement(text);
  if (reading.ok) throw new Error(`${text} was read`);
  return reading;
};

describe('what is read', () => {
  it('takes all parts, as spelled except the name', () => {
    expect(
      readRequirement(' Foo_Bar.baz [B, a] ( >=1.0 , <2 ) ; python_version < "3" and (os_name == \'nt\') '),
    ).toEqual({
      ok: true,
      value: {
        text: `Foo_Bar.baz [B, a] ( >=1.0 , <2 ) ; python_version < "3" and (os_name == 'nt')`,
        name: 'foo-bar-baz',
        spelledName: 'Foo_Bar.baz',
        extras: ['B', 'a'],
        specifier: '>=1.0 , <2',
        url: null,
        marker: `python_version < "3" and (os_name == 'nt')`,
      },
    });
  });

  it('takes a URL up to the space, so that a marker follows it', () => {
    const reading = readRequirement('pip @ https://h.example/p.whl#sha1=da;x ; os_name=="nt"');
    expect(reading).toMatchObject({
      ok: true,
      value: { url: 'https://h.example/p.whl#sha1=da;x', specifier: '', marker: 'os_name=="nt"' },
    });
  });

  it.each([
    'a',
    'A1',
    'a[]',
    'a()',
    'a>=1,',
    'a===any-thing',
    'a==1.*',
    'a!=1!2.0.*',
    'a~=1.0rc1',
    'a==1+local.1',
    'a@file:///x',
    'a; "3" in python_version',
    'a; python_version not   in "2.6 2.7"',
    'a; os_name~="1"',
    'a; "x" in extras',
    'a; python_implementation=="CPython"',
  ])('reads %s', (text) => {
    expect(readRequirement(text).ok).toBe(true);
  });
});

describe('what is refused, and where', () => {
  it.each([
    ['', 1, 'expected a package name'],
    ['-r x', 1, 'expected a package name'],
    ['a b', 3, 'unexpected "b"'],
    ['a=1', 2, 'unexpected "=1"'],
    ['a^1', 2, 'unexpected "^1"'],
    ['a>=1 --hash=x', 6, 'unexpected "--hash=x"'],
    ['a>=1 >2', 6, 'unexpected ">2"'],
    ['a>=1\n', 5, 'unexpected'],
    ['a-', 2, 'ends with "-"'],
    ['a[b', 4, 'never closed'],
    ['a[b c]', 5, 'expected "," or "]"'],
    ['a[b,]', 5, 'expected an extra'],
    ['a(>=1', 6, 'never closed'],
    ['a>=', 4, 'expected a version'],
    ['a>=x', 4, '"x" is no version'],
    ['a>=1.*', 4, 'cannot take "1.*"'],
    ['a==1a1.*', 4, 'is no prefix'],
    ['a>=1+x', 4, 'cannot take "1+x"'],
    ['a~=1', 4, '"~=" cannot take "1"'],
    ['a @', 4, 'expected a URL'],
    ['a @ https://x y', 15, 'unexpected "y"'],
    ['a;', 3, 'expected a marker variable'],
    ['a; os == "x"', 4, '"os" is no marker variable'],
    ['a; os_name "x"', 12, 'expected a comparison'],
    ['a; os_name not "x"', 16, 'expected a comparison'],
    ['a; os_name == "x', 15, 'never closed'],
    ['a; os_name == "\\x"', 15, 'backslash'],
    ['a; (os_name == "x"', 19, 'parenthesis at column 4 is never closed'],
    ['a; os_name == "x")', 18, 'unexpected ")"'],
    ['a; os_name == "x" and', 22, 'expected a marker variable'],
  ])('%j at column %i: %s', (text, column, message) => {
    const reading = fault(text);
    expect(reading.message).toContain(message);
    expect(reading.column).toBe(column);
    expect(reading.hint).not.toBe('');
  });
});

it('reads every spelling of a generated requirement', () => {
  fc.assert(
    fc.property(requirementParts, choices, (parts, chosen) => {
      const text = spell(parts, chooser(chosen));
      const reading = readRequirement(text);
      expect(reading, text).toMatchObject({ ok: true, value: { name: parts.name.join('-') } });
    }),
  );
});

it('answers for any text, and points inside it', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(...'aZ09._-[](),;<>=!~@"\' \t\\#\u0000é', ' and ', 'os_name', '=='),
  });
  fc.assert(
    fc.property(nasty, (text) => {
      const reading = readRequirement(text);
      if (!reading.ok) expect(reading.column >= 1 && reading.column <= text.length + 1).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

it.each([
  ['spaces', (n: number) => `a${' '.repeat(n)}!`],
  ['numbers', (n: number) => `a>=${'1.'.repeat(n)}x`],
  ['dashes', (n: number) => `a>=${'1-'.repeat(n)}`],
  ['separators of a name', (n: number) => `a${'-'.repeat(n)}`],
  ['extras', (n: number) => `a[${'b,'.repeat(n)}`],
  ['clauses', (n: number) => `a${'>=1,'.repeat(n)}x`],
  ['comparisons', (n: number) => `a;${'os_name=="x"and '.repeat(n)}`],
  ['parentheses', (n: number) => `a;${'('.repeat(n)}`],
  ['quotes', (n: number) => `a;${'"'.repeat(n)}`],
  ['local version', (n: number) => `a==1+${'a.'.repeat(n)}!`],
])('takes linear time for many %s', (_, make) => {
  expect(readRequirement(make(100_000)).ok).toBe(false);
});
