import { ancestry, topOf } from './name-rules.ts';
import facts from './standard-library.json' with { type: 'json' };

/** The versions of Python that have a module: `since` is the first (3.0 for all before), `until` the last; null: it is still there. */
export interface Lifetime {
  readonly since: string;
  readonly until: string | null;
}

let lifetimes: ReadonlyMap<string, Lifetime> | null = null;

/**
 * Takes a dotted module; returns the lifetime of it or of its nearest ancestor in the standard library, null where it is
 * none of Python 3's. Source: typeshed's stdlib/VERSIONS, whose unlisted submodules live as long as their parents.
 */
export function standardModule(module: string): Lifetime | null {
  lifetimes ??= readLifetimes();
  // Most modules are none, and their first part tells: each that has a lifetime has an ancestor at the top that has one.
  if (!lifetimes.has(topOf(module))) return null;
  for (let name = module; ; name = name.slice(0, name.lastIndexOf('.'))) {
    const lifetime = lifetimes.get(name);
    if (lifetime !== undefined) return lifetime;
    if (!name.includes('.')) return null;
  }
}

let parents: ReadonlySet<string> | null = null;

/** Takes a dotted module; returns whether a name below it may have another lifetime than it has. */
export function hasLaterModules(module: string): boolean {
  lifetimes ??= readLifetimes();
  parents ??= new Set([...lifetimes.keys()].flatMap((name) => ancestry(name).slice(1)));
  return parents.has(module);
}

function readLifetimes(): ReadonlyMap<string, Lifetime> {
  return new Map(
    facts.rows.map((row) => {
      const [module = '', since = '', until = null] = row.split(' ');
      return [module, { since, until }];
    }),
  );
}
