import { providersOf } from '#core/graph/facts/import-names';
import { pythonBringers } from '#core/graph/python/transitive';
import type { Code, PythonUnit } from '#core/model/code';
import type { Workspace } from '#core/model/workspace';
import type { Asked } from './python-verdict.ts';

/** The distribution that an import means, and the declared ones that bring it in: none where nobody knows of any. */
export interface ComingIn {
  readonly distribution: string | null;
  readonly through: readonly string[];
}

/**
 * What brings in an undeclared import of a project, as the lock says. Where facts know several distributions by the
 * module (`cassandra`), one that comes in already is meant. A lock is read only here: it is the largest file of many projects.
 */
export function comingIn(
  { distribution, by }: Asked,
  module: string,
  where: 'runtime' | 'tests',
  unit: PythonUnit,
  code: Code,
  workspace: Workspace,
): ComingIn {
  if (distribution === null) return { distribution, through: [] };
  const others = by === 'facts' ? providersOf(module) : [];
  for (const name of new Set([distribution, ...others])) {
    const through = pythonBringers(name, unit, code, workspace, where);
    if (through.length > 0) return { distribution: name, through };
  }
  return { distribution, through: [] };
}
