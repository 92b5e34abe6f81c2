import { describe, expect, test } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import type { Span } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';

const TEXT = `top = 1
[project]
name = "😀"; # broken here in one test only
urls."a b".c = "u"
deps = [
  "x",  # one
  { g = "t" },
]

[tool.uv.sources]
a = { git = "g", b.c = 1 }

[[tool.s]]
n = 1
[[tool.s]]
n = 2
[tool.s.sub]
m = 3
`.replace('; #', ' #');

/** The text of a span, and its line and column. */
function read(span: Span | null): string | null {
  if (span === null) return null;
  const lines = TEXT.split('\n');
  const offset = ({ line, column }: Span['start']) =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  return `${span.start.line}:${span.start.column} ${TEXT.slice(offset(span.start), offset(span.end))}`;
}

const value = (path: KeyPath) => read(locateToml(TEXT, path));

describe('values', () => {
  test.each<[KeyPath, string]>([
    [['top'], '1:7 1'],
    [['project', 'name'], '3:8 "😀"'],
    [['project', 'urls', 'a b', 'c'], '4:16 "u"'],
    [['project', 'deps', 0], '6:3 "x"'],
    [['project', 'deps', 1, 'g'], '7:9 "t"'],
    [['tool', 'uv', 'sources', 'a', 'b', 'c'], '11:24 1'],
    [['tool', 's', 1, 'n'], '16:5 2'],
    [['tool', 's', 1, 'sub', 'm'], '18:5 3'],
    [['project', 'urls'], '4:1 urls."a b".c = "u"'],
    [['tool', 'uv', 'sources'], '10:1 [tool.uv.sources]\na = { git = "g", b.c = 1 }'],
    [['tool', 'uv'], '10:7 uv'],
    [['tool', 's', 0], '13:1 [[tool.s]]\nn = 1'],
    [['tool', 's'], '13:1 [[tool.s]]\nn = 1\n[[tool.s]]\nn = 2'],
  ])('of %j', (path, expected) => {
    expect(value(path)).toBe(expected);
  });
});

describe('what is not there', () => {
  test.each<[KeyPath]>([
    [['nothing']],
    [['project', 'name', 'x']],
    [['project', 'deps', 2]],
    [['project', 'deps', 'g']],
    [['tool', 's', 2]],
    [['tool', 's', 'n']],
    [['__proto__']],
    [['constructor', 'name']],
  ])('%j is null', (path) => {
    expect(value(path)).toBeNull();
  });

  test('a text that is no TOML has no places', () => {
    expect(locateToml('[a', ['a'])).toBeNull();
    expect(locateToml(`a = ${'['.repeat(100_000)}`, ['a'])).toBeNull();
  });
});

test('the whole document is the value of the empty path', () => {
  expect(read(locateToml(TEXT, []))).toBe(`1:1 ${TEXT}`);
});

test('CRLF counts as one line end', () => {
  expect(locateToml('a = 1\r\nb = 2\r\n', ['b'])).toEqual({
    start: { line: 2, column: 5 },
    end: { line: 2, column: 6 },
  });
});
