import { commandModules, pluginModules } from '#core/graph/python/entry-points';
import { importedFrom } from '#core/graph/python/importers';
import type { Code, CodeFile, PythonUnit } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { folderOf, isWithin, join, nameOf, type RepoPath, relative } from '#core/model/repo-path';
import { VendoredPlaces } from './vendored-places.ts';

/** What pip and many others call the folder of the libraries that they have copied (pip, src/pip/_vendor/README.rst). */
const VENDORED = /(?:^|\/)(?:_?vendor(?:ed)?|third_?party)\//;

/**
 * Whether a file is a part of a vendored library that the project does not use: it lies below such a folder, and
 * nothing outside of those imports it, itself or through other vendored files, names it in an entry point, or in a text
 * (`vendor_import("watchdog.events")` of what puts the folder on sys.path). A library is copied unmodified (pip,
 * src/pip/_vendor/README.rst, "Vendoring Policy"), also with those modules that nobody here needs.
 */
export function isUnusedVendored({ path }: CodeFile, unit: PythonUnit, code: Code, files: FileTree): boolean {
  return isVendored(path, unit) && !usedOf(unit, { python: code.python, files }).has(path);
}

function isVendored(path: RepoPath, { project: { folder } }: PythonUnit): boolean {
  return VENDORED.test(path) && isWithin(path, folder) && VENDORED.test(relative(folder, path));
}

interface Ground {
  readonly python: Code['python'];
  readonly files: FileTree;
}

/** The vendored files of a project that its other code comes to. */
const usedOf = oncePer((unit: PythonUnit, { python, files }: Ground): ReadonlySet<RepoPath> => {
  const vendored = new Map<RepoPath, CodeFile>();
  for (const file of unit.files) if (isVendored(file.path, unit)) vendored.set(file.path, file);
  const places = new VendoredPlaces([...vendored.keys()], (path) => isVendored(path, unit));
  const used = new Set<RepoPath>();
  const waiting = python.flatMap((one) => one.files.filter(({ path }) => !vendored.has(path)));
  const take = (paths: Iterable<RepoPath>) => {
    for (const path of paths) {
      if (used.has(path) || !vendored.has(path)) continue;
      for (const one of [path, ...initsAround(path)]) {
        const file = vendored.get(one);
        if (file === undefined || used.has(one)) continue;
        used.add(one);
        waiting.push(file);
      }
    }
  };
  const named = new Set([...commandModules(unit), ...pluginModules(unit).map(({ module }) => module)]);
  for (const { path, module } of vendored.values()) if (named.has(module ?? '')) take([path]);
  for (const { path, role } of unit.files)
    if (role === 'runtime' && !vendored.has(path))
      for (const name of namesIn(textOnce(path, files))) take(places.below(name, 2));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    take(importedFrom(file));
    const isLoader = file.uses.some(({ module }) => LOADER.test(module));
    for (const name of unresolvedIn(file)) take(isLoader ? places.below(name, 1) : places.at(name));
    if (!isLoader) continue;
    for (const path of [file.path, ...importedFrom(file)])
      if (vendored.has(path) && nameOf(path) === '__init__.py') take(places.inFolder(folderOf(path)));
  }
  return used;
});

/** The packages around a module run before it does (https://docs.python.org/3/reference/import.html#regular-packages). */
function* initsAround(path: RepoPath): Iterable<RepoPath> {
  for (let folder = folderOf(path); VENDORED.test(`${folder}/`); folder = folderOf(folder))
    yield join(folder, '__init__.py');
}

/** Who has these may load whatever lies in a package that it has as well. */
const LOADER = /^(?:pkgutil|importlib(?!\.(?:metadata|resources)\b))\b/;

/** The modules that a file may find by sys.path alone. */
function* unresolvedIn({ uses }: CodeFile): Iterable<string> {
  for (const { module, target, fact } of uses) {
    const isFile = (target.kind === 'own' || target.kind === 'member') && target.file !== null;
    if (isFile || target.kind === 'standard') continue;
    yield module;
    for (const name of fact.names) yield `${module}.${name}`;
  }
}

/** The dotted names that strings of a text are, or begin with. */
function* namesIn(text: string): Iterable<string> {
  for (const [, name = ''] of text.matchAll(/["']\.*(\w+(?:\.\w+)+)/g)) yield name;
}
