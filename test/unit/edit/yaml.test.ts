import { describe, expect, test } from 'vitest';
import { EditError, type Plain } from '#core/edit/change';
import { locateYaml } from '#core/edit/locate-yaml';
import { editYaml } from '#core/edit/yaml';
import type { KeyPath } from '#core/model/key-path';

const set = (text: string, path: KeyPath, value: Plain | undefined, rest = {}) =>
  editYaml(text, [{ path, value, ...rest }]);

const lines = (...all: string[]) => `${all.join('\n')}\n`;

/** Everything in it is laid out as `yaml` itself would not write it. */
const WORKSPACE = lines(
  '# the workspace',
  'packages:',
  "- 'packages/*'   # ours",
  '- "apps/*"',
  '',
  'onlyBuiltDependencies: [ esbuild,   sharp ]  # native',
  '',
  '# pins',
  'overrides:',
  '    # why ajv',
  "    'ajv': '8.0.0'   # held",
  '',
  "    'zod':   '3.0.0'",
  '    # the end',
  'last: "x"',
);

describe('a mapping', () => {
  test('an equal value changes nothing', () => {
    expect(set(WORKSPACE, ['overrides'], { zod: '3.0.0', ajv: '8.0.0' })).toBe(WORKSPACE);
    expect(set(WORKSPACE, ['onlyBuiltDependencies'], ['esbuild', 'sharp'])).toBe(WORKSPACE);
    expect(set(WORKSPACE, ['gone', 'too'], undefined)).toBe(WORKSPACE);
  });

  test('a changed value is one token in its own quotes', () => {
    expect(set(WORKSPACE, ['overrides', 'ajv'], '9')).toBe(WORKSPACE.replace('8.0.0', '9'));
    expect(set(WORKSPACE, ['last'], 'it\'s "y"')).toBe(WORKSPACE.replace('"x"', '"it\'s \\"y\\""'));
  });

  test('a new entry has a line of its own at its sorted place, quoted like its neighbours', () => {
    expect(set(WORKSPACE, ['overrides', 'next'], '1')).toBe(
      WORKSPACE.replace('   # held\n', "   # held\n    'next': '1'\n"),
    );
    expect(set(WORKSPACE, ['overrides', 'zz>y'], '1')).toBe(
      WORKSPACE.replace("'3.0.0'\n", "'3.0.0'\n    'zz>y': '1'\n"),
    );
    expect(set(WORKSPACE, ['overrides', '@a/b'], '1')).toBe(
      WORKSPACE.replace('    # why ajv\n', "    '@a/b': '1'\n    # why ajv\n"),
    );
  });

  test('a removed entry goes with its line; comments on lines of their own stay', () => {
    expect(set(WORKSPACE, ['overrides', 'ajv'], undefined)).toBe(
      WORKSPACE.replace("    'ajv': '8.0.0'   # held\n", ''),
    );
    expect(set(WORKSPACE, ['overrides'], {})).toBe(
      WORKSPACE.replace('overrides:', 'overrides: {}')
        .replace("    'ajv': '8.0.0'   # held\n", '')
        .replace("    'zod':   '3.0.0'\n", ''),
    );
    expect(set('a: 1\nb:\n  c: 2\n  d: 3\ne: 4', ['b'], undefined)).toBe('a: 1\ne: 4');
    expect(set('a: 1\ne: 4', ['e'], undefined)).toBe('a: 1');
  });

  test.each(['a\u00a0', '\u2000', '\u3000\u3000'])(
    'the spaces beyond ASCII that %j ends in stay',
    (value) => {
      expect(editYaml('', [{ path: ['k'], value }])).toBe(`k: ${value}\n`);
      expect(set('a: 1\n', ['k'], value)).toBe(`a: 1\nk: ${value}\n`);
    },
  );

  test('what is plain must be safe as plain', () => {
    const text = 'o:\n  a: b\n';
    const odd = {
      a: 'b',
      '@x/y': '1',
      c: '1.0',
      d: 'yes',
      e: '# f',
      f: ': g',
      g: '',
      h: 'null',
      i: '-',
      'j: k': '',
    };
    expect(set(text, ['o'], odd)).toBe(
      lines(
        'o:',
        "  '@x/y': '1'",
        '  a: b',
        "  c: '1.0'",
        "  d: 'yes'",
        "  e: '# f'",
        "  f: ': g'",
        "  g: ''",
        "  h: 'null'",
        "  i: '-'",
        "  'j: k': ''",
      ),
    );
  });

  test('it is made where it is missing, empty, or on one line', () => {
    const made = 'overrides:\n  a: ^1.0.0\n  b: 2.x\n';
    const wanted = { a: '^1.0.0', b: '2.x' };
    expect(set('', ['overrides'], wanted)).toBe(made);
    expect(set('# only a comment', ['overrides'], wanted)).toBe(`# only a comment\n${made}`.trimEnd());
    expect(set("packages:\n  - 'a'\n", ['overrides'], wanted)).toBe(`packages:\n  - 'a'\n${made}`);
    expect(set('overrides:\nx: 1\n', ['overrides'], wanted)).toBe(`${made}x: 1\n`);
    expect(set('overrides: # none\nx: 1\n', ['overrides'], wanted)).toBe(
      `${made.replace(':', ': # none')}x: 1\n`,
    );
    expect(set('overrides: {} # none\nx: 1\n', ['overrides'], wanted)).toBe(
      `${made.replace(':', ': # none')}x: 1\n`,
    );
    expect(set('overrides: { a: 1 } # one\n', ['overrides', 'b>c'], 'y, z')).toBe(
      "overrides: { a: 1, b>c: 'y, z' } # one\n",
    );
    expect(set('overrides: {a: 1, b: 2}\n', ['overrides', 'a'], undefined)).toBe('overrides: {b: 2}\n');
  });

  test('CRLF and a missing final line end are copied', () => {
    expect(set('a:\r\n    b: 1', ['a', 'c'], 2)).toBe('a:\r\n    b: 1\r\n    c: 2');
    expect(set('a:\r\n    b: 1\r\n', ['d', 'e'], 2)).toBe('a:\r\n    b: 1\r\nd:\r\n    e: 2\r\n');
  });

  test('order counts where it is asked for', () => {
    expect(set('a: 1\nb: 2\n', [], { b: 2, a: 1 }, { ordered: true })).toBe('b: 2\na: 1\n');
    expect(set('a: 1\nb: 2\n', [], { b: 2, a: 1 })).toBe('a: 1\nb: 2\n');
  });

  test('__proto__ is a key like any other', () => {
    expect(set('__proto__:\n  a: 1\n', ['__proto__', 'b'], 2)).toBe('__proto__:\n  a: 1\n  b: 2\n');
    expect(Object.hasOwn(Object.prototype, 'b')).toBe(false);
  });
});

