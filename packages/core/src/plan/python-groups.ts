import { uvRoot } from '#core/graph/python/declared/declarations';
import { valueAt } from '#core/model/key-path';
import { isWithin, nameOf, type RepoPath, ROOT, relative } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { PythonProject } from '#core/model/workspace';
import { isPlainName } from './plain-name.ts';
import { closureOf, type PartOfProject } from './python-closure.ts';
import type { PythonParts } from './python-parts.ts';
import { conflictWith, partName, uvConflicts } from './uv-conflicts.ts';

/** Groups that hold what tests run with where no default is declared, in this order; Hatch's environments are among them. */
const NAMED_FOR_TESTS = ['test', 'tests', 'testing'];
const TEST_GROUPS = [...NAMED_FOR_TESTS, 'hatch-test', 'default'];

/** What the developers of a project have installed beside it. */
export interface ChosenGroups {
  /** Those that uv installs by itself: `[tool.uv] default-groups`, else `dev`. */
  readonly defaults: readonly string[];
  /**
   * A group of the project's with pytest, where tests lie in it and nothing of the above brings pytest, or the group is named
   * for tests: beside pytest it has what they import.
   */
  readonly forTests: string | null;
  /** Where nothing of the above brings pytest and a requirements file beside it (requirements-dev.txt) does. */
  readonly file: RepoPath | null;
  /** The same, found in the workspace's root (or the repository's): its groups are for everybody's tests. */
  readonly ofRoot: { readonly project: PythonProject; readonly groups: readonly string[] } | null;
}

/**
 * The groups (PEP 735) of a project that belong into its environment; `others` are the other parts of it that do. Only
 * what its tests need: no group is taken for its name alone.
 */
export function chosenGroups(
  parts: PythonParts,
  project: PythonProject,
  others: readonly PartOfProject[],
): ChosenGroups {
  const defaults = defaultGroups(parts, project);
  const own: PartOfProject[] = [...others, ...groupParts(project, defaults)];
  const none = { defaults, forTests: null, file: null, ofRoot: null };
  if (!hasTests(parts, project)) return none;
  const isThere = bringsPytest(parts, own);
  const existing = isThere ? project.groups : parts.groups(project);
  const forTests = (isThere ? NAMED_FOR_TESTS : TEST_GROUPS).find(
    (group) =>
      existing.has(group) &&
      bringsPytest(parts, groupParts(project, [group])) &&
      !clashes(project, group, defaults),
  );
  if (forTests !== undefined && !defaults.includes(forTests)) return { ...none, forTests };
  if (isThere) return none;
  const [file] = testFiles(project);
  if (file !== undefined) return { ...none, file };
  const root = parts.at(uvRoot(parts.workspace, project.folder) ?? ROOT);
  if (root === null || root === project) return none;
  const groups = defaultGroups(parts, root);
  const isForTests = groups.length > 0 && bringsPytest(parts, groupParts(root, groups));
  return { ...none, ofRoot: isForTests ? { project: root, groups } : null };
}

export function groupParts(project: PythonProject, groups: readonly string[]): readonly PartOfProject[] {
  return groups.map((group) => ({ project, key: `group ${group}` as const }));
}

/** Folders within a project whose tests are not its own. */
const ASIDE = /(?:^|\/)(?:docs?|examples?|samples?|templates?|benchmarks?)\//i;

/** The requirements files of a project that bring pytest for its own tests. */
export function testFiles({ folder, requirementFiles }: PythonProject): readonly RepoPath[] {
  return requirementFiles
    .filter(
      ({ kind, requirements }) =>
        kind === 'requirements' && requirements.some(({ requirement }) => requirement.name === 'pytest'),
    )
    .map(({ file }) => file)
    .filter((file) => !ASIDE.test(relative(folder, file)));
}

function clashes(project: PythonProject, group: string, defaults: readonly string[]): boolean {
  const taken = new Set(groupParts(project, defaults).map(partName));
  const added = new Set(groupParts(project, [group]).map(partName));
  return conflictWith(uvConflicts([project]), taken, added) !== null;
}

/** https://docs.astral.sh/uv/concepts/projects/dependencies/#default-groups */
function defaultGroups(parts: PythonParts, project: PythonProject): readonly string[] {
  const declared = valueAt(project.settings.pyproject, ['tool', 'uv', 'default-groups']);
  if (declared === 'all') return [...project.groups.keys()].filter(isPlainName);
  const names = Array.isArray(declared) ? declared.filter((name) => typeof name === 'string') : ['dev'];
  const existing = parts.groups(project);
  return names.map(normaliseName).filter((name) => isPlainName(name) && existing.has(name));
}

function bringsPytest(parts: PythonParts, starts: readonly PartOfProject[]): boolean {
  return closureOf(parts, starts).asked.has('pytest');
}

/** What pytest collects (its documentation, "Conventions for Python test discovery"), and its own configuration. */
const COLLECTED = /^(?:test_.*|.*_test|conftest)\.py$/;

function hasTests({ workspace }: PythonParts, { folder }: PythonProject): boolean {
  return workspace.files.paths.some((path) => isWithin(path, folder) && COLLECTED.test(nameOf(path)));
}
