import type { Code } from '#core/model/code';
import { at, type Finding } from '#core/model/finding';
import { folderOf, isWithin, nameOf, type RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { nameOrFolder } from './name-or-folder.ts';

/** Files that make a project, and whose code then is judged. */
const MAKERS: ReadonlyMap<string, RegExp> = new Map([
  ['pyproject.toml', /\.(?:pyi?|ipynb)$/],
  ['package.json', /\.(?:[cm]?[jt]sx?|vue|svelte)$/],
]);

/** `unknowable`: projects with code whose dependencies no static reader can see, once a project. */
export function checkUnknowable({ python }: Code, workspace: Workspace): readonly Finding[] {
  const computed = python.flatMap(({ project, declarations, files }): Finding[] => {
    const why = declarations.unknowable;
    if (why === null || files.length === 0) return [];
    return [
      {
        rule: 'extras-coverage/unknowable',
        at: at.file(project.file),
        project: project.folder,
        data: { name: nameOrFolder(project.spelledName, project.folder), why },
      },
    ];
  });
  return [...computed, ...unreadable(workspace)];
}

/** Where the file that makes a project cannot be read, there is none: silence about its code would look like a clean bill. */
function unreadable({ readProblems, projects, files }: Workspace): readonly Finding[] {
  const judged = new Set(projects.map(({ language, folder }) => `${language} ${folder}`));
  const told = new Set<RepoPath>();
  return readProblems.flatMap(({ at: place, message, hint }): Finding[] => {
    if (place.kind === 'workspace' || told.has(place.file)) return [];
    const name = nameOf(place.file);
    const folder = folderOf(place.file);
    const source = MAKERS.get(name);
    if (source === undefined || judged.has(`${name === 'package.json' ? 'node' : 'python'} ${folder}`))
      return [];
    if (!files.paths.some((path) => source.test(path) && isWithin(path, folder))) return [];
    told.add(place.file);
    const data = { name: nameOrFolder(null, folder), why: `${name} ${message}`, mend: hint };
    return [{ rule: 'extras-coverage/unknowable', at: place, data }];
  });
}
