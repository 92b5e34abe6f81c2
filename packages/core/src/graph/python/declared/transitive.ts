import type { Code, PythonUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { comparePaths, nameOf, type RepoPath } from '#core/model/repo-path';
import type { Requires, Workspace } from '#core/model/workspace';

/** `name` or `name[extra]` -> those that require it. */
type RequiredBy = ReadonlyMap<string, readonly string[]>;

/**
 * The declared distributions that bring another one in wherever the project is installed, with its base alone or with any of its
 * extras, or wherever its tests run, as the projects of the repository and the lock say: those with the shortest way to it, base dependencies first, then by name. Empty where none is known to. A lock
 * is read only where no project tells enough: it is the largest file of many.
 */
export function pythonBringers(
  distribution: string,
  unit: PythonUnit,
  code: Code,
  workspace: Workspace,
  where: keyof typeof INSTALLED = 'runtime',
): readonly string[] {
  const known = KNOWN[where](unit);
  const bringers = known.get(distribution) ?? findBringers(distribution, unit, code, workspace, where);
  known.set(distribution, bringers);
  return bringers;
}

/** By the distribution: each import asks again. */
const bringersOf = (): Map<string, readonly string[]> => new Map();
const KNOWN = { base: oncePer(bringersOf), runtime: oncePer(bringersOf), tests: oncePer(bringersOf) };

function findBringers(
  distribution: string,
  unit: PythonUnit,
  code: Code,
  workspace: Workspace,
  where: keyof typeof INSTALLED,
): readonly string[] {
  const { by: members } = requiredByMembers(code.python);
  const declared = INSTALLED[where](unit);
  const near = (members.get(distribution) ?? []).flatMap((who) => declared.get(who) ?? []);
  if (near.length > 0) return baseFirst(near, unit);
  const locked = requiredByLocked(code.python)(workspace.locks.python(unit.project.folder));
  const seen = new Set([distribution]);
  let nearest: readonly string[] = [distribution];
  while (nearest.length > 0) {
    const next: string[] = [];
    const found = new Set<string>();
    for (const whom of nearest)
      for (const requiredBy of [members, locked])
        for (const who of requiredBy.get(whom) ?? []) {
          if (seen.has(who)) continue;
          seen.add(who);
          next.push(who);
          const name = declared.get(who);
          if (name !== undefined) found.add(name);
        }
    if (found.size > 0) return baseFirst(found, unit);
    nearest = next;
  }
  return [];
}

/** An extra may not be asked for. */
function baseFirst(names: Iterable<string>, { declarations }: PythonUnit): readonly string[] {
  const isBase = (name: string) =>
    declarations.byName.get(name)?.some(({ section }) => section.kind === 'base') === true;
  return [...new Set(names)].sort((a, b) => Number(isBase(b)) - Number(isBase(a)) || comparePaths(a, b));
}

const INSTALLED = {
  base: oncePer((unit: PythonUnit) => installedWith(unit, 'base')),
  runtime: oncePer((unit: PythonUnit) => installedWith(unit, 'runtime')),
  tests: oncePer((unit: PythonUnit) => installedWith(unit, 'tests')),
};

/** `name` or `name[extra]` -> the declared distribution, of those that are there at run time, or where tests run. */
function installedWith(unit: PythonUnit, where: 'base' | 'runtime' | 'tests'): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const { name, extras, section } of unit.declarations.all) {
    const isBase = section.kind === 'base';
    const isInstalled = isBase || (section.kind === 'extra' && section.like !== 'dev');
    if (where === 'base' ? !isBase : where === 'runtime' && !isInstalled) continue;
    for (const key of keysOf(name, extras)) declared.set(key, name);
  }
  return declared;
}

interface Members {
  readonly names: ReadonlySet<string>;
  readonly by: RequiredBy;
}

/** What the projects of the repository require. */
const requiredByMembers = oncePer((python: Code['python']): Members => {
  const by = new Map<string, string[]>();
  const names = new Set<string>();
  for (const unit of python) {
    const own = unit.project.name;
    if (own === null) continue;
    names.add(own);
    const main = mainFile(unit);
    for (const { name, extras, section, origin } of unit.declarations.all) {
      if (section.kind !== 'base' && section.kind !== 'extra') continue;
      if (main !== null && section.kind === 'base' && 'line' in origin && origin.file !== main) continue;
      const who = section.kind === 'extra' ? `${own}[${section.name}]` : own;
      for (const key of keysOf(name, extras)) add(by, key, who);
    }
  }
  return { names, by };
});

/**
 * Of the requirements files of a project that computes what it needs the one that most such code reads: `requirements.txt`,
 * and of several the outermost. The others may be for extras, or for what stands beside them. Null where it computes nothing, or
 * has none.
 */
function mainFile({ project, declarations }: PythonUnit): RepoPath | null {
  if (declarations.unknowable === null) return null;
  const called = project.requirementFiles
    .map(({ file }) => file)
    .filter((file) => nameOf(file) === 'requirements.txt');
  const depth = (file: RepoPath) => file.split('/').length;
  return called.sort((a, b) => depth(a) - depth(b) || comparePaths(a, b))[0] ?? null;
}

/** What a lock says of all others: what a project of the repository declares is newer than what the lock says of it. */
const requiredByLocked = oncePer((python: Code['python']) =>
  oncePer((lock: Requires): RequiredBy => {
    const { names } = requiredByMembers(python);
    const by = new Map<string, string[]>();
    for (const [who, required] of lock) {
      const bracket = who.indexOf('[');
      if (names.has(bracket === -1 ? who : who.slice(0, bracket))) continue;
      for (const whom of required) add(by, whom, who);
    }
    return by;
  }),
);

function add(requiredBy: Map<string, string[]>, whom: string, who: string): void {
  const others = requiredBy.get(whom);
  if (others === undefined) requiredBy.set(whom, [who]);
  else others.push(who);
}

function keysOf(name: string, extras: readonly string[]): readonly string[] {
  return [name, ...extras.map((extra) => `${name}[${extra}]`)];
}
