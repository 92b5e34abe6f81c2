import { excerpt } from './cut.ts';
import { takeMarker } from './marker.ts';
import { readPythonVersion } from './python-version.ts';
import { normaliseName, type Requirement } from './requirement.ts';
import { SyntaxFault, TextCursor } from './text-cursor.ts';

/** A requirement, or what is wrong with the text and where (column from 1, UTF-16 code units). */
export type RequirementReading =
  | { readonly ok: true; readonly value: Requirement }
  | { readonly ok: false; readonly message: string; readonly column: number; readonly hint: string };

const NAME = /[A-Za-z0-9][A-Za-z0-9._-]*/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const VERSION = /[^\s,;()]+/y;
const URL = /[^ \t]+/y;

const WRITE_PEP_508 = 'write it as `name[extra]>=1.0; python_version >= "3.10"` (PEP 508)';

/**
 * Reads one requirement after PEP 508: name, extras, version clauses (with or without parentheses) or `@ url`, and
 * marker. Spaces around it are dropped, line breaks are not part of a requirement. Takes time linear in the text.
 */
export function readRequirement(text: string): RequirementReading {
  const cursor = new TextCursor(text);
  try {
    return { ok: true, value: takeRequirement(cursor) };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { ok: false, message: error.message, column: error.column, hint: error.hint };
  }
}

function takeRequirement(cursor: TextCursor): Requirement {
  cursor.skipSpace();
  const spelledName = takeName(cursor, 'a package name');
  cursor.skipSpace();
  const extras = takeExtras(cursor);
  cursor.skipSpace();
  const url = cursor.take('@') ? takeUrl(cursor) : null;
  const specifier = url === null ? takeSpecifier(cursor) : '';
  cursor.skipSpace();
  const marker = takeMarkerText(cursor);
  if (!cursor.atEnd) throw trailing(cursor, specifier);
  return {
    text: cursor.text.trim(),
    name: normaliseName(spelledName),
    spelledName,
    extras,
    specifier,
    url,
    marker,
  };
}

function takeName(cursor: TextCursor, what: string): string {
  const start = cursor.offset;
  const name = cursor.takeMatch(NAME);
  if (name === '')
    throw new SyntaxFault(
      cursor.atEnd ? `expected ${what}` : `expected ${what}, found ${cursor.excerpt()}`,
      'names begin with a letter or digit',
      start,
    );
  const last = name.at(-1);
  if (last === '.' || last === '_' || last === '-')
    throw new SyntaxFault(
      `the name ${excerpt(name)} ends with "${last}"`,
      'names end with a letter or digit',
      cursor.offset - 1,
    );
  return name;
}

function takeExtras(cursor: TextCursor): readonly string[] {
  const opener = cursor.offset;
  if (!cursor.take('[')) return [];
  const extras: string[] = [];
  cursor.skipSpace();
  if (cursor.take(']')) return extras;
  do {
    cursor.skipSpace();
    extras.push(takeName(cursor, 'an extra'));
    cursor.skipSpace();
  } while (cursor.take(','));
  if (!cursor.take(']'))
    throw new SyntaxFault(
      cursor.atEnd
        ? `the extras opened at column ${opener + 1} are never closed`
        : `expected "," or "]" between the extras, found ${cursor.excerpt()}`,
      'write them as `[one,two]`',
      cursor.offset,
    );
  return extras;
}

function takeUrl(cursor: TextCursor): string {
  cursor.skipSpace();
  const url = cursor.takeMatch(URL);
  if (url === '')
    throw new SyntaxFault('expected a URL behind "@"', 'write `name @ https://…`', cursor.offset);
  return url;
}

function takeSpecifier(cursor: TextCursor): string {
  const opener = cursor.offset;
  const parenthesised = cursor.take('(');
  cursor.skipSpace();
  const start = cursor.offset;
  let end = start;
  while (takeClause(cursor)) {
    end = cursor.offset;
    cursor.skipSpace();
    if (!cursor.take(',')) break;
    // pip accepts `>=1,` and real files hold it: a comma at the end adds nothing.
    cursor.skipSpace();
  }
  if (parenthesised && !cursor.take(')'))
    throw new SyntaxFault(
      `the parenthesis at column ${opener + 1} is never closed`,
      'close it behind the version clauses, or leave both out',
      cursor.offset,
    );
  return cursor.text.slice(start, end);
}

function takeClause(cursor: TextCursor): boolean {
  const operator = cursor.takeMatch(OPERATOR);
  if (operator === '') return false;
  cursor.skipSpace();
  const start = cursor.offset;
  const version = cursor.takeMatch(VERSION);
  const wrong = clauseFault(operator, version);
  if (wrong !== null) throw new SyntaxFault(wrong.message, wrong.hint, start);
  return true;
}

/** PEP 440, "Version specifiers": what may stand behind each operator. */
function clauseFault(operator: string, version: string): { message: string; hint: string } | null {
  if (version === '')
    return { message: `expected a version behind "${operator}"`, hint: 'write a version like 1.2' };
  if (operator === '===') return null;
  const prefix = version.endsWith('.*');
  const read = readPythonVersion(prefix ? version.slice(0, -2) : version);
  if (read === null)
    return {
      message: `${excerpt(version)} is no version`,
      hint: 'versions follow PEP 440: 1.2, 1.2rc1, 1.2.post1',
    };
  const exact = operator === '==' || operator === '!=';
  if (prefix && !exact)
    return {
      message: `"${operator}" cannot take ${excerpt(version)}`,
      hint: 'only == and != take a version with .*',
    };
  if (prefix && (read.pre !== null || read.post !== null || read.dev !== null || read.local !== null))
    return { message: `${excerpt(version)} is no prefix`, hint: '.* follows numbers alone: ==1.2.*' };
  if (read.local !== null && !exact)
    return {
      message: `"${operator}" cannot take ${excerpt(version)}`,
      hint: 'only == and != take a local version',
    };
  if (operator === '~=' && read.release.length < 2)
    return {
      message: `"~=" cannot take ${excerpt(version)}`,
      hint: 'it needs two numbers at least, as in ~=1.0',
    };
  return null;
}

function takeMarkerText(cursor: TextCursor): string | null {
  if (!cursor.take(';')) return null;
  cursor.skipSpace();
  const start = cursor.offset;
  takeMarker(cursor);
  return cursor.text.slice(start, cursor.offset).trim();
}

function trailing(cursor: TextCursor, specifier: string): SyntaxFault {
  const found = cursor.excerpt();
  const fault = (hint: string) => new SyntaxFault(`unexpected ${found}`, hint, cursor.offset);
  switch (cursor.here) {
    case '=':
      return fault('versions are compared with ==');
    case '^':
      return fault('Python knows no caret ranges: write `>=1.2,<2`');
    case '#':
      return fault('a requirement holds no comment');
    case '-':
      return fault('a requirement holds no options');
    case '<':
    case '>':
    case '!':
    case '~':
      return fault(specifier === '' ? WRITE_PEP_508 : 'separate version clauses by a comma');
    default:
      return fault(WRITE_PEP_508);
  }
}
