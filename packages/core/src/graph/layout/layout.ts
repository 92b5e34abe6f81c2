import { type BackendView, backendView, below, type Shipping } from '#core/graph/python/role/shipping';
import type { PythonLayout } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { valueAt } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import { isWithin, nameOf, type RepoPath, ROOT, relative, repoPath } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import { appShipping } from './app.ts';
import { flitShipping } from './flit.ts';
import { foreignShipping } from './foreign.ts';
import { hatchlingShipping } from './hatchling.ts';
import { pdmShipping } from './pdm.ts';
import { poetryShipping } from './poetry.ts';
import { setuptoolsShipping } from './setuptools.ts';
import { uvShipping } from './uv.ts';

/** A folder of a project that is a link to one elsewhere in the repository. */
export interface FolderLink {
  readonly link: RepoPath;
  readonly target: RepoPath;
}

/**
 * What the build of a project ships, by the rules of its backend. Takes the project, the tree, the source files that belong
 * to it (nearest project), and the links by which others may. A project that nothing builds is an app: its folder stands on the
 * import path.
 */
export function pythonLayout(
  project: PythonProject,
  files: FileTree,
  ownFiles: readonly RepoPath[],
  links: readonly FolderLink[] = [],
): PythonLayout {
  const backend = backendOf(project);
  const shipping = shippingOf(
    shipsNothing(project) ? 'app' : backend,
    backendView(project, files),
    project.folder === ROOT,
  );
  const roots = withProjectFolder(shipping);
  const targets = new Map<RepoPath, string | null>();
  const pathIn = (file: RepoPath): string | null => inside(project.folder, asLinked(file, links));
  const targetOf = (file: RepoPath): string | null => {
    let target = targets.get(file);
    if (target === undefined) {
      const path = pathIn(file);
      target = path === null ? null : shipping.target(path);
      targets.set(file, target);
    }
    return target;
  };
  const modules = new Map<RepoPath, string | null>();
  const findModule = (file: RepoPath): string | null => {
    const target = targetOf(file);
    if (target !== null) return moduleName(target);
    const path = pathIn(file);
    if (path === null) return null;
    for (const { folder, prefix } of roots) {
      const inner = below(path, folder);
      if (inner !== null)
        return moduleName(prefix === '' ? inner : `${prefix.replaceAll('.', '/')}/${inner}`);
    }
    return null;
  };
  const elsewhere =
    shipping.elsewhere ||
    (isPackaged(project) && project.name !== null && !ownFiles.some((file) => targetOf(file) !== null));
  return {
    roots: roots.flatMap(({ folder, prefix }) =>
      folder.startsWith('..') ? [] : [{ folder: asReal(repoPath(folder, project.folder), links), prefix }],
    ),
    ships: (file) => targetOf(file) !== null,
    moduleOf: (file) => {
      let module = modules.get(file);
      if (module === undefined) {
        module = findModule(file);
        modules.set(file, module);
      }
      return module;
    },
    pathIn,
    elsewhere,
  };
}

/** A path below the target of a link, as the path by which the project knows it. */
function asLinked(path: RepoPath, links: readonly FolderLink[]): RepoPath {
  const through = links.find(({ target }) => isWithin(path, target));
  return through === undefined ? path : repoPath(relative(through.target, path), through.link);
}

/** A path through a link, as that of what lies there. */
function asReal(path: RepoPath, links: readonly FolderLink[]): RepoPath {
  const through = links.find(({ link }) => isWithin(path, link));
  return through === undefined ? path : repoPath(relative(through.link, path), through.target);
}

/** The folder itself stands on the path last: tests are run from there. */
function withProjectFolder({ roots }: Shipping): Shipping['roots'] {
  const seen = new Map(
    [...roots, { folder: '', prefix: '' }].map((root) => [`${root.folder} ${root.prefix}`, root]),
  );
  return [...seen.values()];
}

