import type { TomlDocument, TomlEntry, TomlSection, TomlStatement, TomlTable } from './toml-document.ts';
import { lineEnd, lineStart, nextLine, sectionStart } from './toml-lines.ts';

/**
 * Removes keys of a table with all that stands below them: statements with their lines and the comments on these,
 * sections with their header where no comment of their own is left. The table's own header goes as well where
 * nothing is left below it, unless it is to stay. Comments on lines of their own stay where they are.
 */
export function removeKeys(
  document: TomlDocument,
  table: TomlTable,
  keys: readonly string[],
  keepHeader: boolean,
): string {
  const doomed = { statements: new Set<TomlStatement>(), tables: new Set<TomlTable>() };
  for (const key of keys) {
    const entry = table.entries.get(key);
    if (entry !== undefined) collect(entry, doomed);
  }
  if (!keepHeader && table.header?.kind === 'standard') doomed.tables.add(table);
  const headers = new Set([...doomed.tables].map((one) => one.header));
  let text = document.text;
  // From the back, so that the offsets of what stands before stay true.
  for (let position = document.sections.length - 1; position >= 0; position -= 1) {
    const section = document.sections[position] as TomlSection;
    const isEmptied = section.statements.every((statement) => doomed.statements.has(statement));
    if (
      section.header !== null &&
      headers.has(section.header) &&
      isEmptied &&
      !hasOwnComment(document, position)
    ) {
      const start = lineStart(text, section.header.range[0]);
      // A comment right above stays, and must not come to stand above the next header.
      const isCommented = sectionStart(document, position) < start;
      text = cutSection(text, start, nextLine(text, section.end), isCommented);
    } else {
      for (const statement of section.statements.toReversed()) {
        if (doomed.statements.has(statement)) text = cutLines(text, statement.range[0], statement.range[1]);
      }
    }
  }
  return text;
}

interface Doomed {
  readonly statements: Set<TomlStatement>;
  readonly tables: Set<TomlTable>;
}

function collect(entry: TomlEntry, doomed: Doomed): void {
  if (entry.statement !== null) doomed.statements.add(entry.statement);
  const tables =
    entry.node.type === 'table' ? [entry.node] : entry.node.type === 'tables' ? entry.node.elements : [];
  for (const table of tables) {
    doomed.tables.add(table);
    for (const inner of table.entries.values()) collect(inner, doomed);
  }
}

/** Whether a comment on a line of its own stands in a section: not in a value, and not above the next header. */
function hasOwnComment(document: TomlDocument, position: number): boolean {
  const { text, sections, comments } = document;
  const section = sections[position] as TomlSection;
  const start = section.header?.range[0] ?? 0;
  const end = position + 1 < sections.length ? sectionStart(document, position + 1) : text.length;
  return comments.some(({ range: [at] }) => {
    if (at < start || at >= end) return false;
    const isAlone = text.slice(lineStart(text, at), at).trim() === '';
    return isAlone && !section.statements.some(({ range }) => range[0] < at && at < range[1]);
  });
}

/** A section goes with the blank lines behind it, at the end of the text with those before it. */
function cutSection(text: string, start: number, end: number, keepsBlank: boolean): string {
  let to = end;
  while (!keepsBlank && to < text.length && text.slice(to, nextLine(text, to)).trim() === '')
    to = nextLine(text, to);
  if (to < text.length) return text.slice(0, start) + text.slice(to);
  const before = text.slice(0, start).trimEnd();
  const keepsEnd = text.endsWith('\n') && before !== '';
  return keepsEnd ? before + text.slice(before.length, nextLine(text, before.length)) : before;
}

/** The lines of a statement; of two blank lines that would meet, one goes as well. */
function cutLines(text: string, statementStart: number, statementEnd: number): string {
  const start = lineStart(text, statementStart);
  let end = nextLine(text, statementEnd);
  // At the end of a text without a last line end, the one before goes.
  if (lineEnd(text, statementEnd) === text.length) return text.slice(0, start).replace(/\r?\n$/, '');
  const above = text.slice(lineStart(text, Math.max(start - 1, 0)), start);
  const isBlankAbove = start === 0 || above.trim() === '';
  if (isBlankAbove && end < text.length && text.slice(end, nextLine(text, end)).trim() === '')
    end = nextLine(text, end);
  return text.slice(0, start) + text.slice(end);
}
