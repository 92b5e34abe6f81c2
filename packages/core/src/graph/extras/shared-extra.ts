import { pluginModules } from '#core/graph/python/entry-points';
import type { Code, Declaration, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { type RepoPath, relative } from '#core/model/repo-path';
import { beginningsOf } from './base.ts';
import { type Extras, extrasOf } from './extras.ts';
import { modulesOf } from './modules.ts';
import type { Reached } from './needs.ts';

/** A declaration in an extra, by the name of that. */
export type InExtras = ReadonlyMap<string, Declaration>;

const NONE: InExtras = new Map();

/**
 * The extra without which none of the files loads, as a declaration in it: they are there for those who ask for it, and so is
 * what else they import. Of several that would do, it is the one that each of the files is called after. `some` where it takes
 * an extra to load them, and none is plainly meant; null where one of the files loads without, or is imported by everybody.
 */
export function sharedExtra(
  files: ReadonlySet<RepoPath>,
  unit: PythonUnit,
  code: Pick<Code, 'python'>,
): Declaration | 'some' | null {
  if (!hasExtras(unit)) return null;
  const { extras, everybody, isReached } = withoutExtras(unit, code);
  const fitting = [...files].map((file) =>
    isReached(file) ? NONE : extrasToLoad(file, unit, extras, everybody),
  );
  if (fitting.some((own) => own.size === 0)) return null;
  return oneFor(files, common(fitting), unit);
}

/** Of the extras that files may be there for the only one, or the one that each of the files is called after. */
export function oneFor(
  files: ReadonlySet<RepoPath>,
  extras: InExtras,
  { project }: PythonUnit,
): Declaration | 'some' {
  if (extras.size < 2) return [...extras.values()][0] ?? 'some';
  const paths = [...files].map((file) => relative(project.folder, file));
  const called = [...extras].filter(([extra]) => paths.every((path) => isCalledAfter(path, extra)));
  return called.length === 1 ? (called[0]?.[1] ?? 'some') : 'some';
}

/** What everybody loads who has the project, and what hosts load of it. */
export function withoutExtras(unit: PythonUnit, code: Pick<Code, 'python'>) {
  const extras = extrasOf(code);
  const everybody = extras.baseOf(unit);
  const plugged = extras.uses.reach(foreignPlugins(unit));
  return { extras, everybody, isReached: (file: RepoPath) => everybody.has(file) || plugged.has(file) };
}

/**
 * Whether none of the files of a project with extras loads before somebody asks for it: neither everybody's imports lead there,
 * nor a host's. Where no extra sets anything apart, and where a package loads nothing by itself, what nobody imports is what a
 * library is there for; commands that setup.py names are not known.
 */
export function loadOnDemand(
  files: ReadonlySet<RepoPath>,
  unit: PythonUnit,
  code: Pick<Code, 'python'>,
): boolean {
  if (!hasExtras(unit) || unit.project.settings.setupPy?.has('entry_points') === true) return false;
  const { everybody, isReached } = withoutExtras(unit, code);
  const own = pathsOf(unit);
  const begins = new Set(beginningsOf(unit).base);
  const loadsMore = [...everybody.keys()].some((path) => own.has(path) && !begins.has(path));
  return loadsMore && [...files].every((file) => !isReached(file));
}

/** Whether a project has extras that users choose. */
export const hasExtras = oncePer(({ declarations }: PythonUnit): boolean =>
  declarations.all.some(({ section }) => section.kind === 'extra' && section.like === 'plain'),
);

/**
 * The files of the plugins of others: such a one runs where its host is, whatever extra lists that, with all that its functions
 * import. What the project finds by a group of its own (`ibis.backends`) waits until it is asked for.
 */
function foreignPlugins(unit: PythonUnit): readonly RepoPath[] {
  const modules = modulesOf(unit);
  const tops = new Set([...modules.keys()].map((module) => module.split('.', 1)[0]));
  return pluginModules(unit).flatMap(({ group, module }) =>
    tops.has(group.split('.', 1)[0]) ? [] : (modules.get(module) ?? []),
  );
}

/** The extras that bring all that a file lacks to load; where no one does, those that alone bring a part of it. */
function extrasToLoad(file: RepoPath, unit: PythonUnit, extras: Extras, everybody: Reached): InExtras {
  const needed: InExtras[] = [];
  for (const path of loadedWith(file, unit, extras, everybody))
    for (const [{ anyOf }, { fact }] of extras.needs.ownNeeds(path)) {
      // a branch that may not be taken asks for nothing
      if (fact.scope.includes('conditional')) continue;
      const bringing = extrasThatBring(anyOf, unit);
      if (bringing.size > 0) needed.push(bringing);
    }
  const all = common(needed);
  return all.size > 0 ? all : new Map(needed.flatMap((own) => (own.size === 1 ? [...own] : [])));
}

/** The files of a project that one of them loads with itself, apart from what everybody loads and what a branch leads to. */
function loadedWith(
  file: RepoPath,
  unit: PythonUnit,
  extras: Extras,
  everybody: Reached,
): ReadonlySet<RepoPath> {
  const own = pathsOf(unit);
  const loaded = new Set([file]);
  for (const [path, link] of extras.needs.reach([file])) {
    if (link === null || !loaded.has(link.from) || link.use?.fact.scope.includes('conditional')) continue;
    if (own.has(path) && !everybody.has(path)) loaded.add(path);
  }
  return loaded;
}

const pathsOf = oncePer(({ files }: PythonUnit) => new Set(files.map(({ path }) => path)));

/** The declarations of any one of the distributions in extras that users choose; none where the base has one. */
function extrasThatBring(anyOf: readonly string[], { declarations }: PythonUnit): InExtras {
  const bringing = new Map<string, Declaration>();
  for (const name of anyOf)
    for (const declaration of declarations.byName.get(name) ?? []) {
      const { section } = declaration;
      if (section.kind === 'base') return NONE;
      if (section.kind !== 'extra' || section.like !== 'plain' || bringing.has(section.name)) continue;
      // an extra that takes in another one of the project has it by that
      if (declaration.reference === undefined) bringing.set(section.name, declaration);
    }
  return bringing;
}

/** What all have. */
function common(all: readonly InExtras[]): InExtras {
  return new Map([...(all[0] ?? [])].filter(([extra]) => all.every((own) => own.has(extra))));
}

/** Whether a path holds the name of an extra, word for word. */
export function isCalledAfter(path: string, extra: string): boolean {
  return `-${path.toLowerCase().replace(/[./_-]+/g, '-')}-`.includes(`-${extra}-`);
}
