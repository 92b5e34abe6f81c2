/** A hash of the sources that make the facts: `node scripts/scanners-version.ts` writes it, a test compares it. */
export const SCANNERS_VERSION = 'f58196b66e82dab2';
