import { align, pairUp } from './align.ts';
import { EditError } from './change.ts';
import { type JsonMember, type JsonNode, nameOf } from './json-tree.ts';
import { lineEndOf } from './lines.ts';
import { fingerprint, identical, isOrderedList, isOrderedTable, type Ordered } from './ordered.ts';

/** How a document is written; everything new is written the same way. */
export interface JsonStyle {
  readonly eol: string;
  readonly unit: string;
  readonly colon: string;
}

/** Where a value goes: the indent of the line it starts in, and the spacing where it must stay on that line. */
interface Place {
  readonly indent: string;
  readonly line: { readonly comma: string; readonly padding: string } | null;
}

/** Takes a value and returns the text that JSON.stringify would give it at this indent. */
export function writeFresh(value: Ordered, indent: string, style: JsonStyle): string {
  const inner = indent + style.unit;
  const block = (open: string, items: readonly string[], close: string) =>
    items.length === 0
      ? open + close
      : `${open}${style.eol}${inner}${items.join(`,${style.eol}${inner}`)}${style.eol}${indent}${close}`;
  if (isOrderedList(value)) {
    return block(
      '[',
      value.map((item) => writeFresh(item, inner, style)),
      ']',
    );
  }
  if (!isOrderedTable(value)) return JSON.stringify(value);
  const items = [...value].map(
    ([key, item]) => JSON.stringify(key) + style.colon + writeFresh(item, inner, style),
  );
  return block('{', items, '}');
}

/** Takes a parsed node and the value it is to have; returns its new text, in which what is equal stands as it stood. */
export function writeOver(text: string, root: JsonNode, wanted: Ordered): string {
  return new Writer(text, root).write(root, wanted, { indent: '', line: null });
}

class Writer {
  readonly #text: string;
  readonly #style: JsonStyle;

  constructor(text: string, root: JsonNode) {
    this.#text = text;
    const colon = firstKeyed(root);
    const spacing = colon === null ? null : /\s*:\s*$/.exec(text.slice(colon.start, colon.node.start));
    const first = root.members?.[0];
    this.#style = {
      eol: lineEndOf(text),
      unit: (first && lastLine(text.slice(root.start + 1, first.start))) || '  ',
      colon: spacing === null || spacing[0].includes('\n') ? ': ' : spacing[0],
    };
  }

  write(node: JsonNode, wanted: Ordered, place: Place): string {
    const old = this.#text.slice(node.start, node.end);
    if (identical(node.value, wanted)) return old;
    const { members } = node;
    if (members !== null && members.length > 0) {
      if (isOrderedTable(node.value) && isOrderedTable(wanted) && wanted.size > 0) {
        if (node.value.size < members.length)
          throw new EditError(`${twice(members)} stands twice in one object`);
        return this.#container(node, members, [...wanted], place);
      }
      if (isOrderedList(node.value) && isOrderedList(wanted) && wanted.length > 0) {
        const items = wanted.map((item) => [null, item] as const);
        return this.#container(node, members, items, place);
      }
    }
    return this.#fresh(wanted, place);
  }

  #container(
    node: JsonNode,
    members: readonly JsonMember[],
    wanted: readonly (readonly [string | null, Ordered])[],
    place: Place,
  ): string {
    const gaps = this.#gaps(node, members);
    const broken = gaps.find((gap) => gap.includes('\n'));
    const indent = broken === undefined ? place.indent : (lastLine(broken) ?? place.indent);
    const comma = gaps.length > 2 ? (gaps[1] as string) : this.#style.colon.endsWith(' ') ? ', ' : ',';
    const separator = broken === undefined ? comma : `,${this.#style.eol}${indent}`;
    const onOneLine = !this.#text.slice(node.start, node.end).includes('\n');
    const padding = isOrderedTable(node.value) ? (gaps[0] as string) : '';
    const inner: Place = { indent, line: onOneLine ? { comma, padding } : null };

    const names = members.map(nameOf);
    const byName = new Map(names.map((name, index) => [name, index]));
    const kept = align(
      names,
      wanted.map(([key, value]) => key ?? fingerprint(value, true)),
    );
    const partners = isOrderedTable(node.value) ? kept : pairUp(kept, members.length);
    let text = this.#text.slice(node.start, node.start + 1) + gaps[0];
    for (const [index, [key, value]] of wanted.entries()) {
      const from = partners[index] ?? null;
      if (index > 0) text += from !== null && from > 0 ? gaps[from] : separator;
      const source = members[from ?? (key === null ? -1 : (byName.get(key) ?? -1))];
      if (source !== undefined) {
        text += this.#text.slice(source.start, source.node.start) + this.write(source.node, value, inner);
      } else {
        text += (key === null ? '' : JSON.stringify(key) + this.#style.colon) + this.#fresh(value, inner);
      }
    }
    return text + gaps.at(-1) + this.#text.slice(node.end - 1, node.end);
  }

  /** The text before each member and behind the last: white space and, between two members, one comma. */
  #gaps(node: JsonNode, members: readonly JsonMember[]): string[] {
    const starts = [...members.map((member) => member.start), node.end - 1];
    const ends = [node.start + 1, ...members.map((member) => member.node.end)];
    return starts.map((start, index) => this.#text.slice(ends[index], start));
  }

  #fresh(value: Ordered, place: Place): string {
    if (place.line === null) return writeFresh(value, place.indent, this.#style);
    const { comma, padding } = place.line;
    if (isOrderedList(value)) return `[${value.map((item) => this.#fresh(item, place)).join(comma)}]`;
    if (!isOrderedTable(value)) return JSON.stringify(value);
    const items = [...value].map(
      ([key, item]) => JSON.stringify(key) + this.#style.colon + this.#fresh(item, place),
    );
    return items.length === 0 ? '{}' : `{${padding}${items.join(comma)}${padding}}`;
  }
}

/** What follows the last line break; null where there is none. */
function lastLine(gap: string): string | null {
  const at = gap.lastIndexOf('\n');
  return at === -1 ? null : gap.slice(at + 1);
}

function firstKeyed(node: JsonNode): JsonMember | null {
  for (const member of node.members ?? []) {
    const found = member.key === null ? firstKeyed(member.node) : member;
    if (found !== null) return found;
  }
  return null;
}

function twice(members: readonly JsonMember[]): string {
  const keys = members.map((member) => member.key);
  return JSON.stringify(keys.find((key, index) => keys.indexOf(key) !== index));
}
