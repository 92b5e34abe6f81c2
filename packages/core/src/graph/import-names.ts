import { normaliseName } from '#core/model/requirement';
import { certainNames, exactProviders, importNameFacts } from './import-name-facts.ts';
import { ancestry, resembles, squash, squashedAncestors, squashedNames, stubsFor } from './name-rules.ts';

/** Whether a distribution provides a module; `maybe`: it may, and nobody can say. */
export type Provides = 'yes' | 'no' | 'maybe';

/**
 * Takes a distribution, as spelled or normalised; returns the dotted names that it is known to be imported by, null where
 * facts do not know them all.
 */
export function importNamesOf(distribution: string): readonly string[] | null {
  const facts = importNameFacts();
  const name = normaliseName(distribution);
  return facts.partial.has(name) ? null : certainNames(facts, name);
}

/**
 * Takes a dotted module; returns the normalised distributions that are known to provide it or its nearest ancestor, the
 * most likely first. Empty where nobody knows, and for a namespace that several distributions fill.
 */
export function providersOf(module: string): readonly string[] {
  const facts = importNameFacts();
  for (const name of ancestry(module)) {
    const found = exactProviders(facts, name);
    if (found.length > 0) return inOrder(name, found, facts.preferred.get(name));
    if (facts.shared.has(name)) return [];
  }
  return [];
}

/**
 * Takes a distribution, as spelled or normalised, a dotted module, and the import names that the user or the distribution's
 * own metadata (PEP 794) states, by normalised distribution: they win. Returns whether the distribution provides the module.
 *
 * A distribution with known import names provides what they and their submodules are, and nothing else. Of others, name
 * rules say yes (`azure-storage-blob` -> `azure.storage.blob`); where the names only resemble each other, or both belong to
 * a namespace that several distributions fill, it is `maybe`, unless facts give the module to another distribution of it.
 */
export function provides(
  distribution: string,
  module: string,
  map?: ReadonlyMap<string, readonly string[]>,
): Provides {
  const facts = importNameFacts();
  const name = normaliseName(distribution);
  const stated = map?.get(name);
  if (stated !== undefined) return covers(stated, module);
  const known = certainNames(facts, name);
  const answer = known === null ? 'no' : covers(known, module);
  const namespace = ancestry(module).find((each) => facts.shared.has(each));
  if (answer === 'yes' && namespace !== undefined) {
    // `airflow` is apache-airflow's, `airflow.providers.google` is not.
    const nearest = providersOf(module);
    return nearest.length === 0 || nearest.includes(name) ? 'yes' : 'no';
  }
  if (answer !== 'no' || facts.sure.has(name)) return answer;
  const named = namedAs(name, module);
  // The index holds one version of it: another may have had its own name for a module.
  if (known !== null && !facts.partial.has(name)) return named ? 'maybe' : 'no';
  if (named) return 'yes';
  if (stubsFor(name) !== null) return 'no';
  if (namespace === undefined) return known === null && resembles(name, module) ? 'maybe' : 'no';
  if (!isMember(name, module)) return 'no';
  return module === namespace || providersOf(module).length === 0 ? 'maybe' : 'no';
}

/** Whether the distribution's name, its separators taken for dots or underscores, is the module or an ancestor of it. */
function namedAs(name: string, module: string): boolean {
  const ancestors = squashedAncestors(module);
  return squashedNames(name).some((each) => ancestors.includes(each));
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
