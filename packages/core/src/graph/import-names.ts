import { normaliseName } from '#core/model/requirement';
import { type ImportNameFacts, importNameFacts } from './import-name-facts.ts';
import { parentOf, resembles, squash, squashedAncestors, squashedNames, stubsFor } from './name-rules.ts';

/** Whether a distribution provides a module; `maybe`: it may, and nobody can say. */
export type Provides = 'yes' | 'no' | 'maybe';

/**
 * Takes a distribution, as spelled or normalised; returns the dotted names that it is known to be imported by, null where
 * facts do not know them all.
 */
export function importNamesOf(distribution: string): readonly string[] | null {
  const facts = importNameFacts();
  const name = normaliseName(distribution);
  return facts.partial.has(name) ? null : (facts.names.get(name) ?? null);
}

/**
 * Takes a dotted module; returns the normalised distributions that are known to provide it or its nearest ancestor, the
 * most likely first. Empty where nobody knows, and for a namespace that several distributions fill.
 */
export function providersOf(module: string): readonly string[] {
  const facts = importNameFacts();
  const squashed = squashedAncestors(module);
  let depth = 0;
  for (let name = module; name !== ''; name = parentOf(name), depth += 1) {
    if (facts.shared.has(name) && !facts.providers.has(name)) return [];
    const known = facts.providers.get(name) ?? [];
    const named = facts.byName.get(squashed[depth] ?? '') ?? [];
    if (known.length + named.length > 0) {
      return inOrder(
        name,
        known.length + named.length > 1 ? [...new Set([...known, ...named])] : [...known, ...named],
        facts,
      );
    }
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
  const known = facts.names.get(name);
  if (known !== undefined) {
    const answer = covers(known, module);
    if (answer !== 'no' || facts.curated.has(name)) return answer;
    // The index holds one version of it: another may have had its own name for a module.
    if (!facts.partial.has(name)) return namedAs(name, module) ? 'maybe' : 'no';
  }
  if (namedAs(name, module)) return 'yes';
  return byLikeness(name, module, facts);
}

export { stubsFor };

function byLikeness(name: string, module: string, facts: ImportNameFacts): Provides {
  if (stubsFor(name) !== null) return 'no';
  const namespace = sharedNamespace(module, facts.shared);
  if (namespace === null) return !facts.partial.has(name) && resembles(name, module) ? 'maybe' : 'no';
  const top = module.split('.', 1)[0] ?? '';
  if (!resembles(name, top) && !squashedNames(name).some((each) => each.includes(squash(top)))) return 'no';
  return module === namespace || providersOf(module).length === 0 ? 'maybe' : 'no';
}

/** Whether the distribution's name, its separators taken for dots or underscores, is the module or an ancestor of it. */
function namedAs(name: string, module: string): boolean {
  const ancestors = squashedAncestors(module);
  return squashedNames(name).some((each) => ancestors.includes(each));
}

function covers(names: readonly string[], module: string): Provides {
  if (names.some((name) => module === name || module.startsWith(`${name}.`))) return 'yes';
  return names.some((name) => name.startsWith(`${module}.`)) ? 'maybe' : 'no';
}

/** The longest namespace that several distributions fill and that the module is or lies in. */
function sharedNamespace(module: string, shared: ReadonlySet<string>): string | null {
  for (let name = module; name !== ''; name = parentOf(name)) if (shared.has(name)) return name;
  return null;
}

/** The preferred one, then one named like the module, then the shortest, then by name. */
function inOrder(
  module: string,
  distributions: readonly string[],
  facts: ImportNameFacts,
): readonly string[] {
  if (distributions.length < 2) return distributions;
  const preferred = facts.preferred.get(module);
  const squashed = squash(module);
  const rank = (each: string) => (each === preferred ? 0 : squash(each) === squashed ? 1 : 2);
  return [...distributions].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
}
