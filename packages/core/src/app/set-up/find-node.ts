import { satisfiesNpmRange } from '#core/graph/npm-ranges';
import { UserError } from '#core/model/errors';
import type { Tool, ToolNeeds } from '#core/model/install';
import type { Programs } from '#core/ports/programs';
import { readVersion } from './read-version.ts';

/**
 * The Node that PATH has first, as the programs of npm and pnpm are run by no other. Throws UserError where it does not
 * satisfy every range, where there is none, and for a range that cannot be read.
 */
export async function findNode(
  { ranges, preferred }: NonNullable<ToolNeeds['node']>,
  programs: Programs,
): Promise<Tool> {
  const missing = (why: string, unmet = ranges) =>
    new UserError(
      `${unmet.length === 0 ? 'Node' : `Node ${unmet.join(' and ')}`} is needed, and ${why}`,
      `add the step \`uses: actions/setup-node@v6\` with \`node-version: '${preferred ?? versionFor(ranges, unmet)}'\` before this one`,
    );
  const path = programs.find('node');
  if (path === null) throw missing('no node is on PATH');
  const version = await readVersion([path, '--version'], programs);
  if (version.kind === 'failed') throw missing(`${path} does not work: ${version.why}`);
  const unreadable = ranges.find((range) => satisfiesNpmRange(version.text, range) === null);
  if (unreadable !== undefined)
    throw new UserError(
      `${JSON.stringify(unreadable)} is no range of Node versions`,
      'write engines.node, or :node :version of plumb.edn, as npm reads it: ">=22.18"',
    );
  const unmet = ranges.filter((range) => satisfiesNpmRange(version.text, range) === false);
  if (unmet.length > 0) throw missing(`${path} is ${version.text}`, unmet);
  return { argv: [path], version: version.text };
}

/** Releases with long support, newest first (https://nodejs.org/en/about/previous-releases). */
const RELEASES = ['24', '22', '20', '18'];

/** For the hint: a range that stands alone, else the newest release that all admit; where none does, what is not met. */
function versionFor(ranges: readonly string[], unmet: readonly string[]): string {
  const [only = '24', ...others] = ranges;
  if (others.length === 0) return only;
  const release = RELEASES.find((major) =>
    ranges.every((range) => satisfiesNpmRange(`${major}.99.99`, range) === true),
  );
  return release ?? unmet[0] ?? only;
}

/** npm beside the Node that PATH has first, or the first npm on PATH. Throws UserError where there is none that works. */
export async function findNpm(programs: Programs): Promise<Tool> {
  const missing = (why: string) =>
    new UserError(
      `npm is needed, and ${why}`,
      'add the step `uses: actions/setup-node@v6` before this one: npm comes with Node',
    );
  const node = programs.find('node');
  const path = (node === null ? null : programs.beside(node, 'npm')) ?? programs.find('npm');
  if (path === null) throw missing('is not on PATH');
  const version = await readVersion([path, '--version'], programs);
  if (version.kind === 'failed') throw missing(`${path} does not work: ${version.why}`);
  return { argv: [path], version: version.text };
}
