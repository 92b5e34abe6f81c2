import { type Node, parseTree } from 'jsonc-parser';
import { bracketBeyond } from '#core/model/json-depth';
import { TOO_DEEP, withoutPrototypes } from './json.ts';

/** The parser is recursive; a real configuration stays under ten levels. */
const MAX_DEPTH = 200;

/**
 * Takes JSON with comments and trailing commas, as editors' and compilers' configurations are written; returns its value
 * with tables of null prototype, or undefined where there is none. What is malformed is read as far as it goes, as
 * TypeScript does.
 */
export function readJsonc(text: string): unknown {
  try {
    // Most files are plain JSON, whose parser is far quicker.
    const value = withoutPrototypes(JSON.parse(text), MAX_DEPTH);
    return value === TOO_DEEP ? undefined : value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return readLenient(text);
  }
}

function readLenient(text: string): unknown {
  if (bracketBeyond(text, MAX_DEPTH) !== null) return undefined;
  try {
    const tree = parseTree(text, [], { allowTrailingComma: true, disallowComments: false });
    return tree === undefined ? undefined : plain(tree, 0);
  } catch (error) {
    // a quote in a comment can hide brackets from the count
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function plain(node: Node, depth: number): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (node.type === 'array') return (node.children ?? []).map((child) => plain(child, depth + 1));
  if (node.type !== 'object') return node.value;
  const table: Record<string, unknown> = Object.create(null);
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    if (key !== undefined && value !== undefined) table[String(key.value)] = plain(value, depth + 1);
  }
  return table;
}
