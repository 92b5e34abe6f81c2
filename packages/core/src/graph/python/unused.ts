import { importNamesOf } from '#core/graph/facts/import-names';
import { isPackaged } from '#core/graph/layout/layout';
import type { Declaration, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import { isFoundByName } from './found-by-name.ts';
import { isExample } from './material.ts';
import { isTestPackage } from './roles.ts';

/** A distribution that a project declares to run with, and that no import of its code needs. */
export interface UnusedCandidate {
  /** Normalised. */
  readonly name: string;
  /** Import names that were looked for. */
  readonly modules: readonly string[];
  readonly declaration: Declaration;
  readonly testsOnly: boolean;
}

/**
 * The declared distributions that no code of a project outside of its tests imports (judgement.md, "Unused"): candidates,
 * as a text may still name one. Empty for a project that only gathers distributions, whose sources come from
 * elsewhere, or whose dependencies cannot be known. They are asked for twice: to look for mentions of them, and to judge.
 */
export const unusedCandidates = oncePer(findCandidates);

function findCandidates(unit: PythonUnit, workspace: Workspace): readonly UnusedCandidate[] {
  const { project, declarations, layout, files } = unit;
  if (declarations.unknowable !== null || layout.elsewhere) return [];
  if (isExample(project.folder) && !isPackaged(project)) return [];
  if (files.some(({ fault }) => fault !== undefined)) return [];
  const needs = ({ target }: Use) => target.kind === 'external' || target.kind === 'member';
  if (!files.some(({ role, uses }) => role === 'runtime' && uses.some(needs))) return [];
  const used = new Usage();
  const tested = new Usage();
  const shipsTests = isTestPackage(project);
  for (const { role, path, uses } of files) {
    const usage = role === 'test' && !(shipsTests && layout.ships(path)) ? tested : used;
    for (const use of uses) usage.add(use);
  }
  const roots = new Set(workspace.memberSets.map(({ root }) => root));
  const members = roots.has(project.folder) ? namesOfProjects(workspace) : new Set();
  const found: UnusedCandidate[] = [];
  for (const [name, all] of declarations.byName) {
    const declaration = decisive(all);
    if (declaration === null || name === project.name || members.has(name)) continue;
    const modules = modulesOf(name, workspace);
    if (modules.length === 0 || used.has(name, modules) || isFoundByName(name, used.names)) continue;
    found.push({ name, modules, declaration, testsOnly: tested.has(name, modules) });
  }
  return found;
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
  return own.find(({ section }) => section.kind === 'base') ?? own[0] ?? null;
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

/** What some files import: distributions that are known or may be meant, and modules with all above them. */
class Usage {
  readonly names = new Set<string>();
  readonly #modules = new Set<string>();

  add({ module, target }: Use): void {
    if (target.kind === 'standard' || target.kind === 'own') return;
    if (target.kind === 'member') this.names.add(target.distribution);
    if (target.kind === 'external') {
      for (const name of target.declared) this.names.add(name);
      // Used though nobody declares it: what goes with it is no less wanted.
      if (target.known !== null) this.names.add(target.known);
    }
    for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      if (this.#modules.has(name)) return;
      this.#modules.add(name);
    }
  }

  has(name: string, modules: readonly string[]): boolean {
    return this.names.has(name) || modules.some((module) => this.#modules.has(module));
  }
}
