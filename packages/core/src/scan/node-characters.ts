/** Characters of ECMAScript's lexical grammar (ECMA-262, 12), by code. */
export const Char = {
  Tab: 9,
  LineFeed: 10,
  CarriageReturn: 13,
  Space: 32,
  Bang: 33,
  DoubleQuote: 34,
  Hash: 35,
  Dollar: 36,
  Ampersand: 38,
  Quote: 39,
  OpenParen: 40,
  CloseParen: 41,
  Star: 42,
  Plus: 43,
  Comma: 44,
  Minus: 45,
  Dot: 46,
  Slash: 47,
  Zero: 48,
  Nine: 57,
  Colon: 58,
  Semicolon: 59,
  Less: 60,
  Equals: 61,
  Greater: 62,
  Question: 63,
  At: 64,
  OpenBracket: 91,
  Backslash: 92,
  CloseBracket: 93,
  Backtick: 96,
  OpenBrace: 123,
  Pipe: 124,
  CloseBrace: 125,
} as const;

/** 1 for what may stand in a name below 128: letters, digits, `$`, `_`. */
export const NAME = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$_')
  NAME[character.charCodeAt(0)] = 1;

/** U+2028 and U+2029 end a line as \n and \r do. */
export function endsLine(code: number): boolean {
  return code === Char.LineFeed || code === Char.CarriageReturn || code === 0x2028 || code === 0x2029;
}

/** White space beyond ASCII: category Zs, NO-BREAK SPACE and the byte order mark. */
export function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a code may stand in a name; every letter beyond ASCII counts as one, as no other token begins there. */
export function isNamePart(code: number): boolean {
  if (code < 128) return NAME[code] === 1;
  return code > 128 && code !== 0x2028 && code !== 0x2029 && !isWideSpace(code);
}
