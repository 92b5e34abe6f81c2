import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EnvironmentPlan } from '#core/model/install';
import { folderEntries } from './folder-entries.ts';

/**
 * A file outside a virtual environment that it needs and that its installation wrote since `startedMs`: a built extension
 * or version file beside the sources, or those of `setup.py develop`, which has its metadata in the checkout. Null where
 * there is none that is known. Judges by the time of the last change of status, which no program can set back.
 */
export function writtenBeside(
  { decidedBy }: Pick<EnvironmentPlan, 'decidedBy'>,
  venv: string,
  root: string,
  startedMs: number,
): string | null {
  const links = filesBelow(venv, (name) => name !== '__pycache__', 5).find((file) =>
    file.endsWith('.egg-link'),
  );
  if (links !== undefined) return links;
  const manifests = decidedBy.filter((path) => /(^|\/)(pyproject\.toml|setup\.(py|cfg))$/.test(path));
  const folders = [...new Set(manifests.map((path) => dirname(join(root, path))))];
  const isLookedInto = (name: string) => !NOT_OURS.test(name);
  for (const folder of folders)
    for (const file of filesBelow(folder, isLookedInto))
      if (!OF_NODE.test(file) && (statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0) >= startedMs)
        return file;
  return null;
}

/** Metadata that the environment has itself, and folders that have nothing to do with it. */
const NOT_OURS = /^(\.git|node_modules|__pycache__|.*\.egg-info)$/;
/** What a Node project in the same folder is built to. */
const OF_NODE = /\.([cm]?[jt]sx?|map|json|css|html|tsbuildinfo)$/;

function filesBelow(folder: string, isLookedInto: (name: string) => boolean, depth = 64): string[] {
  return folderEntries(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    return entry.isDirectory() && depth > 0 && isLookedInto(entry.name)
      ? filesBelow(path, isLookedInto, depth - 1)
      : [];
  });
}
