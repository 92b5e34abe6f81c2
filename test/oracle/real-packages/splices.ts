import type { Place } from './places.ts';

/** A text with a range of it replaced. */
export function splice(text: string, start: number, end: number, inserted: string): string {
  return `${text.slice(0, start)}${inserted}${text.slice(end)}`;
}

/** The text with two values, or properties, in each other's place; null where that changes nothing. */
export function swapped(text: string, first: Place | undefined, second: Place | undefined): string | null {
  if (first === undefined || second === undefined || first === second) return null;
  const [a, b] = [text.slice(first.holder, first.end), text.slice(second.holder, second.end)];
  if (a === b) return null;
  return splice(splice(text, second.holder, second.end, a), first.holder, first.end, b);
}

/** A value with the comma that goes with it, and its line where it stands alone on one. */
export function withSeparator(
  text: string,
  item: Place,
  previous: Place | undefined,
): readonly [number, number] {
  if (isAlone(text, item) && text[item.end] === ',')
    return [text.lastIndexOf('\n', item.start), endOfLine(text, item.end)];
  if (previous !== undefined) return [previous.end, item.end];
  return [item.start, item.end + (/^,\s*/.exec(text.slice(item.end))?.[0].length ?? 0)];
}

/** Whether nothing else but a comma and a comment stands on the lines of a value. */
export function isAlone(text: string, { start, end }: Place): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end, endOfLine(text, end));
  return before.trim() === '' && /^\s*,?\s*(#.*)?$/.test(after);
}

/** The white space that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(lineOf(text, offset))?.[0] ?? '';
}

/** The line that an offset lies on, without its end. */
export function lineOf(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, endOfLine(text, offset));
}

/** The offset of the end of that line. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
