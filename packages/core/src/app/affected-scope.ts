import { affectedProjects } from '#core/graph/affected';
import type { Code } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import type { Changes } from '#core/ports/index';

/** Which projects a run reports on. */
export interface AffectedScope {
  readonly holds: (finding: Finding) => boolean;
  /** A clause for the note of each check: `3 of 40 projects affected since main`. */
  readonly note: string;
  /** Why everything is judged, where it should not be; null where it is known what changed. */
  readonly warning: string | null;
}

/**
 * Takes what changed since `base`, and the code, which is read only where that is known. What concerns no project is
 * always reported; where the changes are unknown, everything is.
 */
export function affectedScope(
  base: string,
  changes: Changes,
  workspace: Workspace,
  code: Code,
): AffectedScope {
  if (changes.kind === 'unknown')
    return {
      holds: () => true,
      note: 'every project, as it is unknown what changed',
      warning: `it is unknown what changed since ${base}, so everything is judged: ${changes.why}`,
    };
  const affected = affectedProjects(workspace, code, changes.paths);
  const folders = new Set<RepoPath>(workspace.projects.map(({ folder }) => folder));
  if (affected === 'all')
    return { holds: () => true, note: `all ${folders.size} projects affected since ${base}`, warning: null };
  const count = [...folders].filter((folder) => affected.has(folder)).length;
  return {
    holds: ({ project }) => project === undefined || affected.has(project),
    note: `${count} of ${folders.size} projects affected since ${base}`,
    warning: null,
  };
}
