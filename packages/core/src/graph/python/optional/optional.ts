import { beginningsOf } from '#core/graph/extras/base';
import { timingOf } from '#core/graph/extras/import-timing';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { folderOf, isWithin, parentOf, type RepoPath } from '#core/model/repo-path';
import { distributionOf } from './chosen-by-call.ts';

/**
 * Whether an import in a file is as optional as that: run-time code imports the file, but only where a failure is caught or type
 * checkers read; or nothing loads it but such files whose failure is caught. Of those, what a function imports fails later,
 * where nothing catches it.
 */
export function isInOptionalFile({ fact }: Use, { path }: CodeFile, unit: PythonUnit): boolean {
  const imported = importedFiles(unit).get(path);
  if (imported === undefined) return false;
  return !imported.isNeeded || (!fact.scope.includes('function') && caughtFiles(unit).has(path));
}

/** The files that are imported only where a failure is caught, and those that only such files load. */
const caughtFiles = oncePer((unit: PythonUnit): ReadonlySet<RepoPath> => {
  const imported = importedFiles(unit);
  const takenBy = new Map<RepoPath, RepoPath[]>();
  const waiting: RepoPath[] = [];
  for (const [path, { takers }] of imported) {
    if (takers.size === 0) waiting.push(path);
    for (const taker of takers) {
      const list = takenBy.get(taker);
      if (list === undefined) takenBy.set(taker, [path]);
      else list.push(path);
    }
  }
  const caught = new Set(waiting);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    for (const next of takenBy.get(path) ?? []) {
      const known = imported.get(next);
      if (known === undefined || known.isCalled || caught.has(next)) continue;
      if (![...known.takers].every((taker) => caught.has(taker))) continue;
      caught.add(next);
      waiting.push(next);
    }
  return caught;
});

/** How run-time code imports a file. */
export interface Imported {
  /** Some import of it is neither caught nor for type checkers alone. */
  isNeeded: boolean;
  /** Some such import runs when a function is called. */
  isCalled: boolean;
  /** The files with an import of it whose failure is not caught, whoever runs or reads that. */
  readonly takers: Set<RepoPath>;
  /** Some import of it runs with its own module. */
  isLoaded: boolean;
  /** The files with an import that is not for type checkers alone. */
  readonly importers: Set<RepoPath>;
}

/**
 * What run-time code imports of itself. What an entry point names, and an `__init__`, are imported by others, and left out; but a
 * package that the project comes into by a `try` alone is as much its own affair as a module is, unless an extra says what it
 * is to be installed with.
 */
export const importedFiles = oncePer((unit: PythonUnit): ReadonlyMap<RepoPath, Imported> => {
  const { base, plugins } = beginningsOf(unit);
  const beginnings = new Set([...base, ...plugins]);
  const runtime = unit.files.filter(({ role }) => role === 'runtime');
  const found = new Map<RepoPath, Imported>();
  const all = importsOf(runtime);
  let entered: ReadonlySet<RepoPath> | null = null;
  for (const { path } of runtime) {
    const own = all.get(path);
    if (own === undefined || beginnings.has(path) || /(?:^|\/)__main__\.pyi?$/.test(path)) continue;
    if (IS_PACKAGE.test(path)) {
      if (own.takers.size > 0) continue;
      entered ??= enteredElsewhere(runtime, all);
      if (entered.has(folderOf(path)) || hasExtra(folderOf(path), runtime, unit)) continue;
    }
    found.set(path, own);
  }
  return found;
});

const IS_PACKAGE = /(?:^|\/)__init__\.pyi?$/;

/**
 * The folders below which a file is imported from outside of them where no failure is caught, or by nobody here: whoever imports it
 * runs the `__init__` of each package around it first (https://docs.python.org/3/reference/import.html#regular-packages).
 */
function enteredElsewhere(
  files: readonly CodeFile[],
  all: ReadonlyMap<RepoPath, Imported>,
): ReadonlySet<RepoPath> {
  const entered = new Set<RepoPath>();
  for (const { path } of files) {
    const imported = path.endsWith('.pyi') ? notImported() : all.get(path);
    for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder)) {
      const around = folder;
      if (imported === undefined || [...imported.takers].some((taker) => !isWithin(taker, around)))
        entered.add(around);
    }
  }
  return entered;
}

/** Whether an extra declares something that a package imports: whoever takes the extra has a right to all of it. */
function hasExtra(
  folder: RepoPath,
  files: readonly CodeFile[],
  { declarations: { byName } }: PythonUnit,
): boolean {
  return files.some(
    ({ path, uses }) =>
      isWithin(path, folder) &&
      uses.some((use) => byName.get(distributionOf(use))?.some(({ section }) => section.kind === 'extra')),
  );
}

function importsOf(files: readonly CodeFile[]): ReadonlyMap<RepoPath, Imported> {
  const all = new Map<RepoPath, Imported>();
  for (const { path, uses } of files) {
    for (const { target, fact } of uses) {
      if (target.kind !== 'own' || target.file === null || target.file === path) continue;
      // what lies in a package runs when that has begun to
      if (IS_PACKAGE.test(target.file) && isWithin(path, folderOf(target.file))) continue;
      const known = all.get(target.file) ?? notImported();
      all.set(target.file, known);
      const timing = timingOf(fact);
      const isNeeded = timing !== 'maybe';
      known.isNeeded ||= isNeeded;
      known.isCalled ||= timing === 'call';
      const isForTypes = fact.scope.includes('type-checking');
      const isTried = fact.attempt !== undefined || fact.scope.includes('guarded');
      if (isNeeded || isForTypes || !isTried) known.takers.add(path);
      if (isForTypes) continue;
      known.isLoaded ||= !fact.scope.includes('function');
      known.importers.add(path);
    }
  }
  return all;
}

function notImported(): Imported {
  return { isNeeded: false, isCalled: false, takers: new Set(), isLoaded: false, importers: new Set() };
}
