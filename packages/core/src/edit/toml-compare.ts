import type { KeyPath } from '#core/model/key-path';
import { isTable } from '#core/model/key-path';
import type { ArrayRules, Change, Plain } from './change.ts';

/** Whether two values read from TOML are the same; tables have no order, dates are equal by what they say. */
export function equalToml(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equalToml(item, b[index]));
  }
  if (a instanceof Date) return b instanceof Date && a.toISOString() === b.toISOString();
  if (!isTable(a) || !isTable(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equalToml(a[key], b[key]))
  );
}

/** A text that two values read from TOML share when they are the same, in the sense of `equalToml`. */
export function fingerprintToml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(fingerprintToml).join()}]`;
  if (value instanceof Date) return `date:${value.toISOString()}`;
  if (!isTable(value)) return typeof value === 'string' ? JSON.stringify(value) : `${typeof value}:${value}`;
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${fingerprintToml(item)}`);
  return `{${pairs.sort().join()}}`;
}

/**
 * Whether a value read from TOML is what a change wants at its path. Under array rules an item may be spelled as it
 * was before; a table without any value and an absent one are the same for the path of a change.
 */
export function satisfiesChange(actual: unknown, before: unknown, change: Change): boolean {
  const { value, array } = change;
  if (value === undefined || (isTable(value) && Object.keys(value).length === 0))
    return actual === undefined || isHollow(actual);
  return satisfies(actual, before, value, array);
}

function satisfies(actual: unknown, before: unknown, wanted: Plain, rules: ArrayRules | undefined): boolean {
  if (Array.isArray(wanted) && rules !== undefined && Array.isArray(actual)) {
    return isSameCollection(actual, Array.isArray(before) ? before : [], wanted, rules);
  }
  if (!isTable(wanted) || !isTable(actual)) return equalToml(actual, wanted);
  const keys = Object.keys(wanted);
  return (
    keys.length === Object.keys(actual).length &&
    keys.every((key) => {
      const item = wanted[key] as Plain;
      const old = isTable(before) && Object.hasOwn(before, key) ? before[key] : undefined;
      // Rules are for the arrays directly in the table.
      return (
        Object.hasOwn(actual, key) &&
        satisfies(actual[key], old, item, Array.isArray(item) ? rules : undefined)
      );
    })
  );
}

/** As many items of each kind of sameness, and each spelled as wanted or as it was before. */
function isSameCollection(
  actual: readonly Plain[],
  before: readonly Plain[],
  wanted: readonly Plain[],
  rules: ArrayRules,
): boolean {
  const counts = new Map<string, number>();
  for (const item of wanted) counts.set(rules.same(item), (counts.get(rules.same(item)) ?? 0) + 1);
  const known = new Set([...before, ...wanted].map(fingerprintToml));
  return (
    actual.length === wanted.length &&
    actual.every((item) => {
      const left = counts.get(rules.same(item)) ?? 0;
      counts.set(rules.same(item), left - 1);
      return left > 0 && known.has(fingerprintToml(item));
    })
  );
}

/** A table that holds nothing but tables that hold nothing. */
function isHollow(value: unknown): boolean {
  return isTable(value) && Object.values(value).every(isHollow);
}

/** A copy without the value at a path, and without the tables above it that are hollow then. */
export function withoutPath(value: unknown, path: KeyPath): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return undefined;
  if (Array.isArray(value))
    return value.map((item, index) => (index === part ? withoutPath(item, rest) : item));
  if (!isTable(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const kept = key === String(part) ? withoutPath(item, rest) : item;
    if (kept !== undefined && !(key === String(part) && isHollow(kept))) copy[key] = kept;
  }
  return copy;
}
