import { IDENTIFIER, NotPython } from './python-characters.ts';

/** Takes the offset of the quote that opens a string on one line; returns the offset behind the one that closes it. */
export function shortString(codes: Uint16Array, at: number, quote: number): number {
  for (let i = at + 1; ; i += 1) {
    const code = codes[i];
    if (code === quote) return i + 1;
    if (code === 92) i += 1;
    else if (code === 10 || code === 0) break;
  }
  throw new NotPython('a string is never closed', at);
}

/** Likewise for a string in triple quotes. */
export function longString(source: string, codes: Uint16Array, at: number, quote: number): number {
  const quotes = quote === 34 ? '"""' : "'''";
  for (let from = at + 3; ; ) {
    const end = source.indexOf(quotes, from);
    if (end === -1) throw new NotPython('a string in triple quotes is never closed', at);
    // A quote counts unless the backslashes before it are odd in number: then the last of them escapes it.
    let first = end;
    while (first > from && codes[first - 1] === 92) first -= 1;
    if ((end - first) % 2 === 0) return end + 3;
    from = end + 1;
  }
}

/** What the letters before a quote make of its string: with replacement fields, or without escapes. */
export const FORMAT = 1;
export const RAW = 2;

/** Takes the offset of a quote; returns what the prefix before it says, as bits. */
export function stringPrefix(codes: Uint16Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && IDENTIFIER[codes[start - 1] as number] === 1) start -= 1;
  if (start === at || at - start === 3) return 0;
  // In lower case, if they are letters.
  const first = (codes[start] as number) | 32;
  const last = (codes[at - 1] as number) | 32;
  // Keywords may stand there as well: `if"a"in b`, `a or"b"`.
  if (at - start === 2 && ((first === 105 && last === 102) || (first === 111 && last === 114))) return 0;
  const formats = first === 102 || last === 102 || first === 116 || last === 116;
  const raw = first === 114 || last === 114;
  return (formats ? FORMAT : 0) | (raw ? RAW : 0);
}
