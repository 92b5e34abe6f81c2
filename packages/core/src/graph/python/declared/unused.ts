import { importNamesOf } from '#core/graph/facts/import-names';
import { standardModule } from '#core/graph/facts/standard-library';
import { isPackaged } from '#core/graph/layout/layout';
import { isPulumiProgram } from '#core/graph/pulumi';
import { isExample } from '#core/graph/python/role/material';
import { usageOf } from '#core/graph/python/usage';
import type { Declaration, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { isWithin, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { PythonProject, Workspace } from '#core/model/workspace';
import { isFoundByName } from './found-by-name.ts';

/** A distribution that a project declares to run with, and that no import of its code needs. */
export interface UnusedCandidate {
  /** Normalised. */
  readonly name: string;
  /** Import names that were looked for. */
  readonly modules: readonly string[];
  readonly declaration: Declaration;
  readonly testsOnly: boolean;
}

/** What a project stands in. */
interface Surroundings {
  readonly units: readonly PythonUnit[];
  readonly workspace: Workspace;
}

/**
 * The declared distributions that no code of a project outside of its tests imports (judgement.md, "Unused"), nor that of
 * projects in its folder: candidates, as a text may still name one. Empty for a project that only gathers distributions,
 * whose sources come from elsewhere, or whose dependencies cannot be known. They are asked for twice: to look for mentions
 * of them, and to judge.
 */
export const unusedCandidates = oncePer(findCandidates);

function findCandidates(unit: PythonUnit, { units, workspace }: Surroundings): readonly UnusedCandidate[] {
  const { project, declarations, layout, files } = unit;
  if (declarations.unknowable !== null || layout.elsewhere) return [];
  if (isExample(project.folder) && !isPackaged(project)) return [];
  if (files.some(({ fault }) => fault !== undefined)) return [];
  const needs = ({ target }: Use) => target.kind === 'external' || target.kind === 'member';
  if (!files.some(({ role, uses }) => role === 'runtime' && uses.some(needs))) return [];
  const { used, tested } = usageOf(unit);
  const roots = new Set(workspace.memberSets.map(({ root }) => root));
  const members = roots.has(project.folder) ? namesOfProjects(workspace) : new Set();
  const found: UnusedCandidate[] = [];
  let below: readonly PythonUnit[] | null = null;
  for (const [name, all] of declarations.byName) {
    const declaration = decisive(all);
    if (declaration === null || name === project.name || members.has(name)) continue;
    if (name === 'pulumi' && isPulumiProgram(project.folder, workspace.files)) continue;
    const modules = modulesOf(name, workspace);
    if (modules.length === 0 || modules.every(isRemoved)) continue;
    if (used.has(name, modules) || isFoundByName(name, used.names)) continue;
    below ??= units.filter((one) => one !== unit && isWithin(one.project.folder, project.folder));
    if (below.some((inner) => usesFromAbove(inner, unit, name, modules))) continue;
    found.push({ name, modules, declaration, testsOnly: tested.has(name, modules) });
  }
  const isFrozen = frozenLists(project, found);
  return found.filter(({ declaration }) => !isFrozen(declaration.origin.file));
}

/** Of fewer that nothing uses, somebody may have written down each by hand. */
const MANY = 10;

/**
 * Which requirements files are frozen environments, though their versions are not exact (`~=`): each line gives a release, and
 * nothing uses most of them. Who lists what the code needs has used most of that; what a tool lists others need.
 */
function frozenLists(
  { requirementFiles }: PythonProject,
  unused: readonly UnusedCandidate[],
): (file: RepoPath) => boolean {
  const frozen = new Set<RepoPath>();
  for (const { file, requirements } of requirementFiles) {
    const texts = requirements.map(({ requirement }) => requirement.text.split(';', 1)[0] ?? '');
    const open = texts.filter((text) => !text.includes('==')).length;
    const count = unused.filter(({ declaration }) => declaration.origin.file === file).length;
    if (count >= MANY && count * 2 > open && texts.every((text) => /[=~]=/.test(text))) frozen.add(file);
  }
  return (file) => frozen.has(file);
}

/**
 * Whether a project may run with what one around it installs: a package and an example are with what they declare themselves,
 * unless the other one's build looks for packages there and ships them.
 */
function usesFromAbove(
  inner: PythonUnit,
  outer: PythonUnit,
  name: string,
  modules: readonly string[],
): boolean {
  const own = inner.declarations.byName.get(name)?.some(({ section }) => section.kind !== 'root') === true;
  const { project } = inner;
  const isApart = own && (isPackaged(project) || isExample(project.folder)) && !isTakenIn(inner, outer);
  return !isApart && usageOf(inner).used.has(name, modules);
}

function isTakenIn({ project, files }: PythonUnit, { layout }: PythonUnit): boolean {
  const isRootOf = layout.roots.some(({ folder }) => isWithin(folder, project.folder));
  return isRootOf && files.some(({ path }) => layout.ships(path));
}

/**
 * The declaration that would be deleted: of the base, else of an extra that users choose. Null where the distribution is
 * for tools, or where a marker confines it: such ones are there for others, on platforms of which the code knows nothing.
 */
function decisive(all: readonly Declaration[]): Declaration | null {
  const own = all.filter(
    ({ section }) => section.kind === 'base' || (section.kind === 'extra' && section.like === 'plain'),
  );
  if (own.some(({ marker }) => marker !== null)) return null;
  // Exact versions in a requirements file are a frozen environment: what others need is listed with the rest.
  if (
    own.some(
      ({ origin, text }) => 'line' in origin && /\.(?:txt|in)$/.test(origin.file) && text.includes('=='),
    )
  )
    return null;
  const isIn = ({ reference }: Declaration) => reference === undefined;
  return own.find(({ section }) => section.kind === 'base') ?? own.find(isIn) ?? own[0] ?? null;
}

/** Whether the standard library had the module (PEP 594): who gives it back does so for others that import it. */
function isRemoved(module: string): boolean {
  return typeof standardModule(module)?.until === 'string';
}

/** What plumb.edn says of import names, by the normalised name of the distribution. */
const toldModules = oncePer(({ manifests }: Workspace): ReadonlyMap<string, readonly string[]> => {
  const { importNames } = manifests.config;
  return new Map([...importNames].map(([distribution, names]) => [normaliseName(distribution), names]));
});

function modulesOf(name: string, workspace: Workspace): readonly string[] {
  return toldModules(workspace).get(name) ?? importNamesOf(name) ?? [];
}

const namesOfProjects = oncePer(
  ({ projects }: Workspace): ReadonlySet<string | null> => new Set(projects.map(({ name }) => name)),
);
