import type { Span } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import { spanOf } from '#core/model/text-position';
import { EditError } from './change.ts';
import { rememberLast } from './remember-last.ts';
import { parseYaml, type YamlNode } from './yaml-tree.ts';

const read = rememberLast(parseYaml);

/** Takes a YAML document and the path of a value; returns where the value stands, or null where there is none (or no YAML). */
export function locateYaml(text: string, path: KeyPath): Span | null {
  let node: YamlNode | null | undefined;
  try {
    node = read(text);
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
  for (const part of path) {
    if (node === null) return null;
    node = memberAt(node, part);
    if (node === undefined) return null;
  }
  return node === null ? null : spanOf(text, node.start, node.end);
}

function memberAt(node: YamlNode, part: string | number): YamlNode | undefined {
  if (typeof part === 'string') return node.members.find((member) => member.key === part)?.node;
  return Array.isArray(node.value) ? node.members[part]?.node : undefined;
}
