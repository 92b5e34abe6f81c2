import { isIdentifierPart } from './python-characters.ts';

/** Which calls to report, by the last part of the callee's name. */
export interface CallNames {
  has(name: string): boolean;
  /**
   * 1 for each code unit that one of the names ends with, and for a blank, which may follow it: asked at every bracket,
   * so that few names are looked up.
   */
  readonly ends: Uint8Array;
}

/** A call by name with a literal first argument. */
export interface LiteralCall {
  /** The dotted name, without white space. */
  readonly callee: string;
  readonly argument: string;
  readonly start: number;
  /** Behind the closing bracket; -1 until that is met. */
  end: number;
  readonly inLambda: boolean;
}

/** More than any name on the way to a function that imports has. */
const MAX_NAME = 100;
const MAX_PARTS = 8;
/** More white space than this between a name and its dot is none that anybody wrote. */
const MAX_SPACE = 1_000;

const LITERAL = /[uUrR]?("""|'''|"|')([^"'\\\n]{0,1000})\1/y;

/**
 * Takes the offset of an opening bracket, and whether it stands inside others; returns the call that it belongs to if
 * its name is one of `names` and its first argument is string literals and nothing else, without escapes.
 */
export function literalCall(
  source: string,
  bracket: number,
  names: CallNames,
  nested: boolean,
): Pick<LiteralCall, 'callee' | 'argument' | 'start'> | null {
  let end = bracket;
  while (source.charCodeAt(end - 1) === 32) end -= 1;
  if (names.ends[source.charCodeAt(end - 1)] !== 1) return null;
  const start = nameStart(source, end);
  const name = source.slice(start, end);
  if (!names.has(name)) return null;
  const called = calleeBefore(source, start, name, nested);
  const argument = called && literalArgument(source, bracket + 1);
  return called === null || argument === null ? null : { ...called, argument };
}

function nameStart(source: string, end: number): number {
  let start = end;
  while (end - start < MAX_NAME && isIdentifierPart(source.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Goes back from the last name of a callee over `name.`; null where something else than names is called. */
function calleeBefore(
  source: string,
  offset: number,
  name: string,
  nested: boolean,
): { readonly start: number; readonly callee: string } | null {
  let [start, callee] = [offset, name];
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const dot = spaceBefore(source, start, nested);
    if (source.charCodeAt(dot - 1) !== 46) return { start, callee };
    const end = spaceBefore(source, dot - 1, nested);
    start = nameStart(source, end);
    if (start === end) return null;
    callee = `${source.slice(start, end)}.${callee}`;
  }
  return null;
}

/** The end of what stands before an offset, white space and continued lines taken off. */
function spaceBefore(source: string, offset: number, nested: boolean): number {
  let end = offset;
  while (offset - end < MAX_SPACE) {
    const code = source.charCodeAt(end - 1);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 92) break;
    // A line feed ends a name outside of brackets, unless a backslash stands before it.
    if (code === 10 && !nested && source.charCodeAt(end - 2) !== 92) break;
    end -= 1;
  }
  return end;
}

function literalArgument(source: string, offset: number): string | null {
  let value: string | null = null;
  let at = spaceAfter(source, offset);
  for (;;) {
    LITERAL.lastIndex = at;
    const match = LITERAL.exec(source);
    if (match === null) break;
    value = (value ?? '') + (match[2] ?? '');
    at = spaceAfter(source, LITERAL.lastIndex);
  }
  const next = source.charCodeAt(at);
  return next === 44 || next === 41 ? value : null;
}

/** Inside brackets: over white space, line ends and comments. */
function spaceAfter(source: string, offset: number): number {
  for (let at = offset; ; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 35) {
      const feed = source.indexOf('\n', at);
      if (feed === -1) return source.length;
      at = feed;
    } else if (code !== 32 && code !== 9 && code !== 10 && code !== 12 && code !== 92) return at;
  }
}
