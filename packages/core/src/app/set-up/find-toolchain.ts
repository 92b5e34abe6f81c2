import { UserError } from '#core/model/errors';
import type { Tool, Toolchain, ToolNeeds } from '#core/model/install';
import type { Programs } from '#core/ports/programs';
import { findNode, findNpm } from './find-node.ts';
import { findPnpm } from './find-pnpm.ts';
import { findPython } from './find-python.ts';
import { readVersion } from './read-version.ts';

/**
 * The programs of this machine that meet all needs of a plan; null where nothing is needed. Throws UserError for the
 * first that is missing or too old: it says what is needed, what is there, and which setup action to add.
 */
export async function findToolchain(needs: ToolNeeds, programs: Programs): Promise<Toolchain> {
  const [python, uv, node, npm, pnpm] = await Promise.allSettled([
    needs.python === null ? null : findPython(needs.python, programs),
    needs.uv ? findUv(programs) : null,
    needs.node === null ? null : findNode(needs.node, programs),
    needs.npm ? findNpm(programs) : null,
    needs.pnpm === null ? null : findPnpm(needs.pnpm, programs),
  ]);
  // In this order, whichever fails first: pnpm says nothing of use where Node is missing.
  return { python: found(python), uv: found(uv), node: found(node), npm: found(npm), pnpm: found(pnpm) };
}

function found(result: PromiseSettledResult<Tool | null>): Tool | null {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

async function findUv(programs: Programs): Promise<Tool> {
  const path = programs.find('uv');
  const missing = (why: string) =>
    new UserError(
      `uv is needed to install as this repository declares, and ${why}`,
      'add the step `uses: astral-sh/setup-uv@v7` before this one',
    );
  if (path === null) throw missing('is not on PATH');
  const version = await readVersion([path, '--version'], programs);
  if (version.kind === 'failed') throw missing(`${path} does not work: ${version.why}`);
  return { argv: [path], version: version.text };
}
