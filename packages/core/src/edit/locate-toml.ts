import type { Span } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import { spanOf } from '#core/model/text-position';
import { EditError } from './change.ts';
import { rememberLast } from './remember-last.ts';
import {
  findToml,
  keyName,
  readTomlDocument,
  type TomlContent,
  type TomlDocument,
  type TomlEntry,
  type TomlTable,
} from './toml-document.ts';

const read = rememberLast(readTomlDocument);

type Range = readonly [number, number];

/**
 * Takes a TOML text (without BOM) and a key path; returns where the value stands, or null where there is none or the
 * text is no TOML. The value of a table is its section, from the header to its last statement, or its dotted keys; of
 * one that longer headers only imply, its name in the first of them.
 */
export function locateToml(text: string, path: KeyPath): Span | null {
  try {
    const range = rangeAt(read(text), path);
    return range === null ? null : spanOf(text, ...range);
  } catch (error) {
    if (error instanceof EditError || error instanceof RangeError) return null;
    throw error;
  }
}

function rangeAt(document: TomlDocument, path: KeyPath): Range | null {
  if (path.length === 0) return [0, document.text.length];
  const { depth, entry } = findToml(document, path);
  if (entry !== null) return rangeOfEntry(document, entry, path.slice(depth + 1));
  if (depth < path.length) return null;
  const part = path.at(-1);
  const above = findToml(document, path.slice(0, typeof part === 'number' ? -2 : -1)).table;
  const own = above.entries.get(String(typeof part === 'number' ? path.at(-2) : part));
  if (own === undefined) return null;
  if (own.node.type === 'tables' && typeof part === 'number') {
    const element = own.node.elements[part];
    return element === undefined ? null : rangeOfTable(document, element);
  }
  return rangeOfEntry(document, own, []);
}

function rangeOfEntry(document: TomlDocument, { key, node }: TomlEntry, rest: KeyPath): Range | null {
  if (node.type === 'table') return rangeOfTable(document, node) ?? key.range;
  if (node.type === 'tables') {
    const ranges = node.elements.flatMap((element) => rangeOfTable(document, element) ?? []);
    return [Math.min(...ranges), Math.max(...ranges)];
  }
  return rangeInContent(node, rest);
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

function rangeInContent(content: TomlContent, path: KeyPath): Range | null {
  let node = content;
  let at = 0;
  while (at < path.length) {
    const part = path[at] as string | number;
    if (node.type === 'TOMLArray' && typeof part === 'number') {
      const element = node.elements[part];
      if (element === undefined) return null;
      node = element;
      at += 1;
    } else if (node.type === 'TOMLInlineTable') {
      const rest = path.slice(at).map(String);
      const pair = node.body.find(({ key: { keys } }) =>
        keys.every((one, index) => keyName(one) === rest[index]),
      );
      if (pair === undefined) return null;
      node = pair.value;
      at += pair.key.keys.length;
    } else return null;
  }
  return node.range;
}
