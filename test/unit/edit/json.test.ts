import { describe, expect, test } from 'vitest';
import { EditError, type Plain } from '#core/edit/change';
import { editJson } from '#core/edit/json';
import { locateJson } from '#core/edit/locate-json';
import type { KeyPath } from '#core/model/key-path';

const set = (text: string, path: KeyPath, value: Plain | undefined, rest = {}) =>
  editJson(text, [{ path, value, ...rest }]);

const lines = (...all: string[]) => `${all.join('\n')}\n`;

const PACKAGE = lines(
  '{',
  '  "name": "x",',
  '  "files": ["lib", "README.md"],',
  '  "dependencies": {',
  '    "ajv": "^8.0.0",',
  '    "zod": "^3.0.0"',
  '  }',
  '}',
);

describe('what is equal stays', () => {
  test.each<[string, string]>([
    ['spacing of its own', '{ "a" :1,\t"b":[ 1,2 ],\n\n"dependencies":{"z":"1","a":"2"} }'],
    ['CRLF and no final newline', '{\r\n\t"dependencies": {"a": "2", "z": "1"}\r\n}'],
    ['a BOM and escapes', '\uFEFF{"dependencies": {"\\u0061": "2", "z": "\\u0031"}}'],
  ])('%s', (_, text) => {
    expect(set(text, ['dependencies'], { a: '2', z: '1' })).toBe(text);
    expect(set(text, ['gone'], undefined)).toBe(text);
    expect(set(text, ['gone', 'deeper'], undefined)).toBe(text);
  });
});

describe('tables', () => {
  test('a changed value is one token', () => {
    expect(set(PACKAGE, ['dependencies'], { ajv: '^8.0.0', zod: '^4.0.0' })).toBe(
      PACKAGE.replace('^3.0.0', '^4.0.0'),
    );
  });

  test('blank lines and odd gaps around it stay', () => {
    const text = '{ "a" : 1,\n\n  "b":2 ,\n "c": 3}';
    expect(set(text, ['a'], 9)).toBe(text.replace('1', '9'));
    expect(set(text, ['c'], undefined)).toBe('{ "a" : 1,\n\n  "b":2}');
  });

  test('a new key goes to its sorted place', () => {
    expect(set(PACKAGE, ['dependencies', 'fast'], '1')).toBe(
      PACKAGE.replace('    "zod"', '    "fast": "1",\n    "zod"'),
    );
    expect(set(PACKAGE, ['dependencies', '@a/b'], '1')).toBe(
      PACKAGE.replace('    "ajv"', '    "@a/b": "1",\n    "ajv"'),
    );
    expect(set(PACKAGE, ['dependencies', 'zz'], '1')).toBe(
      PACKAGE.replace('"^3.0.0"', '"^3.0.0",\n    "zz": "1"'),
    );
  });

  test('in an unsorted table and in the root it goes to the end', () => {
    const text = lines('{', '\t"b": {', '\t\t"z": 1,', '\t\t"a": 2', '\t}', '}');
    expect(set(text, ['b', 'm'], 3)).toBe(text.replace('"a": 2', '"a": 2,\n\t\t"m": 3'));
    expect(set(text, ['a'], { x: [] })).toBe(text.replace('\t}\n}', '\t},\n\t"a": {\n\t\t"x": []\n\t}\n}'));
  });

  test('a removed key goes with its line, first, middle and last', () => {
    const text = lines('{', '  "a": 1,', '  "b": 2,', '  "c": 3', '}');
    expect(set(text, ['a'], undefined)).toBe(lines('{', '  "b": 2,', '  "c": 3', '}'));
    expect(set(text, ['b'], undefined)).toBe(lines('{', '  "a": 1,', '  "c": 3', '}'));
    expect(set(text, ['c'], undefined)).toBe(lines('{', '  "a": 1,', '  "b": 2', '}'));
  });

  test('an emptied table is {}, an empty one opens', () => {
    expect(set(PACKAGE, ['dependencies'], {})).toContain('"dependencies": {}\n}');
    expect(set('{\n  "a": {}\n}\n', ['a', 'b'], 1)).toBe('{\n  "a": {\n    "b": 1\n  }\n}\n');
  });

  test('order counts where it is asked for', () => {
    const text = lines(
      '{',
      '  "exports": {',
      '    "default": "./a.js",',
      '    "types": "./a.d.ts"',
      '  }',
      '}',
    );
    const wanted = { types: './a.d.ts', default: './a.js' };
    expect(set(text, ['exports'], wanted)).toBe(text);
    expect(set(text, ['exports'], wanted, { ordered: true })).toBe(
      lines('{', '  "exports": {', '    "types": "./a.d.ts",', '    "default": "./a.js"', '  }', '}'),
    );
  });

  test('a moved entry keeps its own form', () => {
    const text = lines('{', '  "b": { "x": 1 },', '  "a": 1', '}');
    expect(set(text, [], { a: 1, b: { x: 1 } }, { ordered: true })).toBe(
      lines('{', '  "a": 1,', '  "b": { "x": 1 }', '}'),
    );
  });

  test('keys that look like numbers keep their place', () => {
    const text = lines('{', '  "b": 1,', '  "10": 1,', '  "2": 1', '}');
    expect(set(text, ['b'], 2)).toBe(text.replace('"b": 1', '"b": 2'));
  });
});