function inside(folder: RepoPath, file: RepoPath): string | null {
  const path = relative(folder, file);
  return path === '..' || path.startsWith('../') ? null : path;
}

const PART = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** The dotted name of a path below the import path, `__init__` left out; null where no import statement can name it. */
function moduleName(path: string): string | null {
  const parts = path.replace(/\.pyi?$/, '').split('/');
  if (parts.at(-1) === '__init__') parts.pop();
  // PEP 561: `foo-stubs` describes foo.
  parts[0] = parts[0]?.replace(/-stubs$/, '') ?? '';
  return parts.every((part) => PART.test(part)) ? parts.join('.') : null;
}

type Backend = 'app' | 'foreign' | 'setuptools' | 'hatchling' | 'poetry' | 'uv' | 'flit' | 'pdm';

/** By the start of `build-backend`. */
const BACKENDS: readonly (readonly [string, Backend])[] = [
  ['setuptools', 'setuptools'],
  ['hatchling', 'hatchling'],
  ['poetry', 'poetry'],
  ['uv_build', 'uv'],
  ['uv-build', 'uv'],
  ['flit', 'flit'],
  ['pdm', 'pdm'],
];

/** Whether building the project makes a distribution; what is no package is run where it stands. */
export function isPackaged(project: PythonProject): boolean {
  return backendOf(project) !== 'app';
}

/** Files that are there to build something from. */
const BUILD_FILES: ReadonlySet<string> = new Set(['pyproject.toml', 'setup.cfg', 'setup.py']);

const backendOf = oncePer(({ file, settings, buildBackend, buildRequires }: PythonProject): Backend => {
  if (!BUILD_FILES.has(nameOf(file))) return 'app';
  const at = (...path: string[]) => valueAt(settings.pyproject, path);
  if (at('tool', 'uv', 'package') === false || at('tool', 'poetry', 'package-mode') === false) return 'app';
  if (at('tool', 'pdm', 'distribution') === false) return 'app';
  const known = BACKENDS.find(([start]) => buildBackend?.startsWith(start));
  if (known !== undefined) return known[1];
  // A backend of the project's own wraps one that it requires.
  if (at('build-system', 'backend-path') !== undefined)
    for (const { requirement } of buildRequires)
      for (const [start, backend] of BACKENDS) if (requirement.name.startsWith(start)) return backend;
  if (buildBackend !== null) return 'foreign';
  // where a setup.py is what is built from, pyproject.toml does not make the project
  if (at('tool', 'poetry') !== undefined && nameOf(file) === 'pyproject.toml') return 'poetry';
  const isPackage =
    at('build-system') !== undefined ||
    at('tool', 'uv', 'package') === true ||
    settings.setupPy !== null ||
    settings.setupCfg.has('options');
  return isPackage ? 'setuptools' : 'app';
});

/** Whether the build is told to take no code at all, as applications do: what they hold is run where it stands. */
export function shipsNothing({ settings }: PythonProject): boolean {
  const at = (...path: string[]) => valueAt(settings.pyproject, ['tool', ...path]);
  const told = [at('setuptools', 'packages'), at('setuptools', 'py-modules')].filter(
    (list) => list !== undefined,
  );
  return (
    (told.length > 0 && told.every((list) => Array.isArray(list) && list.length === 0)) ||
    at('hatch', 'build', 'targets', 'wheel', 'bypass-selection') === true
  );
}

function shippingOf(backend: Backend, view: BackendView, isRoot: boolean): Shipping {
  switch (backend) {
    case 'setuptools':
      return setuptoolsShipping(view);
    case 'hatchling':
      return hatchlingShipping(view);
    case 'poetry':
      return poetryShipping(view);
    case 'uv':
      return uvShipping(view);
    case 'flit':
      return flitShipping(view);
    case 'pdm':
      return pdmShipping(view);
    case 'foreign':
      return foreignShipping(view);
    case 'app':
      return appShipping(view, isRoot);
  }
}
