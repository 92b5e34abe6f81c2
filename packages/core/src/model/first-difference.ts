import { cut } from './cut.ts';

/** The first line (from 1) in which two texts differ, and what stands there in each. */
export function firstDifference(
  before: string,
  after: string,
): { line: number; expected: string; actual: string } {
  const [found, wanted] = [before.split(/\r?\n/), after.split('\n')];
  let index = 0;
  while (index < found.length && index < wanted.length && found[index] === wanted[index]) index += 1;
  const line = (lines: readonly string[]): string => {
    const text = lines[index];
    if (text === undefined) return 'the end of the file, without a line end';
    // What follows the last line end is no line.
    return text === '' && index === lines.length - 1 ? 'the end of the file' : cut(JSON.stringify(text));
  };
  return { line: Math.min(index + 1, found.length), expected: line(wanted), actual: line(found) };
}
