import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { bracketBeyond } from '#core/model/json-depth';
import { formatPosition, positionAt } from '#core/model/text-position';
import { EditError } from './change.ts';
import { fingerprint, type Ordered } from './ordered.ts';

/** One key or item of a container; offsets into the text, `start` at the key where there is one. */
export interface JsonMember {
  readonly key: string | null;
  readonly start: number;
  readonly node: JsonNode;
}

export interface JsonNode {
  readonly start: number;
  readonly end: number;
  readonly value: Ordered;
  /** Null for a scalar. Of a key that stands twice, both: the last one counts. */
  readonly members: readonly JsonMember[] | null;
}

/** The parser and everything that walks its tree is recursive; real files stay below ten levels. */
const MAX_DEPTH = 200;

/** Takes strict JSON (no comments, no BOM) and returns its tree. Throws EditError with line and column otherwise. */
export function parseJson(text: string): JsonNode {
  const tooDeep = bracketBeyond(text, MAX_DEPTH);
  if (tooDeep !== null) {
    throw new EditError(`nested deeper than ${MAX_DEPTH} levels at ${place(text, tooDeep)}`);
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors[0];
  if (error !== undefined || root === undefined) {
    const what = error === undefined ? 'no value' : printParseErrorCode(error.error);
    throw new EditError(`not JSON: ${what} at ${place(text, error?.offset ?? 0)}`);
  }
  return convert(root);
}

function convert(node: Node): JsonNode {
  const { offset: start, length, children = [] } = node;
  const end = start + length;
  if (node.type === 'object') {
    const members = children.map((property) => {
      const [key, value] = property.children as [Node, Node];
      return { key: key.value as string, start: property.offset, node: convert(value) };
    });
    return { start, end, members, value: new Map(members.map((member) => [member.key, member.node.value])) };
  }
  if (node.type === 'array') {
    const members = children.map((item) => ({ key: null, start: item.offset, node: convert(item) }));
    return { start, end, members, value: members.map((member) => member.node.value) };
  }
  return { start, end, members: null, value: node.value as Ordered };
}

/** What a member is known by when two states of its container are compared. */
export function nameOf(member: JsonMember): string {
  return member.key ?? fingerprint(member.node.value, true);
}

function place(text: string, offset: number): string {
  return formatPosition(positionAt(text, offset));
}
