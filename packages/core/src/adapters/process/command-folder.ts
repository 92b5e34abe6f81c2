import { realpathSync, statSync } from 'node:fs';
import { isInside } from '#core/adapters/files/inside';
import { codeOf } from '#core/adapters/files/text-file';
import type { Command } from '#core/model/plan';

/** The real path of the folder that a command runs in, or why there is none. */
export type CommandFolder =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly why: string };

/** Where a command runs: its folder below `root`, with no link on the way that leads out. */
export function commandFolder(root: string, { cwd }: Command): CommandFolder {
  try {
    const path = realpathSync(`${root}/${cwd}`);
    if (!isInside(path, realpathSync(root))) return { ok: false, why: `${cwd} leads out of the repository` };
    return statSync(path).isDirectory() ? { ok: true, path } : { ok: false, why: `${cwd} is not a folder` };
  } catch (error) {
    return { ok: false, why: `there is no folder ${cwd} (${codeOf(error)})` };
  }
}
