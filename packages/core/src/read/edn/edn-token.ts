import { excerpt } from '#core/model/cut';
import type { Edn } from '#core/model/edn';
import type { Span } from '#core/model/finding';
import { digitValue } from './edn-characters.ts';
import { EdnRefusal } from './edn-refusal.ts';

const INTEGER =
  /^([-+]?)(?:(0|[1-9][0-9]*)|0[xX]([0-9A-Fa-f]+)|0([0-7]+)|([1-9][0-9]?)[rR]([0-9A-Za-z]+))(N?)$/;
const FLOAT = /^([-+]?[0-9]+(?:\.([0-9]*))?(?:[eE]([-+]?[0-9]+))?)(M?)$/;
const RATIO = /^([-+]?[0-9]+)\/([0-9]+)$/;
const LEADING_ZERO = /^[-+]?0[0-9]+N?$/;

/** Longest number that is read: the arithmetic behind radixes and ratios is not linear in its length. */
const MAX_NUMBER_LENGTH = 10_000;

const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['newline', '\n'],
  ['space', ' '],
  ['tab', '\t'],
  ['backspace', '\b'],
  ['formfeed', '\f'],
  ['return', '\r'],
]);

/**
 * The value of a token that starts like a number (a digit, or a sign and a digit), read as clojure.edn does: `010` is
 * 8, `1.` is 1.0, `4/2` is 2. Throws EdnRefusal.
 */
export function numberOf(token: string, span: Span): Edn {
  if (token.length > MAX_NUMBER_LENGTH) {
    throw new EdnRefusal(
      span.start,
      `a number of ${token.length} characters: the limit is ${MAX_NUMBER_LENGTH}`,
      'write it as a string',
    );
  }
  const integer = INTEGER.exec(token);
  if (integer !== null) return integerOf(integer, token, span);
  if (LEADING_ZERO.test(token)) {
    throw refusedNumber(
      token,
      span,
      'a number that starts with 0 is octal: drop the zero, or quote it as a string',
    );
  }
  const float = FLOAT.exec(token);
  if (float !== null) {
    const [, text = '', fraction = '', exponent = '0', suffix] = float;
    if (suffix !== 'M') return { kind: 'float', value: Number(text), span };
    const scale = BigInt(fraction.length) - BigInt(exponent.replace('+', ''));
    if (BigInt.asIntN(32, scale) !== scale) {
      throw refusedNumber(token, span, 'the exponent of a decimal (M) must fit into 32 bits');
    }
    return { kind: 'decimal', text, span };
  }
  const ratio = RATIO.exec(token);
  if (ratio !== null)
    return ratioOf(BigInt((ratio[1] ?? '').replace('+', '')), BigInt(ratio[2] ?? ''), token, span);
  throw refusedNumber(token, span, 'what starts with a digit must be a number: quote it as a string');
}

function integerOf(match: RegExpExecArray, token: string, span: Span): Edn {
  const [, sign, decimal, hex, octal, base, digits = '', suffix] = match;
  let value: bigint;
  if (decimal !== undefined) value = BigInt(decimal);
  else if (hex !== undefined) value = BigInt(`0x${hex}`);
  else if (octal !== undefined) value = BigInt(`0o${octal}`);
  else value = inBase(digits, Number(base), token, span);
  if (sign === '-') value = -value;
  return { kind: 'integer', value, big: suffix === 'N' || !fitsLong(value), span };
}

function inBase(digits: string, base: number, token: string, span: Span): bigint {
  if (base < 2 || base > 36) throw refusedNumber(token, span, 'a radix is 2 to 36');
  let value = 0n;
  // Ten digits at a time are an exact number in any radix, and a tenth of the big multiplications.
  for (let from = 0; from < digits.length; from += 10) {
    const chunk = digits.slice(from, from + 10);
    let part = 0;
    for (const character of chunk) {
      const digit = digitValue(character.charCodeAt(0), base);
      if (digit === -1) {
        throw refusedNumber(token, span, `"${character}" is no digit in radix ${base}`);
      }
      part = part * base + digit;
    }
    value = value * BigInt(base ** chunk.length) + BigInt(part);
  }
  return value;
}

