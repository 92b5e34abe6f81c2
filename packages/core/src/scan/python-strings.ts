import { isIdentifierPart, NotPython } from './python-characters.ts';

/** Takes the offset of the quote that opens a string on one line; returns the offset behind the one that closes it. */
export function shortString(source: string, at: number, quote: number): number {
  for (let i = at + 1; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code === quote) return i + 1;
    if (code === 92) i += 1;
    else if (code === 10) break;
  }
  throw new NotPython('a string is never closed', at);
}

/** Likewise for a string in triple quotes. */
export function longString(source: string, at: number, quote: number): number {
  const quotes = quote === 34 ? '"""' : "'''";
  for (let from = at + 3; ; ) {
    const end = source.indexOf(quotes, from);
    if (end === -1) throw new NotPython('a string in triple quotes is never closed', at);
    // A quote counts unless the backslashes before it are odd in number: then the last of them escapes it.
    let first = end;
    while (first > from && source.charCodeAt(first - 1) === 92) first -= 1;
    if ((end - first) % 2 === 0) return end + 3;
    from = end + 1;
  }
}

/** The letters before the quote at an offset that belong to its string, in lower case. */
export function stringPrefix(source: string, at: number): string {
  let start = at;
  while (at - start < 3 && isIdentifierPart(source.charCodeAt(start - 1))) start -= 1;
  if (start === at || at - start === 3) return '';
  const word = source.slice(start, at).toLowerCase();
  // Keywords may stand there as well: `if"a"in b`.
  return word === 'if' || word === 'or' ? '' : word;
}
