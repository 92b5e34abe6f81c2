import type { ArrayRules, Change, Plain } from '#core/edit/change';
import { requirementKey, specifierKey } from '#core/graph/requirement-key';
import { canonicalJson } from '#core/model/canonical';
import { isTable, type KeyPath, valueAt } from '#core/model/key-path';
import { formatPythonVersion, readPythonVersion } from '#core/model/python-version';
import { normaliseName } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';

/** When two values of one key say the same. Two values are equal exactly when `key` gives the same text. */
export interface Equality {
  readonly key: (value: Plain) => string;
  /** Given for arrays that are collections. */
  readonly array?: ArrayRules;
  readonly ordered?: boolean;
  /** The value that absence means, where it means one (`private`: false). */
  readonly absent?: Plain;
}

/** One key of a file that a manifest declares. `wanted` undefined: it must be absent. */
export interface OwnedKey {
  readonly path: KeyPath;
  readonly wanted: Plain | undefined;
  readonly equality: Equality;
  /** Where the manifest declares it. */
  readonly from: KeyPath;
}

/** A table that is owned whole (what it holds beyond the wanted entries is drift), or some entries of one. */
export interface OwnedTable {
  readonly path: KeyPath;
  readonly entries: ReadonlyMap<string, { readonly wanted: Plain; readonly from: KeyPath }>;
  readonly equality: Equality;
  /** Whether what it holds beyond these entries belongs to others after all. */
  readonly shared?: boolean;
  /** The table that a value of another form stands for (`"exports": "./x.js"`); the value itself where it is none. */
  readonly expand?: (value: Plain) => Plain;
  /** Two keys with the same form are one key (PEP 503 for extras and groups). */
  readonly keyForm: (key: string) => string;
  readonly from: KeyPath;
}

export type Owned = OwnedKey | OwnedTable;

/** One owned key whose value in the file is not what the manifest says. The path is spelled as in the file. */
export interface Difference {
  readonly path: KeyPath;
  readonly wanted: Plain | undefined;
  readonly actual: Plain | undefined;
  /** Where the manifest declares it; for an entry that it does not, where it would. */
  readonly from: KeyPath;
  readonly equality: Equality;
}

const ordered: Equality = { key: (value) => JSON.stringify(value), ordered: true };

/** Equal as data; the order of table keys does not matter, that of arrays does. */
const exact: Equality = { key: canonicalJson };

const distributionName: Equality = {
  key: (value) => (typeof value === 'string' ? normaliseName(value) : canonicalJson(value)),
};

const pythonVersion: Equality = {
  key: (value) => {
    const version = typeof value === 'string' ? readPythonVersion(value) : null;
    return version === null ? canonicalJson(value) : formatPythonVersion(version, true);
  },
};

const pythonRange: Equality = {
  key: (value) => (typeof value === 'string' ? specifierKey(value) : canonicalJson(value)),
};

const requirementItem: ArrayRules = {
  same: (item) => {
    const reading = typeof item === 'string' ? readRequirement(item) : null;
    if (reading?.ok) return requirementKey(reading.value);
    const group = isTable(item) ? item['include-group'] : undefined;
    // No requirement starts so: `true` is no distribution of that name.
    return typeof group === 'string' ? `include ${normaliseName(group)}` : `data ${canonicalJson(item)}`;
  },
  kin: (item) => {
    const reading = typeof item === 'string' ? readRequirement(item) : null;
    return reading?.ok ? reading.value.name : `data ${canonicalJson(item)}`;
  },
};

const textItem: ArrayRules = { same: canonicalJson, kin: canonicalJson };

/** Arrays as collections: order ignored, duplicates kept. Anything but an array is compared as data. */
function collection(array: ArrayRules): Equality {
  return {
    key: (value) =>
      Array.isArray(value)
        ? JSON.stringify(value.map((item) => array.same(item)).sort())
        : canonicalJson(value),
    array,
  };
}

export const equality = {
  exact,
  ordered,
  distributionName,
  pythonVersion,
  pythonRange,
  requirements: collection(requirementItem),
  texts: collection(textItem),
};

/** Empty and absent say the same: an empty array or table declares nothing. */
function isEmpty(value: Plain | undefined): boolean {
  if (value === undefined) return true;
  return Array.isArray(value) ? value.length === 0 : isTable(value) && Object.keys(value).length === 0;
}

function differs(wanted: Plain | undefined, actual: Plain | undefined, { key, absent }: Equality): boolean {
  if (isEmpty(wanted) && isEmpty(actual)) return false;
  const [left, right] = [wanted ?? absent, actual ?? absent];
  return left === undefined || right === undefined || key(left) !== key(right);
}

/** Holds what is owned against a file's data (as its reader returns it) and returns every difference, in order. */
export function differences(data: unknown, owned: readonly Owned[]): readonly Difference[] {
  const found: Difference[] = [];
  for (const item of owned) {
    const actual = valueAt(data, item.path) as Plain | undefined;
    if ('entries' in item) found.push(...tableDifferences(item, actual));
    else if (differs(item.wanted, actual, item.equality)) {
      found.push({ path: item.path, wanted: item.wanted, actual, from: item.from, equality: item.equality });
    }
  }
  return found;
}

function tableDifferences(owned: OwnedTable, actual: Plain | undefined): readonly Difference[] {
  const { path, entries, equality: how, keyForm, from } = owned;
  const table = actual === undefined ? undefined : (owned.expand?.(actual) ?? actual);
  const isOther = table !== undefined && !isTable(table);
  const found = isOther ? [] : entryDifferences(owned, table);
  if (!isOther && (table === actual || found.length === 0)) return found;
  // Entries cannot be set in a value of another form: it is replaced by the table, with what others hold in it.
  const wanted: Record<string, Plain> = Object.create(null);
  const known = new Set([...entries.keys()].map(keyForm));
  if (owned.shared && isTable(table))
    for (const [key, value] of Object.entries(table))
      if (!known.has(keyForm(key))) wanted[key] = value as Plain;
  for (const [key, entry] of entries) wanted[key] = entry.wanted;
  return [{ path, wanted, actual, from, equality: how }];
}

function entryDifferences(
  { path, entries, equality: how, keyForm, from, shared }: OwnedTable,
  table: Readonly<Record<string, unknown>> | undefined,
): readonly Difference[] {
  const spelled = new Map(Object.keys(table ?? {}).map((key) => [keyForm(key), key]));
  const found: Difference[] = [];
  const known = new Set<string>();
  for (const [key, entry] of entries) {
    const inFile = spelled.get(keyForm(key));
    known.add(keyForm(key));
    const actual = inFile === undefined ? undefined : (table?.[inFile] as Plain);
    // A key without a value says nothing in a list of requirements, but an extra that is not defined is not installed.
    if (inFile === undefined || differs(entry.wanted, actual, how))
      found.push({
        path: [...path, inFile ?? key],
        wanted: entry.wanted,
        actual,
        from: entry.from,
        equality: how,
      });
  }
  for (const key of Object.keys(table ?? {})) {
    if (shared || (known.has(keyForm(key)) && spelled.get(keyForm(key)) === key)) continue;
    const actual = table?.[key] as Plain;
    found.push({ path: [...path, key], wanted: undefined, actual, from: [...from, key], equality: how });
  }
  return found;
}

/** The change that mends a difference. */
export function changeOf({ path, wanted, equality: { array, ordered: isOrdered } }: Difference): Change {
  return {
    path,
    value: wanted,
    ...(array === undefined ? {} : { array }),
    ...(isOrdered === undefined ? {} : { ordered: isOrdered }),
  };
}
