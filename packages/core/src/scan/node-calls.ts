import { Char, isNamePart } from './node-characters.ts';
import type { NodeCursor } from './node-cursor.ts';

/**
 * Reads `('x')` or `('x', …)` and returns the module; null where the first argument is no literal. Leaves the cursor
 * behind the literal, or somewhere behind where it began.
 */
export function readArgument(cursor: NodeCursor): string | null {
  cursor.passTrivia();
  if (cursor.source.charCodeAt(cursor.pos) !== Char.OpenParen) return null;
  cursor.pos += 1;
  cursor.passTrivia();
  const module = cursor.readLiteral();
  if (module === null) return null;
  const end = cursor.pos;
  cursor.passTrivia();
  const code = cursor.source.charCodeAt(cursor.pos);
  if (code !== Char.CloseParen && code !== Char.Comma) return null;
  cursor.pos = end;
  return module;
}

/** Whether `('x', …)` follows, with another argument behind the literal. Leaves the cursor where it is. */
export function hasMoreArguments(cursor: NodeCursor): boolean {
  const { pos, source } = cursor;
  let has = false;
  if (readArgument(cursor) !== null) {
    cursor.passTrivia();
    if (source.charCodeAt(cursor.pos) === Char.Comma) {
      cursor.pos += 1;
      cursor.passTrivia();
      has = source.charCodeAt(cursor.pos) !== Char.CloseParen;
    }
  }
  cursor.pos = pos;
  return has;
}

/** Reads `.name` and returns the name; null where none follows. */
export function readMember(cursor: NodeCursor): string | null {
  cursor.passTrivia();
  if (cursor.source.charCodeAt(cursor.pos) !== Char.Dot) return null;
  cursor.pos += 1;
  cursor.passTrivia();
  const start = cursor.pos;
  return isNamePart(cursor.source.charCodeAt(start)) ? cursor.source.slice(start, cursor.passName()) : null;
}

/** Passes `?.` before a call. */
export function passOptional(cursor: NodeCursor): void {
  cursor.passTrivia();
  if (cursor.source.startsWith('?.', cursor.pos)) cursor.pos += 2;
}

/** Behind the literal of `import('x')`: the name taken from it, as in `import('x').T`; null where none is. */
export function readTypeName(cursor: NodeCursor): string | null {
  cursor.passTrivia();
  const { source } = cursor;
  if (source.charCodeAt(cursor.pos) === Char.Comma) {
    // `import('x', { with: {…} }).T`: attributes hold names and strings alone.
    for (;;) {
      cursor.passTrivia();
      const code = source.charCodeAt(cursor.pos);
      if (code === Char.CloseParen || cursor.pos >= source.length) break;
      if (code === Char.Quote || code === Char.DoubleQuote) cursor.passString();
      else if (isNamePart(code)) cursor.passName();
      else if (
        code === Char.Comma ||
        code === Char.Colon ||
        code === Char.OpenBrace ||
        code === Char.CloseBrace
      )
        cursor.pos += 1;
      else return null;
    }
  }
  if (source.charCodeAt(cursor.pos) !== Char.CloseParen) return null;
  cursor.pos += 1;
  return readMember(cursor);
}

/** What jest and vitest take a module's name for. */
export const MOCKS: ReadonlySet<string> = new Set([
  'mock',
  'doMock',
  'unmock',
  'dontMock',
  'doUnmock',
  'unstable_mockModule',
  'createMockFromModule',
  'setMock',
  'requireActual',
  'requireMock',
  'importActual',
  'importMock',
]);
