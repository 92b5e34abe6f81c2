import { Char, isNamePart } from './node-characters.ts';

/** Beside `import`, the words without which no import stands in a source; the last two are names of test tools. */
const OTHERS = ['from', 'require', 'jest', 'vi.'] as const;

/**
 * The offset of the last word of a source that an import may still begin or end with, -1 where there is none. Native
 * searches find it: most of a source never needs to be walked.
 */
export function lastCandidate(source: string): number {
  // From the end for the commonest, which mostly stands near the start; then onward from there for the others.
  let last = source.lastIndexOf('import');
  while (last !== -1 && !isCandidate(source, 'import', last))
    last = last === 0 ? -1 : source.lastIndexOf('import', last - 1);
  for (const word of OTHERS) {
    for (let at = source.indexOf(word, last + 1); at !== -1; at = source.indexOf(word, at + 1))
      if (isCandidate(source, word, at)) last = at;
  }
  return last;
}

function isCandidate(source: string, word: string, at: number): boolean {
  if (isNamePart(source.charCodeAt(at - 1))) return false;
  let i = at + word.length;
  if (word === 'vi.') return true;
  if (isNamePart(source.charCodeAt(i))) return false;
  if (word !== 'from') return true;
  // `from` counts before a module's name alone: it is a common word.
  while (source.charCodeAt(i) <= Char.Space) i += 1;
  const next = source.charCodeAt(i);
  return next === Char.Quote || next === Char.DoubleQuote || next === Char.Slash || next > 127;
}
