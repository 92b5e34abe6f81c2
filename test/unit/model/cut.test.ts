import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, excerpt } from '#core/model/cut';

describe('cut', () => {
  test('says how much is gone', () => {
    expect(cut('x'.repeat(100), 50)).toBe(`${'x'.repeat(27)}… (73 more characters)`);
    expect(cut('short', 50)).toBe('short');
  });

  test.each([50, 51])('splits no pair at %d', (limit) => {
    expect(cut('🙂'.repeat(100), limit)).toMatch(/^(🙂)+… \(\d+ more characters\)$/u);
  });

  test('keeps to the limit and counts rightly, without half a pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 40, max: 120 }),
        (text, limit) => {
          const short = cut(text, limit);
          expect(short.length).toBeLessThanOrEqual(limit);
          expect(short).not.toMatch(/\p{Cs}/u);
          const gone = /… \((\d+) more characters\)$/.exec(short);
          if (text.length <= limit) expect(short).toBe(text);
          else expect(Number(gone?.[1])).toBe(text.length - (gone?.index ?? 0));
        },
      ),
    );
  });
});

describe('excerpt', () => {
  test('quotes a short text whole, and says that a long one goes on', () => {
    expect(excerpt('a"b')).toBe('"a\\"b"');
    expect(excerpt('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`);
    expect(excerpt('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`);
    expect(excerpt('abcdef', 2, 3)).toBe('"cde…"');
  });
});