describe('one line stays one line', () => {
  test.each<[string, KeyPath, Plain, string]>([
    ['{"a":1}', ['b'], { c: [1, 2] }, '{"a":1,"b":{"c":[1,2]}}'],
    ['{ "a": 1 }', ['b'], { c: 2 }, '{ "a": 1, "b": { "c": 2 } }'],
    ['{\n  "f": ["a"]\n}', ['f'], ['a', 'b'], '{\n  "f": ["a", "b"]\n}'],
    ['{\n  "f": ["a", "b", "c"]\n}', ['f'], ['a', 'c'], '{\n  "f": ["a", "c"]\n}'],
    ['{\n  "f": ["a","b"]\n}', ['f'], ['b'], '{\n  "f": ["b"]\n}'],
  ])('%s %j', (text, path, value, wanted) => {
    expect(set(text, path, value)).toBe(wanted);
  });
});

describe('arrays', () => {
  test('are compared in order', () => {
    expect(set(PACKAGE, ['files'], ['README.md', 'lib'])).toContain('"files": ["README.md", "lib"]');
    expect(set(PACKAGE, ['files', 0], 'out')).toContain('"files": ["out", "README.md"]');
  });

  test('as collections only what differs changes', () => {
    const array = {
      same: (item: Plain) => String(item).toLowerCase(),
      kin: (item: Plain) => String(item).slice(0, 1).toLowerCase(),
    };
    const text = lines('[', '  "B1",', '  "C1",', '  "A1"', ']');
    expect(set(text, [], ['a1', 'b1', 'c1'], { array })).toBe(text);
    expect(set(text, [], ['a1', 'b1', 'c1', 'c1'], { array })).toBe(
      lines('[', '  "B1",', '  "C1",', '  "A1",', '  "c1"', ']'),
    );
    expect(set(text, [], ['a2', 'b1'], { array })).toBe(lines('[', '  "B1",', '  "a2"', ']'));
  });
});

describe('documents', () => {
  test('an empty text becomes a document', () => {
    const text = editJson('', [
      { path: ['name'], value: 'x' },
      { path: ['pnpm', 'overrides', 'a'], value: '1' },
      { path: ['b'], value: {} },
    ]);
    expect(text).toBe(
      '{\n  "name": "x",\n  "pnpm": {\n    "overrides": {\n      "a": "1"\n    }\n  },\n  "b": {}\n}\n',
    );
  });

  test('__proto__ is a key like any other', () => {
    const text = '{"__proto__": {"a": 1}, "x": 1}';
    expect(set(text, ['__proto__', 'a'], 2)).toBe('{"__proto__": {"a": 2}, "x": 1}');
    expect(set(text, ['constructor', 'b'], 2)).toContain('"constructor": {"b": 2}');
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  test('CRLF and tabs are copied', () => {
    expect(set('{\r\n\t"a": 1\r\n}', ['b', 'c'], 1)).toBe(
      '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": 1\r\n\t}\r\n}',
    );
  });

  test.each<[string, string, KeyPath, RegExp]>([
    ['a comment', '{\n  // no\n}', ['a'], /not JSON: .* at 2:3/],
    ['a trailing comma', '{"a": 1,}', ['b'], /not JSON: .* at 1:9/],
    ['an open end', '{"a": ', ['b'], /not JSON/],
    ['two documents', '{} {}', ['b'], /not JSON: .* at 1:4/],
    ['depth', '['.repeat(100_000), ['b'], /deeper than 200 levels at 1:201/],
    ['a scalar in the way', '{"a": 1}', ['a', 'b'], /^a is not a table/],
    ['a list in the way', '{"a": {"b": []}}', ['a', 'b', 'c'], /^a.b is not a table/],
    ['a list as the root', '[]', ['a'], /^the document is not a table/],
    ['a hole in a list', '{"a": []}', ['a', 1], /^a is not a list of 1 or more/],
    ['a key that stands twice', '{"a": 1, "a": 2}', ['b'], /"a" stands twice/],
  ])('%s is refused', (_, text, path, message) => {
    expect(() => set(text, path, 7)).toThrow(EditError);
    expect(() => set(text, path, 7)).toThrow(message);
  });

  test('a key that stands twice elsewhere is left alone', () => {
    expect(set('{"x": {"a": 1, "a": 2}, "y": 1}', ['y'], 2)).toBe('{"x": {"a": 1, "a": 2}, "y": 2}');
  });
});

describe('places', () => {
  test('a value is found, the last one of a key that stands twice', () => {
    expect(locateJson(PACKAGE, ['dependencies', 'zod'])).toEqual({
      start: { line: 6, column: 12 },
      end: { line: 6, column: 20 },
    });
    expect(locateJson(PACKAGE, ['files', 1])?.start).toEqual({ line: 3, column: 20 });
    expect(locateJson('{"a": 1, "a": 2}', ['a'])?.start.column).toBe(15);
    expect(locateJson('{\r\n"a": "\u{1F600}", "b": 2}', ['b'])?.start).toEqual({ line: 2, column: 17 });
  });

  test('what is not there is null', () => {
    expect(locateJson(PACKAGE, ['dependencies', 0])).toBeNull();
    expect(locateJson(PACKAGE, ['files', 'length'])).toBeNull();
    expect(locateJson(PACKAGE, ['__proto__'])).toBeNull();
    expect(locateJson('{', [])).toBeNull();
  });
});
