import { UserError } from '#core/model/errors';
import type { InstallRequest } from '#core/model/install';
import { normaliseName } from '#core/model/requirement';
import { suggest } from '#core/model/suggest';
import type { PythonProject } from '#core/model/workspace';
import { isPlainName } from './plain-name.ts';
import { closureOf, lockedNames, type PartOfProject } from './python-closure.ts';
import { type ChosenGroups, chosenGroups, groupParts } from './python-groups.ts';
import type { PythonParts } from './python-parts.ts';
import type { Target } from './targets.ts';
import { type ConflictSet, conflictWith, partName } from './uv-conflicts.ts';

/** What of a Python target goes into its environment. */
export interface PythonChoice {
  readonly target: Target;
  /** Its project; for a service without one, what stands for it. */
  readonly project: PythonProject;
  readonly extras: readonly string[];
  /** Extras that it has and that stay out, each with a clause that says why. */
  readonly leftOut: ReadonlyMap<string, string>;
  readonly groups: ChosenGroups;
  /** All of the above, where a closure begins. */
  readonly starts: readonly PartOfProject[];
}

/** What uv would refuse to install together, and which of it goes into the environment already. */
export interface Conflicts {
  readonly conflicts: readonly ConflictSet[];
  readonly taken: Set<string>;
}

const NO_GROUPS: ChosenGroups = { defaults: [], forTests: null, file: null, ofRoot: null };

/**
 * Takes a Python target; returns which extras and groups are installed with it. A service gets what its manifest
 * declares and nothing else, its own package apart. What is chosen joins `taken`.
 */
export function chooseParts(
  parts: PythonParts,
  target: Target,
  request: Pick<InstallRequest, 'extras'>,
  { conflicts, taken }: Conflicts = { conflicts: [], taken: new Set() },
): PythonChoice {
  const project = parts.at(target.folder);
  if (project === null) throw new Error(`${target.folder} holds no Python project`);
  const base: PartOfProject = { project, key: 'base' };
  if (target.project === null)
    return { target, project, extras: [], leftOut: new Map(), groups: NO_GROUPS, starts: [base] };
  const offered = [...project.extras.keys()].map((name) => name.split(':', 1)[0] ?? '').filter(isPlainName);
  const all = offered.map((extra): PartOfProject => ({ project, key: `extra ${extra}` }));
  const groups = chosenGroups(parts, project, [base, ...all]);
  const beside: PartOfProject[] = [
    base,
    ...groupParts(project, [...groups.defaults, ...(groups.forTests === null ? [] : [groups.forTests])]),
    ...(groups.ofRoot === null ? [] : groupParts(groups.ofRoot.project, groups.ofRoot.groups)),
  ];
  const leftOut = new Map<string, string>();
  const extras: string[] = [];
  for (const part of beside) taken.add(partName(part));
  for (const extra of new Set(offered)) {
    const why = Array.isArray(request.extras)
      ? request.extras.map(normaliseName).includes(extra)
        ? null
        : ''
      : (heavyIn(parts, project, extra, request.extras === 'light') ??
        clash(project, parts, extra, conflicts, taken));
    if (why !== null) leftOut.set(extra, why);
    else extras.push(extra);
  }
  const chosen = extras.map((extra): PartOfProject => ({ project, key: `extra ${extra}` }));
  return { target, project, extras: extras.sort(), leftOut, groups, starts: [...beside, ...chosen] };
}

/** Why `light` leaves an extra out; null where it does not. */
function heavyIn(parts: PythonParts, project: PythonProject, extra: string, light: boolean): string | null {
  const { heavy, legacy } = parts.workspace.manifests.config;
  if (!light || heavy.length + legacy.length === 0) return null;
  const closure = closureOf(parts, [{ project, key: `extra ${extra}` }]);
  const names = lockedNames(closure, parts.workspace.locks.python(project.folder));
  const found = [...heavy, ...legacy].find((name) => names.has(normaliseName(name)));
  return found === undefined ? null : `it brings ${found}`;
}

/** Why uv would refuse an extra beside what is taken; where nothing speaks against it, it is taken too. */
function clash(
  project: PythonProject,
  parts: PythonParts,
  extra: string,
  conflicts: readonly ConflictSet[],
  taken: Set<string>,
): string | null {
  if (conflicts.length === 0) return null;
  const { projects } = closureOf(parts, [{ project, key: `extra ${extra}` }]);
  const added = new Set([
    partName({ project, key: `extra ${extra}` }),
    ...projects.flatMap((asked) =>
      asked.extras.map((each) => partName({ project: asked.project, key: `extra ${each}` })),
    ),
  ]);
  const other = conflictWith(conflicts, taken, added);
  if (other !== null) return `[tool.uv] conflicts forbids it beside ${other}`;
  for (const name of added) taken.add(name);
  return null;
}

/** Throws UserError for an extra that the user names and no target has. */
export function refuseUnknownExtras(
  targets: readonly Target[],
  { extras }: Pick<InstallRequest, 'extras'>,
): void {
  if (!Array.isArray(extras)) return;
  const known = new Set(
    targets.flatMap(({ project }) => (project?.language === 'python' ? [...project.extras.keys()] : [])),
  );
  for (const extra of extras as readonly string[]) {
    if (known.has(normaliseName(extra))) continue;
    const near = suggest(extra, known);
    throw new UserError(
      `no target has the extra ${JSON.stringify(extra)}`,
      near === null ? 'name extras that pyproject.toml declares' : `did you mean ${JSON.stringify(near)}?`,
    );
  }
}
