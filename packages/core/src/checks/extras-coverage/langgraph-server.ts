import { installedName } from '#core/graph/python/declared/install-commands';
import type { PythonUnit } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import { join, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';

/** What describes a server of LangGraph (docs.langchain.com/langsmith/application-structure, "Configuration file"). */
const FILE = 'langgraph.json';

/** LangGraph itself, as the server that runs the graphs requires it (https://pypi.org/project/langgraph-api/). */
const SERVER = ['langgraph', 'langgraph-checkpoint', 'langgraph-sdk', 'langchain-core', 'langsmith'];

/** The packages of LangGraph and LangChain: a project that lists one has a say in which of them it has. */
const FAMILY = /^lang(?:graph|chain)(?:-|$)/;

/**
 * Whether the server of LangGraph that a langgraph.json describes has a distribution, for a project that it is made of
 * and that this lies in: the server is installed together with all that `dependencies` lists, projects by their folders
 * and others by their names (docs.langchain.com/langsmith/cli, "Configuration file"). LangGraph itself is left to the
 * server by a project that lists nothing of it.
 */
export function isOnLangGraphServer(distribution: string, unit: PythonUnit, workspace: Workspace): boolean {
  return installedBeside(unit, workspace).has(distribution);
}

const installedBeside = oncePer(
  (
    { project: { folder }, declarations }: PythonUnit,
    { files, projects }: Workspace,
  ): ReadonlySet<string> => {
    const names = new Set<string>();
    const folders = new Set<RepoPath>();
    for (const word of dependenciesIn(folder, files)) {
      const place = word.startsWith('.') ? tryRepoPath(word, folder) : null;
      if (place !== null) folders.add(place);
      const name = word.startsWith('.') ? null : installedName(word);
      if (name !== null) names.add(name);
    }
    if (!folders.has(folder)) return new Set();
    for (const { language, name, folder: place } of projects)
      if (language === 'python' && name !== null && folders.has(place)) names.add(name);
    // what the root of a repository lists for everybody is no word of the project's
    const isOwn = declarations.all.some(({ name, section }) => section.kind !== 'root' && FAMILY.test(name));
    return isOwn ? names : new Set([...SERVER, ...names]);
  },
);

/** Nothing where the file is none that LangGraph could read. */
function dependenciesIn(folder: RepoPath, files: FileTree): readonly string[] {
  const file = join(folder, FILE);
  if (!files.has(file)) return [];
  let data: unknown;
  try {
    data = JSON.parse(textOnce(file, files));
  } catch {
    return [];
  }
  if (!isTable(data) || !Array.isArray(data.dependencies)) return [];
  return data.dependencies.filter((word) => typeof word === 'string');
}
