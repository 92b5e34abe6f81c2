import { MOCKS, readArgument, readMember } from './node-calls.ts';
import { Char, isNamePart } from './node-characters.ts';
import { readImport, readReexport } from './node-clauses.ts';
import { NodeCursor, Unreadable } from './node-cursor.ts';

/** A word that an import begins with. */
interface Opener {
  readonly word: string;
  /** What is searched for, from the rarest letter on: a search jumps from one place of its first letter to the next. */
  readonly rare: string;
  /** How far into the word that begins. */
  readonly skipped: number;
  /** Whether the word, behind which the cursor stands, may be an import there; `before` is the code in front of it. */
  readonly mayImport: (cursor: NodeCursor, before: number) => boolean;
}

const IMPORT: Opener = { word: 'import', rare: 'mport', skipped: 1, mayImport };
const EXPORT: Opener = { word: 'export', rare: 'xport', skipped: 1, mayImport: mayReexport };
/** Beside these, calls: the last two words are names of test tools. */
const CALLS: readonly Opener[] = [
  { word: 'require', rare: 'quire', skipped: 2, mayImport: mayRequire },
  { word: 'jest', rare: 'jest', skipped: 0, mayImport: mayMock },
  { word: 'vi', rare: 'vi', skipped: 0, mayImport: mayMock },
];

/**
 * The offset of the last word of a source that begins an import where it is code, -1 where there is none: most of a
 * source never needs to be walked. Native searches find such words, and what follows tells most that stand in a text
 * or comment, or call something else; how far all such looks go together is bounded, behind that the word counts.
 */
export function lastCandidate(source: string): number {
  const budget = { left: source.length };
  let last = lastOf(IMPORT, source, 0, budget);
  // Other exports than those from a module are common.
  if (source.includes('from', last + 1)) last = Math.max(last, lastOf(EXPORT, source, last + 1, budget));
  for (const call of CALLS) last = Math.max(last, lastOf(call, source, last + 1, budget));
  return last;
}

/** The last place of a word from an offset on, -1 for none. */
function lastOf(
  { word, rare, skipped, mayImport }: Opener,
  source: string,
  from: number,
  budget: { left: number },
): number {
  let found = source.indexOf(rare, from + skipped);
  if (found === -1) return -1;
  const places: number[] = [];
  for (; found !== -1; found = source.indexOf(rare, found + rare.length)) places.push(found - skipped);
  const cursor = new NodeCursor(source, 0, false);
  for (let at = places.pop(); at !== undefined; at = places.pop()) {
    const end = at + word.length;
    const before = source.charCodeAt(at - 1);
    if (!source.startsWith(word, at) || isNamePart(before) || isNamePart(source.charCodeAt(end))) continue;
    if (budget.left <= 0) return at;
    cursor.pos = end;
    try {
      if (mayImport(cursor, before)) return at;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return at;
    }
    budget.left -= cursor.pos - at;
  }
  return -1;
}

/** Of `import`: a statement, `import('x')` or `import.defer('x')`, not `import.meta`. */
function mayImport(cursor: NodeCursor, before: number): boolean {
  const next = passTo(cursor);
  if (next === Char.OpenParen) return readArgument(cursor) !== null;
  if (next !== Char.Dot) return mayBeginStatement(before) && readImport(cursor) !== null;
  const member = readMember(cursor);
  return (member === 'defer' || member === 'source') && readArgument(cursor) !== null;
}

function mayReexport(cursor: NodeCursor, before: number): boolean {
  return mayBeginStatement(before) && readReexport(cursor) !== null;
}

/** Not as the end of a longer name (`'csv-import'`, `posts.import`), nor directly at the quote of a string. */
function mayBeginStatement(before: number): boolean {
  return (
    before !== Char.Minus &&
    before !== Char.Dot &&
    before !== Char.Quote &&
    before !== Char.DoubleQuote &&
    before !== Char.Backtick
  );
}

/** Of `require`: `require('x')`, `require?.('x')`, `require<T>('x')`, `require.resolve('x')`. */
function mayRequire(cursor: NodeCursor): boolean {
  const next = passTo(cursor);
  if (next === Char.OpenParen) return readArgument(cursor) !== null;
  if (next === Char.Dot) return readMember(cursor) === 'resolve';
  return next === Char.Less || next === Char.Question;
}

/** Of a test tool: `vi.mock('x')`, not `vi.fn()`. */
function mayMock(cursor: NodeCursor): boolean {
  return MOCKS.has(readMember(cursor) ?? '');
}

/** The code of the next token, where the cursor stops. */
function passTo(cursor: NodeCursor): number {
  cursor.passTrivia();
  return cursor.source.charCodeAt(cursor.pos);
}
