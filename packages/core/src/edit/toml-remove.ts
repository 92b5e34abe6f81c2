import { lineStart, nextLine } from './lines.ts';
import type { TomlDocument, TomlEntry, TomlSection, TomlStatement, TomlTable } from './toml-document.ts';
import { sectionStart } from './toml-sections.ts';

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
  const { text, sections } = document;
  const cuts: Cut[] = [];
  sections.forEach(({ header, statements, end }, position) => {
    const isEmptied = statements.every((statement) => doomed.statements.has(statement));
    if (header !== null && headers.has(header) && isEmptied && !hasOwnComment(document, position)) {
      const start = lineStart(text, header.range[0]);
      // A comment right above stays, and must not come to stand above the next header.
      const isCommented = sectionStart(document, position) < start;
      const next = nextLine(text, end);
      addCut(cuts, start, isCommented ? next : behindBlanks(text, next));
      return;
    }
    for (const { range } of statements.filter((statement) => doomed.statements.has(statement))) {
      addCut(cuts, lineStart(text, range[0]), nextLine(text, range[1]));
    }
  });
  return cutOut(text, cuts);
}

/** Whole lines to go, from the start of one to the start of another. */
interface Cut {
  readonly start: number;
  end: number;
}

function addCut(cuts: Cut[], start: number, end: number): void {
  const last = cuts.at(-1);
  if (last?.end === start) last.end = end;
  else cuts.push({ start, end });
}

/** Of blank lines that would meet, one goes as well; at the end of the text, all before it. */
function cutOut(text: string, cuts: readonly Cut[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of cuts) {
    result += text.slice(from, start);
    from = end < text.length && isBlankAbove(text, start) && isBlank(text, end) ? nextLine(text, end) : end;
  }
  if (from < text.length) return result + text.slice(from);
  const kept = result.trimEnd();
  return kept !== '' && text.endsWith('\n') ? result.slice(0, nextLine(result, kept.length)) : kept;
}

function isBlankAbove(text: string, start: number): boolean {
  return start === 0 || isBlank(text, lineStart(text, start - 1));
}

function isBlank(text: string, start: number): boolean {
  return text.slice(start, nextLine(text, start)).trim() === '';
}

function behindBlanks(text: string, start: number): number {
  let end = start;
  while (end < text.length && isBlank(text, end)) end = nextLine(text, end);
  return end;
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
