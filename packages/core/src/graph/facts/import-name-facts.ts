import curated from './curated-names.json' with { type: 'json' };
import index from './import-names.json' with { type: 'json' };
import { squash, unversioned } from './name-rules.ts';
import namespaces from './namespace-names.json' with { type: 'json' };
import { isVague } from './vague-modules.ts';

/** The rows that stand above the index; distributions are normalised, modules dotted. */
interface OwnRows {
  /** Distribution -> its import names: nothing beside them is provided. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Import name -> distributions. */
  readonly providers: ReadonlyMap<string, readonly string[]>;
  /** Namespaces that several distributions fill. */
  readonly shared: ReadonlySet<string>;
  /** Import name -> the distribution that is named first. */
  readonly preferred: ReadonlyMap<string, string>;
}

/** What is known of a distribution. */
export interface KnownDistribution {
  /** Certain import names, namespaces left out; null where none is known. */
  readonly names: readonly string[] | null;
  /** It fills a shared namespace with modules that the index does not name, or nothing is known of it. */
  readonly isPartial: boolean;
  /** Shared namespaces that it fills with modules that are not named. */
  readonly fills: readonly string[];
  /** A row of our own says its names. */
  readonly isSure: boolean;
}

let own: OwnRows | null = null;
const known = new Map<string, KnownDistribution>();

/** Takes a normalised distribution; returns what the facts know of it. */
export function knownDistribution(name: string): KnownDistribution {
  let answer = known.get(name);
  if (answer === undefined) {
    answer = readDistribution(name);
    known.set(name, answer);
  }
  return answer;
}

/** Takes a module; returns whether it is a namespace that several distributions fill. */
export function isShared(module: string): boolean {
  return ownRows().shared.has(module);
}

/** Takes a module; returns the distribution that is named first where several provide it. */
export function preferredFor(module: string): string | undefined {
  return ownRows().preferred.get(module);
}

/** Takes a module; returns the distributions that provide exactly it, in no order. */
export function exactProviders(module: string): readonly string[] {
  // A distribution may have such a name: an import of it says nothing all the same.
  if (isVague(module)) return [];
  const { names, providers, shared } = ownRows();
  const found = new Set(providers.get(module));
  if (shared.has(module)) return [...found];
  const alike = module.replaceAll('_', '-');
  const others = [
    ...listed(find(index.modules, module)),
    ...listed(find(index.squashed, squash(unversioned(module)))),
    ...(find(index.same, alike) === null ? [] : [alike]),
  ];
  for (const name of others) if (!names.has(name)) found.add(name);
  return [...found];
}

function readDistribution(name: string): KnownDistribution {
  const { names, shared } = ownRows();
  const sure = names.get(name);
  if (sure !== undefined) return { names: sure, isPartial: false, fills: [], isSure: true };
  const row = find(index.rows, name);
  const indexed = row === null && find(index.same, name) !== null ? [name.replaceAll('-', '_')] : listed(row);
  const certain = indexed.filter((module) => !shared.has(module));
  const isPartial = indexed.length === 0 || certain.length < indexed.length;
  const fills = indexed.filter((module) => shared.has(module));
  return { names: certain.length > 0 ? certain : null, isPartial, fills, isSure: false };
}

function ownRows(): OwnRows {
  if (own !== null) return own;
  const names = new Map<string, readonly string[]>();
  const providers = new Map<string, string[]>();
  for (const row of [...namespaces.rows, ...curated.rows]) {
    const [name = '', ...modules] = row.split(' ');
    names.set(name, modules);
    for (const module of modules) providers.set(module, [...(providers.get(module) ?? []), name]);
  }
  const preferred = new Map(curated.preferred.map((row) => row.split(' ', 2) as [string, string]));
  own = { names, providers, shared: new Set(curated.shared), preferred };
  return own;
}

function listed(text: string | null): readonly string[] {
  return text === null ? [] : text.split(' ');
}

/**
 * Takes lines of rows with ";" between, sorted by the first word of each row; returns the rest of the row that begins with
 * `key`, null where none does. The lines are searched as they are: maps of them would cost every run more than all it asks.
 */
function find(lines: readonly string[], key: string): string | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstWord(lines[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  const row = (lines[low] ?? '').split(';').find((each) => firstWord(each) === key);
  return row === undefined ? null : row.slice(key.length + 1);
}

function firstWord(line: string): string {
  return line.slice(0, line.search(/[ ;]|$/));
}
