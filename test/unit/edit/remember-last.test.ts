import { expect, test } from 'vitest';
import { rememberLast } from '#core/edit/remember-last';

test('a text is read once in a row, another one anew, and a text that cannot be read each time', () => {
  const reads: string[] = [];
  const read = rememberLast((text) => {
    reads.push(text);
    if (text === 'bad') throw new Error('bad');
    return text.length;
  });
  expect([read('aa'), read('aa'), read('b'), read('aa')]).toEqual([2, 2, 1, 2]);
  expect(reads).toEqual(['aa', 'b', 'aa']);
  expect(() => read('bad')).toThrow('bad');
  expect(() => read('bad')).toThrow('bad');
  expect(read('aa')).toBe(2);
  expect(reads).toEqual(['aa', 'b', 'aa', 'bad', 'bad']);
});
