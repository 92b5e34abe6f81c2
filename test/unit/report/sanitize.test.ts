import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeMarkdown,
  inertJsonText,
  inertLine,
  inertText,
  markdownCode,
  redact,
  visible,
} from '#core/report/sanitize';
import { hostile } from './hostile.ts';
import { runnerCommands } from './runner-grammar.ts';

describe('visible', () => {
  test.each([
    ['an ANSI escape', '\u001b[31mred', '\\u{1b}[31mred'],
    ['NUL', 'a\0b', 'a\\u{0}b'],
    ['line ends', 'a\r\nb', 'a\\u{d}\\u{a}b'],
    ['a bidirectional override', 'abc\u202egpj.exe', 'abc\\u{202e}gpj.exe'],
    ['an isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['a zero-width space', 'py\u200btest', 'py\\u{200b}test'],
    ['C1 control CSI', '\u009b31m', '\\u{9b}31m'],
    ['a lone surrogate', 'a\ud800', 'a\\u{d800}'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
  ])('shows %s', (_name, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('leaves words of any script alone', () => {
    expect(visible('Größe 日本語 שלום 🙂 a\u0301')).toBe('Größe 日本語 שלום 🙂 a\u0301');
  });
});

describe('redact', () => {
  test.each([
    ['https://user:pass@index.example/simple', 'https://***@index.example/simple'],
    ['https://token@host', 'https://***@host'],
    ['https://user:p@ss@host/x', 'https://***@host/x'],
    ['git+https://x:y@host/r and http://a:b@c', 'git+https://***@host/r and http://***@c'],
    ['"index": "https://u:p@h"', '"index": "https://***@h"'],
    ['https://host/a@b', 'https://host/a@b'],
    ['https://host?mail=a@b', 'https://host?mail=a@b'],
    ['name@range and npm:@scope/x@1', 'name@range and npm:@scope/x@1'],
  ])('%s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  test.each(['a://'.repeat(50_000), `https://${'x'.repeat(200_000)}`, 'a'.repeat(200_000)])(
    'takes linear time',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );
});

test('no line is a command once it is inert, whatever it holds', () => {
  expect(runnerCommands('  ::error::x')).toHaveLength(1);
  expect(runnerCommands('text ##[add-matcher]x')).toHaveLength(1);
  fc.assert(
    fc.property(hostile, (text) => {
      expect(runnerCommands(inertLine(visible(text)))).toEqual([]);
    }),
  );
});

test('nor is any line of a text', () => {
  expect(inertText('a\n ::error::x\n\tb\u001b[2J ##[x]\r\n')).toBe(
    'a\n \\u{3a}:error::x\n\tb\\u{1b}[2J #\\u{23}[x]\\u{d}\n',
  );
  fc.assert(
    fc.property(hostile, (text) => {
      expect(runnerCommands(inertText(text))).toEqual([]);
    }),
  );
});

test('JSON text keeps its value, shows all, and holds no command', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = inertJsonText(JSON.stringify({ [text]: [text] }, null, 2));
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
      expect(runnerCommands(json)).toEqual([]);
      expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e]/u);
    }),
  );
});

describe('Markdown', () => {
  test.each([
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['a|b', 'a&#124;b'],
    ['```', '&#96;&#96;&#96;'],
    ['ping @team and #12', 'ping @&#8203;team and #&#8203;12'],
    ['[a](javascript:b)', '&#91;a&#93;(javascript:b)'],
    ['a\nb', 'a&#92;u{a}b'],
    ['&lt;', '&#38;lt;'],
  ])('%s is text', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('code needs no break behind a sign, so that names can be copied', () => {
    expect(markdownCode('packages/@scope/x|`')).toBe('<code>packages/@scope/x&#124;&#96;</code>');
  });

  test('nothing that could be markup is left, and a reader of character references sees the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/&#\d+;/g, ' ')).not.toMatch(/[&<>`*_~|\\[\]$\n\r]|[@#]\w/);
        const read = escaped.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));
        expect(read.replaceAll('\u200b', '')).toBe(visible(text));
      }),
    );
  });
});
