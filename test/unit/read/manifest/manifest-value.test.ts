import { describe, expect, test } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import {
  describeValue,
  ednAt,
  ednKeyAt,
  Keyword,
  manifestValue,
  type Unusable,
} from '#core/read/manifest/manifest-value';

function edn(text: string) {
  const reading = readEdn(text, repoPath('x.edn'));
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.value;
}

function plain(text: string) {
  const unusable: Unusable[] = [];
  return { value: manifestValue(edn(text), unusable), unusable: unusable.map(({ what }) => what) };
}

describe('manifestValue', () => {
  test('takes what JSON has, keywords, sets and lists', () => {
    const { value, unusable } = plain('{:a/b [nil true 1 1.5 "x"] "c" #{2} :d (3) :e :f/g}');
    expect(unusable).toEqual([]);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect({ ...(value as object) }).toEqual({
      'a/b': [null, true, 1, 1.5, 'x'],
      c: [2],
      d: [3],
      e: new Keyword('f/g'),
    });
  });

  test.each([
    ['9007199254740993', 'an integer beyond 2^53'],
    ['-9007199254740993', 'an integer beyond 2^53'],
    ['##NaN', 'a number that is not finite'],
    ['##-Inf', 'a number that is not finite'],
    ['sym', 'a symbol'],
    ['\\a', 'a character'],
    ['#inst "2020-01-01T00:00:00Z"', 'a value tagged #inst'],
    ['{1 2}', 'a map key that is neither keyword nor string'],
    ['{[:a] 2}', 'a map key that is neither keyword nor string'],
    ['{:a 1 "a" 2}', 'a second "a" (as keyword and string)'],
    ['{:__proto__ 1 "__proto__" 2}', 'a second "__proto__" (as keyword and string)'],
  ])('%s is %s', (text, what) => {
    expect(plain(text).unusable).toEqual([what]);
  });

  test('__proto__ and inherited names are keys like any other', () => {
    const { value, unusable } = plain('{:__proto__ {:x 1} :constructor 2 :toString 3}');
    expect(unusable).toEqual([]);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect((value as { x?: number }).x).toBeUndefined();
  });
});

describe('places', () => {
  const root = edn('{:a/b [1 {:c\n 2}] "d" 3}');
  test.each<[(string | number)[], string]>([
    [['a/b', 1, 'c'], '2:2'],
    [['a/b', 0], '1:8'],
    [['d'], '2:10'],
    [['a/b', 7, 'x'], '1:7'],
    [['none'], '1:1'],
    [['a/b', 'c'], '1:7'],
  ])('%j is at %s, or what is nearest', (path, place) => {
    const { line, column } = ednAt(root, path).span.start;
    expect(`${line}:${column}`).toBe(place);
  });

  test('of keys', () => {
    expect(ednKeyAt(root, ['a/b', 1, 'c'])?.span.start).toEqual({ line: 1, column: 11 });
    expect(ednKeyAt(root, ['a/b', 0])).toBeUndefined();
    expect(ednKeyAt(root, ['none'])).toBeUndefined();
  });
});

test.each<[unknown, string]>([
  [undefined, 'nothing'],
  [null, 'nil'],
  [[], 'an empty vector'],
  [[1, 2], 'a vector of 2'],
  [{}, 'a map'],
  [new Keyword('a/b'), 'the keyword :a/b'],
  ['x'.repeat(80), `the string "${'x'.repeat(60)}…"`],
  ['a"b', 'the string "a\\"b"'],
  [1.5, 'the number 1.5'],
  [false, 'the boolean false'],
])('%j is described as %s', (value, text) => {
  expect(describeValue(value)).toBe(text);
});
