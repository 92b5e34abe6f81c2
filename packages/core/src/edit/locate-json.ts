import type { Span } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import { spanOf } from '#core/model/text-position';
import { EditError } from './change.ts';
import { type JsonNode, parseJson } from './json-tree.ts';
import { rememberLast } from './remember-last.ts';

const read = rememberLast(parseJson);

/** Takes JSON text and the path of a value; returns where the value stands, or null where there is none (or no JSON). */
export function locateJson(text: string, path: KeyPath): Span | null {
  let node: JsonNode | undefined;
  try {
    node = read(text);
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
  for (const part of path) {
    node = memberAt(node, part);
    if (node === undefined) return null;
  }
  return spanOf(text, node.start, node.end);
}

function memberAt(node: JsonNode, part: string | number): JsonNode | undefined {
  if (typeof part === 'string') return node.members?.findLast((member) => member.key === part)?.node;
  return Array.isArray(node.value) ? node.members?.[part]?.node : undefined;
}
