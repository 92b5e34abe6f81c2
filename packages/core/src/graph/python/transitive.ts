import type { Code, PythonUnit } from '#core/model/code';
import { comparePaths } from '#core/model/repo-path';
import type { Requires, Workspace } from '#core/model/workspace';

/** `name` or `name[extra]` -> those that require it. */
type RequiredBy = ReadonlyMap<string, readonly string[]>;

/**
 * The declared distributions that bring another one in wherever the project is installed, or wherever its tests run, as the
 * projects of the repository and the lock say: those with the shortest way to it, by name. Empty where none is known to.
 */
export function pythonBringers(
  distribution: string,
  unit: PythonUnit,
  code: Code,
  workspace: Workspace,
  where: 'runtime' | 'tests' = 'runtime',
): readonly string[] {
  const requiredBy = requiredByOf(code, workspace.locks.python(unit.project.folder));
  const declared = new Map<string, string>();
  for (const { name, extras, section } of unit.declarations.all) {
    const isInstalled = section.kind === 'base' || (section.kind === 'extra' && section.like !== 'dev');
    if (!isInstalled && where === 'runtime') continue;
    for (const key of keysOf(name, extras)) declared.set(key, name);
  }
  const seen = new Set([distribution]);
  let nearest: readonly string[] = [distribution];
  while (nearest.length > 0) {
    const next = new Set(nearest.flatMap((key) => requiredBy.get(key) ?? []));
    nearest = [...next].filter((key) => !seen.has(key));
    for (const key of nearest) seen.add(key);
    const found = new Set(nearest.flatMap((key) => declared.get(key) ?? []));
    if (found.size > 0) return [...found].sort(comparePaths);
  }
  return [];
}

const KNOWN = new WeakMap<Code, Map<Requires, RequiredBy>>();

function requiredByOf(code: Code, lock: Requires): RequiredBy {
  const known = KNOWN.get(code) ?? new Map<Requires, RequiredBy>();
  KNOWN.set(code, known);
  const found = known.get(lock) ?? turned(code, lock);
  known.set(lock, found);
  return found;
}

/** What a project of the repository declares is newer than what a lock says of it. */
function turned({ python }: Code, lock: Requires): RequiredBy {
  const requiredBy = new Map<string, string[]>();
  const add = (who: string, whom: string) => {
    const others = requiredBy.get(whom);
    if (others === undefined) requiredBy.set(whom, [who]);
    else others.push(who);
  };
  const members = new Set<string>();
  for (const { project, declarations } of python) {
    const own = project.name;
    if (own === null) continue;
    members.add(own);
    for (const { name, extras, section } of declarations.all) {
      if (section.kind !== 'base' && section.kind !== 'extra') continue;
      const who = section.kind === 'extra' ? `${own}[${section.name}]` : own;
      for (const key of keysOf(name, extras)) add(who, key);
    }
  }
  for (const [who, required] of lock) {
    const bracket = who.indexOf('[');
    if (members.has(bracket === -1 ? who : who.slice(0, bracket))) continue;
    for (const whom of required) add(who, whom);
  }
  return requiredBy;
}

function keysOf(name: string, extras: readonly string[]): readonly string[] {
  return [name, ...extras.map((extra) => `${name}[${extra}]`)];
}
