/** One line of a value, with its place from 1. */
export interface IniLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Whether it stands below the line of its key. */
  readonly continued: boolean;
}

/** Sections by name, options by lower-case name, values as their lines without blank and comment lines. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, readonly IniLine[]>>;

/** What is wrong with a line of an INI file, or the file. */
export type IniReading =
  | { readonly ok: true; readonly value: Ini }
  | { readonly ok: false; readonly line: number; readonly message: string };

/**
 * Reads an INI file as setuptools does (Python's RawConfigParser): `[section]`, `key = value` or `key: value`, deeper
 * lines continue a value, `#` and `;` begin a comment line. Of a key given twice the last counts.
 */
export function readIni(text: string): IniReading {
  const sections = new Map<string, Map<string, IniLine[]>>();
  let section: Map<string, IniLine[]> | null = null;
  let option: IniLine[] | null = null;
  let optionIndent = 0;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    const content = raw.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    const indent = raw.length - raw.trimStart().length;
    if (option !== null && indent > optionIndent) {
      option.push({ text: content, line, column: indent + 1, continued: true });
      continue;
    }
    if (content.startsWith('[')) {
      const end = content.lastIndexOf(']');
      if (end < 1) return { ok: false, line, message: 'the section is never closed by "]"' };
      const name = content.slice(1, end);
      section = sections.get(name) ?? new Map();
      sections.set(name, section);
      option = null;
      continue;
    }
    const cut = content.search(/[=:]/);
    if (cut < 1) return { ok: false, line, message: 'is neither a section nor `key = value`' };
    if (section === null) return { ok: false, line, message: 'stands before any [section]' };
    option = [];
    optionIndent = indent;
    section.set(content.slice(0, cut).trim().toLowerCase(), option);
    const value = content.slice(cut + 1).trim();
    if (value !== '')
      option.push({ text: value, line, column: raw.indexOf(value, indent + cut + 1) + 1, continued: false });
  }
  return { ok: true, value: sections };
}
