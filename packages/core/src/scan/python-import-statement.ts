import { NotPython } from './python-characters.ts';
import type { PythonCursor } from './python-cursor.ts';
import { mayLeadToImports } from './python-dynamic.ts';

/** One module of an import statement. */
export interface ImportClause {
  readonly kind: 'import' | 'from';
  readonly module: string;
  readonly level: number;
  readonly names: readonly string[];
  /**
   * Local names, each with the dotted name it stands for, as far as that is TYPE_CHECKING of a module or may lead to a
   * function that imports.
   */
  readonly binds: readonly (readonly [string, string])[];
}

const NONE: readonly never[] = [];

/**
 * Reads the import statement at the cursor's place, `lazy` before it or not (PEP 810), and moves behind its last token.
 * Null where none begins there. Throws NotPython where one begins and does not go on as one.
 */
export function readImport(cursor: PythonCursor): readonly ImportClause[] | null {
  if (cursor.isWord('lazy')) {
    const start = cursor.at;
    cursor.at += 4;
    cursor.space();
    if (cursor.isWord('import') || cursor.isWord('from')) return readImport(cursor);
    cursor.at = start;
    return null;
  }
  if (cursor.isWord('import')) {
    cursor.at += 6;
    return modules(cursor);
  }
  if (!cursor.isWord('from')) return null;
  cursor.at += 4;
  return [names(cursor)];
}

function modules(cursor: PythonCursor): readonly ImportClause[] {
  const clauses: ImportClause[] = [];
  do {
    cursor.space();
    const module = dotted(cursor);
    const alias = asName(cursor, false);
    clauses.push({ kind: 'import', module, level: 0, names: NONE, binds: bindsOf(module, alias) });
  } while (comma(cursor, false));
  return clauses;
}

function bindsOf(module: string, alias: string | null): ImportClause['binds'] {
  if (alias !== null)
    return mayLeadToImports(module) || module.endsWith('.TYPE_CHECKING') ? [[alias, module]] : NONE;
  const first = firstOf(module);
  return mayLeadToImports(first) ? [[first, first]] : NONE;
}

function firstOf(module: string): string {
  const dot = module.indexOf('.');
  return dot === -1 ? module : module.slice(0, dot);
}

function names(cursor: PythonCursor): ImportClause {
  let level = 0;
  for (cursor.space(); cursor.codes[cursor.at] === 46; cursor.space()) {
    level += 1;
    cursor.at += 1;
  }
  const module = level > 0 && cursor.isWord('import') ? '' : dotted(cursor);
  if (!cursor.isWord('import')) throw malformed(cursor);
  cursor.at += 6;
  cursor.space();
  const first = cursor.codes[cursor.at];
  if (first === 42) {
    cursor.at += 1;
    return { kind: 'from', module, level, names: ['*'], binds: NONE };
  }
  const bracket = first === 40;
  if (bracket) cursor.at += 1;
  const found: string[] = [];
  const binds: (readonly [string, string])[] = [];
  const leads = level === 0 && mayLeadToImports(module);
  do {
    cursor.space(bracket);
    if (bracket && found.length > 0 && cursor.codes[cursor.at] === 41) break;
    const imported = name(cursor);
    const alias = asName(cursor, bracket);
    found.push(imported);
    if (leads || (level === 0 && imported === 'TYPE_CHECKING'))
      binds.push([alias ?? imported, `${module}.${imported}`]);
  } while (comma(cursor, bracket));
  if (bracket) {
    if (cursor.codes[cursor.at] !== 41) throw malformed(cursor);
    cursor.at += 1;
  }
  return { kind: 'from', module, level, names: found, binds };
}

function name(cursor: PythonCursor): string {
  const found = cursor.identifier();
  if (found === '') throw malformed(cursor);
  return found;
}

/** Reads a name and `.b.c` behind it. */
function dotted(cursor: PythonCursor): string {
  let module = name(cursor);
  for (peekSpace(cursor, false); cursor.codes[cursor.at] === 46; peekSpace(cursor, false)) {
    cursor.at += 1;
    cursor.space();
    module += `.${name(cursor)}`;
  }
  return module;
}

function asName(cursor: PythonCursor, lines: boolean): string | null {
  peekSpace(cursor, lines);
  if (!cursor.isWord('as')) return null;
  cursor.at += 2;
  cursor.space(lines);
  return name(cursor);
}

function comma(cursor: PythonCursor, lines: boolean): boolean {
  peekSpace(cursor, lines);
  if (cursor.codes[cursor.at] !== 44) return false;
  cursor.at += 1;
  return true;
}

/** Skips white space only where more of the statement follows, so that the statement ends at its last token. */
function peekSpace(cursor: PythonCursor, lines: boolean): void {
  const before = cursor.at;
  cursor.space(lines);
  const next = cursor.codes[cursor.at];
  const ends = next === 0 || next === 10 || next === 59 || next === 35;
  if (ends && !lines) cursor.at = before;
}

function malformed(cursor: PythonCursor): NotPython {
  return new NotPython('an import statement is not well-formed', cursor.at);
}
