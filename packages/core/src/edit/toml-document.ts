import { parse } from 'smol-toml';
import { type AST, parseTOML } from 'toml-eslint-parser';
import type { KeyPath } from '#core/model/key-path';
import { EditError } from './change.ts';
import { lineEndOf } from './lines.ts';

/** A value that stands as one piece of text: a scalar, an array, an inline table. */
export type TomlContent = AST.TOMLContentNode;
export type TomlStatement = AST.TOMLKeyValue;
export type TomlHeader = AST.TOMLTable;
export type TomlKeyPart = AST.TOMLBare | AST.TOMLQuoted;

/** A table that headers or dotted keys make; inline tables are content. */
export interface TomlTable {
  readonly type: 'table';
  /** `[a]` or the `[[a]]` of this element; null for the root and for a table that is only implied. */
  header: TomlHeader | null;
  /** Statements whose dotted key leads through this table. */
  readonly dotted: TomlStatement[];
  readonly entries: Map<string, TomlEntry>;
}

/** What `[[a]]` headers make. */
export interface TomlTables {
  readonly type: 'tables';
  readonly elements: TomlTable[];
}

export interface TomlEntry {
  /** Where the key is written: at its own header or statement if it has one, else where it is first implied. */
  key: TomlKeyPart;
  readonly node: TomlTable | TomlTables | TomlContent;
  /** The statement that gives a content its key; null for tables. */
  readonly statement: TomlStatement | null;
}

/** The root's statements, or a header and what stands below it up to the next one. */
export interface TomlSection {
  readonly header: TomlHeader | null;
  readonly statements: readonly TomlStatement[];
  /** Offset just behind the header's bracket or the last statement, 0 for an empty root. */
  readonly end: number;
}

export interface TomlDocument {
  readonly text: string;
  readonly data: unknown;
  readonly root: TomlTable;
  readonly sections: readonly TomlSection[];
  readonly comments: readonly AST.Comment[];
  /** The file's first line end; `\n` where it has none. */
  readonly eol: string;
}

/**
 * Reads a TOML text (without BOM) into its values and their places. Throws EditError where it is no TOML.
 * The values come from smol-toml and the places from toml-eslint-parser: both must accept the text.
 */
export function readTomlDocument(text: string): TomlDocument {
  const data = readTomlData(text);
  const ast = attempt(() => parseTOML(text, { tomlVersion: 'latest' }));
  const top = ast.body[0];
  const root = emptyTable();
  const rootStatements: TomlStatement[] = [];
  const sections: TomlSection[] = [];
  for (const piece of top.body) {
    if (piece.type === 'TOMLKeyValue') {
      rootStatements.push(piece);
      addStatement(root, piece);
    } else {
      const table = addHeader(root, piece);
      for (const statement of piece.body) addStatement(table, statement);
      const bracket = text.indexOf(']', piece.key.range[1]) + (piece.kind === 'array' ? 2 : 1);
      sections.push({ header: piece, statements: piece.body, end: piece.body.at(-1)?.range[1] ?? bracket });
    }
  }
  sections.unshift({ header: null, statements: rootStatements, end: rootStatements.at(-1)?.range[1] ?? 0 });
  return { text, data, root, sections, comments: ast.comments, eol: lineEndOf(text) };
}

/** The values of a TOML text. Integers beyond 2^53 are bigint, dates Date. Throws EditError where it is no TOML. */
export function readTomlData(text: string): unknown {
  return attempt(() => parse(text, { integersAsBigInt: 'asNeeded' }));
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new EditError(`not valid TOML: ${reason}`, { cause: error });
  }
}

/** How far the headers and dotted keys lead along a path. */
export interface TomlFound {
  /** The last table on the way, and the number of path parts that lead to it. */
  readonly table: TomlTable;
  readonly depth: number;
  /** What stands at `path[depth]` of that table, where the way goes on or ends in something that is no table. */
  readonly entry: TomlEntry | null;
}

/**
 * Walks along a path as far as headers and dotted keys lead. With an entry, its node is content (the rest of the
 * path lies inside it) or, at the end of the path, an array of tables. Without, the path ends in the table, or is
 * absent from `path[depth]` on. Throws EditError where an array of tables is met without a position that exists.
 */
export function findToml(document: TomlDocument, path: KeyPath): TomlFound {
  let table = document.root;
  let depth = 0;
  while (depth < path.length) {
    const entry = table.entries.get(String(path[depth]));
    if (entry === undefined) return { table, depth, entry: null };
    if (entry.node.type === 'table') {
      table = entry.node;
      depth += 1;
    } else if (entry.node.type === 'tables') {
      const position = path[depth + 1];
      if (position === undefined) return { table, depth, entry };
      const element = typeof position === 'number' ? entry.node.elements[position] : undefined;
      if (element === undefined) throw new EditError('it leads into an array of tables');
      table = element;
      depth += 2;
    } else return { table, depth, entry };
  }
  return { table, depth, entry: null };
}

export function keyName(part: TomlKeyPart): string {
  return part.type === 'TOMLBare' ? part.name : part.value;
}

function emptyTable(): TomlTable {
  return { type: 'table', header: null, dotted: [], entries: new Map() };
}

function addStatement(table: TomlTable, statement: TomlStatement): void {
  const last = statement.key.keys.at(-1);
  if (last === undefined) return;
  let here = table;
  for (const part of statement.key.keys.slice(0, -1)) {
    here = enter(here, part);
    here.dotted.push(statement);
  }
  here.entries.set(keyName(last), { key: last, node: statement.value, statement });
}

function addHeader(root: TomlTable, header: TomlHeader): TomlTable {
  const last = header.key.keys.at(-1);
  let here = root;
  for (const part of header.key.keys.slice(0, -1)) here = enter(here, part);
  if (last === undefined) return here;
  if (header.kind === 'standard') {
    const table = enter(here, last);
    table.header = header;
    const entry = here.entries.get(keyName(last));
    if (entry !== undefined) entry.key = last;
    return table;
  }
  const element = { ...emptyTable(), header };
  const entry = here.entries.get(keyName(last));
  if (entry?.node.type === 'tables') entry.node.elements.push(element);
  else
    here.entries.set(keyName(last), {
      key: last,
      node: { type: 'tables', elements: [element] },
      statement: null,
    });
  return element;
}

/** The table that a key part leads to from here, made where it is only implied so far. */
function enter(here: TomlTable, part: TomlKeyPart): TomlTable {
  const entry = here.entries.get(keyName(part));
  if (entry?.node.type === 'table') return entry.node;
  const lastElement = entry?.node.type === 'tables' ? entry.node.elements.at(-1) : undefined;
  if (lastElement !== undefined) return lastElement;
  const table = emptyTable();
  here.entries.set(keyName(part), { key: part, node: table, statement: null });
  return table;
}
