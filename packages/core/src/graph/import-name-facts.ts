import curated from './facts/curated-names.json' with { type: 'json' };
import index from './facts/import-names.json' with { type: 'json' };
import namespaces from './facts/namespace-names.json' with { type: 'json' };
import { VAGUE_MODULES } from './facts/vague-modules.ts';
import { squash, squashedNames, unversioned } from './name-rules.ts';

/**
 * What is known of the import names of distributions; distributions are normalised, modules dotted. Lists are texts with
 * spaces between, split when they are asked for: thousands of arrays would cost every run more than all questions do.
 */
export interface ImportNameFacts {
  /** Import names of those that have others than their own name; namespaces are left out. */
  readonly names: ReadonlyMap<string, string>;
  /** Those of whose names the facts are sure: nothing beside them is provided. */
  readonly sure: ReadonlySet<string>;
  /** Distributions that fill a shared namespace with modules that the index does not name. */
  readonly partial: ReadonlySet<string>;
  /** Import name -> distributions in `names`. */
  readonly providers: ReadonlyMap<string, string>;
  /** Squashed name -> distributions whose import names follow from their names alone. */
  readonly byName: ReadonlyMap<string, string>;
  /** Namespaces that several distributions fill. */
  readonly shared: ReadonlySet<string>;
  /** Import name -> the distribution that is named first. */
  readonly preferred: ReadonlyMap<string, string>;
}

let facts: ImportNameFacts | null = null;
const alike = new Map<string, boolean>();

/** Returns the facts, read when they are first asked for (some milliseconds). */
export function importNameFacts(): ImportNameFacts {
  facts ??= readFacts();
  return facts;
}

/** Takes facts and a distribution; returns its certain import names, null where none is known. */
export function certainNames(facts: ImportNameFacts, name: string): readonly string[] | null {
  const names = facts.names.get(name);
  if (names !== undefined) return names.split(' ');
  return isNamedAlike(name) && !facts.partial.has(name) ? [name.replaceAll('-', '_')] : null;
}

/** Takes facts and a module; returns the distributions that provide exactly it, in no order. */
export function exactProviders(facts: ImportNameFacts, module: string): readonly string[] {
  // A distribution may have such a name: an import of it says nothing all the same.
  if (VAGUE_MODULES.has(module)) return [];
  const found = new Set<string>();
  for (const names of [facts.providers.get(module), facts.byName.get(squash(unversioned(module)))]) {
    if (names !== undefined) for (const name of names.split(' ')) found.add(name);
  }
  const alike = module.replaceAll('_', '-');
  if (!facts.names.has(alike) && !facts.partial.has(alike) && isNamedAlike(alike)) found.add(alike);
  return [...found];
}

function readFacts(): ImportNameFacts {
  const shared = new Set(curated.shared);
  const names = new Map<string, string>();
  const providers = new Map<string, string>();
  const partial = new Set<string>();
  const addRow = (name: string, modules: string) => {
    names.set(name, modules);
    for (const module of modules.split(' ')) append(providers, module, name);
  };
  for (const row of [...namespaces.rows, ...curated.rows]) addRow(...parts(row));
  const sure = new Set(names.keys());
  for (const line of index.rows) {
    for (const row of line.split(';')) {
      const [name, modules] = parts(row);
      if (sure.has(name)) continue;
      const certain = modules
        .split(' ')
        .filter((module) => !shared.has(module))
        .join(' ');
      if (certain.length < modules.length) partial.add(name);
      if (certain !== '') addRow(name, certain);
    }
  }
  for (const namespace of shared) {
    const name = namespace.replaceAll('_', '-');
    if (!sure.has(name) && isNamedAlike(name)) partial.add(name);
  }
  const byName = new Map<string, string>();
  const taken = new Set([...shared].map(squash));
  const guess = (name: string) => {
    for (const each of squashedNames(name)) if (!taken.has(each)) append(byName, each, name);
  };
  for (const name of partial) guess(name);
  for (const line of index.others) for (const name of line.split(';')) if (!sure.has(name)) guess(name);
  return {
    names,
    sure,
    partial,
    providers,
    byName,
    shared,
    preferred: new Map(curated.preferred.map(parts)),
  };
}

function parts(row: string): [first: string, rest: string] {
  const space = row.indexOf(' ');
  return [row.slice(0, space), row.slice(space + 1)];
}

function append(map: Map<string, string>, key: string, value: string): void {
  const values = map.get(key);
  map.set(key, values === undefined ? value : `${values} ${value}`);
}

/** Whether the index lists a distribution as one whose only import name is its own. Its lines are sorted: ten are looked at. */
function isNamedAlike(name: string): boolean {
  const known = alike.get(name);
  if (known !== undefined) return known;
  let low = 0;
  let high = index.same.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const [first = ''] = (index.same[middle] ?? '').split(';', 1);
    if (first <= name) low = middle;
    else high = middle - 1;
  }
  const found = (index.same[low] ?? '').split(';').includes(name);
  alike.set(name, found);
  return found;
}
