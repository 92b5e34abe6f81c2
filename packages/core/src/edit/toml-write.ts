import type { Plain } from './change.ts';
import { EditError } from './change.ts';

export type TomlQuotes = 'basic' | 'literal' | 'multi-basic' | 'multi-literal';

/** How a new value is written. */
export interface TomlStyle {
  readonly quotes: 'basic' | 'literal';
  /** Inside the braces of an inline table. */
  readonly padding: '' | ' ';
  /** Indent of an item in an array over lines. */
  readonly indent: string;
  readonly trailingComma: boolean;
  /** Whether an array of several items goes over lines even if it would fit in one. */
  readonly overLines: boolean;
  readonly eol: string;
}

export type InlineStyle = Pick<TomlStyle, 'quotes' | 'padding'>;

/** An array in one line is never made longer than this by choice. */
const LINE_WIDTH = 100;

/** A key as TOML demands it: bare where it may be, else in quotes with everything escaped. */
export function writeTomlKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : writeTomlString(key, 'basic');
}

/** A string in the wanted quotes where they can hold it, else in basic quotes, fully escaped. Throws for lone surrogates. */
export function writeTomlString(
  value: string,
  quotes: TomlQuotes,
  eol = '\n',
  leadingNewline = false,
): string {
  if (/\p{Cs}/u.test(value)) throw new EditError('a string with a lone surrogate cannot be written as TOML');
  const oneLine = !/[\r\n]/.test(value);
  // Readers disagree on CRLF inside multi-line strings, so a line end is only written raw where it is a plain \n.
  const rawLines = !value.includes('\r') && (oneLine || eol === '\n');
  const start = leadingNewline || value.startsWith('\n') ? eol : '';
  if (quotes === 'literal' && oneLine && !value.includes("'") && !hasControl(value)) return `'${value}'`;
  if (quotes === 'multi-literal' && rawLines && !/'''|'$/.test(value) && !hasControl(value))
    return `'''${start}${value}'''`;
  if (quotes === 'multi-basic' && rawLines) return `"""${start}${escaped(value).replaceAll('\\n', '\n')}"""`;
  return `"${escaped(value)}"`;
}

/** The quotes of a string in the text. */
export function quotesOf(token: string): TomlQuotes {
  if (token.startsWith('"""')) return 'multi-basic';
  if (token.startsWith("'''")) return 'multi-literal';
  return token.startsWith("'") ? 'literal' : 'basic';
}

/** A value in one line. Throws EditError for null, which TOML lacks. */
export function writeTomlInline(value: Plain, style: InlineStyle): string {
  if (value === null) throw new EditError('TOML has no null');
  if (typeof value === 'string') return writeTomlString(value, style.quotes);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (isPlainArray(value)) return `[${value.map((item) => writeTomlInline(item, style)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, item]) => `${writeTomlKey(key)} = ${writeTomlInline(item, style)}`,
  );
  return pairs.length === 0 ? '{}' : `{${style.padding}${pairs.join(', ')}${style.padding}}`;
}

/** A value behind `key = `: an array goes over lines after the style, or where one line would be too long. */
export function writeTomlValue(value: Plain, style: TomlStyle): string {
  const line = writeTomlInline(value, style);
  if (!isPlainArray(value) || value.length === 0) return line;
  if (line.length <= LINE_WIDTH && (value.length === 1 || !style.overLines)) return line;
  const items = value.map((item) => `${style.eol}${style.indent}${writeTomlInline(item, style)}`);
  return `[${items.join(',')}${style.trailingComma ? ',' : ''}${style.eol}]`;
}

export function isPlainArray(value: unknown): value is readonly Plain[] {
  return Array.isArray(value);
}

function writeNumber(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Object.is(value, -0) ? '-0.0' : String(value);
}

function hasControl(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: TOML forbids exactly these in literal strings.
  return /[\u0000-\u0008\u000b-\u001f\u007f]/.test(value);
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
]);

function escaped(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: TOML wants exactly these escaped.
  return value.replace(/[\\"\u0000-\u001f\u007f]/g, (character) => {
    const short = SHORT_ESCAPES.get(character);
    return short ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
