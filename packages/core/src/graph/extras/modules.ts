import type { CodeFile, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';

/** The file of each dotted name of a project; of several, the one that its build ships. */
export const modulesOf = oncePer(({ files }: PythonUnit): ReadonlyMap<string, RepoPath> => {
  const modules = new Map<string, CodeFile>();
  const weight = ({ role, path }: CodeFile) => (role === 'runtime' ? 2 : 0) + (path.endsWith('.py') ? 1 : 0);
  for (const file of files) {
    if (file.module === null) continue;
    const old = modules.get(file.module);
    if (old === undefined || weight(file) > weight(old)) modules.set(file.module, file);
  }
  return new Map([...modules].map(([module, { path }]) => [module, path]));
});

/** The nearest package above a module that has a file of its own; undefined where none has. */
export function nearestAbove(module: string, modules: ReadonlyMap<string, RepoPath>): RepoPath | undefined {
  for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
    const file = modules.get(module.slice(0, dot));
    if (file !== undefined) return file;
  }
  return undefined;
}
