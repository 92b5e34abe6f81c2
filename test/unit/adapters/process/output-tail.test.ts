import { expect, test } from 'vitest';
import { outputTail } from '#core/adapters/process/output-tail';

test('what fits is kept whole', () => {
  const tail = outputTail(10);
  tail.add(Buffer.from('ü\n'));
  tail.add(Buffer.from('abc\n'));
  expect(tail.text()).toBe('ü\nabc\n');
});

test('of more, the whole lines at the end, with the count of the rest', () => {
  const tail = outputTail(10);
  for (let i = 0; i < 100; i += 1) tail.add(Buffer.from(`line ${i}\n`));
  expect(tail.text()).toBe('[782 bytes of output left out]\nline 99\n');
});

test('a line without an end is kept as far as it goes', () => {
  const tail = outputTail(10);
  tail.add(Buffer.from('x'.repeat(1000)));
  expect(tail.text()).toBe(`[990 bytes of output left out]\n${'x'.repeat(10)}`);
});

test('many small pieces take no time', () => {
  const tail = outputTail();
  for (let i = 0; i < 500_000; i += 1) tail.add(Buffer.from('x\n'));
  expect(tail.text()).toBe(`[934466 bytes of output left out]\n${'x\n'.repeat(32767)}`);
});
