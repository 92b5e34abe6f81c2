import type { CodeFile, PythonUnit } from '#core/model/code';
import { isTable, valueAt } from '#core/model/key-path';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import { modulesOf, nearestAbove } from './extras-needs.ts';

/**
 * The files of a project that run for everybody who installs it without extras: the `__init__` of each of its top
 * packages, and the modules of its commands. Of several modules or namespaces at the top, only those that bear its name:
 * the others may be there for an extra each. Entry points that others load (plugins) are left out: they run
 * where their host is installed.
 */
export function baseFiles(unit: PythonUnit): readonly RepoPath[] {
  const modules = modulesOf(unit);
  const tops = unit.files.filter(
    (file) =>
      file.role === 'runtime' &&
      file.module !== null &&
      modules.get(file.module) === file.path &&
      nearestAbove(file.module, modules) === undefined,
  );
  const bears = bearsName(unit);
  const starts = tops.filter((file) => tops.length === 1 || isTopPackage(file) || bears(file.module ?? ''));
  const commands = commandModules(unit).flatMap((module) => modules.get(module) ?? []);
  return [...new Set([...starts.map(({ path }) => path), ...commands])];
}

function isTopPackage({ module, path }: CodeFile): boolean {
  return module !== null && !module.includes('.') && nameOf(path) === '__init__.py';
}

function bearsName({ project: { name } }: PythonUnit): (module: string) => boolean {
  return (module) => module.replace(/[._]/g, '-').toLowerCase() === name;
}

/**
 * The modules of `[project.scripts]`, `[project.gui-scripts]`, Poetry's scripts and setup.cfg's `console_scripts`;
 * without those that name an extra (`module:function [extra]`, packaging.python.org "Entry points specification").
 */
function commandModules({ project: { settings } }: PythonUnit): readonly string[] {
  const references: unknown[] = [];
  for (const path of [
    ['project', 'scripts'],
    ['project', 'gui-scripts'],
    ['tool', 'poetry', 'scripts'],
  ]) {
    const table = valueAt(settings.pyproject, path);
    if (isTable(table)) references.push(...Object.values(table));
  }
  const entryPoints = settings.setupCfg.get('options.entry_points');
  for (const group of ['console_scripts', 'gui_scripts'])
    for (const line of entryPoints?.get(group) ?? []) references.push(line.slice(line.indexOf('=') + 1));
  return references.flatMap((reference) => {
    const match = typeof reference === 'string' ? /^\s*([\w.]+)\s*(?::\s*[\w.]+\s*)?$/.exec(reference) : null;
    return match?.[1] ?? [];
  });
}
