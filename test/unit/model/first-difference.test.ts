import { expect, test } from 'vitest';
import { firstDifference } from '#core/model/first-difference';

test.each([
  ['a\nb\nc\n', 'a\nx\nc\n', 2, '"x"', '"b"'],
  ['a\n', 'a\nb\n', 2, '"b"', 'the end of the file'],
  ['a\nb\n', 'a\n', 2, 'the end of the file', '"b"'],
  ['', 'a\n', 1, '"a"', 'the end of the file'],
  ['a', 'a\n', 1, 'the end of the file', 'the end of the file, without a line end'],
  ['a\n', 'a', 2, 'the end of the file, without a line end', 'the end of the file'],
  ['a\r\nb\r\n', 'a\nc\n', 2, '"c"', '"b"'],
  ['a\n\nb\n', 'a\nb\n', 2, '"b"', '""'],
])('between %j and %j', (before, after, line, expected, actual) => {
  expect(firstDifference(before, after)).toEqual({ line, expected, actual });
});

test('cuts a line of megabytes, and says so', () => {
  const { actual } = firstDifference('x'.repeat(5000), 'y');
  expect(actual).toMatch(/^"x{200,299}… \(\d+ more characters\)$/);
});
