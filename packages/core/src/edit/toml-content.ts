import { isTable, type KeyPath } from '#core/model/key-path';
import { align, pairUp } from './align.ts';
import { type ArrayRules, EditError, type Plain } from './change.ts';
import { pairCollection } from './pair-collection.ts';
import { type Cells, cutCells, insertCell, isOverLines, joinCells, removeCell } from './toml-cells.ts';
import { equalToml, fingerprintToml } from './toml-compare.ts';
import { keyName, type TomlContent } from './toml-document.ts';
import {
  isPlainArray,
  quotesOf,
  type TomlStyle,
  writeTomlInline,
  writeTomlKey,
  writeTomlString,
  writeTomlValue,
} from './toml-write.ts';

type ContentOf<T extends TomlContent['type']> = Extract<TomlContent, { type: T }>;

/** One piece of content in a text: its place, its value, and the style of what is new in it. */
export interface ContentEdit {
  readonly text: string;
  /** How new values look here; found only when one is written. */
  readonly style: () => TomlStyle;
  readonly eol: string;
  readonly rules: ArrayRules | undefined;
}

/**
 * Takes a content, its value as read, and what to set at a path inside it (undefined: remove). Returns the new text
 * of the content, in which only the smallest token differs. Throws EditError where the path leads through a scalar.
 */
export function rewriteAt(
  edit: ContentEdit,
  node: TomlContent,
  old: unknown,
  path: KeyPath,
  wanted: Plain | undefined,
): string {
  const [part, ...rest] = path;
  if (part === undefined) {
    if (wanted === undefined) throw new EditError('an item of an array is not removed by its position');
    return rewrite(edit, node, old, wanted);
  }
  if (node.type === 'TOMLArray' && Array.isArray(old) && typeof part === 'number') {
    const element = node.elements[part];
    if (element === undefined) throw new EditError(`the array has no item ${part}`);
    const inner = rewriteAt(edit, element, old[part], rest, wanted);
    return splice(edit.text, node.range, [{ range: element.range, text: inner }]);
  }
  if (node.type !== 'TOMLInlineTable' || !isTable(old))
    throw new EditError('a value that is no table stands on the way');
  return editInlineTable(edit, node, old, String(part), rest, wanted);
}

/** The text of a content with a new value; the same text where the value is equal. */
function rewrite(edit: ContentEdit, node: TomlContent, old: unknown, wanted: Plain): string {
  const token = edit.text.slice(node.range[0], node.range[1]);
  if (node.type === 'TOMLArray' && isPlainArray(wanted) && isPlainArray(old)) {
    return editArray(edit, node, old, wanted);
  }
  if (equalToml(old, wanted)) return token;
  if (node.type === 'TOMLInlineTable' && isTable(wanted) && isTable(old)) {
    return rewriteInlineTable(edit, node, old, wanted);
  }
  if (node.type === 'TOMLValue' && node.kind === 'string' && typeof wanted === 'string') {
    const opensLine = node.multiline && /^...\r?\n/.test(token);
    return writeTomlString(wanted, quotesOf(token), edit.eol, opensLine);
  }
  return isPlainArray(wanted) ? writeTomlValue(wanted, edit.style()) : writeTomlInline(wanted, edit.style());
}

interface ArrayPlan {
  /** Position in the file of the item that each wanted one keeps or replaces; null for a new one. */
  readonly partners: readonly (number | null)[];
  readonly isEqual: (oldItem: Plain, wantedItem: Plain) => boolean;
}

function editArray(
  edit: ContentEdit,
  node: ContentOf<'TOMLArray'>,
  old: readonly Plain[],
  wanted: readonly Plain[],
): string {
  const { partners, isEqual } =
    edit.rules === undefined ? planList(old, wanted) : planCollection(old, wanted, edit.rules);
  const ranges = node.elements.map((element) => element.range);
  const body = cutCells(edit.text, node.range[0] + 1, node.range[1] - 1, ranges);
  if (old.length === 0 && !isOverLines(body))
    return wanted.length === 0 ? `[${joinCells(body)}]` : writeTomlValue(wanted, edit.style());
  const used = new Set(partners);
  const inner = { ...edit, rules: undefined };
  partners.forEach((partner, index) => {
    if (partner === null) return;
    const element = node.elements[partner];
    const cell = body.cells[partner];
    const item = wanted[index] as Plain;
    if (element === undefined || cell === undefined || isEqual(old[partner] as Plain, item)) return;
    cell.item = rewrite(inner, element, old[partner], item);
  });
  const places = insertionPlaces(old, wanted, partners, edit.rules);
  // From the back, so that earlier positions stay true.
  for (let position = old.length; position >= 0; position -= 1) {
    const items = (places.get(position) ?? []).map((index) => wanted[index] as Plain);
    const near = node.elements[position - 1] ?? node.elements[position];
    items.forEach((item, offset) => {
      insertItem(edit, body, position + offset, writeTomlInline(item, styleBeside(edit, near)));
    });
    if (position < old.length && !used.has(position)) {
      removeCell(body, position + items.length, edit.eol);
    }
  }
  return `[${joinCells(body)}]`;
}

function insertItem(edit: ContentEdit, body: Cells, position: number, item: string): void {
  const { eol, indent, trailingComma } = edit.style();
  insertCell(body, position, item, { eol, indent, trailingComma, padding: '' });
}

/** The style, with the quotes of the nearest item where that is a string on one line. */
function styleBeside(edit: ContentEdit, near: TomlContent | undefined): TomlStyle {
  const style = edit.style();
  if (near?.type !== 'TOMLValue' || near.kind !== 'string' || near.multiline) return style;
  return { ...style, quotes: edit.text[near.range[0]] === "'" ? 'literal' : 'basic' };
}

