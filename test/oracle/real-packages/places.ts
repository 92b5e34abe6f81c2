import { type Node, parseTree } from 'jsonc-parser';
import { type AST, getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';

/*
 * Where the values of a file stand, straight from the syntax trees of the parsing libraries: what the edits are made
 * with must not be what is judged by them.
 */

/** A value of a file. Ranges are offsets into the text. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly kind: 'string' | 'array' | 'table' | 'other';
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  /** Start of the statement or property that holds it; an item of an array is its own. */
  readonly holder: number;
}

/** Every value of a file, in the order of its text. Takes the text of a .toml or .json file. */
export function placesIn(file: string, text: string): readonly Place[] {
  return file.endsWith('.toml') ? tomlPlaces(text) : jsonPlaces(text);
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function jsonPlaces(text: string): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: Node, path: Place['path'], holder: number): void => {
    const { type, offset, length, value, children = [] } = node;
    const kind = type === 'object' ? 'table' : type === 'array' || type === 'string' ? type : 'other';
    places.push({ path, kind, value, start: offset, end: offset + length, holder });
    children.forEach((child, index) => {
      if (type === 'array') visit(child, [...path, index], child.offset);
      const [key, inner] = child.children ?? [];
      if (type === 'object' && key !== undefined && inner !== undefined)
        visit(inner, [...path, String(key.value)], key.offset);
    });
  };
  const root = parseTree(text);
  if (root !== undefined) visit(root, [], 0);
  return places;
}

function tomlPlaces(text: string): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: AST.TOMLContentNode, path: Place['path'], holder: number): void => {
    const [start, end] = node.range;
    const isText = node.type === 'TOMLValue' && node.kind === 'string';
    const kind =
      node.type === 'TOMLArray'
        ? 'array'
        : node.type === 'TOMLInlineTable'
          ? 'table'
          : isText
            ? 'string'
            : 'other';
    places.push({ path, kind, value: getStaticTOMLValue(node), start, end, holder });
    if (node.type === 'TOMLArray')
      node.elements.forEach((element, index) => {
        visit(element, [...path, index], element.range[0]);
      });
    if (node.type === 'TOMLInlineTable') for (const entry of node.body) visitEntry(entry, path);
  };
  const visitEntry = (entry: AST.TOMLKeyValue, path: Place['path']): void => {
    visit(entry.value, [...path, ...getStaticTOMLValue(entry.key)], entry.range[0]);
  };
  for (const entry of parseTOML(text).body[0].body) {
    if (entry.type === 'TOMLKeyValue') visitEntry(entry, []);
    else {
      const [start, end] = entry.range;
      places.push({ path: entry.resolvedKey, kind: 'table', value: null, start, end, holder: start });
      for (const inner of entry.body) visitEntry(inner, entry.resolvedKey);
    }
  }
  return places;
}
