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
  const needed = ranges.length === 0 ? 'Node' : `Node ${ranges.join(' and ')}`;
  const wanted = preferred ?? ranges[0] ?? '24';
  const missing = (why: string) =>
    new UserError(
      `${needed} is needed, and ${why}`,
      `add the step \`uses: actions/setup-node@v6\` with \`node-version: '${wanted}'\` before this one`,
    );
  const path = programs.find('node');
  if (path === null) throw missing('no node is on PATH');
  const version = await readVersion([path, '--version'], programs);
  if (version.kind === 'failed') throw missing(`${path} does not work: ${version.why}`);
  for (const range of ranges) {
    const isAdmitted = satisfiesNpmRange(version.text, range);
    if (isAdmitted === null)
      throw new UserError(
        `${JSON.stringify(range)} is no range of Node versions`,
        'write engines.node, or :node :version of plumb.edn, as npm reads it: ">=22.18"',
      );
    if (!isAdmitted) throw missing(`${path} is ${version.text}`);
  }
  return { argv: [path], version: version.text };
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
