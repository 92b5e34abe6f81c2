const SPACE = 1;
const ENDS_NUMBER = 2;
const ENDS_TOKEN = 4;
const FORBIDDEN = 8;

const ASCII = new Uint8Array(128);
for (const code of [9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 44]) ASCII[code] = SPACE;
for (const character of '";^()[]{}\\') ASCII[character.charCodeAt(0)] = ENDS_NUMBER | ENDS_TOKEN;
for (const character of '#') ASCII[character.charCodeAt(0)] = ENDS_NUMBER;
for (const character of '@`~') ASCII[character.charCodeAt(0)] = FORBIDDEN;

const DECIMAL_DIGIT = /^\p{Nd}$/u;

/** What java.lang.Character.isWhitespace says of a UTF-16 code unit, and the comma. NaN (the end of a text) is none. */
export function isSpace(code: number): boolean {
  if (code < 128) return ASCII[code] === SPACE;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a && code !== 0x2007) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a number stops before this character: space, or any character that starts another form, `#` too. */
export function endsNumber(code: number): boolean {
  return code < 128 ? ((ASCII[code] ?? 0) & (SPACE | ENDS_NUMBER)) !== 0 : isSpace(code);
}

/** Whether a symbol, keyword or character stops before this character; `#` is part of a symbol. */
export function endsToken(code: number): boolean {
  return code < 128 ? ((ASCII[code] ?? 0) & (SPACE | ENDS_TOKEN)) !== 0 : isSpace(code);
}

/** The characters that clojure.edn refuses in and before a token: `@`, backquote and `~`. */
export function isForbidden(code: number): boolean {
  return code < 128 && ASCII[code] === FORBIDDEN;
}

/** Whether a form that starts with this character is a number: any decimal digit of Unicode, as in Java. */
export function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  return code >= 0x660 && DECIMAL_DIGIT.test(String.fromCharCode(code));
}

/** What java.lang.Character.isLetter says of a code unit below 256: no tag starts with a later one in clojure.edn. */
export function startsTag(code: number): boolean {
  return code < 256 && /^\p{L}$/u.test(String.fromCharCode(code));
}

/** The value of a digit in a base of at most 36, or -1, as java.lang.Character.digit: digits of any script, full-width letters. */
export function digitValue(code: number, base: number): number {
  let value = -1;
  if (code >= 48 && code <= 57) value = code - 48;
  else if (code >= 97 && code <= 122) value = code - 87;
  else if (code >= 65 && code <= 90) value = code - 55;
  else if (code >= 0xff41 && code <= 0xff5a) value = code - 0xff41 + 10;
  else if (code >= 0xff21 && code <= 0xff3a) value = code - 0xff21 + 10;
  else if (isDigit(code)) {
    // Every script's ten digits are consecutive, and no two scripts touch.
    value = 0;
    while (isDigit(code - value - 1)) value++;
  }
  return value < base ? value : -1;
}
