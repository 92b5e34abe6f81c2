import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPosition, positionAt, spanOf } from '#core/model/text-position';

test('lines end at a line feed, and the line end belongs to the line it ends', () => {
  const text = 'ab\r\n\ncd';
  const places = [...text, 'end'].map((_, offset) => formatPosition(positionAt(text, offset)));
  expect(places).toEqual(['1:1', '1:2', '1:3', '1:4', '2:1', '3:1', '3:2', '3:3']);
});

test('a span ends just behind its last character', () => {
  expect(spanOf('a\nbc', 2, 4)).toEqual({ start: { line: 2, column: 1 }, end: { line: 2, column: 3 } });
});

test('a position leads back to its offset', () => {
  const lines = fc.array(fc.stringMatching(/^[a-c\r]{0,3}$/), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, fc.nat(), (parts, at) => {
      const text = parts.join('\n');
      const offset = at % (text.length + 1);
      const { line, column } = positionAt(text, offset);
      expect(parts.slice(0, line - 1).reduce((sum, part) => sum + part.length + 1, column - 1)).toBe(offset);
    }),
  );
});
