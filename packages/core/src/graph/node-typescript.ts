/** 22.18 strips erasable types without a flag (https://nodejs.org/api/typescript.html). */
const FIRST = [22, 18, 0] as const;

/** One comparator of a range; a part that is left out, or spelled x or *, is any number. */
const COMPARATOR = /^(>=|<=|>|<|=|\^|~>?)?v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?$/;

/**
 * Whether every Node version of the range runs TypeScript files as they are. False for null, for what is no range, and
 * for a range with prereleases. npm's grammar of ranges: https://github.com/npm/node-semver#range-grammar.
 */
export function runsTypeScript(range: string | null): boolean {
  return range?.split('||').every((part) => startsLateEnough(part.trim())) ?? false;
}

/** A set of comparators holds from the highest of their lower bounds on. */
function startsLateEnough(set: string): boolean {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(set);
  const comparators = hyphen === null ? set.replace(/([<>=~^])\s+/g, '$1').split(/\s+/) : hyphen.slice(1, 2);
  const bounds = comparators.map(lowerBound);
  return !bounds.includes(null) && bounds.some((bound) => bound !== null && compare(bound, FIRST) >= 0);
}

/** The lowest version a comparator lets through; null for what is no comparator. */
function lowerBound(comparator: string): readonly number[] | null {
  const match = COMPARATOR.exec(comparator);
  if (match === null) return null;
  const [, operator = '', ...parts] = match;
  if (operator.startsWith('<')) return [0, 0, 0];
  const given: number[] = [];
  for (const part of parts) {
    if (part === undefined || /[xX*]/.test(part)) break;
    given.push(Number(part));
  }
  const last = given.length - 1;
  // `>22` begins at 23.0.0, `>22.17.0` at 22.17.1.
  const raised = operator === '>' ? given.map((part, i) => (i === last ? part + 1 : part)) : given;
  return FIRST.map((_, i) => raised[i] ?? 0);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((part, at) => part !== b[at]);
  return i === -1 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
