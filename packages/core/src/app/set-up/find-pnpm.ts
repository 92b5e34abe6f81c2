import { satisfiesNpmRange } from '#core/graph/npm-ranges';
import { UserError } from '#core/model/errors';
import type { Tool, ToolNeeds } from '#core/model/install';
import type { Programs } from '#core/ports/programs';
import { readVersion } from './read-version.ts';

type PnpmNeed = NonNullable<ToolNeeds['pnpm']>;

/** What corepack can be asked for: `10`, `10.34.9`. A range is not exact enough to download something by it. */
const NUMBER = /^\d+(?:\.\d+){0,2}(?:-[\w.-]+)?$/;

/**
 * The pnpm on PATH where it has the declared version (pnpm 10 and later turn into the `packageManager` of the
 * repository's root by themselves), otherwise the declared version through corepack. Throws UserError where neither works.
 */
export async function findPnpm(need: PnpmNeed, programs: Programs): Promise<Tool> {
  const attempts: string[] = [];
  const path = programs.find('pnpm');
  if (path === null) attempts.push('it is not on PATH');
  else {
    const version = await readVersion([path, '--version'], programs);
    if (version.kind === 'failed') attempts.push(`${path} does not work: ${version.why}`);
    else if (isWanted(version.text, need)) return { argv: [path], version: version.text };
    else attempts.push(`${path} is ${version.text}`);
  }
  const corepack = programs.find('corepack');
  if (corepack === null || need.version === null || !NUMBER.test(need.version)) throw missing(need, attempts);
  const version = await readVersion([corepack, `pnpm@${need.version}`, '--version'], programs);
  // by its whole version from now on: for `10` corepack takes any that it has
  if (version.kind === 'answered' && isWanted(version.text, need))
    return { argv: [corepack, `pnpm@${version.text}`], version: version.text };
  const why = version.kind === 'failed' ? version.why : `brings ${version.text}`;
  throw missing(need, [...attempts, `corepack pnpm@${need.version}: ${why}`]);
}

/** A word that is no range (a tag of the registry) says nothing about versions. */
function isWanted(version: string, { version: declared, exact }: PnpmNeed): boolean {
  if (declared === null) return true;
  return exact ? version === declared : satisfiesNpmRange(version, declared) !== false;
}

function missing({ version }: PnpmNeed, attempts: readonly string[]): UserError {
  const wanted = version !== null && NUMBER.test(version) ? version : '10';
  return new UserError(
    `pnpm${version === null ? '' : ` ${version}`} is needed, and ${attempts.join('; ')}`,
    `add the step \`uses: pnpm/action-setup@v4\` with \`version: '${wanted}'\` before this one`,
  );
}
