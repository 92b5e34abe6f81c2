import type { Plain } from '#core/edit/change';
import type { Difference } from '#core/generate/owned';

/** Enough of a value to see what it is. */
const LIMIT = 300;

/** Expected and actual of a difference, as a person compares them: of collections only what is not in both. */
export function describeDifference({ wanted, actual, equality }: Difference): {
  expected: string;
  actual: string;
} {
  const rules = equality.array;
  if (rules === undefined || !Array.isArray(wanted) || !Array.isArray(actual)) {
    return { expected: show(wanted), actual: show(actual) };
  }
  const only = (items: readonly Plain[], others: readonly Plain[]): readonly Plain[] => {
    const left = others.map((item) => rules.same(item));
    return items.filter((item) => {
      const twin = left.indexOf(rules.same(item));
      if (twin !== -1) left.splice(twin, 1);
      return twin === -1;
    });
  };
  return {
    expected: list(only(wanted, actual), actual.length > 0),
    actual: list(only(actual, wanted), wanted.length > 0),
  };
}

function list(items: readonly Plain[], hasOthers: boolean): string {
  if (items.length === 0) return hasOthers ? 'nothing beyond the rest' : 'nothing';
  return cut(items.map((item) => JSON.stringify(item)).join(', '));
}

function show(value: Plain | undefined): string {
  return value === undefined ? 'nothing' : cut(JSON.stringify(value));
}

function cut(text: string): string {
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT)}… (${text.length - LIMIT} more characters)`;
}

/** The first line (from 1) in which two texts differ, and what stands there in each. */
export function firstDifferentLine(
  before: string,
  after: string,
): { line: number; expected: string; actual: string } {
  const [found, wanted] = [before.split(/\r?\n/), after.split('\n')];
  let index = 0;
  while (index < found.length && index < wanted.length && found[index] === wanted[index]) index += 1;
  const line = (lines: readonly string[]): string => {
    const text = lines[index];
    return text === undefined ? 'the end of the file' : cut(JSON.stringify(text));
  };
  return { line: Math.min(index + 1, found.length), expected: line(wanted), actual: line(found) };
}
