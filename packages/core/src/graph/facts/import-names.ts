import { normaliseName } from '#core/model/requirement';
import {
  exactProviders,
  isShared,
  type KnownDistribution,
  knownDistribution,
  preferredFor,
} from './import-name-facts.ts';
import {
  ancestry,
  type Likeness,
  likenessOf,
  likenessOfTop,
  resembles,
  squash,
  squashedAncestors,
  squashedNames,
  stubsFor,
  topOf,
  unversioned,
} from './name-rules.ts';

/** What rules ask of the name of a distribution; like those below made once a name, as each is held against many. */
interface DistributionName {
  /** Normalised. */
  readonly name: string;
  readonly known: KnownDistribution;
  /** The first parts of its names and of the namespaces that it fills. */
  readonly tops: ReadonlySet<string>;
  readonly squashed: readonly string[];
  readonly likeness: Likeness;
  readonly isStubs: boolean;
}

/** The same of the first part of a module. */
interface TopName {
  readonly squashed: string;
  /** Squashed likewise, without the version of a generated client. */
  readonly plain: string;
  /** As the last words of the name of a distribution: `-nat-app`. */
  readonly behind: string;
  readonly likeness: Likeness;
}

interface ModuleName {
  /** Itself and its ancestors, longest first; and the same squashed. */
  readonly ancestors: readonly string[];
  readonly squashed: readonly string[];
  readonly top: TopName;
  /** The longest of them that several distributions fill. */
  readonly namespace: string | null;
  providers: readonly string[] | null;
}

const distributionNames = new Map<string, DistributionName>();
const topNames = new Map<string, TopName>();
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
  const asked = distributionName(distribution);
  const { name } = asked;
  const stated = map?.get(name);
  if (stated !== undefined) return covers(stated, module);
  const { names: known, isPartial, fills, isSure } = asked.known;
  const answer = known === null ? 'no' : covers(known, module);
  if (answer !== 'yes' && isSure) return answer;
  const { namespace, squashed, ancestors, top } = moduleName(module);
  if (answer === 'yes' && namespace !== null) {
    // `airflow` is apache-airflow's, `airflow.providers.google` is not.
    const nearest = providersOf(module);
    return nearest.length === 0 || nearest.includes(name) ? 'yes' : 'no';
  }
  if (answer !== 'no') return answer;
  const named = asked.squashed.some((each) => squashed.includes(each));
  if (named) return isPartial ? 'yes' : 'maybe';
  if (asked.isStubs) return 'no';
  if (namespace !== null)
    return isPartial &&
      (isMember(asked, top) || fills.some((each) => ancestors.includes(each))) &&
      (module === namespace || providersOf(module).length === 0)
      ? 'maybe'
      : 'no';
  const isNobodys = providersOf(module).length === 0;
  // The name of a company or of a framework may stand before that of the module (`nvidia-nat-app` has `nat_app`).
  if (known === null && isNobodys && name.endsWith(top.behind)) return 'maybe';
  // The index holds one version of a distribution, and not every module that is a single file.
  return resembles(asked.likeness, top.likeness) && (known === null || isNobodys) ? 'maybe' : 'no';
}

/**
 * Takes a normalised distribution and a top-level name; returns whether `provides` may say anything but `no`
 * of a module that begins with it, without a map: so that most distributions are asked once for all of them.
 */
export function mayProvideBelow(name: string, top: string): boolean {
  const { tops, squashed, likeness } = distributionName(name);
  const { plain, likeness: other } = topName(top);
  return tops.has(top) || squashed[0]?.includes(plain) === true || resembles(likeness, other);
}

function distributionName(distribution: string): DistributionName {
  let found = distributionNames.get(distribution);
  if (found === undefined) {
    const name = normaliseName(distribution);
    const known = knownDistribution(name);
    found = {
      name,
      known,
      tops: new Set([...(known.names ?? []), ...known.fills].map(topOf)),
      squashed: squashedNames(name),
      likeness: likenessOf(name),
      isStubs: stubsFor(name) !== null,
    };
    distributionNames.set(distribution, found);
  }
  return found;
}

function topName(top: string): TopName {
  let found = topNames.get(top);
  if (found === undefined) {
    const likeness = likenessOfTop(top);
    found = {
      squashed: likeness.squashed,
      plain: squash(unversioned(top)),
      behind: `-${normaliseName(top)}`,
      likeness,
    };
    topNames.set(top, found);
  }
  return found;
}

function moduleName(module: string): ModuleName {
  let name = moduleNames.get(module);
  if (name === undefined) {
    const ancestors = ancestry(module);
    const namespace = ancestors.find(isShared) ?? null;
    name = {
      ancestors,
      squashed: squashedAncestors(module),
      top: topName(topOf(module)),
      namespace,
      providers: null,
    };
    moduleNames.set(module, name);
  }
  return name;
}

/** Whether the name of a distribution says that it may fill the namespace at the top of a module. */
function isMember({ likeness, squashed }: DistributionName, top: TopName): boolean {
  return resembles(likeness, top.likeness) || squashed.some((each) => each.includes(top.squashed));
}

function covers(names: readonly string[], module: string): Provides {
  if (names.some((name) => module === name || isBelow(module, name))) return 'yes';
  return names.some((name) => isBelow(name, module)) ? 'maybe' : 'no';
}

function isBelow(module: string, above: string): boolean {
  return module.startsWith(above) && module[above.length] === '.';
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
