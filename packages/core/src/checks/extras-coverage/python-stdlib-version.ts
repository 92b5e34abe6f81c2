import { providersOf } from '#core/graph/facts/import-names';
import { type Lifetime, standardModule } from '#core/graph/facts/standard-library';
import { admittedReleases, compareReleases } from '#core/graph/python/declared/releases';
import { isInOptionalFile } from '#core/graph/python/optional/optional';
import { isMaterial } from '#core/graph/python/role/material';
import type { Code, Declarations, PythonUnit, Use } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import type { Workspace } from '#core/model/workspace';
import { Problems } from './collect.ts';
import { projectName } from './extras-place.ts';

interface Lacking {
  readonly module: string;
  readonly lifetime: Lifetime;
  readonly release: string;
}

/**
 * `stdlib-version`: unguarded runtime imports of standard modules that a Python version admitted by `requires-python` lacks,
 * except in a file that the project itself imports only where the failure of that is caught. An open range admits the versions
 * that are released. Silent without `requires-python`.
 */
export function checkPythonStdlibVersion({ python }: Code, workspace: Workspace): readonly Finding[] {
  return python.flatMap((unit) => checkUnit(unit, workspace));
}

function checkUnit(unit: PythonUnit, workspace: Workspace): readonly Finding[] {
  const { project, declarations, files } = unit;
  const requires = project.requiresPython;
  if (requires === null) return [];
  const admitted = admittedReleases(requires);
  if (admitted === null || admitted.length === 0) return [];
  const problems = new Problems<Lacking>();
  const lacking = remembered((module: string): Lacking | null => {
    const lifetime = standardModule(module);
    if (lifetime === null) return null;
    const release = admitted.find((version) => lacks(lifetime, version));
    if (release === undefined || isBackported(module, declarations)) return null;
    return { module: rootOf(module, lifetime), lifetime, release };
  });
  for (const file of files) {
    if (file.role !== 'runtime' || file.path.endsWith('.pyi')) continue;
    for (const use of file.uses) {
      const found = use.target.kind === 'standard' ? lacking(use.module) : null;
      if (found === null || !mustSucceed(use) || isInOptionalFile(use, file, unit)) continue;
      problems.add(found.module, found, { file, use });
    }
  }
  return problems.all().map(({ value: { module, lifetime, release }, at, places, count }) => ({
    rule: 'extras-coverage/stdlib-version',
    at,
    project: project.folder,
    data: {
      name: projectName(workspace, unit),
      module,
      since: lifetime.since,
      until: lifetime.until,
      requires,
      lacking: release,
      places,
      count,
    },
    ...(isMaterial(project.folder) && { severity: 'notice' as const }),
  }));
}

function lacks({ since, until }: Lifetime, release: string): boolean {
  return (
    (since.startsWith('3.') && compareReleases(release, since) < 0) ||
    (until !== null && compareReleases(release, until) > 0)
  );
}

/** The module that has this lifetime, where a submodule of it is imported. */
function rootOf(module: string, lifetime: Lifetime): string {
  let root = module;
  for (let dot = module.lastIndexOf('.'); dot > 0; dot = root.lastIndexOf('.')) {
    const parent = standardModule(root.slice(0, dot));
    if (parent?.since !== lifetime.since || parent.until !== lifetime.until) break;
    root = root.slice(0, dot);
  }
  return root;
}

/** An import in a module's own code or in a function, with nothing around it that could know the version. */
function mustSucceed({ fact }: Use): boolean {
  return (
    fact.guard === undefined &&
    fact.attempt === undefined &&
    fact.kind !== 'dynamic' &&
    fact.scope.every((around) => around === 'top' || around === 'function' || around === 'class')
  );
}

/** Whether a distribution is declared that brings the module where Python lacks it: `distutils` comes with setuptools. */
function isBackported(module: string, { byName }: Declarations): boolean {
  const top = (module.split('.', 1)[0] ?? '').replaceAll('_', '-');
  const names = [
    ...providersOf(module),
    ...(top === 'distutils' ? ['setuptools'] : []),
    ...[top, `legacy-${top}`, `standard-${top}`, `backports-${top}`, `py${top}`, `${top}-lts`],
  ];
  return names.some((name) =>
    byName.get(name)?.some(({ section: { kind } }) => kind === 'base' || kind === 'extra' || kind === 'file'),
  );
}

function remembered<T>(find: (module: string) => T): (module: string) => T {
  const known = new Map<string, T>();
  return (module) => {
    const old = known.get(module);
    if (old !== undefined) return old;
    const found = find(module);
    known.set(module, found);
    return found;
  };
}
