import type { Code } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import { folderOf, isWithin, join, nameOf, type RepoPath } from '#core/model/repo-path';
import { UNREAD, type Workspace } from '#core/model/workspace';
import { nameOrFolder } from './name-or-folder.ts';

const PYPROJECT = 'pyproject.toml';

/** Files that make a project, and whose code then is judged. */
const MAKERS: ReadonlyMap<string, RegExp> = new Map([
  [PYPROJECT, /\.(?:pyi?|ipynb)$/],
  ['package.json', /\.(?:[cm]?[jt]sx?|vue|svelte)$/],
]);

/** `unknowable`: projects with code whose dependencies no static reader can see, once a project. */
export function checkUnknowable({ python }: Code, workspace: Workspace): readonly Finding[] {
  const broken = unreadable(workspace);
  const told = new Set(broken.map(({ at: place }) => (place.kind === 'workspace' ? null : place.file)));
  const found = python.flatMap(({ project, declarations, files }): Finding[] => {
    const unknown = declarations.unknowable;
    if (unknown === null || files.length === 0 || told.has(join(project.folder, PYPROJECT))) return [];
    return [
      {
        rule: 'extras-coverage/unknowable',
        at: unknown.at,
        project: project.folder,
        data: { name: nameOrFolder(project.spelledName, project.folder), why: unknown.why },
      },
    ];
  });
  return [...found, ...broken];
}

/**
 * Where the file that makes a project cannot be read there is none, or what stands beside it may not be all: silence about its
 * code would look like a clean bill.
 */
function unreadable({ readProblems, projects, files }: Workspace): readonly Finding[] {
  const known = projects.filter(
    (project) => project.language === 'node' || project.unknowable?.why !== UNREAD,
  );
  const judged = new Set(known.map(({ language, folder }) => `${language} ${folder}`));
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
