import type { Code, CodeFile } from '#core/model/code';
import { isWithin, nameOf, parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Project, Workspace } from '#core/model/workspace';
import { ownersOf } from './ownership.ts';

/** Texts that no check reads. */
const PROSE =
  /\.(?:md|markdown|rst|adoc|png|jpe?g|gif|svg|ico|webp|pdf)$|^(?:LICEN[CS]E|NOTICE|AUTHORS|CODEOWNERS)$/i;

/** What runs, builds or configures any project, wherever it stands. */
const COMMON =
  /(?:^|\/)(?:\.github|\.circleci|\.gitlab|\.buildkite|[tj]sconfig[^/]*)\/|(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|Containerfile|docker-compose|compose|Makefile|Procfile|[Jj]ustfile)[^/]*$|\.sh$/;

/** What makes a folder a project: where it is gone, so is a project, and whoever used it is unknown. */
const MANIFESTS: ReadonlySet<string> = new Set([
  ...['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile', 'package.json'],
  ...['package.edn', 'package.toml', 'service.edn', 'service.toml', 'service.json'],
]);

/** Locks, constraints and settings that hold for every project at or below their folder. */
const SHARED =
  /^(?:.*\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|.*constraints.*\.txt|uv\.toml|\.npmrc|(?:ts|js)config.*\.json)$/;

/**
 * The folders of the projects that a change of some paths may concern: the nearest projects above each path, in both
 * languages, and all that depend on them by a declaration or an import, and so on. `all` where a path may concern every
 * project: what stands at the root or in nobody's folder, a workspace root's manifest, a manifest that is gone. A path
 * that is gone counts for the project that it was in. No project is left out by doubt.
 */
export function affectedProjects(
  workspace: Workspace,
  code: Code,
  changed: readonly RepoPath[],
): ReadonlySet<RepoPath> | 'all' {
  const folders = new Set([
    ...workspace.projects.map(({ folder }) => folder),
    ...[...workspace.manifests.packages, ...workspace.manifests.services].map(({ source }) => source.folder),
  ]);
  const ownersIn = nearestFolders(workspace, folders);
  const roots = new Set(workspace.memberSets.map(({ root }) => root));
  const readers = filesReadBy(workspace);
  const affected = new Set<RepoPath>();
  for (const path of changed) {
    for (const reader of readers.get(path) ?? []) affected.add(reader);
    const folder = parentOf(path) ?? ROOT;
    const name = nameOf(path);
    if (PROSE.test(name) && !readers.has(path)) {
      for (const owner of ownersIn(path)) affected.add(owner);
      continue;
    }
    if (folder === ROOT || COMMON.test(path)) return 'all';
    if (MANIFESTS.has(name) && (roots.has(folder) || !workspace.files.has(path))) return 'all';
    const owners = ownersIn(path).filter((owner) => owner !== ROOT);
    if (SHARED.test(name)) {
      for (const each of folders) if (isWithin(each, folder)) affected.add(each);
    } else if (owners.length === 0) return 'all';
    for (const owner of owners) affected.add(owner);
  }
  const importers = importersOf(code);
  for (const path of changed.filter((each) => !workspace.files.has(each)))
    for (const name of path.replace(/\.\w+$/, '').split('/'))
      for (const user of importers.get(name) ?? []) affected.add(user);
  spread(affected, dependents(workspace, code, ownersIn));
  return affected;
}

/** The folders that own a path: the nearest of all, and the nearest project of each language. */
function nearestFolders(workspace: Workspace, folders: ReadonlySet<RepoPath>) {
  const owners = [ownersOf(workspace, 'python'), ownersOf(workspace, 'node')];
  return (path: RepoPath): readonly RepoPath[] => {
    const found = new Set(owners.flatMap((ownerOf) => ownerOf(path)?.folder ?? []));
    for (let folder = parentOf(path); folder !== null; folder = parentOf(folder)) {
      if (!folders.has(folder)) continue;
      found.add(folder);
      break;
    }
    return [...found];
  };
}

/** Files that projects read although they may stand elsewhere: requirements, and what their tsconfig names. */
function filesReadBy({ projects }: Workspace): ReadonlyMap<RepoPath, readonly RepoPath[]> {
  const readers = new Map<RepoPath, RepoPath[]>();
  for (const project of projects) {
    const files = project.language === 'python' ? project.requirementFiles.map(({ file }) => file) : [];
    for (const file of files) readers.set(file, [...(readers.get(file) ?? []), project.folder]);
  }
  return readers;
}

/** Folder of a project -> folders of those that declare or import it. */
function dependents(
  workspace: Workspace,
  code: Code,
  ownersIn: (path: RepoPath) => readonly RepoPath[],
): ReadonlyMap<RepoPath, ReadonlySet<RepoPath>> {
  const named = new Map<string, RepoPath[]>();
  for (const { language, name, folder } of workspace.projects)
    if (name !== null)
      named.set(`${language}:${name}`, [...(named.get(`${language}:${name}`) ?? []), folder]);
  const edges = new Map<RepoPath, Set<RepoPath>>();
  const depend = (user: RepoPath, used: RepoPath): void => {
    const users = edges.get(used) ?? new Set();
    edges.set(used, users.add(user));
  };
  for (const { project, declarations, files } of [...code.python, ...code.node]) {
    for (const name of declarations.byName.keys())
      for (const used of named.get(`${project.language}:${name}`) ?? []) depend(project.folder, used);
    for (const used of usedFolders(project, files, ownersIn)) depend(project.folder, used);
  }
  // What is imported and leads nowhere for certain may still lead to whoever has a module of that name.
  const importers = importersOf(code);
  for (const { project, files } of code.python)
    for (const top of new Set(files.map(({ module }) => topOf(module ?? ''))))
      for (const user of importers.get(top) ?? []) depend(user, project.folder);
  return edges;
}

function usedFolders(
  { folder }: Project,
  files: readonly CodeFile[],
  ownersIn: (path: RepoPath) => readonly RepoPath[],
): ReadonlySet<RepoPath> {
  const used = new Set<RepoPath>();
  for (const { target } of files.flatMap(({ uses }) => uses)) {
    if (target.kind === 'member') used.add(target.folder);
    if ((target.kind === 'member' || target.kind === 'own') && target.file !== null)
      for (const owner of isWithin(target.file, folder) ? [] : ownersIn(target.file)) used.add(owner);
  }
  return used;
}

/** First part of a Python module from elsewhere -> folders of the projects that import it. */
function importersOf({ python }: Code): ReadonlyMap<string, ReadonlySet<RepoPath>> {
  const importers = new Map<string, Set<RepoPath>>();
  for (const { project, files } of python)
    for (const { module, target } of files.flatMap(({ uses }) => uses)) {
      if (target.kind === 'own' || target.kind === 'standard') continue;
      const users = importers.get(topOf(module)) ?? new Set();
      importers.set(topOf(module), users.add(project.folder));
    }
  return importers;
}

function topOf(module: string): string {
  return module.split('.', 1)[0] ?? '';
}

/** Adds to a set all that depends on what is in it. */
function spread(set: Set<RepoPath>, users: ReadonlyMap<RepoPath, ReadonlySet<RepoPath>>): void {
  // A set that grows while it is gone through is gone through to its new end.
  for (const folder of set) for (const user of users.get(folder) ?? []) set.add(user);
}
