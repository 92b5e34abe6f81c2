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

/** A table that is owned whole: what it holds beyond the wanted entries is drift. */
export interface OwnedTable {
  readonly path: KeyPath;
  readonly entries: ReadonlyMap<string, { readonly wanted: Plain; readonly from: KeyPath }>;
  readonly equality: Equality;
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
    return typeof group === 'string' ? `include ${normaliseName(group)}` : canonicalJson(item);
  },
  kin: (item) => {
    const reading = typeof item === 'string' ? readRequirement(item) : null;
    return reading?.ok ? reading.value.name : canonicalJson(item);
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
  if (actual !== undefined && !isTable(actual)) {
    const wanted = Object.fromEntries([...owned.entries].map(([key, entry]) => [key, entry.wanted]));
    return [{ path: owned.path, wanted, actual, from: owned.from, equality: owned.equality }];
  }
  const spelled = new Map(Object.keys(actual ?? {}).map((key) => [owned.keyForm(key), key]));
  const found: Difference[] = [];
  const known = new Set<string>();
  for (const [key, { wanted, from }] of owned.entries) {
    const inFile = spelled.get(owned.keyForm(key));
    known.add(owned.keyForm(key));
    const value = inFile === undefined ? undefined : (actual?.[inFile] as Plain);
    // A key without a value says nothing in a list of requirements, but an extra that is not defined is not installed.
    if (inFile === undefined || differs(wanted, value, owned.equality)) {
      found.push({
        path: [...owned.path, inFile ?? key],
        wanted,
        actual: value,
        from,
        equality: owned.equality,
      });
    }
  }
  for (const [form, key] of spelled) {
    if (known.has(form)) continue;
    found.push({
      path: [...owned.path, key],
      wanted: undefined,
      actual: actual?.[key] as Plain,
      from: owned.from,
      equality: owned.equality,
    });
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
