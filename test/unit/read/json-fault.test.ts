import fc from 'fast-check';
import { type ParseError, parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '#core/read/json-fault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character taken out, put in or changed: mostly not JSON any more, and by little. */
const damaged = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom(
      '',
      '"',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '1',
      '.',
      '-',
      'e',
      'x',
      '/',
      ' ',
      '\n',
      '\u0001',
    ),
    fc.nat(1),
  )
  .map(([text, where, char, cut]) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + char + text.slice(at + cut);
  });

describe('jsonFault', () => {
  it('finds a fault where JSON.parse does, and only there', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const fault = jsonFault(text);
        expect(fault === null, text).toBe(isJson(text));
        expect(fault?.offset ?? 0).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('points no later than a tolerant parser notices', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const fault = jsonFault(text);
        const errors: ParseError[] = [];
        parse(text, errors, { disallowComments: true, allowTrailingComma: false });
        const first = errors[0];
        if (fault === null || first === undefined) return;
        expect(fault.offset, text).toBeLessThanOrEqual(first.offset + first.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['[1 2]', 3, 'a comma is expected'],
    ['[1, 2', 5, 'a closing ] is expected'],
    ['{"a": 1 "b": 2}', 8, 'a comma is expected'],
    ['{a: 1}', 1, 'no such word or mark'],
    ['{1: 1}', 1, 'a key in double quotes is expected'],
    ['{"a": 1]', 7, 'a comma is expected'],
    ['[01]', 1, 'the number is malformed'],
    ['{} {}', 3, 'the document has already ended'],
    ['[1, /* two */ 2]', 4, 'JSON has no comments'],
    ['["a\u0001"]', 1, 'a control character stands in a string'],
    ['["\\u12"]', 1, 'the \\u escape is malformed'],
    ['[,]', 1, 'a value is expected'],
    ['', 0, 'a value is expected'],
  ])('%j', (text, offset, message) => {
    expect(jsonFault(text)).toMatchObject({ offset, message });
  });

  it('reads a megabyte of brackets and escapes in linear time', () => {
    expect(jsonFault('['.repeat(1_000_000))?.offset).toBe(1_000_000);
    expect(jsonFault(`"${'\\n'.repeat(500_000)}`)?.offset).toBe(0);
    expect(jsonFault(`[${' '.repeat(1_000_000)}`)?.offset).toBe(1_000_001);
  });
});
