import type { Extras } from '#core/graph/extras/extras';
import { timingOf } from '#core/graph/extras/import-timing';
import { modulesOf } from '#core/graph/extras/modules';
import { stepOf } from '#core/graph/extras/needs';
import { serviceStarts } from '#core/graph/extras/service-starts';
import type { PythonUnit } from '#core/model/code';
import type { ChainStep } from '#core/model/coverage-rules';
import { at, type Location } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';

/** Where the run-time code of a project, or its service manifest, imports a module of another project. */
export interface MemberUse {
  readonly provider: PythonUnit;
  /** The file of the module. */
  readonly file: RepoPath;
  /** The project's own file that imports; null for the manifest. */
  readonly from: RepoPath | null;
  readonly step: ChainStep;
  readonly at: Location;
  /** Imported only when a function is called. */
  readonly lazy: boolean;
}

/**
 * The uses that a project makes of the providers, the manifest's first, then in order of path and line; without what may
 * fail unnoticed.
 */
export function memberUses(
  unit: PythonUnit,
  providers: ReadonlySet<PythonUnit>,
  workspace: Workspace,
  extras: Extras,
): readonly MemberUse[] {
  const uses = [...manifestUses(unit, providers, workspace)];
  for (const file of unit.files) {
    if (file.role !== 'runtime' || file.path.endsWith('.pyi')) continue;
    for (const use of file.uses) {
      const { target, fact } = use;
      if (target.kind !== 'member' || target.file === null) continue;
      const timing = timingOf(fact);
      const provider = extras.unitAt(target.folder);
      if (timing === 'maybe' || timing === 'demand' || provider === undefined || !providers.has(provider))
        continue;
      uses.push({
        provider,
        file: target.file,
        from: file.path,
        step: stepOf(file.path, use),
        at: at.point(file.path, fact.line, 1),
        lazy: timing === 'call',
      });
    }
  }
  return uses;
}

function* manifestUses(
  unit: PythonUnit,
  providers: ReadonlySet<PythonUnit>,
  { manifests }: Workspace,
): Iterable<MemberUse> {
  for (const service of manifests.services) {
    if (service.source.folder !== unit.project.folder) continue;
    const own = modulesOf(unit);
    const named = [...providers].map((provider) => ({ provider, modules: modulesOf(provider) }));
    for (const { module, at: path } of serviceStarts(service)) {
      if (own.has(module)) continue;
      const owner = named.find(({ modules }) => modules.has(module));
      const file = owner?.modules.get(module);
      if (owner === undefined || file === undefined) continue;
      const { line, column } = service.source.locate(path);
      yield {
        provider: owner.provider,
        file,
        from: null,
        step: { file: service.source.file, line, module },
        at: at.point(service.source.file, line, column),
        lazy: false,
      };
    }
  }
}
