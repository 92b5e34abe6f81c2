import { NotPython } from './python-characters.ts';
import type { PythonLexer } from './python-lexer.ts';

/** One module of an import statement. */
export interface ImportClause {
  readonly kind: 'import' | 'from';
  readonly module: string;
  readonly level: number;
  readonly names: readonly string[];
  /** Local names it binds, each with the dotted name it stands for. */
  readonly binds: readonly (readonly [string, string])[];
}

/**
 * Reads the import statement at the lexer's place, `lazy` before it or not (PEP 810), and moves behind its last token.
 * Null where none begins there. Throws NotPython where one begins and does not go on as one.
 */
export function readImport(lexer: PythonLexer): readonly ImportClause[] | null {
  if (lexer.isWord('lazy')) {
    const start = lexer.at;
    lexer.at += 4;
    lexer.space();
    if (lexer.isWord('import') || lexer.isWord('from')) return readImport(lexer);
    lexer.at = start;
    return null;
  }
  if (lexer.isWord('import')) {
    lexer.at += 6;
    return modules(lexer);
  }
  if (!lexer.isWord('from')) return null;
  lexer.at += 4;
  return [names(lexer)];
}

function modules(lexer: PythonLexer): readonly ImportClause[] {
  const clauses: ImportClause[] = [];
  do {
    lexer.space();
    const module = dotted(lexer, name(lexer));
    const alias = asName(lexer, false);
    const bind = alias === null ? firstOf(module) : ([alias, module] as const);
    clauses.push({ kind: 'import', module, level: 0, names: [], binds: [bind] });
  } while (comma(lexer, false));
  return clauses;
}

function firstOf(module: string): readonly [string, string] {
  const dot = module.indexOf('.');
  const first = dot === -1 ? module : module.slice(0, dot);
  return [first, first];
}

function names(lexer: PythonLexer): ImportClause {
  let level = 0;
  for (lexer.space(); lexer.source.charCodeAt(lexer.at) === 46; lexer.space()) {
    level += 1;
    lexer.at += 1;
  }
  const module = level > 0 && lexer.isWord('import') ? '' : dotted(lexer, name(lexer));
  if (!lexer.isWord('import')) throw malformed(lexer);
  lexer.at += 6;
  lexer.space();
  const clause = { kind: 'from', module, level } as const;
  const first = lexer.source.charCodeAt(lexer.at);
  if (first === 42) {
    lexer.at += 1;
    return { ...clause, names: ['*'], binds: [] };
  }
  const bracket = first === 40;
  if (bracket) lexer.at += 1;
  const found: string[] = [];
  const binds: (readonly [string, string])[] = [];
  do {
    lexer.space(bracket);
    if (bracket && found.length > 0 && lexer.source.charCodeAt(lexer.at) === 41) break;
    const imported = name(lexer);
    const alias = asName(lexer, bracket);
    found.push(imported);
    if (level === 0) binds.push([alias ?? imported, `${module}.${imported}`]);
  } while (comma(lexer, bracket));
  if (bracket) {
    if (lexer.source.charCodeAt(lexer.at) !== 41) throw malformed(lexer);
    lexer.at += 1;
  }
  return { ...clause, names: found, binds };
}

function name(lexer: PythonLexer): string {
  const found = lexer.identifier();
  if (found === '') throw malformed(lexer);
  return found;
}

/** Reads `.b.c` behind the first name, and the white space behind that. */
function dotted(lexer: PythonLexer, first: string): string {
  const parts = [first];
  for (peekSpace(lexer, false); lexer.source.charCodeAt(lexer.at) === 46; peekSpace(lexer, false)) {
    lexer.at += 1;
    lexer.space();
    parts.push(name(lexer));
  }
  return parts.join('.');
}

function asName(lexer: PythonLexer, lines: boolean): string | null {
  peekSpace(lexer, lines);
  if (!lexer.isWord('as')) return null;
  lexer.at += 2;
  lexer.space(lines);
  return name(lexer);
}

function comma(lexer: PythonLexer, lines: boolean): boolean {
  peekSpace(lexer, lines);
  if (lexer.source.charCodeAt(lexer.at) !== 44) return false;
  lexer.at += 1;
  return true;
}

/** Skips white space only where more of the statement follows, so that the statement ends at its last token. */
function peekSpace(lexer: PythonLexer, lines: boolean): void {
  const before = lexer.at;
  lexer.space(lines);
  const next = lexer.source.charCodeAt(lexer.at);
  const ends = Number.isNaN(next) || next === 10 || next === 59 || next === 35;
  if (ends && !lines) lexer.at = before;
}

function malformed(lexer: PythonLexer): NotPython {
  return new NotPython('an import statement is not well-formed', lexer.at);
}
