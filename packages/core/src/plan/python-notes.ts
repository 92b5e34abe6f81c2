import type { RepoPath } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import type { PythonChoice } from './python-choice.ts';
import type { PythonClosure } from './python-closure.ts';
import { testFiles } from './python-groups.ts';
import type { PythonParts } from './python-parts.ts';
import type { Target } from './targets.ts';

/** Which extras of the targets stay out, and why. */
export function leftOutNotes(choices: readonly PythonChoice[]): readonly string[] {
  return choices.flatMap(({ target, project, leftOut, groups }) => [
    ...[...leftOut].flatMap(([extra, why]) =>
      why === '' ? [] : `${target.name}: the extra ${extra} is left out, as ${why}`,
    ),
    ...otherFiles(target, project, groups.file),
    ...(groups.ofRoot === null
      ? []
      : [
          `${target.name}: declares no pytest; its tests get the groups ${groups.ofRoot.groups.join(', ')} of ${groups.ofRoot.project.file}`,
        ]),
  ]);
}

/** One environment runs the tests against one of several sets of versions. */
function otherFiles(target: Target, project: PythonProject, chosen: RepoPath | null): readonly string[] {
  const others = chosen === null ? [] : testFiles(project).filter((file) => file !== chosen);
  if (chosen === null || others.length === 0) return [];
  return [`${target.name}: its tests get ${chosen}, and not ${shortList(others)}`];
}

/** What nobody knows before it is installed. */
export function unknowableNotes(parts: PythonParts, { projects }: PythonClosure): readonly string[] {
  return projects.flatMap(({ project }) => {
    const unknown = parts.unknowable(project);
    return unknown === null
      ? []
      : [`${project.folder}: what it needs is known to its build alone (${unknown.why})`];
  });
}

/** The targets of one environment, for the titles of its steps. */
export function shownAs(targets: readonly Target[]): string {
  return targets.length === 1 ? (targets[0]?.folder ?? '') : `${targets.length} targets`;
}

/** One environment proves less than one a target. */
export function sharedNotes(targets: readonly Target[]): readonly string[] {
  if (targets.length < 2) return [];
  return [
    `${targets.length} targets share one environment: that each declares what it imports was not proved`,
  ];
}

/** Projects of the repository that uv is not told to take from it: their names are fetched from the index. */
export function fromIndexNotes(
  parts: PythonParts,
  root: RepoPath,
  { projects }: PythonClosure,
  choices: readonly PythonChoice[],
): readonly string[] {
  const targets = new Set(choices.map(({ project }) => project));
  const asking = [parts.at(root), ...projects.map(({ project }) => project)];
  const sourced = new Set(asking.flatMap((project) => project?.sources.map(({ name }) => name) ?? []));
  const names = projects
    .filter(({ project }) => !targets.has(project) && project.name !== null && !sourced.has(project.name))
    .map(({ project }) => `${project.name} (${project.folder})`);
  if (names.length === 0) return [];
  return [
    `of this repository, and yet from the index, as [tool.uv.sources] names no place for it: ${shortList(names)}`,
  ];
}

/** Names shown in one note; the others are counted. */
const SHOWN = 5;

/** The first few of some names, and how many more there are. */
export function shortList(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
