import { isPackaged } from '#core/graph/layout/layout';
import { isTable, valueAt } from '#core/model/key-path';
import type { PythonProject } from '#core/model/workspace';

/**
 * Whether a package names the list of what it is installed with, be it empty: `dependencies = []`, Poetry's table with nothing
 * but `python`, `install_requires=[]`. Who leaves the key out may have written elsewhere what the code needs; who wrote it
 * has answered, for everybody who installs the package. What is run where it stands is set up from whatever list lies
 * there, and `uv init` writes the empty one by itself.
 */
export function namesItsBase(project: PythonProject): boolean {
  if (!isPackaged(project)) return false;
  const { pyproject, setupCfg, setupPy } = project.settings;
  const options = setupCfg.get('options');
  return (
    Array.isArray(valueAt(pyproject, ['project', 'dependencies'])) ||
    isTable(valueAt(pyproject, ['tool', 'poetry', 'dependencies'])) ||
    options?.has('install_requires') === true ||
    options?.has('install-requires') === true ||
    setupPy?.get('install_requires')?.kind === 'list'
  );
}
