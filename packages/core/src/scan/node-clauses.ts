import type { ImportKind } from '#core/model/imports';
import { Char, isNamePart } from './node-characters.ts';
import type { NodeCursor } from './node-cursor.ts';

/** A static import or a re-export, or null where the words make none. */
export interface Clause {
  readonly kind: ImportKind;
  readonly module: string;
  readonly names: readonly string[];
}

/** Reads what follows `import`; leaves the cursor behind the module (and its attributes), or anywhere where it is none. */
export function readImport(cursor: NodeCursor): Clause | null {
  cursor.passTrivia();
  const bare = quoted(cursor);
  if (bare !== null) return attributed(cursor, { kind: 'import', module: bare, names: [] });
  let kind: ImportKind = 'import';
  let name = word(cursor);
  // `type`, `defer` and `source` may also be the name of the default import: then `from`, `,` or `=` follows.
  if (name === 'type' || name === 'defer' || name === 'source') {
    const modifier = name;
    const before = cursor.pos;
    const next = word(cursor);
    const isModifier = next === 'from' ? isNameAgain(cursor, before) : next !== '' || opens(cursor);
    if (isModifier) {
      if (modifier === 'type') kind = 'type';
      name = next;
    } else cursor.pos = before;
  }
  const names: string[] = [];
  if (name !== '') {
    if (takes(cursor, Char.Equals)) return readRequire(cursor, kind);
    names.push('default');
    if (!takes(cursor, Char.Comma)) return readSource(cursor, kind, names);
  }
  if (takes(cursor, Char.Star)) {
    if (word(cursor) !== 'as' || word(cursor) === '') return null;
    names.push('*');
  } else if (!readNames(cursor, names)) return null;
  return readSource(cursor, kind, names);
}

/** Reads what follows `export`, likewise: null for every export that names no module. */
export function readReexport(cursor: NodeCursor): Clause | null {
  cursor.passTrivia();
  let kind: ImportKind = 'reexport';
  if (!opens(cursor)) {
    if (word(cursor) !== 'type') return null;
    kind = 'type';
  }
  const names: string[] = [];
  if (takes(cursor, Char.Star)) {
    names.push('*');
    const before = cursor.pos;
    if (word(cursor) === 'as') {
      cursor.passTrivia();
      if (quoted(cursor) === null && word(cursor) === '') return null;
    } else cursor.pos = before;
  } else if (!readNames(cursor, names)) return null;
  return readSource(cursor, kind, names);
}

/** `{a, b as c, "d" as e, type f}`: names as their module gives them, `type f` for one that is a type alone. */
function readNames(cursor: NodeCursor, names: string[]): boolean {
  if (!takes(cursor, Char.OpenBrace)) return false;
  while (!takes(cursor, Char.CloseBrace)) {
    const string = quoted(cursor);
    const words = string === null ? [word(cursor)] : [string];
    if (words[0] === '') return false;
    for (;;) {
      cursor.passTrivia();
      const next = quoted(cursor) ?? word(cursor);
      if (next === '') break;
      words.push(next);
    }
    // `type` alone, `type as x` and `type as as x` import what is called type; `type as` imports the type `as`.
    const isType =
      string === null &&
      words[0] === 'type' &&
      (words.length === 2 || words.length === 4 || (words.length === 3 && words[1] !== 'as'));
    names.push(isType ? `type ${words[1]}` : (words[0] ?? ''));
    if (!takes(cursor, Char.Comma)) return takes(cursor, Char.CloseBrace);
  }
  return true;
}

function readSource(cursor: NodeCursor, kind: ImportKind, names: readonly string[]): Clause | null {
  if (word(cursor) !== 'from') return null;
  cursor.passTrivia();
  const module = quoted(cursor);
  return module === null ? null : attributed(cursor, { kind, module, names });
}

function readRequire(cursor: NodeCursor, kind: ImportKind): Clause | null {
  if (word(cursor) !== 'require' || !takes(cursor, Char.OpenParen)) return null;
  cursor.passTrivia();
  const module = quoted(cursor);
  if (module === null || !takes(cursor, Char.CloseParen)) return null;
  return { kind: kind === 'type' ? 'type' : 'require', module, names: [] };
}

/** Passes `with {type: 'json'}` and the older `assert`, which must stand on the same line. */
function attributed(cursor: NodeCursor, clause: Clause): Clause {
  const end = cursor.pos;
  cursor.passTrivia();
  const { newline } = cursor;
  const keyword = word(cursor);
  if ((keyword === 'with' || (keyword === 'assert' && !newline)) && takes(cursor, Char.OpenBrace)) {
    while (!takes(cursor, Char.CloseBrace)) {
      if (quoted(cursor) !== null || word(cursor) !== '') continue;
      if (takes(cursor, Char.Colon) || takes(cursor, Char.Comma)) continue;
      cursor.pos = end;
      return clause;
    }
    return clause;
  }
  cursor.pos = end;
  return clause;
}

/** `import type from from 'x'` against `import type from 'x'`: whether another word follows. */
function isNameAgain(cursor: NodeCursor, before: number): boolean {
  const end = cursor.pos;
  cursor.passTrivia();
  const code = cursor.source.charCodeAt(cursor.pos);
  const again = code !== Char.Quote && code !== Char.DoubleQuote;
  cursor.pos = again ? end : before;
  return again;
}

function opens(cursor: NodeCursor): boolean {
  cursor.passTrivia();
  const code = cursor.source.charCodeAt(cursor.pos);
  return code === Char.OpenBrace || code === Char.Star;
}

function takes(cursor: NodeCursor, code: number): boolean {
  cursor.passTrivia();
  if (cursor.source.charCodeAt(cursor.pos) !== code) return false;
  cursor.pos += 1;
  return true;
}

/** The next word, behind white space; empty where none begins. */
function word(cursor: NodeCursor): string {
  cursor.passTrivia();
  const start = cursor.pos;
  const code = cursor.source.charCodeAt(start);
  if (!isNamePart(code) && code !== Char.Backslash) return '';
  return cursor.source.slice(start, cursor.passName());
}

function quoted(cursor: NodeCursor): string | null {
  cursor.passTrivia();
  return cursor.source.charCodeAt(cursor.pos) === Char.Backtick ? null : cursor.readLiteral();
}
