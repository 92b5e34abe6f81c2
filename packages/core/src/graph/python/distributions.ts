import {
  importNamesOf,
  mayProvideBelow,
  type Provides,
  providersOf,
  provides,
} from '#core/graph/facts/import-names';
import { squash, topOf } from '#core/graph/facts/name-rules';

/** Import names that people wrote down: distribution (normalised) -> dotted names. */
export type NamesMap = ReadonlyMap<string, readonly string[]>;

/** What a distribution may be imported by. */
interface Names {
  /** The first parts of its import names; null where not all of them are known. */
  readonly tops: ReadonlySet<string> | null;
  /** First parts below which it does not own all. */
  readonly shared: readonly string[];
  readonly squashed: string;
}

/** The import names of all distributions that a repository declares or imports: each is looked up once for all projects. */
export class Distributions {
  /** Module -> distribution, as people wrote it down. */
  readonly mapped: ReadonlyMap<string, string>;
  private readonly map: NamesMap;
  private readonly names = new Map<string, Names>();
  private readonly providers = new Map<string, string | null>();
  private readonly answers = new Map<string, Map<string, Provides>>();
  private readonly open = new Map<string, Map<string, boolean>>();

  constructor(map: NamesMap) {
    this.map = map;
    this.mapped = new Map(
      [...map].flatMap(([distribution, modules]) => modules.map((module) => [module, distribution] as const)),
    );
  }

  /** Whether the distribution provides the module. */
  provides(distribution: string, module: string): Provides {
    const answers = kept(this.answers, module, () => new Map<string, Provides>());
    return kept(answers, distribution, () => provides(distribution, module, this.map));
  }

  /** Whether it is worth asking if the distribution provides a module below the top-level name. */
  mayProvide(distribution: string, top: string): boolean {
    const { tops, squashed } = this.namesOf(distribution);
    if (tops !== null) return tops.has(top) || squashed.includes(squash(top));
    const open = kept(this.open, top, () => new Map<string, boolean>());
    return kept(open, distribution, () => mayProvideBelow(distribution, top));
  }

  /** The distribution that provides the module as far as is known; null: nobody knows. */
  knownFor(module: string): string | null {
    return kept(this.providers, module, () => providersOf(module)[0] ?? null);
  }

  /** The top-level names below which the distribution has some modules only, and others have others. */
  sharedBy(distribution: string): readonly string[] {
    return this.namesOf(distribution).shared;
  }

  private namesOf(distribution: string): Names {
    return kept(this.names, distribution, () => {
      const known = this.map.get(distribution) ?? importNamesOf(distribution);
      return {
        tops: known === null ? null : new Set(known.map(topOf)),
        shared: (known ?? []).filter((name) => name.includes('.')).map(topOf),
        squashed: squash(distribution),
      };
    });
  }
}

/** The value of a key, made when it is first asked for. */
function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
