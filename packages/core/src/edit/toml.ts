import { formatKeyPath, isTable, type KeyPath, valueAt } from '#core/model/key-path';
import { type ArrayRules, type Change, EditError, type Plain } from './change.ts';
import { addKeys, type TomlPair } from './toml-add.ts';
import { equalToml, satisfiesChange, withoutPath } from './toml-compare.ts';
import { rewriteAt, splice } from './toml-content.ts';
import {
  findToml,
  readTomlData,
  readTomlDocument,
  type TomlDocument,
  type TomlEntry,
  type TomlTable,
} from './toml-document.ts';
import { removeKeys } from './toml-remove.ts';
import { laterStyleNear } from './toml-style.ts';
import { isPlainArray } from './toml-write.ts';

/**
 * Takes a TOML text without BOM (empty for a new file) and the changes to make, in turn; returns the text with the
 * smallest tokens changed, or the very same text where every value is as wanted already. Key order never matters, as
 * TOML's tables have none. `{}` for a whole change means an empty table or none, as TOML files write both.
 * After each change the text is read again: it holds the wanted value and nothing else has changed. Throws EditError
 * otherwise, where the text is no TOML, or where the change cannot be made without guessing.
 */
export function editToml(text: string, changes: readonly Change[]): string {
  return changes.reduce(editOnce, text);
}

function editOnce(text: string, change: Change): string {
  try {
    const before = readTomlData(text);
    const old = valueAt(before, change.path);
    if (satisfiesChange(old, old, change)) return text;
    const edited = setPath(text, change.path, change.value, change.array, false);
    const after = readTomlData(edited);
    const isWanted = satisfiesChange(valueAt(after, change.path), old, change);
    if (!isWanted || !equalToml(withoutPath(before, change.path), withoutPath(after, change.path))) {
      throw new EditError('it cannot be changed without touching something else');
    }
    return edited;
  } catch (error) {
    // Tens of thousands of parts in one dotted key: nothing that a person wrote.
    const isDeep = error instanceof RangeError;
    if (!isDeep && !(error instanceof EditError)) throw error;
    const name = change.path.length === 0 ? 'the document' : formatKeyPath(change.path);
    throw new EditError(`${name}: ${isDeep ? 'the document nests too deeply' : error.message}`, {
      cause: error,
    });
  }
}

type WantedTable = { readonly [key: string]: Plain };

function setPath(
  text: string,
  path: KeyPath,
  wanted: Plain | undefined,
  rules: ArrayRules | undefined,
  keepHeader: boolean,
): string {
  const document = readTomlDocument(text);
  const { table, depth, entry } = findToml(document, path);
  if (entry !== null && depth + 1 === path.length && wanted === undefined) {
    return removeKeys(document, table, path.slice(depth).map(String), keepHeader);
  }
  if (entry !== null) return setContent(document, path, depth, entry, wanted, rules);
  if (depth < path.length) return wanted === undefined ? text : addPath(document, path, wanted);
  if (wanted === undefined) return removeTable(document, path);
  if (!isTable(wanted)) throw new EditError('a table stands where a value is wanted');
  return setTable(document, path, wanted, rules, keepHeader);
}

function setContent(
  document: TomlDocument,
  path: KeyPath,
  depth: number,
  { node, statement }: TomlEntry,
  wanted: Plain | undefined,
  rules: ArrayRules | undefined,
): string {
  if (node.type === 'table' || node.type === 'tables') {
    throw new EditError('it is an array of tables');
  }
  const { text, eol } = document;
  const style = laterStyleNear(document, statement === null ? [] : [statement]);
  const old = valueAt(document.data, path.slice(0, depth + 1));
  const content = rewriteAt({ text, eol, style, rules }, node, old, path.slice(depth + 1), wanted);
  return splice(text, [0, text.length], [{ range: node.range, text: content }]);
}

function removeTable(document: TomlDocument, path: KeyPath): string {
  const key = path.at(-1);
  if (typeof key !== 'string') throw new EditError('a whole document or element cannot be removed');
  return removeKeys(document, findToml(document, path.slice(0, -1)).table, [key], false);
}

/** A path of which nothing exists from some key on. */
function addPath(document: TomlDocument, path: KeyPath, wanted: Plain): string {
  const key = path.at(-1);
  if (typeof key !== 'string') throw new EditError('it would be a new item of an array of tables');
  if (!isTable(wanted) || Object.keys(wanted).length === 0) {
    return addKeys(document, path.slice(0, -1), [[key, wanted]]);
  }
  return addAll(document, path, Object.entries(wanted));
}

/**
 * Values first, as one block; then the tables, each as a section or dotted keys of its own. A table of plain values
 * counts as a value (`license = { text = "MIT" }`), unless its neighbours are sections.
 */
function addAll(document: TomlDocument, path: KeyPath, pairs: readonly TomlPair[]): string {
  const found = findToml(document, path);
  const isAmongSections = found.depth === path.length && holdsSections(found.table);
  const isOwn = ([, value]: TomlPair) => isFilledTable(value) && (isAmongSections || !isFlat(value));
  const values = pairs.filter((pair) => !isOwn(pair));
  const text = values.length === 0 ? document.text : addKeys(document, path, values);
  return pairs
    .filter(isOwn)
    .reduce((sofar, [key, value]) => setPath(sofar, [...path, key], value, undefined, true), text);
}

function holdsSections(table: TomlTable): boolean {
  return [...table.entries.values()].some(({ node }) => node.type === 'table' && node.header !== null);
}

function isFlat(table: WantedTable): boolean {
  return Object.values(table).every((value) => typeof value !== 'object');
}

function isFilledTable(value: Plain | undefined): value is WantedTable {
  return isTable(value) && Object.keys(value).length > 0;
}

function setTable(
  document: TomlDocument,
  path: KeyPath,
  wanted: WantedTable,
  rules: ArrayRules | undefined,
  keepHeader: boolean,
): string {
  const { table } = findToml(document, path);
  const old = valueAt(document.data, path) as Readonly<Record<string, unknown>>;
  const parts = [];
  const nested: TomlPair[] = [];
  for (const [key, entry] of table.entries) {
    if (!Object.hasOwn(wanted, key)) continue;
    const value = wanted[key] as Plain;
    if (entry.node.type === 'table' || entry.node.type === 'tables') {
      if (!equalToml(old[key], value)) nested.push([key, value]);
      continue;
    }
    const edit = {
      text: document.text,
      eol: document.eol,
      style: laterStyleNear(document, entry.statement === null ? [] : [entry.statement]),
      rules: isPlainArray(value) ? rules : undefined,
    };
    parts.push({ range: entry.node.range, text: rewriteAt(edit, entry.node, old[key], [], value) });
  }
  parts.sort((a, b) => a.range[0] - b.range[0]);
  let text = splice(document.text, [0, document.text.length], parts);
  for (const [key, value] of nested) text = setPath(text, [...path, key], value, undefined, true);
  const added = Object.entries(wanted).filter(([key]) => !table.entries.has(key));
  if (added.length > 0) text = addAll(readTomlDocument(text), path, added);
  const gone = [...table.entries.keys()].filter((key) => !Object.hasOwn(wanted, key));
  if (gone.length === 0) return text;
  const now = readTomlDocument(text);
  const rest = removeKeys(now, findToml(now, path).table, gone, keepHeader);
  // A table that only its keys implied is gone with them: one that must be there, but empty, is written as such.
  const isLost = keepHeader && valueAt(readTomlData(rest), path) === undefined;
  return isLost ? addPath(readTomlDocument(rest), path, wanted) : rest;
}
