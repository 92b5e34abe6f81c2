/**
 * Writes packages/core/src/app/code/scanners-version.ts: a name for what makes the facts that the cache remembers, so that a
 * changed scanner never meets the facts of another. `--check` compares instead.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CORE = join(import.meta.dirname, '..', 'packages', 'core', 'src');
const FILE = join(CORE, 'app', 'code', 'scanners-version.ts');

/** Beside scan/: how a text is chosen, searched and written down. */
const MORE = [
  ...[
    'app/code/source-scanners.ts',
    'app/code/mentions.ts',
    'app/code/install-lists.ts',
    'graph/python/declared/install-commands.ts',
  ],
  ...['app/code/fact-format.ts', 'app/code/fact-cache.ts'],
];

/** What the file is to say. */
export function scannersVersion(): string {
  const scanners = readdirSync(join(CORE, 'scan')).map((name) => `scan/${name}`);
  const hash = createHash('sha256');
  for (const name of [...scanners, ...MORE].sort())
    hash.update(`${name}\0${readFileSync(join(CORE, name), 'utf8').replaceAll('\r\n', '\n')}\0`);
  return `/** A hash of the sources that make the facts: \`node scripts/scanners-version.ts\` writes it, a test compares it. */
export const SCANNERS_VERSION = '${hash.digest('hex').slice(0, 16)}';
`;
}

if (import.meta.main) {
  const isCurrent = readFileSync(FILE, { encoding: 'utf8', flag: 'a+' }) === scannersVersion();
  if (!process.argv.includes('--check')) writeFileSync(FILE, scannersVersion());
  else if (!isCurrent) {
    console.error('the scanners have changed: run `node scripts/scanners-version.ts`');
    process.exitCode = 1;
  }
}
