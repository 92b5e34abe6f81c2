import { type Implied, WHOLLY_GENERATED } from '#core/generate/implied-file';
import { GENERATED_MARK } from '#core/generate/mark';
import type { Generation } from '#core/model/generation';
import { nameOf, parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';

/** The mark stands in the first line; settings.json has it in the second. */
const HEAD = 400;

/** Whether a text says of itself that it is generated whole. */
export function isMarked(text: string): boolean {
  return text.slice(0, HEAD).includes(GENERATED_MARK);
}

/**
 * Files with our mark in their head that nothing implies: their manifest is gone, or says something else now. Beside
 * a manifest that is there and could not be read (`unread`) nothing is an orphan: what it implies is not known.
 */
export function orphansOf(
  { files, manifests }: Workspace,
  implied: readonly Implied[],
  unread: readonly RepoPath[],
): Generation['orphans'] {
  const known = new Set(implied.map(({ path }) => path));
  const unclear = new Set(unread.filter((file) => nameOf(file) !== 'package.edn').map(parentOf));
  const isExcluded = excludedBy(manifests.config.exclude);
  const orphans: { path: RepoPath; manifest: string }[] = [];
  for (const path of files.paths) {
    if (!WHOLLY_GENERATED.has(nameOf(path)) || known.has(path) || isExcluded(path)) continue;
    const folder = parentOf(path);
    const isPins = nameOf(path) === 'constraints.txt';
    if (isPins ? folder !== ROOT : unclear.has(folder)) continue;
    const read = files.read(path);
    if (read.kind !== 'text' || !isMarked(read.text)) continue;
    orphans.push({ path, manifest: isPins ? 'the pins of plumb.edn' : 'a service manifest' });
  }
  return orphans;
}
