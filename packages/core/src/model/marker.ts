import { excerpt } from './cut.ts';
import { SyntaxFault, TextCursor } from './text-cursor.ts';

export type MarkerOperator = '<=' | '<' | '!=' | '==' | '>=' | '>' | '~=' | '===' | 'in' | 'not in';

export type MarkerOperand =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'string'; readonly value: string };

/** An environment marker; `and` inside `and` (and `or` inside `or`) is one list, so parentheses leave no trace. */
export type Marker =
  | {
      readonly kind: 'compare';
      readonly left: MarkerOperand;
      readonly operator: MarkerOperator;
      readonly right: MarkerOperand;
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Marker[] };

/** The variables of the dependency specifiers specification, and those that PEP 751 adds. */
const VARIABLES: ReadonlySet<string> = new Set([
  'os_name',
  'sys_platform',
  'platform_machine',
  'platform_python_implementation',
  'platform_release',
  'platform_system',
  'platform_version',
  'python_version',
  'python_full_version',
  'implementation_name',
  'implementation_version',
  'extra',
  'extras',
  'dependency_groups',
]);

/** Spellings of PEP 345 and of old setuptools, which installers still read. */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['os.name', 'os_name'],
  ['sys.platform', 'sys_platform'],
  ['platform.version', 'platform_version'],
  ['platform.machine', 'platform_machine'],
  ['platform.python_implementation', 'platform_python_implementation'],
  ['python_implementation', 'platform_python_implementation'],
]);

const WORD = /[A-Za-z_][A-Za-z0-9_.]*/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;

/** Deeper than anything written by hand; keeps recursion far from the end of the stack. */
const DEPTH_LIMIT = 100;

/** Reads a whole marker after PEP 508 (without the `;` before it); null for what is none. */
export function readMarker(text: string): Marker | null {
  const cursor = new TextCursor(text);
  try {
    const marker = takeMarker(cursor);
    return cursor.atEnd ? marker : null;
  } catch (error) {
    if (error instanceof SyntaxFault) return null;
    throw error;
  }
}

/** Reads a marker from `cursor` up to what cannot belong to it. Throws SyntaxFault. */
export function takeMarker(cursor: TextCursor, depth = 0): Marker {
  const parts = [takeConjunction(cursor, depth)];
  while (takeWord(cursor, 'or')) parts.push(takeConjunction(cursor, depth));
  return joined('or', parts);
}

function takeConjunction(cursor: TextCursor, depth: number): Marker {
  const parts = [takeAtom(cursor, depth)];
  while (takeWord(cursor, 'and')) parts.push(takeAtom(cursor, depth));
  return joined('and', parts);
}

function joined(kind: 'and' | 'or', parts: readonly Marker[]): Marker {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}

function takeAtom(cursor: TextCursor, depth: number): Marker {
  cursor.skipSpace();
  const opener = cursor.offset;
  if (!cursor.take('(')) return takeComparison(cursor);
  if (depth >= DEPTH_LIMIT)
    throw new SyntaxFault(
      `the marker nests deeper than ${DEPTH_LIMIT} levels`,
      'remove needless parentheses',
      opener,
    );
  const inner = takeMarker(cursor, depth + 1);
  if (!cursor.take(')'))
    throw new SyntaxFault(
      `the parenthesis at column ${opener + 1} is never closed`,
      'close it with `)`',
      cursor.offset,
    );
  cursor.skipSpace();
  return inner;
}

function takeComparison(cursor: TextCursor): Marker {
  const left = takeOperand(cursor);
  const operator = takeOperator(cursor);
  const right = takeOperand(cursor);
  return { kind: 'compare', left, operator, right };
}

function takeOperator(cursor: TextCursor): MarkerOperator {
  const sign = cursor.takeMatch(OPERATOR);
  if (sign !== '') return sign as MarkerOperator;
  if (takeWord(cursor, 'in')) return 'in';
  if (takeWord(cursor, 'not')) {
    cursor.skipSpace();
    if (takeWord(cursor, 'in')) return 'not in';
  }
  throw new SyntaxFault(
    'expected a comparison in the marker',
    'write one of ==, !=, <, <=, >, >=, ~=, ===, in, not in',
    cursor.offset,
  );
}

function takeOperand(cursor: TextCursor): MarkerOperand {
  cursor.skipSpace();
  const start = cursor.offset;
  const quote = cursor.here;
  if (quote === '"' || quote === "'") {
    const end = cursor.text.indexOf(quote, start + 1);
    if (end === -1)
      throw new SyntaxFault('the quoted text in the marker is never closed', `close it with ${quote}`, start);
    const value = cursor.text.slice(start + 1, end);
    if (value.includes('\\'))
      throw new SyntaxFault('a marker cannot hold a backslash', 'PEP 508 knows no escapes', start);
    cursor.offset = end + 1;
    cursor.skipSpace();
    return { kind: 'string', value };
  }
  const word = cursor.takeMatch(WORD);
  const name = OLD_NAMES.get(word) ?? word;
  if (!VARIABLES.has(name))
    throw new SyntaxFault(
      word === '' ? 'expected a marker variable or quoted text' : `${excerpt(word)} is no marker variable`,
      'text stands in quotes; variables are python_version, sys_platform, platform_system, extra and the others of PEP 508',
      start,
    );
  cursor.skipSpace();
  return { kind: 'variable', name };
}

function takeWord(cursor: TextCursor, word: string): boolean {
  const start = cursor.offset;
  if (cursor.takeMatch(WORD) === word) return true;
  cursor.offset = start;
  return false;
}
