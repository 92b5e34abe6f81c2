import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '#core/model/errors';
import {
  readBoolean,
  readEnum,
  readInteger,
  readJsonArgv,
  readList,
  readStringMap,
} from '#core/read/action-inputs';

function refusal(read: () => unknown): { message: string; hint: string } {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return { message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error('was accepted');
}

describe('booleans', () => {
  test('are those of YAML 1.2', () => {
    expect(['true', 'True', 'TRUE', ' true\n'].map((raw) => readBoolean('x', raw))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['false', 'False', 'FALSE'].map((raw) => readBoolean('x', raw))).toEqual([false, false, false]);
  });

  test.each(['', 'flase', 'yes', 'on', '1', '0', 'tRUE', 'null'])('%j is none', (raw) => {
    expect(refusal(() => readBoolean('cache', raw)).hint).toBe('write true or false');
  });

  test('the refusal names the input', () => {
    expect(refusal(() => readBoolean('cache', 'flase')).message).toBe('the input cache is "flase"');
    expect(refusal(() => readBoolean('cache', '')).message).toBe('the input cache is empty');
  });
});

describe('words', () => {
  const levels = ['error', 'warning', 'never'] as const;

  test('are taken to the letter', () => {
    expect(readEnum('fail-on', ' warning ', levels)).toBe('warning');
    expect(refusal(() => readEnum('fail-on', 'Warning', levels)).hint).toBe(
      'did you mean warning? allowed are error, warning, never',
    );
    expect(refusal(() => readEnum('fail-on', '', levels)).hint).toBe('allowed are error, warning, never');
    expect(refusal(() => readEnum('fail-on', '__proto__', levels)).message).toContain('__proto__');
  });
});

describe('numbers', () => {
  const bounds = { min: 1, max: 360 };

  test('are whole and within bounds', () => {
    expect(readInteger('timeout-minutes', '360', bounds)).toBe(360);
    expect(readInteger('timeout-minutes', '1', bounds)).toBe(1);
    expect(readInteger('n', '-3', { min: -5, max: 5 })).toBe(-3);
  });

  test.each(['', 'NaN', '0', '361', '1.5', '1e2', '0x10', '1_0', '9'.repeat(400), '１'])(
    '%.10j is refused',
    (raw) => {
      expect(refusal(() => readInteger('timeout-minutes', raw, bounds)).hint).toBe(
        'write a whole number from 1 to 360',
      );
    },
  );

  test('no text becomes NaN', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (raw) => {
        try {
          const value = readInteger('n', raw, { min: -1000, max: 1000 });
          expect(Number.isInteger(value)).toBe(true);
          expect(raw.trim()).toMatch(/^-?\d+$/);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('argv', () => {
  test('arrives as it is written, whatever it holds', () => {
    const word = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(
        word.filter((text) => text !== ''),
        fc.array(word),
        (program, rest) => {
          expect(readJsonArgv('command', JSON.stringify([program, ...rest]))).toEqual([program, ...rest]);
        },
      ),
    );
  });

  test.each([
    '',
    'make generate',
    '[]',
    '[""]',
    '"make"',
    '{"0":"make"}',
    '["make", 1]',
    '["make"',
    '["a\\u0000"]',
  ])('%s is refused', (raw) => {
    expect(refusal(() => readJsonArgv('command', raw)).message).toContain('the input command is ');
  });
});

describe('lists', () => {
  test('are separated by commas or lines, or a JSON array', () => {
    expect(readList('checks', 'pins, layout\n\n gen-and-diff ,')).toEqual(['pins', 'layout', 'gen-and-diff']);
    expect(readList('target', '["services/a, b", "c"]')).toEqual(['services/a, b', 'c']);
    expect(readList('checks', ' \n')).toEqual([]);
  });

  test.each(['["a"', '[1]', '[a, b]'])('%s is no array', (raw) => {
    expect(refusal(() => readList('checks', raw)).hint).toContain('JSON array');
  });
});

describe('maps', () => {
  test('are JSON objects of strings, or blank', () => {
    expect([...readStringMap('env', ' {"URL": "a=b", "__proto__": "x"}\n')]).toEqual([
      ['URL', 'a=b'],
      ['__proto__', 'x'],
    ]);
    expect(readStringMap('env', ' \n').size).toBe(0);
  });

  test.each(['URL=x', '["URL"]', '{"URL": 1}', '{"URL": null}', 'null', '"x"', '{"URL": "a\\u0000b"}', '{'])(
    '%s is none, and what it holds is not told',
    (raw) => {
      const { message, hint } = refusal(() => readStringMap('env', raw));
      expect(message).toBe('the input env is no JSON object of strings');
      expect(hint).toBe('write a JSON object of strings: {"NAME": "value"}');
    },
  );
});
