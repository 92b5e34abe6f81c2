import { digitValue } from './edn-characters.ts';

const TIMESTAMP =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?)?)?)?(?:Z|([-+])(\d\d):(\d\d))?$/;

const DAY = 86_400_000;
/** 1582-10-15: java.util.GregorianCalendar counts Julian days before it. */
const CUTOVER = Date.UTC(1582, 9, 15);

/**
 * Milliseconds since the epoch of a `#inst` string, or null where clojure.instant refuses it. Parts may be left out
 * from the right; the second 60 is valid in minute 59 alone; digits behind the millisecond are dropped.
 */
export function instantOf(text: string): number | null {
  const match = TIMESTAMP.exec(text);
  if (match === null) return null;
  const part = (index: number, fallback: number): number => Number(match[index] ?? fallback);
  const [year, month, day] = [part(1, 0), part(2, 1), part(3, 1)];
  const [hour, minute, second] = [part(4, 0), part(5, 0), part(6, 0)];
  const [offsetHour, offsetMinute] = [part(9, 0), part(10, 0)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour > 23 || minute > 59 || second > (minute === 59 ? 60 : 59)) return null;
  if (offsetHour > 23 || offsetMinute > 59) return null;
  const milli = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'));
  const offset = (match[8] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  return midnight(year, month, day) + (hour * 60 + minute - offset) * 60_000 + second * 1000 + milli;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function midnight(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; 400 Gregorian years are always 146,097 days.
  const gregorian = Date.UTC(year + 400, month - 1, day) - 146_097 * DAY;
  if (gregorian >= CUTOVER) return gregorian;
  // Days from 1 March of the year 0, where the Julian leap day ends each year.
  const march = month < 3 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (Math.floor(march * 365.25) + dayOfYear - 719_470) * DAY;
}

const UUID_BITS = [32, 16, 16, 16, 48] as const;

/**
 * The 32 hexadecimal digits of a `#uuid` string, or null where java.util.UUID.fromString refuses it: five groups of
 * any length, 36 characters in all; what is too long for its group is cut from the left.
 */
export function uuidOf(text: string): string | null {
  const groups = text.split('-');
  if (text.length > 36 || groups.length !== 5) return null;
  let digits = '';
  for (const [index, group] of groups.entries()) {
    const value = hexOf(group.startsWith('+') ? group.slice(1) : group);
    if (value === null) return null;
    const bits = UUID_BITS[index] ?? 0;
    digits += BigInt.asUintN(bits, value)
      .toString(16)
      .padStart(bits / 4, '0');
  }
  return digits;
}

function hexOf(group: string): bigint | null {
  if (group === '') return null;
  let value = 0n;
  for (let index = 0; index < group.length; index++) {
    const digit = digitValue(group.charCodeAt(index), 16);
    if (digit === -1) return null;
    value = value * 16n + BigInt(digit);
  }
  return BigInt.asIntN(64, value) === value ? value : null;
}
