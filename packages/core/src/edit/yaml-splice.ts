import { align, pairUp } from './align.ts';
import { EditError } from './change.ts';
import { lineStart, nextLine } from './lines.ts';
import { fingerprint, identical, isOrderedList, isOrderedTable, type Ordered } from './ordered.ts';
import type { Quote, YamlMember, YamlNode } from './yaml-tree.ts';
import { isBlock, writeBlock, writeInline, type YamlStyle, yamlStyle } from './yaml-writer.ts';

/** Takes a text whose last line ends, its tree and the wanted value; returns the text with the lines and tokens of what differs replaced. */
export function spliceYaml(text: string, root: YamlNode | null, wanted: Ordered): string {
  return new Splicer(text, yamlStyle(text, root)).edit(root, wanted);
}

interface Entry {
  readonly key: string | null;
  readonly value: Ordered;
}

class Splicer {
  readonly #text: string;
  readonly #style: YamlStyle;
  readonly #splices: { start: number; end: number; text: string }[] = [];

  constructor(text: string, style: YamlStyle) {
    this.#text = text;
    this.#style = style;
  }

  edit(root: YamlNode | null, wanted: Ordered): string {
    if (root === null) this.#insertLines(this.#text.length, writeBlock(wanted, '', this.#style));
    else if (!this.#inside(root, wanted)) {
      if (root.layout === 'block' && isOrderedTable(wanted) && wanted.size === 0) {
        for (const member of root.members) this.#replaceLines(member, []);
      } else if (root.layout === 'block') {
        throw new EditError('the document is no plain block of lines, or has to become something else');
      } else {
        this.#splice(root.start, root.end, writeBlock(wanted, '', this.#style).join(this.#style.eol));
      }
    }
    let result = '';
    let at = 0;
    for (const splice of this.#splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      result += this.#text.slice(at, splice.start) + splice.text;
      at = splice.end;
    }
    return result + this.#text.slice(at);
  }

