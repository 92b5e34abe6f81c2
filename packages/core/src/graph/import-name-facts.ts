import curated from './facts/curated-names.json' with { type: 'json' };
import index from './facts/import-names.json' with { type: 'json' };
import { squashedNames } from './name-rules.ts';

/** What is known of the import names of distributions, by normalised name. */
export interface ImportNameFacts {
  /** Distribution -> dotted import names; a shared namespace is not among them. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Rows of our own: nothing beside them is provided. */
  readonly curated: ReadonlySet<string>;
  /** Distributions that fill a shared namespace with modules that the index does not name. */
  readonly partial: ReadonlySet<string>;
  /** Dotted import name -> distributions, in the order of names. */
  readonly providers: ReadonlyMap<string, readonly string[]>;
  /** Squashed name -> distributions whose import names follow from their names alone. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly shared: ReadonlySet<string>;
  /** Dotted import name -> the distribution that is named first. */
  readonly preferred: ReadonlyMap<string, string>;
}

let facts: ImportNameFacts | null = null;

/** Returns the facts, read when they are first asked for. */
export function importNameFacts(): ImportNameFacts {
  facts ??= readFacts();
  return facts;
}

function readFacts(): ImportNameFacts {
  const shared = new Set(curated.shared);
  const names = new Map<string, readonly string[]>();
  const partial = new Set<string>();
  const providers = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  const own = new Set<string>();
  for (const row of curated.rows) {
    const [name, modules] = parts(row);
    own.add(name);
    names.set(name, modules);
  }
  for (const row of index.rows) {
    const [name, modules] = parts(row);
    if (own.has(name)) continue;
    const certain = modules.filter((module) => !shared.has(module));
    if (certain.length < modules.length) partial.add(name);
    if (certain.length > 0) names.set(name, certain);
  }
  for (const [name, modules] of names) for (const module of modules) add(providers, module, name);
  const guessed = [...partial, ...index.others.filter((name) => !own.has(name))];
  for (const name of guessed) for (const spelling of squashedNames(name)) add(byName, spelling, name);
  const preferred = new Map(curated.preferred.map((row) => row.split(' ') as [string, string]));
  return { names, curated: own, partial, providers, byName, shared, preferred };
}

function parts(row: string): [name: string, modules: string[]] {
  const [name = '', ...modules] = row.split(' ');
  return [name, modules.length > 0 ? modules : [name.replaceAll('-', '_')]];
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
