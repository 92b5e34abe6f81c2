import { UserError } from '#core/model/errors';
import { at } from '#core/model/finding';
import { join, parentOf, type RepoPath } from '#core/model/repo-path';
import type { Requirement } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import { refuseRiskyConstraints } from './install-risk.ts';

/**
 * The constraints file that holds for a folder: `constraints.txt` there, or in the nearest folder above; null where none is.
 * Throws UserError for one that cannot be read, or that says more than versions.
 */
export function constraintsFor(workspace: Workspace, folder: RepoPath): RepoPath | null {
  for (let here: RepoPath | null = folder; here !== null; here = parentOf(here)) {
    const file = join(here, 'constraints.txt');
    if (!workspace.files.has(file) || workspace.files.isFolder(file)) continue;
    const read = workspace.files.read(file);
    if (read.kind !== 'text')
      throw new UserError(`${file} cannot be read`, 'constraints are UTF-8 text that is checked out', {
        at: at.file(file),
      });
    refuseRiskyConstraints(workspace, file, read.text);
    return file;
  }
  return null;
}

/** Of some requirements, the names that a constraints file does not hold to one version each. */
export function notPinned(
  { pins }: Workspace,
  file: RepoPath,
  requirements: readonly Pick<Requirement, 'name'>[],
): readonly string[] {
  const pinned = new Set(
    pins
      .filter(({ by, origin, value }) => by === 'constraints' && origin.file === file && isExact(value))
      .map(({ name }) => name),
  );
  return [...new Set(requirements.map(({ name }) => name))].filter((name) => !pinned.has(name)).sort();
}

function isExact(specifier: string): boolean {
  return /^={2,3}\s*[^,*]+$/.test(specifier.trim());
}
