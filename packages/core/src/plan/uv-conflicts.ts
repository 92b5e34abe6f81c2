import { isTable, valueAt } from '#core/model/key-path';
import { normaliseName } from '#core/model/requirement';
import type { PythonProject } from '#core/model/workspace';
import type { PartOfProject } from './python-closure.ts';

/** Parts of which uv installs at most one: each as `partName` spells it. */
export type ConflictSet = ReadonlySet<string>;

/**
 * `[tool.uv] conflicts` of projects: sets of extras and groups that are not installed together. What names no package means
 * the project that declares it. https://docs.astral.sh/uv/concepts/projects/config/#conflicting-dependencies
 */
export function uvConflicts(projects: readonly PythonProject[]): readonly ConflictSet[] {
  return projects.flatMap(({ settings, name }) => {
    const declared = valueAt(settings.pyproject, ['tool', 'uv', 'conflicts']);
    return (Array.isArray(declared) ? declared : []).map(
      (set: unknown) =>
        new Set((Array.isArray(set) ? set : []).flatMap((item: unknown) => conflictName(item, name) ?? [])),
    );
  });
}

function conflictName(item: unknown, declaredBy: string | null): string | null {
  if (!isTable(item)) return null;
  const text = (key: string) => {
    const value = valueAt(item, [key]);
    return typeof value === 'string' ? normaliseName(value) : null;
  };
  const [extra, group, owner] = [text('extra'), text('group'), text('package') ?? declaredBy];
  if (owner === null || (extra === null && group === null)) return null;
  return extra === null ? `${owner} group ${group}` : `${owner} extra ${extra}`;
}

/** A part as sets of conflicts name it. */
export function partName({ project, key }: PartOfProject): string {
  return `${project.name ?? ''} ${key}`;
}

/** Whether parts stand in a set of conflicts together with others. */
export function conflictWith(
  sets: readonly ConflictSet[],
  taken: ReadonlySet<string>,
  added: ReadonlySet<string>,
): string | null {
  for (const set of sets) {
    const mine = [...added].filter((name) => set.has(name));
    if (mine.length === 0) continue;
    const other = [...set].find((name) => taken.has(name) && !mine.includes(name));
    if (other !== undefined) return other;
  }
  return null;
}
