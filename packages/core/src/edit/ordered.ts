import type { Plain } from './change.ts';

type Scalar = null | boolean | number | string;

/**
 * Plain data with the key order of the text. A JS object cannot hold it (keys that look like integers come first)
 * and gives `__proto__` a meaning; a Map does neither.
 */
export type Ordered = Scalar | readonly Ordered[] | OrderedTable;
export type OrderedTable = ReadonlyMap<string, Ordered>;

export function isOrderedTable(value: Ordered | undefined): value is OrderedTable {
  return value instanceof Map;
}

export function isOrderedList(value: Ordered | undefined): value is readonly Ordered[] {
  return Array.isArray(value);
}

/** Takes plain data and returns it with its tables as Maps, in the order of their keys. */
export function toOrdered(value: Plain): Ordered {
  if (Array.isArray(value)) return value.map(toOrdered);
  if (typeof value !== 'object' || value === null) return value as Scalar;
  return new Map(Object.entries(value).map(([key, item]) => [key, toOrdered(item)]));
}

/** Takes ordered data and returns it with null-prototype objects as tables. */
export function toPlain(value: Ordered): Plain {
  if (isOrderedList(value)) return value.map(toPlain);
  if (!isOrderedTable(value)) return value;
  const table: Record<string, Plain> = Object.create(null);
  for (const [key, item] of value) table[key] = toPlain(item);
  return table;
}

/** Whether two values are the same, the order of their keys included. */
export function identical(a: Ordered, b: Ordered): boolean {
  if (Object.is(a, b)) return true;
  if (isOrderedList(a)) {
    return (
      isOrderedList(b) && a.length === b.length && a.every((item, i) => identical(item, b[i] as Ordered))
    );
  }
  if (!isOrderedTable(a) || !isOrderedTable(b) || a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, item] of a) {
    const other = others.next().value;
    if (other === undefined || other[0] !== key || !identical(item, other[1])) return false;
  }
  return true;
}

/** A text that two values share when they are the same: but for the order of their keys, unless that is asked for. */
export function fingerprint(value: Ordered, withKeyOrder = false): string {
  if (isOrderedList(value)) return `[${value.map((item) => fingerprint(item, withKeyOrder)).join()}]`;
  if (!isOrderedTable(value)) return JSON.stringify(value);
  const entries = [...value].map(
    ([key, item]) => `${JSON.stringify(key)}:${fingerprint(item, withKeyOrder)}`,
  );
  return `{${(withKeyOrder ? entries : entries.sort()).join()}}`;
}
