import { type Extras, extrasOf } from '#core/graph/extras/extras';
import type { Need } from '#core/graph/extras/module-graph';
import { modulesOf } from '#core/graph/extras/modules';
import { covers, smallestExtras } from '#core/graph/extras/smallest';
import { Installed } from '#core/graph/extras/supply';
import type { PythonUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { isWithin, type RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { survey } from './survey.ts';

/** What `plumb scan extras` says of one package (docs/extras.md). */
export interface ExtrasReport {
  /** Its folder. */
  readonly project: string;
  readonly name: string;
  /** Modules that need no extra, sorted. */
  readonly base: readonly string[];
  /** Those that need more than the base installs: what, and the smallest set of extras that brings it in, sorted. */
  readonly modules: {
    readonly [module: string]: { readonly needs: readonly string[]; readonly extras: readonly string[] };
  };
}

/**
 * Takes the files of a repository; returns a report for each Python package with extras in or below one of the folders,
 * sorted by folder. Throws UserError for a plumb.edn that is wrong.
 */
export async function scanExtras(
  files: FileTree,
  folders: readonly RepoPath[],
): Promise<readonly ExtrasReport[]> {
  const { workspace, facts } = await survey(files, null, new Set(['code']));
  const extras = extrasOf(facts.code);
  return facts.code.python
    .filter(({ project }) => folders.some((folder) => isWithin(project.folder, folder)))
    .filter((unit) => unit.project.extras.size > 0)
    .map((unit) => reportOf(unit, workspace, extras));
}

function reportOf(unit: PythonUnit, { locks }: Workspace, extras: Extras): ExtrasReport {
  const { folder, spelledName } = unit.project;
  const offers = extras.supplies.offers(unit);
  const installed = new Installed(extras.supplies.base(unit), () => locks.python(folder));
  const known = new Map<string, readonly string[]>();
  const smallest = (needs: readonly Need[]): readonly string[] => {
    const key = needs.map(({ id }) => id).join();
    const found =
      known.get(key) ??
      smallestExtras(
        offers,
        needs.map(({ anyOf }) => anyOf),
      );
    known.set(key, found);
    return found;
  };
  /** Of alternatives the one that an extra brings in. */
  const distributionOf = ({ anyOf }: Need): string =>
    anyOf.find((name) => offers.some((offer) => covers(offer, [name]))) ?? anyOf[0] ?? '';

  const runtime = new Set(unit.files.flatMap(({ path, role }) => (role === 'runtime' ? [path] : [])));
  const base: string[] = [];
  const modules: [string, ExtrasReport['modules'][string]][] = [];
  for (const [module, file] of [...modulesOf(unit)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!runtime.has(file)) continue;
    const needs = extras.needs.needsOf(file).filter(({ anyOf }) => !installed.has(anyOf));
    if (needs.length === 0) base.push(module);
    else
      modules.push([
        module,
        { needs: [...new Set(needs.map(distributionOf))].sort(), extras: smallest(needs) },
      ]);
  }
  return { project: folder, name: spelledName ?? folder, base, modules: Object.fromEntries(modules) };
}
