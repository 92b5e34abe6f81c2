import type { TomlDocument, TomlSection } from './toml-document.ts';

/** Start of the line of an offset. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** End of the line of an offset, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Start of the line behind the one of an offset; the text's end where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where a section begins for a reader: at the comments directly above its header. The root begins at 0. */
export function sectionStart(document: TomlDocument, position: number): number {
  const { text, sections } = document;
  const header = sections[position]?.header;
  if (header === null || header === undefined) return 0;
  const before = sections[position - 1]?.end ?? 0;
  const floor = before === 0 ? 0 : nextLine(text, before);
  let start = lineStart(text, header.range[0]);
  while (start > floor) {
    const above = lineStart(text, start - 1);
    if (above < floor || !/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Where a section ends for a reader: behind its last statement or own comment, before the line end. */
export function sectionTail(document: TomlDocument, position: number): number {
  const { text, sections } = document;
  const section = sections[position] as TomlSection;
  const limit = position + 1 < sections.length ? sectionStart(document, position + 1) : text.length;
  if (section.end === 0 && text.slice(0, limit).trim() === '') return 0;
  return section.end + text.slice(section.end, limit).trimEnd().length;
}
