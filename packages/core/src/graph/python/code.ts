import { isPackaged, pythonLayout } from '#core/graph/layout/layout';
import { ownersOf } from '#core/graph/ownership';
import { isForDevelopers, pythonDeclarations } from '#core/graph/python/declared/declarations';
import { MemberModules } from '#core/graph/python/declared/members';
import { isAmongFeatures } from '#core/graph/python/role/behave';
import { pythonRoles } from '#core/graph/python/role/roles';
import { withShippedExamples } from '#core/graph/python/role/shipped-examples';
import type { CodeFile, PythonLayout, PythonUnit, Role, Sources } from '#core/model/code';
import type { ImportScan } from '#core/model/imports';
import { valueAt } from '#core/model/key-path';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { PythonProject, Workspace } from '#core/model/workspace';
import { Distributions, type NamesMap } from './distributions.ts';
import { ExternalModules } from './external.ts';
import { ownersWithLinked, withLinkedFiles } from './linked-files.ts';
import { ModuleIndex, type ShippingProject } from './modules.ts';
import { PythonResolver } from './resolve.ts';
import { OwnModules } from './search.ts';
import { PythonTree } from './tree.ts';
import { type Meaning, usesOf } from './uses.ts';

const PYTHON = /\.(?:py|pyi|pyw|ipynb)$/i;

/** Takes a workspace and its sources, scanned; returns every Python project's files with roles, and where each import leads. */
export function pythonCode(workspace: Workspace, sources: Sources): readonly PythonUnit[] {
  const folderOwnerOf = ownersOf(workspace, 'python');
  const pathsOf = new Map<PythonProject, RepoPath[]>();
  for (const project of workspace.projects) if (project.language === 'python') pathsOf.set(project, []);
  const ownerless: RepoPath[] = [];
  for (const path of sources.keys()) {
    if (!PYTHON.test(path)) continue;
    const owner = folderOwnerOf(path);
    if (owner === null) ownerless.push(path);
    else pathsOf.get(owner)?.push(path);
  }
  const inFolders = [...pathsOf].map(
    ([project, paths]): ShippingProject => ({
      project,
      paths,
      layout: pythonLayout(project, workspace.files, paths),
    }),
  );
  const shipping = withLinkedFiles(inFolders, ownerless, workspace.files);
  const ownerOf = ownersWithLinked(shipping, folderOwnerOf);
  const tree = new PythonTree(workspace.files);
  for (const [path, scan] of sources) {
    if (sharesItsName(path, scan)) tree.noteSharing(path);
    tree.noteTaken(path, takenBelow(path, scan));
  }
  const index = new ModuleIndex(shipping, tree);
  const distributions = new Distributions(namesMap(workspace));
  const units = shipping.map((unit): PythonUnit => {
    const { project, layout, paths } = unit;
    const declarations = pythonDeclarations(workspace, project);
    const members = new MemberModules(project, declarations, index);
    const external = new ExternalModules(declarations, distributions);
    const own = new OwnModules(unit, tree);
    const resolver = new PythonResolver({ project, layout, tree, own, members, external, ownerOf });
    const meaning: Meaning = { project, layout, tree, resolver, members, external, ownerOf };
    const roleOf = isAmongFeatures(project.folder, workspace.files)
      ? () => 'test' as const
      : pythonRoles(project, layout, isForDevelopers(workspace, project));
    const files = paths.map((path) => codeFile(meaning, path, roleOf(path), sources.get(path)));
    return { project, layout, declarations, files, installs: new Set() };
  });
  return withShippedExamples(units, workspace.files);
}

function codeFile(meaning: Meaning, path: RepoPath, role: Role, scan: ImportScan | undefined): CodeFile {
  const { project, layout } = meaning;
  const file = { path, role, module: layout.moduleOf(path) };
  if (scan === undefined) return { ...file, uses: [] };
  if (!scan.ok) return { ...file, uses: [], fault: { error: scan.error, line: scan.line } };
  const isInstalled = findsAsInstalled(project, layout, path, role);
  const uses = scan.imports.flatMap((fact) => usesOf(meaning, path, isInstalled, fact));
  return scan.script && isRunByItself(file, project) ? { ...file, uses, isScript: true } : { ...file, uses };
}

/**
 * Whether a runner of scripts may be what a file is for. What a build makes a module is imported into an environment that
 * its block has no say in; what an app holds, or what no statement can name (`make-docs.py`), is run where it stands.
 */
function isRunByItself({ role, module }: Pick<CodeFile, 'role' | 'module'>, project: PythonProject): boolean {
  return role !== 'runtime' || module === null || !isPackaged(project);
}

/** Code that a build ships is imported from where it is installed, and finds nothing by lying beside it. */
function findsAsInstalled(project: PythonProject, layout: PythonLayout, path: RepoPath, role: Role): boolean {
  return role === 'runtime' && isPackaged(project) && layout.ships(path);
}

/** Whether a package's `__init__` may say that other distributions add to it. */
function sharesItsName(path: RepoPath, scan: ImportScan): boolean {
  if (nameOf(path) !== '__init__.py' || !scan.ok || scan.imports.length > 10) return false;
  return scan.imports.some(({ module }) => module === 'pkgutil' || module === 'pkg_resources');
}

/** The names that a package's `__init__` takes from modules beside it that are called otherwise. */
function takenBelow(path: RepoPath, scan: ImportScan): readonly string[] {
  if (nameOf(path) !== '__init__.py' || !scan.ok) return [];
  return scan.imports.flatMap(({ level, module, names, scope }) =>
    level === 1 && module !== '' && scope.every((one) => one === 'top')
      ? names.filter((name) => name !== module)
      : [],
  );
}

/** Import names that people wrote down: PEP 794 in a package manifest or pyproject.toml, and above all plumb.edn. */
function namesMap({ manifests, projects }: Workspace): NamesMap {
  const map = new Map<string, readonly string[]>();
  for (const project of projects) {
    if (project.language !== 'python' || project.name === null) continue;
    const names = importNames(project);
    if (names.length > 0) map.set(project.name, names);
  }
  for (const [distribution, names] of manifests.config.importNames)
    map.set(normaliseName(distribution), names);
  return map;
}

/** `import-names` of `[project]`; `name; private` is a name as well. */
function importNames({ settings }: PythonProject): readonly string[] {
  const names = valueAt(settings.pyproject, ['project', 'import-names']);
  if (!Array.isArray(names)) return [];
  return names.flatMap((name) => (typeof name === 'string' ? (name.split(';')[0] ?? '').trim() : []));
}
