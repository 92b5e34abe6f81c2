import {
  type BackendView,
  below,
  leavesFolder,
  nameGlobs,
  plainPath,
  type Shipping,
  under,
} from '#core/graph/python/role/shipping';
import { leftOutOf } from './manifest-in.ts';
import { FLAT_MODULES, FLAT_PACKAGES } from './setuptools-reserved.ts';
import { type PackageSearch, type SetuptoolsSettings, setuptoolsSettings } from './setuptools-settings.ts';

/** The dotted package that a folder is, as far as setuptools is told or finds it; null: none. */
type PackageOf = (folder: string) => string | null;

/**
 * setuptools: the packages that are listed or searched for and the modules that are listed; where neither is given, those
 * of src, else those of the folder but for reserved names (setuptools.pypa.io, "Package Discovery and Namespace
 * Packages", "Automatic discovery"). A package is the `.py` and `.pyi` files directly in its folder, with setuptools-scm all
 * that is below. What is found, and not named, is less than there is where MANIFEST.in leaves folders out.
 */
export function setuptoolsShipping(view: BackendView): Shipping {
  const { packages, packageDir, modules, tracked } = setuptoolsSettings(view);
  const given = packages !== null || modules !== null;
  const root = packageDir.get('') ?? (given ? '' : view.isFolder('src') ? 'src' : '');
  const search = given ? searchOf(packages) : automatic(root);
  const wheres = search === null ? [root] : search.where.map(plainPath);
  const packageOf = cached(
    !given && hasNamed(packageDir)
      ? mapped(packageDir)
      : search === null
        ? listed(listOf(packages), packageDir, root)
        : searched(view, search, wheres),
  );
  const isModule = moduleTest(view, modules, given, root, packageOf);
  const isLeftOut = search === null ? () => false : leftOutOf(view);
  return {
    target: (path) => {
      if (isLeftOut(path)) return null;
      const slash = path.lastIndexOf('/');
      const inner = below(path, root);
      if (inner !== null && isModule(inner)) return inner;
      for (let end = slash; end > 0; end = tracked ? path.lastIndexOf('/', end - 1) : -1) {
        const name = packageOf(path.slice(0, end));
        if (name !== null) return `${name.replaceAll('.', '/')}${path.slice(end)}`;
      }
      return null;
    },
    roots: rootsOf(packageDir, wheres, root),
    elsewhere: [...packageDir.values(), ...wheres].some(leavesFolder),
  };
}

type Packages = SetuptoolsSettings['packages'];

function searchOf(packages: Packages): PackageSearch | null {
  return packages !== null && 'where' in packages ? packages : null;
}

function listOf(packages: Packages): readonly string[] {
  return packages === null || 'where' in packages ? [] : packages;
}

function automatic(root: string): PackageSearch {
  return root === ''
    ? { where: ['.'], include: ['*'], exclude: FLAT_PACKAGES, namespaces: true }
    : { where: [root], include: ['*'], exclude: [], namespaces: true };
}

function hasNamed(packageDir: ReadonlyMap<string, string>): boolean {
  return packageDir.size > (packageDir.has('') ? 1 : 0);
}

function cached(find: PackageOf): PackageOf {
  const known = new Map<string, string | null>();
  return (folder) => {
    let name = known.get(folder);
    if (name === undefined) {
      name = find(folder);
      known.set(folder, name);
    }
    return name;
  };
}

/** `find_packages`: every folder on the way must look like a package, and none may be cut off by `exclude`. */
function searched(view: BackendView, search: PackageSearch, wheres: readonly string[]): PackageOf {
  const isIncluded = nameGlobs(search.include);
  const isExcluded = nameGlobs(search.exclude);
  const isCut = new Set(search.exclude);
  const isFlat = search.exclude === FLAT_PACKAGES;
  const looksRight = (folder: string, parts: readonly string[], name: string) => {
    if (name.includes('.')) return false;
    if (isFlat && !isIdentifier(parts.length === 0 ? name.replace(/-stubs$/, '') : name)) return false;
    return search.namespaces || view.isFile(`${folder}/__init__.py`);
  };
  return (folder) => {
    for (const where of wheres) {
      const inner = below(folder, where);
      if (inner === null || inner === '') continue;
      const parts: string[] = [];
      const isReached = inner.split('/').every((name) => {
        const above = parts.join('.');
        if (parts.length > 0 && (isCut.has(`${above}*`) || isCut.has(`${above}.*`))) return false;
        if (!looksRight(under(where, [...parts, name].join('/')), parts, name)) return false;
        parts.push(name);
        return true;
      });
      const dotted = parts.join('.');
      if (isReached && isIncluded(dotted) && !isExcluded(dotted)) return dotted;
    }
    return null;
  };
}

/** A list of packages, each in the folder that `package_dir` gives it or a package above it. */
function listed(
  packages: readonly string[],
  packageDir: ReadonlyMap<string, string>,
  root: string,
): PackageOf {
  const folders = new Map(packages.map((name) => [folderOfPackage(name, packageDir, root), name]));
  return (folder) => folders.get(folder) ?? null;
}

function folderOfPackage(name: string, packageDir: ReadonlyMap<string, string>, root: string): string {
  const tail: string[] = [];
  for (let parts = name.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const folder = packageDir.get(parts.join('.'));
    if (folder !== undefined) return under(folder, tail.join('/'));
    tail.unshift(parts.at(-1) ?? '');
  }
  return under(root, tail.join('/'));
}

/** Only `package_dir` is given: the packages that it names, and all below them. */
function mapped(packageDir: ReadonlyMap<string, string>): PackageOf {
  return (folder) => {
    for (const [name, home] of packageDir) {
      if (name === '') continue;
      if (folder === home) return name;
      const inner = below(folder, home);
      if (inner !== null && !inner.includes('.')) return `${name}.${inner.replaceAll('/', '.')}`;
    }
    return null;
  };
}

/** Whether a path below the root is a module of its own: as listed, else, where nothing is given, as it stands there. */
function moduleTest(
  view: BackendView,
  modules: readonly string[] | null,
  given: boolean,
  root: string,
  packageOf: PackageOf,
): (inner: string) => boolean {
  if (given) {
    const paths = new Set((modules ?? []).map((name) => `${name.replaceAll('.', '/')}.py`));
    return (inner) => paths.has(inner);
  }
  const isReserved = root === '' ? nameGlobs(FLAT_MODULES) : () => false;
  // Beside packages the modules of a flat folder are left out.
  const isFree =
    root !== '' || !view.list('.').some((name) => view.isFolder(name) && packageOf(name) !== null);
  return (inner) => {
    if (!isFree || inner.includes('/') || !inner.endsWith('.py')) return false;
    const name = inner.slice(0, -'.py'.length);
    return isIdentifier(name) && !isReserved(name);
  };
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name);
}

function rootsOf(
  packageDir: ReadonlyMap<string, string>,
  wheres: readonly string[],
  root: string,
): Shipping['roots'] {
  const named = [...packageDir]
    .filter(([name]) => name !== '')
    .map(([prefix, folder]) => ({ folder, prefix }));
  const plain = new Set([...wheres, root]);
  return [...named, ...[...plain].map((folder) => ({ folder, prefix: '' }))];
}
