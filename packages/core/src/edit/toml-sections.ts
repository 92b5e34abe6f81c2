import { lineStart, nextLine } from './lines.ts';
import type { TomlDocument, TomlSection } from './toml-document.ts';

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