function planList(old: readonly Plain[], wanted: readonly Plain[]): ArrayPlan {
  const kept = align(old.map(fingerprintToml), wanted.map(fingerprintToml));
  return { partners: pairUp(kept, old.length), isEqual: equalToml };
}

function planCollection(old: readonly Plain[], wanted: readonly Plain[], rules: ArrayRules): ArrayPlan {
  return {
    partners: pairCollection(old, wanted, rules),
    isEqual: (oldItem, wantedItem) => rules.same(oldItem) === rules.same(wantedItem),
  };
}

/** For each position of the old items (or behind the last), which wanted ones are new before it. */
function insertionPlaces(
  old: readonly Plain[],
  wanted: readonly Plain[],
  partners: readonly (number | null)[],
  rules: ArrayRules | undefined,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  const add = (position: number, index: number): void => {
    const list = places.get(position);
    if (list === undefined) places.set(position, [index]);
    else list.push(index);
  };
  if (rules === undefined) {
    let position = 0;
    partners.forEach((partner, index) => {
      if (partner === null) add(position, index);
      else position = partner + 1;
    });
    return places;
  }
  const added = partners.flatMap((partner, index) => (partner === null ? [index] : []));
  const kin = old.map((item) => rules.kin(item));
  const isSorted =
    kin.length > 1 && kin.every((key, index) => index === 0 || (kin[index - 1] as string) <= key);
  if (isSorted) added.sort((a, b) => order(rules.kin(wanted[a] as Plain), rules.kin(wanted[b] as Plain)));
  for (const index of added) {
    const key = rules.kin(wanted[index] as Plain);
    add(isSorted ? kin.findLastIndex((other) => other <= key) + 1 : old.length, index);
  }
  return places;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rewriteInlineTable(
  edit: ContentEdit,
  node: ContentOf<'TOMLInlineTable'>,
  old: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, Plain>>,
): string {
  // A dotted key shares its tables with others: written anew, as nothing of it can be kept by itself.
  if (node.body.some((pair) => pair.key.keys.length > 1)) return writeTomlInline(wanted, edit.style());
  const body = cutInlineTable(edit, node);
  node.body.forEach((pair, index) => {
    const key = nameOf(pair);
    const cell = body.cells[index];
    if (cell === undefined || !Object.hasOwn(wanted, key)) return;
    const rules = isPlainArray(wanted[key]) ? edit.rules : undefined;
    cell.item =
      edit.text.slice(pair.range[0], pair.value.range[0]) +
      rewrite({ ...edit, rules }, pair.value, old[key], wanted[key] as Plain);
  });
  for (const [key, value] of Object.entries(wanted)) {
    if (!Object.hasOwn(old, key)) insertPair(edit, body, node, key, value);
  }
  for (let index = node.body.length - 1; index >= 0; index -= 1) {
    const pair = node.body[index];
    if (pair !== undefined && !Object.hasOwn(wanted, nameOf(pair))) removeCell(body, index, edit.eol);
  }
  return `{${joinCells(body)}}`;
}

function editInlineTable(
  edit: ContentEdit,
  node: ContentOf<'TOMLInlineTable'>,
  old: Readonly<Record<string, unknown>>,
  key: string,
  rest: KeyPath,
  wanted: Plain | undefined,
): string {
  if (node.body.some((pair) => pair.key.keys.length > 1)) {
    throw new EditError('it stands in an inline table with dotted keys');
  }
  const body = cutInlineTable(edit, node);
  const index = node.body.findIndex((pair) => nameOf(pair) === key);
  const pair = node.body[index];
  const cell = body.cells[index];
  if (pair === undefined || cell === undefined) {
    if (wanted !== undefined) insertPair(edit, body, node, key, nest(rest, wanted));
  } else if (rest.length === 0 && wanted === undefined) removeCell(body, index, edit.eol);
  else {
    const value = rewriteAt(edit, pair.value, old[key], rest, wanted);
    cell.item = edit.text.slice(pair.range[0], pair.value.range[0]) + value;
  }
  return `{${joinCells(body)}}`;
}

/** A value under the keys that lead to it. Throws EditError for an array position. */
function nest(path: KeyPath, value: Plain): Plain {
  return path.reduceRight<Plain>((inner, part) => {
    if (typeof part === 'number') throw new EditError(`there is no array for item ${part}`);
    const table: Record<string, Plain> = Object.create(null);
    table[part] = inner;
    return table;
  }, value);
}

function cutInlineTable(edit: ContentEdit, node: ContentOf<'TOMLInlineTable'>): Cells {
  const ranges = node.body.map((pair) => pair.range);
  return cutCells(edit.text, node.range[0] + 1, node.range[1] - 1, ranges);
}

function insertPair(
  edit: ContentEdit,
  body: Cells,
  node: ContentOf<'TOMLInlineTable'>,
  key: string,
  value: Plain,
): void {
  const style = styleBeside(edit, node.body.at(-1)?.value);
  const item = `${writeTomlKey(key)} = ${writeTomlInline(value, style)}`;
  insertCell(body, body.cells.length, item, { ...style, trailingComma: false });
}

function nameOf(pair: ContentOf<'TOMLInlineTable'>['body'][number]): string {
  const part = pair.key.keys[0];
  return part === undefined ? '' : keyName(part);
}

/** The text of a range with parts of it replaced; the parts are in order and do not overlap. */
export function splice(
  text: string,
  [start, end]: readonly [number, number],
  parts: readonly { readonly range: readonly [number, number]; readonly text: string }[],
): string {
  let result = '';
  let from = start;
  for (const part of parts) {
    result += text.slice(from, part.range[0]) + part.text;
    from = part.range[1];
  }
  return result + text.slice(from, end);
}
