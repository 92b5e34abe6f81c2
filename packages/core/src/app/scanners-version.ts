/** A hash of the sources that make the facts: `node scripts/scanners-version.ts` writes it, a test compares it. */
export const SCANNERS_VERSION = '14ab45d9ba5ec63b';