  /** Edits a value where it stands; false where its form has to become another. */
  #inside(node: YamlNode, wanted: Ordered): boolean {
    if (identical(node.value, wanted)) return true;
    const entries = entriesOf(wanted);
    if (
      entries.length > 0 &&
      node.members.length > 0 &&
      isOrderedList(wanted) === isOrderedList(node.value)
    ) {
      if (node.layout === 'flow') {
        this.#splice(node.start, node.end, this.#flow(node, entries));
        return true;
      }
      if (!node.members.every((member) => this.#indentOf(member) !== null)) return false;
      this.#block(node.members, entries);
      return true;
    }
    const token = this.#text.slice(node.start, node.end);
    if (isBlock(wanted) || node.layout !== null || token === '' || token.endsWith('\n')) return false;
    this.#splice(node.start, node.end, writeInline(wanted, node.quote, this.#style));
    return true;
  }

  #block(members: readonly YamlMember[], entries: readonly Entry[]): void {
    const first = members[0] as YamlMember;
    const indent = this.#indentOf(first) ?? '';
    const partners = partnersOf(members, entries);
    const kept = new Set(partners);
    for (const [index, member] of members.entries()) {
      if (!kept.has(index)) this.#replaceLines(member, []);
    }
    let last: YamlMember | null = null;
    for (const [index, entry] of entries.entries()) {
      const member = members[partners[index] ?? -1];
      if (member === undefined) {
        const at = last === null ? this.#above(first) : this.#behind(last.node.end);
        this.#insertLines(at, this.#linesOf(entry, members, indent));
        continue;
      }
      last = member;
      if (this.#inside(member.node, entry.value)) continue;
      if (isBlock(entry.value) || member.node.layout !== 'block')
        this.#replaceEntry(member, entry, members, indent);
      else this.#empty(member, entry.value);
    }
  }

  /** Gives an entry a value of another form; a comment behind the old one stays on the entry's first line. */
  #replaceEntry(member: YamlMember, entry: Entry, members: readonly YamlMember[], indent: string): void {
    const { node, mark } = member;
    const [head = '', ...rest] = this.#linesOf(entry, members, indent);
    const from = node.layout === 'block' ? mark : node.end;
    const comment = /^[ \t]+#[^\r\n]*/.exec(
      this.#text.slice(from - (from > mark && this.#text[from - 1] === ' ' ? 1 : 0)),
    );
    this.#replaceLines(member, [head + (comment === null ? '' : comment[0]), ...rest]);
  }

  /** Puts a scalar, `{}` or `[]` in place of a block: its lines go, comments on lines of their own stay. */
  #empty(member: YamlMember, wanted: Ordered): void {
    this.#splice(member.mark, member.mark, ` ${writeInline(wanted, 'plain', this.#style)}`);
    for (const old of member.node.members) this.#replaceLines(old, []);
  }

  /** Brackets and all, on as many lines as before; what stays keeps its own text and the gap before it. */
  #flow(node: YamlNode, entries: readonly Entry[]): string {
    const { members } = node;
    const starts = [...members.map((member) => member.start), node.end - 1];
    const ends = [node.start + 1, ...members.map((member) => member.node.end)];
    const gaps = starts.map((start, index) => this.#text.slice(ends[index], start));
    const partners = partnersOf(members, entries);
    let text = this.#text.slice(node.start, node.start + 1) + gaps[0];
    for (const [index, { key, value }] of entries.entries()) {
      const from = partners[index] ?? null;
      const member = members[from ?? -1];
      if (index > 0) text += from !== null && from > 0 ? gaps[from] : members.length > 1 ? gaps[1] : ', ';
      if (member === undefined) {
        const name =
          key === null ? '' : `${writeInline(key, sharedQuote(members, 'key'), this.#style, true)}: `;
        text += name + writeInline(value, sharedQuote(members, 'value'), this.#style, true);
      } else if (identical(member.node.value, value)) {
        text += this.#text.slice(member.start, member.node.end);
      } else {
        text += this.#text.slice(member.start, member.node.start);
        if (key !== null && member.node.start === member.mark)
          text += ': '.slice(this.#text[member.mark - 1] === ':' ? 1 : 0);
        text += writeInline(value, member.node.quote, this.#style, true);
      }
    }
    return text + gaps.at(-1) + this.#text.slice(node.end - 1, node.end);
  }

  /** The lines of a new entry, with the quotes that all its neighbours have. */
  #linesOf({ key, value }: Entry, members: readonly YamlMember[], indent: string): string[] {
    if (isBlock(value))
      return writeBlock(key === null ? [value] : new Map([[key, value]]), indent, this.#style);
    const name = key === null ? '-' : `${writeInline(key, sharedQuote(members, 'key'), this.#style)}:`;
    return [`${indent}${name} ${writeInline(value, sharedQuote(members, 'value'), this.#style)}`];
  }

  /** Replaces the lines from an entry's own to the one its value ends in. */
  #replaceLines(member: YamlMember, lines: readonly string[]): void {
    const start = lineStart(this.#text, member.start);
    const end = this.#behind(member.node.end);
    this.#splice(start, end, this.#joined(lines));
  }

  #insertLines(at: number, lines: readonly string[]): void {
    this.#splice(at, at, this.#joined(lines));
  }

  #joined(lines: readonly string[]): string {
    return lines.map((line) => line + this.#style.eol).join('');
  }

  #splice(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  /** Where a new first entry goes: a comment right above the present one belongs to that one. */
  #above(first: YamlMember): number {
    let at = lineStart(this.#text, first.start);
    while (at > 0) {
      const above = lineStart(this.#text, at - 1);
      if (!/^[ \t]*#/.test(this.#text.slice(above, at))) break;
      at = above;
    }
    return at;
  }

  /** The white space before an entry; null where something else stands before it on its line. */
  #indentOf(member: YamlMember): string | null {
    const indent = this.#text.slice(lineStart(this.#text, member.start), member.start);
    return /^ *$/.test(indent) ? indent : null;
  }

  /** The start of the line after the one that a value ends in. */
  #behind(end: number): number {
    if (this.#text[end - 1] === '\n') return end;
    return nextLine(this.#text, end);
  }
}

function entriesOf(value: Ordered): readonly Entry[] {
  if (isOrderedList(value)) return value.map((item) => ({ key: null, value: item }));
  return isOrderedTable(value) ? [...value].map(([key, item]) => ({ key, value: item })) : [];
}

function partnersOf(members: readonly YamlMember[], entries: readonly Entry[]): (number | null)[] {
  const kept = align(
    members.map((member) => member.key ?? fingerprint(member.node.value, true)),
    entries.map((entry) => entry.key ?? fingerprint(entry.value, true)),
  );
  return entries[0]?.key === null ? pairUp(kept, members.length) : kept;
}

function sharedQuote(members: readonly YamlMember[], of: 'key' | 'value'): Quote {
  const quotes = new Set(members.map((member) => (of === 'key' ? member.keyQuote : member.node.quote)));
  const [only] = quotes;
  return quotes.size === 1 && only !== undefined ? only : 'plain';
}
