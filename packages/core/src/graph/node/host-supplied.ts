import type { NodeUnit } from '#core/model/code';
import { textOnce } from '#core/model/file-tree';
import type { Workspace } from '#core/model/workspace';
import { bundlersLeaveOut } from './bundler-aliases.ts';
import { packageSpecifier } from './specifier.ts';

const DECLARATION_FILE = /\.d\.[cm]?ts$/;
const AMBIENT = /^\s*declare\s+module\s+(?:'([^'\n]+)'|"([^"\n]+)")/gm;

/**
 * Whether a project says of a package, in two ways, that the program which loads it supplies it: a declaration file of
 * its own describes a module of that package (https://www.typescriptlang.org/docs/handbook/modules/reference.html#ambient-modules),
 * and its bundler leaves the package out. One way alone is not enough: what has no types is described likewise, and what is
 * installed is left out.
 */
export function isHostSupplied(name: string, unit: NodeUnit, workspace: Workspace): boolean {
  return bundlersLeaveOut(name, unit, workspace) && describes(name, unit, workspace);
}

function describes(name: string, { files }: NodeUnit, workspace: Workspace): boolean {
  return files.some(({ path }) => {
    if (!DECLARATION_FILE.test(path)) return false;
    for (const [, single, double] of textOnce(path, workspace.files).matchAll(AMBIENT)) {
      if (packageSpecifier(single ?? double ?? '')?.name === name) return true;
    }
    return false;
  });
}