describe('a list', () => {
  test('items come and go by their lines', () => {
    expect(set(WORKSPACE, ['packages'], ['packages/*', 'x', 'apps/*'])).toBe(
      WORKSPACE.replace('# ours\n', '# ours\n- x\n'),
    );
    expect(set(WORKSPACE, ['packages'], ['apps/*'])).toBe(WORKSPACE.replace("- 'packages/*'   # ours\n", ''));
    expect(set(WORKSPACE, ['packages', 0], 'p')).toBe(WORKSPACE.replace('packages/*', 'p'));
    expect(set(WORKSPACE, ['onlyBuiltDependencies'], ['sharp'])).toBe(
      WORKSPACE.replace('[ esbuild,   sharp ]', '[ sharp ]'),
    );
  });

  test('a table in a list is edited inside its item', () => {
    const text = '- a: 1\n  b: 2\n- c: 3\n';
    expect(set(text, [0, 'b'], 5)).toBe('- a: 1\n  b: 5\n- c: 3\n');
  });
});

describe('aliases', () => {
  const text = 'base: &b\n  x: 1\nuse: *b\nother: 1\n';

  test('they stand for what they name, and stay', () => {
    expect(set(text, ['use'], { x: 1 })).toBe(text);
    expect(set(text, ['other'], 2)).toBe(text.replace('other: 1', 'other: 2'));
  });

  test('a change that would change another place too is refused', () => {
    expect(() => set(text, ['base', 'x'], 2)).toThrow(/cannot be made without touching/);
    expect(() => set(text, ['base'], undefined)).toThrow(EditError);
  });
});

describe('refused', () => {
  const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : '1'}]`);
  test.each<[string, string, RegExp]>([
    ['1,000 nested brackets', `a: ${'['.repeat(1000)}`, /deeper than 100 levels at 1:104/],
    ['closed ones too', `${'['.repeat(1000)}${']'.repeat(1000)}`, /deeper than 100/],
    ['nested dashes', '- '.repeat(1000), /deeper than 100/],
    [
      'nested maps',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /deeper than 100/,
    ],
    ['an alias bomb', bomb.join('\n'), /stand for too much/],
    ['an alias of itself', 'a: &a [*a]', /alias/],
    ['too much', `# ${'x'.repeat(1_000_000)}`, /longer than/],
    ['a key twice', 'a: 1\na: 2', /DUPLICATE_KEY at 2:1/],
    ['two documents', 'a: 1\n---\nb: 1', /MULTIPLE_DOCS/],
    ['a bracket left open', 'a: [1', /not YAML: .* at 1:6/],
    ['a list in the way', 'x: 1\nb: []', /^b is not a table/],
    ['a key that is no scalar', '? [a]\n: 1', /no scalar/],
  ])('%s', (_, text, message) => {
    expect(() => set(text, ['b', 'c'], 1)).toThrow(EditError);
    expect(() => set(text, ['b', 'c'], 1)).toThrow(message);
  });

  test('brackets inside of text are no nesting', () => {
    expect(set(`a: "${'['.repeat(200)}"\n`, ['b'], 1)).toContain('b: 1');
    expect(set(`a: |\n${'  [\n'.repeat(200)}`, ['b'], 1)).toContain('b: 1');
  });
});

describe('places', () => {
  test('a value is found by its path', () => {
    expect(locateYaml(WORKSPACE, ['overrides', 'zod'])).toEqual({
      start: { line: 13, column: 14 },
      end: { line: 13, column: 21 },
    });
    expect(locateYaml(WORKSPACE, ['packages', 1])?.start).toEqual({ line: 4, column: 3 });
    expect(locateYaml(WORKSPACE, ['overrides'])?.start).toEqual({ line: 11, column: 5 });
  });

  test('what is not there is null', () => {
    expect(locateYaml(WORKSPACE, ['overrides', 'x'])).toBeNull();
    expect(locateYaml(WORKSPACE, ['overrides', 0])).toBeNull();
    expect(locateYaml('', ['a'])).toBeNull();
    expect(locateYaml('['.repeat(1000), [])).toBeNull();
  });
});
