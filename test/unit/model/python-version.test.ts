import { parse } from '@renovatebot/pep440';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPythonVersion, readPythonVersion } from '#core/model/python-version';

const normal = (text: string, stripZeros = false) => {
  const version = readPythonVersion(text);
  return version === null ? null : formatPythonVersion(version, stripZeros);
};

it.each([
  ['v1.0', '1.0'],
  ['1!2.03', '1!2.3'],
  ['1.0-ALPHA', '1.0a0'],
  ['1.0.preview_2', '1.0rc2'],
  ['1.0-5', '1.0.post5'],
  ['1.0.rev', '1.0.post0'],
  ['1.0_dev3', '1.0.dev3'],
  ['1.0+Ab-01_c', '1.0+ab.1.c'],
  ['1.0a1.post2.dev3+x', '1.0a1.post2.dev3+x'],
])('%s is %s', (text, wanted) => {
  expect(normal(text)).toBe(wanted);
});

it('strips zeros at the end of the release alone', () => {
  expect(normal('1.0.0a10', true)).toBe('1a10');
  expect(normal('0.0', true)).toBe('0');
  expect(normal('10.20', true)).toBe('10.20');
});

it.each(['', '1.', '.1', '1..2', 'a1', '1.0+', '1.0+a..b', '1 .0', '1.0x', '1!', '1.*', '１'])(
  '%j is none',
  (text) => {
    expect(readPythonVersion(text)).toBeNull();
  },
);

it('agrees with @renovatebot/pep440 on what is a version', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123.!-_+vx', 'a', 'rc', 'post', 'dev', '1.0') });
  fc.assert(
    fc.property(text, (candidate) => {
      expect(readPythonVersion(candidate) === null).toBe(parse(candidate) === null);
    }),
    { numRuns: 5_000 },
  );
});
