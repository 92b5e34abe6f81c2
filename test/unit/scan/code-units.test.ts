import { expect, it } from 'vitest';
import { codeUnits } from '#core/scan/code-units';

it.each([
  ['nothing', ''],
  ['one byte each', 'import é'],
  ['two bytes each', 'x = "模块 😀"'],
  ['half of a pair', 'a\ud800b\udc00'],
  ['more than is kept', 'é模'.repeat(600_000)],
])('gives what charCodeAt gives: %s', (_, text) => {
  const units = codeUnits(text);
  const differs = [...Array(text.length).keys()].some((at) => units[at] !== text.charCodeAt(at));
  expect(differs).toBe(false);
});

it.each([['a'.repeat(100), 'b'], ['a'.repeat(2_000_000)], ['']])('ends with zeros', (...texts) => {
  for (const text of texts) {
    const units = codeUnits(text);
    expect([...units.slice(text.length, text.length + 4)]).toEqual([0, 0, 0, 0]);
  }
});
