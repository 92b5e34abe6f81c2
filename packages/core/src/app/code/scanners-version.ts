/** A hash of the sources that make the facts: `node scripts/scanners-version.ts` writes it, a test compares it. */
export const SCANNERS_VERSION = '4e2ac772f31c2410';
