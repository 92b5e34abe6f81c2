import { importNamesOf, providersOf, provides } from '#core/graph/facts/import-names';
import { topOf } from '#core/graph/facts/name-rules';
import { pythonBringers } from '#core/graph/python/declared/transitive';
import type { Code, PythonUnit } from '#core/model/code';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import type { Asked } from './python-verdict.ts';

/** The distribution that an import means, and the declared ones that bring it in: none where nobody knows of any. */
export interface ComingIn extends Pick<Asked, 'by' | 'distribution'> {
  readonly through: readonly string[];
}

/**
 * What brings in an undeclared import of a project, as the repository and the lock say. Where facts know several distributions by the
 * module (`cassandra`), or none, one that comes in already is meant.
 */
export function comingIn(
  { distribution, by }: Asked,
  module: string,
  where: 'runtime' | 'tests',
  unit: PythonUnit,
  code: Code,
  workspace: Workspace,
): ComingIn {
  const names =
    distribution === null
      ? lockedFor(module, unit, workspace)
      : [distribution, ...othersKnown(distribution, by, module)];
  for (const name of new Set(names)) {
    const through = pythonBringers(name, unit, code, workspace, where);
    if (through.length === 0) continue;
    return { distribution: name, by: distribution === null || name === distribution ? by : 'facts', through };
  }
  return { distribution, by, through: [] };
}

/** What facts know by the module besides: also where one of them is called like it (`lark`, and `lark-parser` before that). */
function othersKnown(distribution: string, by: Asked['by'], module: string): readonly string[] {
  const known = providersOf(module);
  return by === 'facts' || (by === null && known.includes(distribution)) ? known : [];
}

/**
 * The distribution that is called like a module nobody knows; else the only one of the lock that may provide it. What is
 * declared is none: an import of its modules is covered; nor is one that is known by other names, however alike (fastapi for
 * `fastapi_plugin`).
 */
function lockedFor(
  module: string,
  { project, declarations }: PythonUnit,
  { locks }: Workspace,
): readonly string[] {
  const top = topOf(module);
  const called = normaliseName(top);
  const names = new Set<string>();
  for (const required of locks.python(project.folder).values())
    for (const name of required) if (!name.includes('[') && provides(name, module) !== 'no') names.add(name);
  const [only] = names;
  const isMeant =
    only !== undefined && names.size === 1 && !declarations.byName.has(only) && !isKnownByOthers(only, top);
  return isMeant ? [called, only] : [called];
}

/** Whether all is known that a distribution is imported by, and nothing of it begins so. */
function isKnownByOthers(name: string, top: string): boolean {
  return importNamesOf(name)?.every((module) => topOf(module) !== top) === true;
}
