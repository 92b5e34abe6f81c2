import { valueAt } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import { normaliseName } from '#core/model/requirement';
import type { PythonProject } from '#core/model/workspace';

/** What a project tells other checkers of its dependencies to let be: names of modules and distributions, normalised. */
interface LetBe {
  /** Imports that nothing declares. */
  readonly undeclared: ReadonlySet<string>;
  /** Dependencies that nothing imports. */
  readonly unused: ReadonlySet<string>;
}

/** deptry's rules on imports: missing, transitive, development dependencies (https://deptry.com/rules-violations/). */
const ON_IMPORTS = ['DEP001', 'DEP003', 'DEP004'] as const;
const ON_UNUSED = 'DEP002';

const letBeOf = oncePer(({ settings: { pyproject } }: PythonProject): LetBe => {
  // https://deptry.com/usage/, "Per rule ignores"; https://tweag.github.io/FawltyDeps/configuration
  const ignored = (rule: string) => namesAt(pyproject, ['tool', 'deptry', 'per_rule_ignores', rule]);
  return {
    undeclared: new Set([
      ...ON_IMPORTS.flatMap(ignored),
      ...namesAt(pyproject, ['tool', 'fawltydeps', 'ignore_undeclared']),
    ]),
    unused: new Set([...ignored(ON_UNUSED), ...namesAt(pyproject, ['tool', 'fawltydeps', 'ignore_unused'])]),
  };
});

/** Whether the project tells deptry or FawltyDeps not to mind an import, by its top module or by what brings it. */
export function isImportLetBe(top: string, distribution: string | null, project: PythonProject): boolean {
  const { undeclared } = letBeOf(project);
  return undeclared.has(normaliseName(top)) || (distribution !== null && undeclared.has(distribution));
}

/** Whether the project tells them not to mind that nothing imports a dependency. */
export function isUnusedLetBe(distribution: string, project: PythonProject): boolean {
  return letBeOf(project).unused.has(distribution);
}

function namesAt(data: unknown, path: readonly string[]): readonly string[] {
  const value = valueAt(data, path);
  if (!Array.isArray(value)) return [];
  return value.flatMap((name) => (typeof name === 'string' ? normaliseName(name) : []));
}
