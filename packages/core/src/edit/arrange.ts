import { formatKeyPath, type KeyPath } from '#core/model/key-path';
import { type ArrayRules, type Change, EditError, type Plain } from './change.ts';
import {
  fingerprint,
  isOrderedList,
  isOrderedTable,
  type Ordered,
  type OrderedTable,
  toOrdered,
  toPlain,
} from './ordered.ts';
import { pairCollection, taker } from './pair-collection.ts';

/**
 * Takes a document and the changes to make, in turn; returns the document as it is to stand in the file: what is
 * equal keeps its form and place, new keys get theirs. Null stands for an empty table on the way to a key, and
 * tables that are missing are made. Throws EditError where a scalar or a list stands in the way.
 */
export function arrange(document: Ordered, changes: readonly Change[]): Ordered {
  return changes.reduce((wanted, change) => arrangeAt(wanted, change, 0) ?? new Map(), document);
}

function arrangeAt(here: Ordered | undefined, change: Change, depth: number): Ordered | undefined {
  if (depth === change.path.length) {
    return change.value === undefined ? undefined : merge(here, toOrdered(change.value), change);
  }
  const part = change.path[depth] as string | number;
  if (typeof part === 'number') return arrangeItem(here, part, change, depth);
  // Removing what is not there makes no parents.
  if ((here === undefined || here === null) && change.value === undefined) return here;
  const table = here ?? new Map<string, Ordered>();
  if (!isOrderedTable(table)) throw inTheWay(change.path.slice(0, depth), 'a table');
  const old = table.get(part);
  const item = arrangeAt(old, change, depth + 1);
  if (item === old) return here;
  if (item === undefined) return new Map([...table].filter(([key]) => key !== part));
  // The order of a document's own keys is a person's choice: a new one goes to the end.
  if (old === undefined && depth > 0) {
    const keys = joinSorted([...table.keys()], [part]);
    return new Map(keys.map((key) => [key, key === part ? item : (table.get(key) as Ordered)]));
  }
  return new Map(table).set(part, item);
}

function arrangeItem(
  here: Ordered | undefined,
  index: number,
  change: Change,
  depth: number,
): Ordered | undefined {
  if (!isOrderedList(here)) {
    if (here === undefined && change.value === undefined) return here;
    throw inTheWay(change.path.slice(0, depth), 'a list');
  }
  if (index > here.length) throw inTheWay(change.path.slice(0, depth), `a list of ${index} or more items`);
  const old = here[index];
  const item = arrangeAt(old, change, depth + 1);
  if (item === old) return here;
  return [...here.slice(0, index), ...(item === undefined ? [] : [item]), ...here.slice(index + 1)];
}

function inTheWay(path: KeyPath, what: string): EditError {
  return new EditError(`${path.length === 0 ? 'the document' : formatKeyPath(path)} is not ${what}`);
}

/** The wanted value in the form of the one that is there, as far as the two are equal. */
function merge(actual: Ordered | undefined, wanted: Ordered, change: Change): Ordered {
  if (isOrderedTable(wanted)) {
    return mergeTables(isOrderedTable(actual) ? actual : new Map(), wanted, change);
  }
  if (isOrderedList(wanted) && isOrderedList(actual)) {
    return change.array === undefined
      ? mergeLists(actual, wanted, change)
      : mergeCollections(actual, wanted, change.array);
  }
  return wanted;
}

function mergeTables(actual: OrderedTable, wanted: OrderedTable, change: Change): OrderedTable {
  const values = new Map([...wanted].map(([key, item]) => [key, merge(actual.get(key), item, change)]));
  if (change.ordered === true) return values;
  const kept = [...actual.keys()].filter((key) => values.has(key));
  const added = [...values.keys()].filter((key) => !actual.has(key));
  return new Map(joinSorted(kept, added).map((key) => [key, values.get(key) as Ordered]));
}

function mergeLists(actual: readonly Ordered[], wanted: readonly Ordered[], change: Change): Ordered[] {
  const textOf = (item: Ordered) => fingerprint(item, change.ordered);
  const take = taker(actual.map((item, index) => [textOf(item), index]));
  return wanted.map((item, index) => actual[take(textOf(item)) ?? -1] ?? merge(actual[index], item, change));
}

/** Equal items stay where they are, kin are changed in place, the rest goes or comes. */
function mergeCollections(
  actual: readonly Ordered[],
  wanted: readonly Ordered[],
  rules: ArrayRules,
): Ordered[] {
  const [olds, wants] = [actual.map(toPlain), wanted.map(toPlain)];
  const slots = new Map<number, Ordered>();
  const added: Ordered[] = [];
  for (const [index, place] of pairCollection(olds, wants, rules).entries()) {
    const item = wanted[index] as Ordered;
    if (place === null) added.push(item);
    else {
      const isSame = rules.same(olds[place] as Plain) === rules.same(wants[index] as Plain);
      slots.set(place, isSame ? (actual[place] as Ordered) : item);
    }
  }
  const kept = actual.flatMap((_, place) => (slots.has(place) ? [slots.get(place) as Ordered] : []));
  return isTexts(kept) && isTexts(added) ? joinSorted(kept, added) : [...kept, ...added];
}

function isTexts(items: readonly Ordered[]): items is readonly string[] {
  return items.every((item) => typeof item === 'string');
}

const byLocale = new Intl.Collator('en').compare;
/** Package managers sort dependency maps by one or the other; both agree on most names. */
const ORDERS = [(a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0), byLocale];

/** `added` at their sorted places among `kept` where those are sorted, else at the end. */
function joinSorted(kept: readonly string[], added: readonly string[]): string[] {
  const order = ORDERS.find((compare) =>
    kept.every((key, i) => i === 0 || compare(kept[i - 1] as string, key) <= 0),
  );
  const all = [...kept, ...added];
  return kept.length === 0 || order === undefined ? all : all.sort(order);
}
