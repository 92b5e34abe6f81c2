import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cappedOutput } from '#core/adapters/process/capped-output';

test('keeps what fits to the byte, whatever the chunks, and else both ends with the count', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{0,7}$/), { maxLength: 12 }), (chunks) => {
      const output = cappedOutput(16);
      for (const chunk of chunks) output.add(Buffer.from(chunk));
      const whole = chunks.join('');
      const cut = `${whole.slice(0, 8)}\n[${whole.length - 16} bytes of output left out]\n${whole.slice(-8)}`;
      expect(output.text()).toBe(whole.length <= 16 ? whole : cut);
    }),
  );
});

test('a character cut between two chunks is whole again', () => {
  const output = cappedOutput();
  const bytes = Buffer.from('\u20ac');
  output.add(bytes.subarray(0, 1));
  output.add(bytes.subarray(1));
  expect(output.text()).toBe('\u20ac');
});
