/** A hash of the sources that make the facts: `node scripts/scanners-version.ts` writes it, a test compares it. */
export const SCANNERS_VERSION = '0471119951526ed0';
