import { commandsOf, pluginModules } from '#core/graph/python/entry-points';
import type { CodeFile, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import { modulesOf, nearestAbove } from './modules.ts';

/** Where the code of an installed project begins. */
export interface Beginnings {
  /**
   * The files that run for everybody who installs it without extras: the `__init__` of each of its top packages, and the
   * modules of its commands. Of several modules or namespaces at the top, only those that bear its name, and no package that
   * is called like an extra (`lab_gaia` beside the extra gaia): the others may be there for an extra each.
   */
  readonly base: readonly RepoPath[];
  /** Those of them that run by a command alone, and its name. */
  readonly commands: ReadonlyMap<RepoPath, string>;
  /** Top packages that are themselves plugins, by their entry points: they run where their host is installed. */
  readonly plugins: readonly RepoPath[];
}

/** Takes the files of a project and its settings, and says where its code begins. */
export const beginningsOf = oncePer((unit: PythonUnit): Beginnings => {
  const modules = modulesOf(unit);
  const tops = unit.files.filter(
    (file) =>
      file.role === 'runtime' &&
      file.module !== null &&
      modules.get(file.module) === file.path &&
      nearestAbove(file.module, modules) === undefined,
  );
  const bears = bearsName(unit);
  const extra = ofExtra(unit);
  const isApart = (module: string) => tops.length > 1 && !bears(module) && extra(module);
  const starts = tops.filter(
    ({ path, module }) =>
      tops.length === 1 || bears(module ?? '') || (isTopPackage(path, module) && !isApart(module ?? '')),
  );
  const plugins = new Set(pluginModules(unit).map(({ module }) => module));
  const isPlugin = ({ module }: CodeFile) => module !== null && plugins.has(module);
  const imported = new Set(starts.filter((file) => !isPlugin(file)).map(({ path }) => path));
  const commands = new Map<RepoPath, string>();
  for (const { name, module } of commandsOf(unit)) {
    const path = isApart(module.split('.', 1)[0] ?? '') ? undefined : modules.get(module);
    if (path !== undefined && !imported.has(path) && !commands.has(path)) commands.set(path, name);
  }
  return {
    base: [...imported, ...commands.keys()],
    commands,
    plugins: starts.filter(isPlugin).map(({ path }) => path),
  };
});

function isTopPackage(path: RepoPath, module: string | null): boolean {
  return module !== null && !module.includes('.') && nameOf(path) === '__init__.py';
}

function bearsName({ project: { name } }: PythonUnit): (module: string) => boolean {
  return (module) => module.replace(/[._]/g, '-').toLowerCase() === name;
}

/** Whether the name of a top package holds that of an extra, word for word. */
function ofExtra({ project: { extras } }: PythonUnit): (module: string) => boolean {
  return (module) => {
    const words = `-${module.replace(/[._]/g, '-').toLowerCase()}-`;
    return [...extras.keys()].some((extra) => words.includes(`-${extra}-`));
  };
}
