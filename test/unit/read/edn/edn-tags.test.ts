import { describe, expect, it } from 'vitest';
import { instantOf, uuidOf } from '#core/read/edn/edn-tags';

describe('instantOf', () => {
  it.each([
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['2026-03-04T05', '2026-03-04T05:00:00.000Z'],
    ['2026-03-04T05:06:07.1239+01:30', '2026-03-04T03:36:07.123Z'],
    ['2026-03-04T05:06-01:30', '2026-03-04T06:36:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['0099-01-01', '0098-12-30T00:00:00.000Z'],
    ['1582-10-04', '1582-10-14T00:00:00.000Z'],
    ['1582-10-15', '1582-10-15T00:00:00.000Z'],
  ])('%s is %s (Julian before 15 October 1582)', (text, iso) => {
    expect(new Date(instantOf(text) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each([
    '',
    '26',
    '2026-13',
    '2026-02-29',
    '1900-02-29',
    '2026-01-01T24',
    '2026-01-01T00:00:60',
    '2026-01-01T00:60',
    '2026 ',
    '2026+24:00',
  ])('refuses %j', (text) => {
    expect(instantOf(text)).toBeNull();
  });
});

describe('uuidOf', () => {
  it('fills short groups and cuts long ones, as java.util.UUID does', () => {
    expect(uuidOf('F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6')).toBe('f81d4fae7dec11d0a76500a0c91e6bf6');
    expect(uuidOf('1-+2-3-4-123450000000000005')).toBeNull();
    expect(uuidOf('1-+2-3-4-50000000000005')).toBe('00000001000200030004000000000005');
  });

  it.each([
    '',
    '1-2-3-4',
    '1-2-3-4-5-6',
    '1-2-3-4-',
    '1-2-3-4-g',
    '1-2-3-4-8000000000000000',
    '00000001-0002-0003-0004-0000000000051',
  ])('refuses %j', (text) => {
    expect(uuidOf(text)).toBeNull();
  });
});
