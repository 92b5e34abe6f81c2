import { normaliseName } from '#core/model/requirement';
import type { GroupEntry, PythonDependency } from '#core/model/workspace';

/** What one file says of a Python project; files that say parts of it are laid together in python-project.ts. */
export interface PythonDeclaration {
  /** As spelled. */
  readonly name: string | null;
  readonly version: string | null;
  readonly requiresPython: string | null;
  /** Null where the file does not say. */
  readonly dependencies: readonly PythonDependency[] | null;
  readonly extras: ReadonlyMap<string, readonly PythonDependency[]>;
  readonly groups: ReadonlyMap<string, readonly GroupEntry[]>;
  readonly dynamic: readonly string[];
}

/** Requirements files, as spelled, that hold the dependencies (extra null) or those of an extra. */
export interface NamedRequirementFiles {
  readonly extra: string | null;
  readonly files: readonly string[];
}

/** Adds to the list under a normalised name: two spellings of one extra or group are one. */
export function addUnder<T>(map: Map<string, T[]>, spelledName: string, items: readonly T[]): void {
  const name = normaliseName(spelledName);
  const known = map.get(name);
  if (known === undefined) map.set(name, [...items]);
  else known.push(...items);
}
