import subset from 'semver/ranges/subset.js';
import validRange from 'semver/ranges/valid.js';

/**
 * Whether every Node version of the range runs TypeScript files as they are: 22.18 and later strip erasable types
 * without a flag (https://nodejs.org/api/typescript.html). False for null and for what is no range.
 */
export function runsTypeScript(range: string | null): boolean {
  return range !== null && validRange(range) !== null && subset(range, '>=22.18.0');
}
