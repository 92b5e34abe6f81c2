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
export interface ImportNames {
  readonly distribution: string;
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
  private readonly names = new Map<string, ImportNames>();

  constructor(map: NamesMap) {
    this.map = map;
    this.mapped = new Map(
      [...map].flatMap(([distribution, modules]) => modules.map((module) => [module, distribution] as const)),
    );
  }

  /** Whether the distribution provides the module. */
  provides(distribution: string, module: string): Provides {
    return provides(distribution, module, this.map);
  }

  /** The distribution that provides the module as far as is known; null: nobody knows. */
  knownFor(module: string): string | null {
    return providersOf(module)[0] ?? null;
  }

  namesOf(distribution: string): ImportNames {
    let names = this.names.get(distribution);
    if (names === undefined) {
      const known = this.map.get(distribution) ?? importNamesOf(distribution);
      names = {
        distribution,
        tops: known === null ? null : new Set(known.map(topOf)),
        shared: (known ?? []).filter((name) => name.includes('.')).map(topOf),
        squashed: squash(distribution),
      };
      this.names.set(distribution, names);
    }
    return names;
  }
}

/** Whether it is worth asking if a distribution provides a module below the top-level name, which is given squashed as well. */
export function mayProvide(
  { distribution, tops, squashed }: ImportNames,
  top: string,
  other: string,
): boolean {
  return tops === null ? mayProvideBelow(distribution, top) : tops.has(top) || squashed.includes(other);
}
