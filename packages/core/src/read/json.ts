import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { at, type Problem, type Reading } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { positionAt } from '#core/model/text-position';
import { conflictProblem } from './conflict-marker.ts';

/** The parsers below are recursive; a real file stays under ten levels. */
const MAX_DEPTH = 1_000;

/**
 * Reads strict JSON (RFC 8259, without BOM): tables come with a null prototype, so that a `__proto__` key is data like
 * any other; of a key that stands twice the last one counts, as for npm. A text that is none gives one problem with
 * line and column; the position is looked for only then.
 */
export function readJson(text: string, file: RepoPath): Reading<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [explain(text, file, error)] };
  }
  const plain = withoutPrototype(value, 0);
  if (plain === TOO_DEEP) return { ok: false, problems: [tooDeep(text, file)] };
  return { ok: true, value: plain };
}

const TOO_DEEP = Symbol('too deep');

function withoutPrototype(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return TOO_DEEP;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) {
      value[i] = withoutPrototype(value[i], depth + 1);
      if (value[i] === TOO_DEEP) return TOO_DEEP;
    }
    return value;
  }
  const table: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    const inner = withoutPrototype((value as Record<string, unknown>)[key], depth + 1);
    if (inner === TOO_DEEP) return TOO_DEEP;
    table[key] = inner;
  }
  return table;
}

function explain(text: string, file: RepoPath, error: unknown): Problem {
  if (text.trim() === '') {
    return {
      at: at.file(file),
      message: 'is empty, not JSON',
      hint: 'write at least {}, or delete the file',
    };
  }
  const conflict = conflictProblem(text, file);
  if (conflict !== null) return conflict;
  if (deepest(text) !== null) return tooDeep(text, file);
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) {
    // The tolerant parser accepts what JSON.parse does not: its own words are all there is.
    const message = error instanceof Error ? error.message : String(error);
    return { at: at.file(file), message: `is not JSON: ${message}`, hint: 'write strict JSON' };
  }
  const { line, column } = positionAt(text, first.offset);
  const [message, hint] = WORDS.get(printParseErrorCode(first.error)) ?? UNKNOWN;
  const trailing = /^(?:PropertyName|Value)Expected$/.test(printParseErrorCode(first.error));
  const closes = trailing && /[\]}]/.test(text[first.offset] ?? '');
  const afterComma = closes && /,\s*$/.test(text.slice(Math.max(0, first.offset - 200), first.offset));
  return {
    at: at.point(file, line, column),
    message: `is not JSON: ${afterComma ? 'a comma stands before the closing bracket' : message}`,
    hint: afterComma ? 'remove the comma: JSON allows none behind the last item' : hint,
  };
}

const UNKNOWN = ['this is not understood', 'write strict JSON'] as const;

/** By the name of jsonc-parser's error code: what is wrong, and what to do. */
const WORDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  [
    'InvalidSymbol',
    ['no such word or mark', 'write a string in double quotes, a number, true, false or null'],
  ],
  ['InvalidNumberFormat', ['the number is malformed', 'write it as 12, -1.5 or 1e3']],
  ['UnexpectedEndOfNumber', ['the number is not finished', 'write it as 12, -1.5 or 1e3']],
  ['PropertyNameExpected', ['a key in double quotes is expected', 'write "key": value']],
  ['ValueExpected', ['a value is expected', 'write a string, number, true, false, null, [] or {}']],
  ['ColonExpected', ['a colon is expected', 'write : between key and value']],
  ['CommaExpected', ['a comma is expected', 'write , between two items']],
  ['CloseBraceExpected', ['a closing } is expected', 'close the table with }']],
  ['CloseBracketExpected', ['a closing ] is expected', 'close the list with ]']],
  ['EndOfFileExpected', ['the document has already ended', 'remove what stands behind it']],
  ['InvalidCommentToken', ['JSON has no comments', 'remove the comment']],
  ['UnexpectedEndOfComment', ['JSON has no comments', 'remove the comment']],
  [
    'UnexpectedEndOfString',
    ['the string is not closed on its line', 'close it with ", and write a line break as \\n'],
  ],
  ['InvalidUnicode', ['the \\u escape is malformed', 'write \\u and four hexadecimal digits']],
  ['InvalidEscapeCharacter', ['no such escape', 'write a backslash as \\\\']],
  [
    'InvalidCharacter',
    ['a control character stands in a string', 'write it as \\u and four hexadecimal digits'],
  ],
]);

function tooDeep(text: string, file: RepoPath): Problem {
  const { line, column } = positionAt(text, deepest(text) ?? 0);
  return {
    at: at.point(file, line, column),
    message: `is nested deeper than ${MAX_DEPTH.toLocaleString('en')} levels`,
    hint: 'flatten the document',
  };
}

/** Where a bracket opens the first level that is one too many; null where none does. Strings are skipped. */
function deepest(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      for (at += 1; at < text.length && text[at] !== '"' && text[at] !== '\n'; at += 1) {
        if (text[at] === '\\') at += 1;
      }
    } else if (char === '[' || char === '{') {
      depth += 1;
      if (depth > MAX_DEPTH) return at;
    } else if (char === ']' || char === '}') depth -= 1;
  }
  return null;
}
