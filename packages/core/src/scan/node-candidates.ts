import { Char, isNamePart } from './node-characters.ts';

/** Words without which no import stands in a source; the rarer ones are names of test tools. */
const CANDIDATES = ['import', 'require', 'from', 'jest', 'vi.'] as const;

/**
 * The offset of the last word of a source that an import may still begin or end with, -1 where there is none. Found by
 * native searches from the end: most of a source never needs to be walked.
 */
export function lastCandidate(source: string): number {
  let last = -1;
  for (const word of CANDIDATES) {
    let at = source.lastIndexOf(word);
    while (at > last && !isCandidate(source, word, at)) at = at === 0 ? -1 : source.lastIndexOf(word, at - 1);
    if (at > last) last = at;
  }
  return last;
}

function isCandidate(source: string, word: string, at: number): boolean {
  const before = at === 0 ? Char.Space : source.charCodeAt(at - 1);
  if (isNamePart(before)) return false;
  let i = at + word.length;
  if (word === 'vi.') return true;
  if (isNamePart(source.charCodeAt(i))) return false;
  if (word !== 'from') return true;
  // `from` counts before a module's name alone: it is a common word.
  while (source.charCodeAt(i) <= Char.Space) i += 1;
  const next = source.charCodeAt(i);
  return next === Char.Quote || next === Char.DoubleQuote || next === Char.Slash || next > 127;
}
