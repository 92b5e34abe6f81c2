import { type BackendView, plainPath, textsAt } from '#core/graph/python/role/shipping';
import { isTable, valueAt } from '#core/model/key-path';
import type { StaticValue } from '#core/model/workspace';

/** How `find_packages` looks: below which folders, for which dotted names, and whether `__init__.py` is asked for. */
export interface PackageSearch {
  readonly where: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly namespaces: boolean;
}

/** What setuptools is told of packages; null where nothing is. */
export interface SetuptoolsSettings {
  readonly packages: readonly string[] | PackageSearch | null;
  /** Dotted name -> folder; '' is the folder of all others. */
  readonly packageDir: ReadonlyMap<string, string>;
  readonly modules: readonly string[] | null;
  /** Whether all that git tracks below a package is taken in with it. */
  readonly tracked: boolean;
}

const TABLE = ['tool', 'setuptools'] as const;

/**
 * Reads `[tool.setuptools]`, setup.cfg's `[options]` and the arguments of setup(), the first that says a thing
 * (setuptools.pypa.io, "Package Discovery and Namespace Packages").
 */
export function setuptoolsSettings(view: BackendView): SetuptoolsSettings {
  return {
    packages: fromPyproject(view) ?? fromSetupCfg(view) ?? fromSetupPy(view),
    packageDir: packageDir(view),
    modules:
      textsAt(view, [...TABLE, 'py-modules']) ??
      linesOf(view, 'options', 'py_modules') ??
      textsOf(view.settings.setupPy?.get('py_modules')),
    tracked: requiresScm(view) && includesData(view),
  };
}

/** setuptools-scm tells setuptools which files git tracks (its documentation, "File finders hook"). */
function requiresScm(view: BackendView): boolean {
  return (textsAt(view, ['build-system', 'requires']) ?? []).some((text) =>
    /^setuptools[-_.]scm\b/i.test(text),
  );
}

/** `include-package-data`, which is the rule where there is a `[project]` (setuptools, "Data Files Support"). */
function includesData(view: BackendView): boolean {
  const value = valueAt(view.settings.pyproject, [...TABLE, 'include-package-data']);
  if (typeof value === 'boolean') return value;
  if (valueAt(view.settings.pyproject, ['project']) !== undefined) return true;
  const [line] = linesOf(view, 'options', 'include_package_data') ?? [];
  return (
    /^(?:true|1|yes|on)$/i.test(line ?? '') || view.settings.setupPy?.has('include_package_data') === true
  );
}

const EVERYWHERE: PackageSearch = { where: ['.'], include: ['*'], exclude: [], namespaces: false };

function fromPyproject(view: BackendView): SetuptoolsSettings['packages'] {
  const packages = valueAt(view.settings.pyproject, [...TABLE, 'packages']);
  if (Array.isArray(packages)) return packages.filter((name) => typeof name === 'string');
  const find = valueAt(packages, ['find']);
  if (!isTable(find)) return null;
  const texts = (key: string) => textsAt(view, [...TABLE, 'packages', 'find', key]);
  return {
    where: texts('where') ?? EVERYWHERE.where,
    include: texts('include') ?? EVERYWHERE.include,
    exclude: texts('exclude') ?? [],
    namespaces: valueAt(find, ['namespaces']) !== false,
  };
}

function fromSetupCfg(view: BackendView): SetuptoolsSettings['packages'] {
  const packages = linesOf(view, 'options', 'packages');
  const [first] = packages ?? [];
  if (first !== 'find:' && first !== 'find_namespace:') return packages;
  const texts = (key: string) => linesOf(view, 'options.packages.find', key);
  return {
    where: texts('where') ?? EVERYWHERE.where,
    include: texts('include') ?? EVERYWHERE.include,
    exclude: texts('exclude') ?? [],
    namespaces: first === 'find_namespace:',
  };
}

/** What cannot be read of setup.py counts as a search for all packages: the usual thing there. */
function fromSetupPy(view: BackendView): SetuptoolsSettings['packages'] {
  const packages = view.settings.setupPy?.get('packages');
  if (packages === undefined || packages.kind === 'other') return null;
  const listed = textsOf(packages);
  if (listed !== null) return listed;
  if (packages.kind !== 'call' || !packages.name.startsWith('find')) {
    const root = packageDir(view).get('') ?? '.';
    return { ...EVERYWHERE, where: [root] };
  }
  const { args, named } = packages;
  const texts = (position: number, name: string) => textsOf(named.get(name) ?? args[position]);
  const where = named.get('where') ?? args[0];
  return {
    where: where?.kind === 'text' ? [where.value] : EVERYWHERE.where,
    exclude: texts(1, 'exclude') ?? [],
    include: texts(2, 'include') ?? EVERYWHERE.include,
    namespaces: packages.name === 'find_namespace_packages' || packages.name === 'find_namespace',
  };
}

function packageDir(view: BackendView): ReadonlyMap<string, string> {
  const table = valueAt(view.settings.pyproject, [...TABLE, 'package-dir']);
  if (isTable(table))
    return new Map(
      Object.entries(table).flatMap(([name, folder]) =>
        typeof folder === 'string' ? [[name, plainPath(folder)]] : [],
      ),
    );
  const lines = linesOf(view, 'options', 'package_dir');
  if (lines !== null)
    return new Map(
      lines.flatMap((line) => {
        const cut = line.indexOf('=');
        return cut === -1 ? [] : [[line.slice(0, cut).trim(), plainPath(line.slice(cut + 1).trim())]];
      }),
    );
  const dict = view.settings.setupPy?.get('package_dir');
  if (dict?.kind !== 'table') return new Map();
  return new Map(
    [...dict.entries].flatMap(([name, folder]) =>
      folder.kind === 'text' ? [[name, plainPath(folder.value)]] : [],
    ),
  );
}

/** The items of a list in setup.cfg: one a line, or on one line between commas. */
function linesOf({ settings }: BackendView, section: string, key: string): readonly string[] | null {
  const options = settings.setupCfg.get(section);
  const lines = options?.get(key) ?? options?.get(key.replaceAll('_', '-'));
  if (lines === undefined) return null;
  return lines
    .flatMap((line) => line.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function textsOf(value: StaticValue | undefined): readonly string[] | null {
  if (value?.kind !== 'list') return value?.kind === 'text' ? [value.value] : null;
  const texts = value.items.flatMap((item) => (item.kind === 'text' ? item.value : []));
  return texts.length === value.items.length ? texts : null;
}
