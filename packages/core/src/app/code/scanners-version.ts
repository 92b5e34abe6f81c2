/** A hash of the sources that make the facts: `node scripts/scanners-version.ts` writes it, a test compares it. */
export const SCANNERS_VERSION = 'dc983b462014974d';
