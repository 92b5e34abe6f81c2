import type { Position, Span } from '#core/model/finding';
import { lineStart } from './lines.ts';

/** A piece of text to put in the place of another; offsets in UTF-16 code units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** From the first character of an item (or of a map's key) to just behind its last (of its value). */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const BLANK = /^[\s,]*$/;
/** A comment behind an item, on the same line. */
const OWN_COMMENT = /^[^\S\r\n]*,*[^\S\r\n]*;[^\r\n]*/;
const REST_OF_OWN_LINE = /^(?:[^\S\r\n]|,)*(?:;[^\r\n]*)?(?:\r?\n|$)/;

/** A text with its lines, so that positions become offsets, and the rules of layout of items in a collection. */
export class EdnLayout {
  readonly text: string;
  private readonly lineStarts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1);
  }

  offset(position: Position): number {
    return (this.lineStarts[position.line - 1] ?? this.text.length) + position.column - 1;
  }

  place(first: Span, last: Span = first): Place {
    return { start: this.offset(first.start), end: this.offset(last.end) };
  }

  /**
   * Takes one of the items of a collection away: with its line and its comment where it has a line of its own, else
   * with the space that parts it from its neighbour.
   */
  removal(items: readonly Place[], index: number): Splice {
    const splice = this.bareRemoval(items, index);
    // `[1"a"2]` must not become `[12]`.
    const parted =
      /[\s,([{]$/.test(this.text.slice(0, splice.start)) || /^[\s,)\]}]/.test(this.text.slice(splice.end));
    return parted ? splice : { ...splice, text: ' ' };
  }

  private bareRemoval(items: readonly Place[], index: number): Splice {
    const { start, end } = items[index] as Place;
    const from = lineStart(this.text, start);
    const rest = REST_OF_OWN_LINE.exec(this.text.slice(end))?.[0];
    if (rest !== undefined && BLANK.test(this.text.slice(from, start))) {
      return { start: from, end: end + rest.length, text: '' };
    }
    const [before, after] = [items[index - 1], items[index + 1]];
    if (before !== undefined && BLANK.test(this.text.slice(before.end, start))) {
      return { start: before.end, end, text: '' };
    }
    if (after === undefined) return { start, end, text: '' };
    const tail = end + (OWN_COMMENT.exec(this.text.slice(end))?.[0].length ?? 0);
    const blank = /^[\s,]*/.exec(this.text.slice(tail))?.[0].length ?? 0;
    return { start, end: tail + blank, text: '' };
  }

  /**
   * Puts text behind the item at `index` (-1: before the first), parted as the items there are parted from each
   * other. `inside` is what stands between the delimiters; `multiline` breaks the line where one item alone shows no style.
   */
  insertion(items: readonly Place[], index: number, text: string, inside: Place, multiline: boolean): Splice {
    const [first, second] = items;
    if (first === undefined) {
      const blank = BLANK.test(this.text.slice(inside.start, inside.end));
      return { start: inside.start, end: blank ? inside.end : inside.start, text: blank ? text : `${text} ` };
    }
    if (index < 0) {
      const gap = second === undefined ? this.gapOfOne(first, inside, multiline) : this.gap(first, second);
      return { start: first.start, end: first.start, text: text + gap };
    }
    const item = items[index] as Place;
    const before = items[index - 1];
    const after = items[index + 1];
    let gap: string;
    if (before !== undefined) gap = this.gap(before, item);
    else gap = after === undefined ? this.gapOfOne(item, inside, multiline) : this.gap(item, after);
    const comment = OWN_COMMENT.exec(this.text.slice(item.end))?.[0].length ?? 0;
    const start = gap.includes('\n') ? item.end + comment : item.end;
    return { start, end: start, text: (comment > 0 ? gap.replace(',', '') : gap) + text };
  }

  private gap(before: Place, after: Place): string {
    const between = this.text.slice(before.end, after.start);
    if (!between.includes('\n')) return BLANK.test(between) ? between || ' ' : ' ';
    const comma = between.startsWith(',') ? ',' : '';
    return comma + this.lineBreak(after.start);
  }

  private gapOfOne(item: Place, inside: Place, multiline: boolean): string {
    const broken = this.text.slice(inside.start, item.start).includes('\n');
    return broken || multiline ? this.lineBreak(item.start) : ' ';
  }

  /** A line end and the indent that leads to the column of `offset`. */
  private lineBreak(offset: number): string {
    const lead = this.text.slice(lineStart(this.text, offset), offset);
    const eol = this.text.includes('\r\n') ? '\r\n' : '\n';
    return eol + (BLANK.test(lead) ? lead.replaceAll(',', ' ') : lead.replace(/[^\t]/g, ' '));
  }
}
