import type { Span } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import { spanOf } from '#core/model/text-position';
import { EditError } from './change.ts';
import {
  findToml,
  keyName,
  readTomlDocument,
  type TomlContent,
  type TomlDocument,
  type TomlEntry,
  type TomlKeyPart,
  type TomlTable,
} from './toml-document.ts';

type Range = readonly [number, number];

/** Places of a value: of itself, and of the key (or array item) that holds it. */
interface Place {
  readonly value: Range;
  readonly key: Range;
}

/**
 * Takes a TOML text (without BOM) and a key path; returns where the value stands, or null where there is none or the
 * text is no TOML. The value of a table is its section, from the header to its last statement, or its dotted keys.
 */
export function locateToml(text: string, path: KeyPath): Span | null {
  const place = locate(text, path);
  return place === null ? null : spanOf(text, ...place.value);
}

/** Like `locateToml`, but for the key: its last part in the header or statement. An array item is its own key. */
export function locateTomlKey(text: string, path: KeyPath): Span | null {
  const place = locate(text, path);
  return place === null ? null : spanOf(text, ...place.key);
}

function locate(text: string, path: KeyPath): Place | null {
  try {
    return placeAt(read(text), path);
  } catch (error) {
    if (error instanceof EditError || error instanceof RangeError) return null;
    throw error;
  }
}

let last: TomlDocument | null = null;

/** Findings come several to a file: the last text read is kept, which changes no answer. */
function read(text: string): TomlDocument {
  if (last?.text !== text) last = readTomlDocument(text);
  return last;
}

function placeAt(document: TomlDocument, path: KeyPath): Place | null {
  const whole: Range = [0, document.text.length];
  if (path.length === 0) return { value: whole, key: [0, 0] };
  const { depth, entry } = findToml(document, path);
  if (entry !== null) return placeOfEntry(document, entry, path.slice(depth + 1));
  if (depth < path.length) return null;
  const part = path.at(-1);
  const above = findToml(document, path.slice(0, typeof part === 'number' ? -2 : -1)).table;
  const own = above.entries.get(String(typeof part === 'number' ? path.at(-2) : part));
  if (own === undefined) return null;
  if (own.node.type === 'tables' && typeof part === 'number') {
    const element = own.node.elements[part];
    return element === undefined ? null : placeOfElement(document, element);
  }
  return placeOfEntry(document, own, []);
}

function placeOfEntry(document: TomlDocument, { key, node }: TomlEntry, rest: KeyPath): Place | null {
  if (node.type === 'table') return { value: rangeOfTable(document, node) ?? key.range, key: key.range };
  if (node.type === 'tables') {
    const ranges = node.elements.flatMap((element) => rangeOfTable(document, element) ?? []);
    return { value: [Math.min(...ranges), Math.max(...ranges)], key: key.range };
  }
  return placeInContent(node, key, rest);
}

function placeOfElement(document: TomlDocument, element: TomlTable): Place | null {
  const keys = element.header?.key.keys;
  const key = keys?.at(-1);
  const value = rangeOfTable(document, element);
  return key === undefined || value === null ? null : { value, key: key.range };
}

/** From the header, or the first dotted key or section that makes the table, to its last statement. */
function rangeOfTable(document: TomlDocument, table: TomlTable): Range | null {
  const section =
    table.header === null ? undefined : document.sections.find(({ header }) => header === table.header);
  if (section?.header) return [section.header.range[0], section.end];
  const start = table.dotted[0]?.range[0];
  const end = table.dotted.at(-1)?.range[1];
  return start === undefined || end === undefined ? null : [start, end];
}

function placeInContent(content: TomlContent, key: TomlKeyPart, path: KeyPath): Place | null {
  let node = content;
  let keyRange: Range = key.range;
  let at = 0;
  while (at < path.length) {
    const part = path[at] as string | number;
    if (node.type === 'TOMLArray' && typeof part === 'number') {
      const element = node.elements[part];
      if (element === undefined) return null;
      node = element;
      keyRange = element.range;
      at += 1;
    } else if (node.type === 'TOMLInlineTable') {
      const rest = path.slice(at).map(String);
      const pair = node.body.find(({ key: { keys } }) =>
        keys.every((one, index) => keyName(one) === rest[index]),
      );
      const last = pair?.key.keys.at(-1);
      if (pair === undefined || last === undefined) return null;
      node = pair.value;
      keyRange = last.range;
      at += pair.key.keys.length;
    } else return null;
  }
  return { value: node.range, key: keyRange };
}
