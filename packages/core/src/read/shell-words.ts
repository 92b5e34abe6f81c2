/**
 * Splits a line into words as Python's `shlex.split` does for plain lines: at white space, with quotes of both kinds and
 * backslashes; null where a quote is never closed.
 */
export function readShellWords(text: string): readonly string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (quote !== null) {
      if (character === quote) quote = null;
      else if (character === '\\' && quote === '"' && '"\\'.includes(text[i + 1] ?? ' ')) {
        i += 1;
        word = (word ?? '') + (text[i] ?? '');
      } else word = (word ?? '') + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (character === '\\' && i + 1 < text.length) {
      i += 1;
      word = (word ?? '') + (text[i] ?? '');
    } else if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + character;
  }
  if (quote !== null) return null;
  return word === null ? words : [...words, word];
}
