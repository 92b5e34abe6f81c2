import { folderOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { Project, Workspace, WorkspaceTool } from '#core/model/workspace';

type ProjectOf<Language extends Project['language']> = Extract<Project, { language: Language }>;

const PYTHON_TOOLS: ReadonlySet<WorkspaceTool> = new Set(['uv']);

/**
 * Takes a workspace and a language; returns whose a file is: the nearest project of that language at or above its
 * folder, null for nobody's. A workspace root without a name of its own owns nothing, nor does what lies above it.
 */
export function ownersOf<Language extends Project['language']>(
  workspace: Workspace,
  language: Language,
): (file: RepoPath) => ProjectOf<Language> | null {
  const unnamedRoots = new Set(
    workspace.memberSets
      .filter(({ tool }) => PYTHON_TOOLS.has(tool) === (language === 'python'))
      .filter(({ root, members }) => members.some((member) => member !== root))
      .map(({ root }) => root),
  );
  const owners = new Map<RepoPath, ProjectOf<Language> | null>();
  for (const project of workspace.projects) {
    if (!isOf(project, language)) continue;
    owners.set(project.folder, project.name === null && unnamedRoots.has(project.folder) ? null : project);
  }
  const ownerOf = (folder: RepoPath): ProjectOf<Language> | null => {
    const known = owners.get(folder);
    if (known !== undefined) return known;
    const above = parentOf(folder);
    const owner = above === null ? null : ownerOf(above);
    owners.set(folder, owner);
    return owner;
  };
  return (file) => ownerOf(folderOf(file));
}

function isOf<Language extends Project['language']>(
  project: Project,
  language: Language,
): project is ProjectOf<Language> {
  return project.language === language;
}
