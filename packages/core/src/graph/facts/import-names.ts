import { normaliseName } from '#core/model/requirement';
import { exactProviders, isShared, knownDistribution, preferredFor } from './import-name-facts.ts';
import {
  ancestry,
  resembles,
  squash,
  squashedAncestors,
  squashedNames,
  stubsFor,
  unversioned,
} from './name-rules.ts';

interface ModuleName {
  /** Itself and its ancestors, longest first; and the same squashed. */
  readonly ancestors: readonly string[];
  readonly squashed: readonly string[];
  /** The longest of them that several distributions fill. */
  readonly namespace: string | null;
  providers: readonly string[] | null;
}

const moduleNames = new Map<string, ModuleName>();

/** Whether a distribution provides a module; `maybe`: it may, and nobody can say. */
export type Provides = 'yes' | 'no' | 'maybe';

/**
 * Takes a distribution, as spelled or normalised; returns the dotted names that it is known to be imported by, null where
 * facts do not know them all.
 */
export function importNamesOf(distribution: string): readonly string[] | null {
  const { names, isPartial } = knownDistribution(normaliseName(distribution));
  return isPartial ? null : names;
}

/**
 * Takes a dotted module; returns the normalised distributions that are known to provide it or its nearest ancestor, the
 * most likely first. Empty where nobody knows, and for a namespace that several distributions fill.
 */
export function providersOf(module: string): readonly string[] {
  const name = moduleName(module);
  name.providers ??= findProviders(name.ancestors);
  return name.providers;
}

function findProviders(ancestors: readonly string[]): readonly string[] {
  for (const name of ancestors) {
    const found = exactProviders(name);
    if (found.length > 0) return inOrder(name, found, preferredFor(name));
    if (isShared(name)) return [];
  }
  return [];
}

/**
 * Takes a distribution, as spelled or normalised, a dotted module, and the import names that the user or the distribution's
 * own metadata (PEP 794) states, by normalised distribution: they win. Returns whether the distribution provides the module.
 *
 * A distribution with known import names provides what they and their submodules are, and nothing that others are known to
 * provide. Of unknown ones, name rules say yes (`azure-storage-blob` -> `azure.storage.blob`); where the names only resemble
 * each other it is `maybe`, likewise where both belong to a namespace that several distributions fill, unless facts give
 * the module to another distribution of it.
 */
export function provides(
  distribution: string,
  module: string,
  map?: ReadonlyMap<string, readonly string[]>,
): Provides {
  const name = normaliseName(distribution);
  const stated = map?.get(name);
  if (stated !== undefined) return covers(stated, module);
  const { names: known, isPartial, fills, isSure } = knownDistribution(name);
  const answer = known === null ? 'no' : covers(known, module);
  const { namespace, squashed } = moduleName(module);
  if (answer === 'yes' && namespace !== null) {
    // `airflow` is apache-airflow's, `airflow.providers.google` is not.
    const nearest = providersOf(module);
    return nearest.length === 0 || nearest.includes(name) ? 'yes' : 'no';
  }
  if (answer !== 'no' || isSure) return answer;
  const named = squashedNames(name).some((each) => squashed.includes(each));
  if (named) return isPartial ? 'yes' : 'maybe';
  if (stubsFor(name) !== null) return 'no';
  const nobody = providersOf(module).length === 0;
  if (namespace !== null)
    return isPartial &&
      (isMember(name, module) || fills.some((each) => ancestry(module).includes(each))) &&
      (nobody || module === namespace)
      ? 'maybe'
      : 'no';
  // The index holds one version of a distribution, and not every module that is a single file.
  return (known === null || nobody) && resembles(name, module) ? 'maybe' : 'no';
}

/**
 * Takes a normalised distribution and a top-level name; returns whether `provides` may say anything but `no`
 * of a module that begins with it, without a map: so that most distributions are asked once for all of them.
 */
export function mayProvideBelow(name: string, top: string): boolean {
  const { names, fills } = knownDistribution(name);
  const isBelow = (module: string) => module === top || module.startsWith(`${top}.`);
  if (names?.some(isBelow) || fills.some(isBelow)) return true;
  return squash(name).includes(squash(unversioned(top))) || resembles(name, top);
}

function moduleName(module: string): ModuleName {
  let name = moduleNames.get(module);
  if (name === undefined) {
    const ancestors = ancestry(module);
    const namespace = ancestors.find(isShared) ?? null;
    name = { ancestors, squashed: squashedAncestors(module), namespace, providers: null };
    moduleNames.set(module, name);
  }
  return name;
}

/** Whether the name of a distribution says that it may fill the namespace at the top of a module. */
function isMember(name: string, module: string): boolean {
  const top = squash(module.split('.', 1)[0] ?? '');
  return resembles(name, module) || squashedNames(name).some((each) => each.includes(top));
}

function covers(names: readonly string[], module: string): Provides {
  if (names.some((name) => module === name || module.startsWith(`${name}.`))) return 'yes';
  return names.some((name) => name.startsWith(`${module}.`)) ? 'maybe' : 'no';
}

/** The preferred one, then one named like the module, then the shortest, then by name. */
function inOrder(
  module: string,
  distributions: readonly string[],
  preferred: string | undefined,
): readonly string[] {
  if (distributions.length < 2) return distributions;
  const squashed = squash(module);
  const rank = (each: string) => (each === preferred ? 0 : squash(each) === squashed ? 1 : 2);
  return [...distributions].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
}
