import { satisfies, validRange } from 'semver';

/**
 * Whether a range of npm's (`>=22.18`, `^20 || 22`) admits a version, prereleases by their numbers; null where it is no
 * range (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#engines).
 */
export function satisfiesNpmRange(version: string, range: string): boolean | null {
  if (validRange(range) === null) return null;
  return satisfies(version, range, { includePrerelease: true });
}
