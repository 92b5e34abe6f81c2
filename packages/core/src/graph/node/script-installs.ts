import { isTable } from '#core/model/key-path';
import type { NodeProject } from '#core/model/workspace';
import { isPackageName } from './specifier.ts';

/** Commands that install what they name: `npm install --no-save x@1`, `yarn add x`. */
const INSTALL = /(?:^|[\s;&|])(?:npm|pnpm|yarn|bun)\s+(?:-\S+\s+)*(?:i|install|add)\s([^;&|]*)/g;

/**
 * Packages that the scripts of a package.json install themselves, without writing them down (`npm install --no-save x@1`,
 * https://docs.npmjs.com/cli/v11/commands/npm-install#save): what these scripts go on to run finds them.
 */
export function installedByScripts({ data: { scripts } }: NodeProject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const script of isTable(scripts) ? Object.values(scripts) : []) {
    if (typeof script !== 'string') continue;
    for (const [, words = ''] of script.matchAll(INSTALL)) {
      for (const word of words.trim().split(/\s+/)) {
        const name = word.replace(/^["']|["']$/g, '').replace(/(?<=.)@.*$/, '');
        if (isPackageName(name)) names.add(name);
      }
    }
  }
  return names;
}