function ratioOf(numerator: bigint, denominator: bigint, token: string, span: Span): Edn {
  if (denominator === 0n) throw refusedNumber(token, span, 'a denominator is not 0');
  let [divisor, rest] = [numerator < 0n ? -numerator : numerator, denominator];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  if (divisor !== denominator) {
    return { kind: 'ratio', numerator: numerator / divisor, denominator: denominator / divisor, span };
  }
  const big = !fitsLong(numerator) || !fitsLong(denominator);
  return { kind: 'integer', value: numerator / divisor, big, span };
}

function fitsLong(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}

function refusedNumber(token: string, span: Span, hint: string): EdnRefusal {
  return new EdnRefusal(span.start, `invalid number ${excerpt(token)}`, hint);
}

/**
 * The value of any other token: nil, a boolean, a keyword or a symbol. Accepts what clojure.edn accepts (`:1`,
 * `:a/b/c`, `foo//`) and refuses what it refuses (`::a`, `:a/1`, `foo/`, `a:`). Throws EdnRefusal.
 */
export function nameOf(token: string, span: Span): Edn {
  if (token === 'nil') return { kind: 'nil', span };
  if (token === 'true' || token === 'false') return { kind: 'boolean', value: token === 'true', span };
  const kind = token.startsWith(':') ? 'keyword' : 'symbol';
  const body = kind === 'keyword' ? token.slice(1) : token;
  if (!isName(token, body)) {
    throw new EdnRefusal(span.start, `invalid ${kind} ${excerpt(token)}`, nameHint(token));
  }
  const slash = body === '/' ? -1 : body.indexOf('/');
  if (slash === -1) return { kind, namespace: null, name: body, span };
  return { kind, namespace: body.slice(0, slash), name: body.slice(slash + 1), span };
}

function isName(token: string, body: string): boolean {
  if (token.endsWith(':') || token.includes('::')) return false;
  if (body === '/') return true;
  // A slash at the very end is a name of its own (`foo//`), never the end of a namespace.
  const slash = token.lastIndexOf('/', token.length - 2);
  if (slash === -1) return !body.includes('/');
  const name = token.slice(slash + 1);
  if (name !== '/' && (name.includes('/') || /^[0-9]/.test(name))) return false;
  const space = token.slice(0, slash);
  if (space === '' || space.endsWith(':') || space.startsWith('/')) return false;
  // Java's `.` does not match NEL, which is no white space either.
  const first = /^:[^0-9/]/.test(space) ? 1 : 0;
  return space.indexOf('\u0085', first + 1) === -1;
}

function nameHint(token: string): string {
  if (token.startsWith('::')) return 'EDN has no aliases: write the namespace out, with one colon';
  if (token.endsWith('/')) return 'a name must follow the "/"';
  if (/\/[0-9]/.test(token)) return 'the name behind the "/" must not start with a digit';
  if (token.startsWith('/')) return 'a namespace must stand before the "/"';
  return 'a name neither ends with ":" nor holds "::"';
}

/** The character that a token behind a backslash means: one UTF-16 code unit. Throws EdnRefusal. */
export function characterOf(token: string, span: Span): Edn {
  if (token.length === 1) return { kind: 'character', value: token, span };
  const named = NAMED_CHARACTERS.get(token);
  if (named !== undefined) return { kind: 'character', value: named, span };
  const code = codeOf(token);
  if (code === null) {
    throw new EdnRefusal(
      span.start,
      `invalid character ${excerpt(`\\${token}`)}`,
      'a character is one UTF-16 unit, newline, space, tab, backspace, formfeed, return, uXXXX or oNNN (to o377)',
    );
  }
  return { kind: 'character', value: String.fromCharCode(code), span };
}

function codeOf(token: string): number | null {
  const base = token.startsWith('u') ? 16 : 8;
  if (base === 16 ? token.length !== 5 : !token.startsWith('o') || token.length > 4) return null;
  let code = 0;
  for (let index = 1; index < token.length; index++) {
    const digit = digitValue(token.charCodeAt(index), base);
    if (digit === -1) return null;
    code = code * base + digit;
  }
  if (base === 8) return code <= 0o377 ? code : null;
  return code >= 0xd800 && code <= 0xdfff ? null : code;
}
