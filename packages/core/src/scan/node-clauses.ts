import type { ImportKind } from '#core/model/imports';
import { Char, isNamePart } from './node-characters.ts';
import type { NodeCursor } from './node-cursor.ts';

const LETTER_A = 97;
const LETTER_W = 119;

/** A static import or a re-export, or null where the words make none. */
export interface Clause {
  readonly kind: ImportKind;
  readonly module: string;
  readonly names: readonly string[];
}

/** Reads what follows `import`; leaves the cursor behind the module (and its attributes), or anywhere where it is none. */
export function readImport(cursor: NodeCursor): Clause | null {
  const first = codeAhead(cursor);
  const bare = literalHere(cursor, first);
  if (bare !== null) return attributed(cursor, { kind: 'import', module: bare, names: [] });
  let kind: ImportKind = 'import';
  let name = '';
  const names: string[] = [];
  if (first !== Char.OpenBrace && first !== Char.Star) {
    name = wordHere(cursor, first);
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
    if (name !== '') {
      if (takes(cursor, Char.Equals)) return readRequire(cursor, kind);
      names.push('default');
      if (!takes(cursor, Char.Comma)) return readSource(cursor, kind, names);
    }
  }
  if (takes(cursor, Char.Star)) {
    if (word(cursor) !== 'as' || word(cursor) === '') return null;
    names.push('*');
  } else if (!readNames(cursor, names)) return null;
  return readSource(cursor, kind, names);
}

/** Reads what follows `export`, likewise: null for every export that names no module. */
export function readReexport(cursor: NodeCursor): Clause | null {
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
      if (quoted(cursor) === null && word(cursor) === '') return null;
    } else cursor.pos = before;
  } else if (!readNames(cursor, names)) return null;
  return readSource(cursor, kind, names);
}

/** `{a, b as c, "d" as e, type f}`: names as their module gives them, `type f` for one that is a type alone. */
function readNames(cursor: NodeCursor, names: string[]): boolean {
  if (!takes(cursor, Char.OpenBrace)) return false;
  for (;;) {
    let code = codeAhead(cursor);
    if (code !== Char.CloseBrace) {
      const string = literalHere(cursor, code);
      const name = string ?? wordHere(cursor, code);
      if (name === '') return false;
      code = codeAhead(cursor);
      // Most names stand alone.
      if (code === Char.Comma || code === Char.CloseBrace) names.push(name);
      else {
        names.push(renamed(cursor, name, string === null));
        code = codeAhead(cursor);
      }
    }
    if (code !== Char.Comma && code !== Char.CloseBrace) return false;
    cursor.pos += 1;
    if (code === Char.CloseBrace) return true;
  }
}

/** The name of `a as b` or `type a`, whose first word was passed. */
function renamed(cursor: NodeCursor, first: string, isWord: boolean): string {
  const words = [first];
  for (;;) {
    const next = quoted(cursor) ?? word(cursor);
    if (next === '') break;
    words.push(next);
  }
  // `type` alone, `type as x` and `type as as x` import what is called type; `type as` imports the type `as`.
  const isType =
    isWord &&
    first === 'type' &&
    (words.length === 2 || words.length === 4 || (words.length === 3 && words[1] !== 'as'));
  return isType ? `type ${words[1]}` : first;
}

function readSource(cursor: NodeCursor, kind: ImportKind, names: readonly string[]): Clause | null {
  if (word(cursor) !== 'from') return null;
  const module = quoted(cursor);
  return module === null ? null : attributed(cursor, { kind, module, names });
}

function readRequire(cursor: NodeCursor, kind: ImportKind): Clause | null {
  if (word(cursor) !== 'require' || !takes(cursor, Char.OpenParen)) return null;
  const module = quoted(cursor);
  if (module === null || !takes(cursor, Char.CloseParen)) return null;
  return { kind: kind === 'type' ? 'type' : 'require', module, names: [] };
}

/** Passes `with {type: 'json'}` and the older `assert`, which must stand on the same line. */
function attributed(cursor: NodeCursor, clause: Clause): Clause {
  const end = cursor.pos;
  const code = codeAhead(cursor);
  const { newline } = cursor;
  // Most statements end here, and the next begins with another letter.
  const keyword = code === LETTER_W || code === LETTER_A ? wordHere(cursor, code) : '';
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
  const code = codeAhead(cursor);
  return code === Char.OpenBrace || code === Char.Star;
}

function takes(cursor: NodeCursor, code: number): boolean {
  if (codeAhead(cursor) !== code) return false;
  cursor.pos += 1;
  return true;
}

/** The next word, behind white space; empty where none begins. */
function word(cursor: NodeCursor): string {
  return wordHere(cursor, codeAhead(cursor));
}

/** The word that begins with this code at the cursor. */
function wordHere(cursor: NodeCursor, code: number): string {
  if (!isNamePart(code) && code !== Char.Backslash) return '';
  const start = cursor.pos;
  return cursor.source.slice(start, cursor.passName());
}

function quoted(cursor: NodeCursor): string | null {
  return literalHere(cursor, codeAhead(cursor));
}

/** The string that begins with this code at the cursor. */
function literalHere(cursor: NodeCursor, code: number): string | null {
  return code === Char.Quote || code === Char.DoubleQuote ? cursor.readLiteral() : null;
}

/** Passes white space and comments, and returns the code behind them. */
function codeAhead(cursor: NodeCursor): number {
  cursor.passTrivia();
  return cursor.source.charCodeAt(cursor.pos);
}
