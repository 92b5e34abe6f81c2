import type { Edn } from '#core/model/edn';
import type { KeyPath } from '#core/model/key-path';

/** A keyword of an EDN manifest, `ns/name` without its colon. TOML and JSON manifests have none. */
export class Keyword {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A manifest's document as data, whatever it is written in: null-prototype tables, arrays, scalars, keywords. */
export type ManifestValue =
  | null
  | boolean
  | number
  | string
  | Keyword
  | readonly ManifestValue[]
  | { readonly [key: string]: ManifestValue };

/** What of EDN has no place in a manifest: where it stands, and what it is. */
export interface Unusable {
  readonly value: Edn;
  readonly what: string;
}

const SAFE_INTEGER = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Takes the reader's tree and returns it as data: keywords and strings are map keys (`:package/name` and
 * "package/name" alike), sets become arrays, symbols, characters and tagged values are collected in `unusable`.
 */
export function manifestValue(edn: Edn, unusable: Unusable[]): ManifestValue {
  const refuse = (what: string): null => {
    unusable.push({ value: edn, what });
    return null;
  };
  switch (edn.kind) {
    case 'nil':
      return null;
    case 'boolean':
    case 'string':
      return edn.value;
    case 'float':
      return Number.isFinite(edn.value) ? edn.value : refuse('a number that is not finite');
    case 'integer':
      return edn.value <= SAFE_INTEGER && -edn.value <= SAFE_INTEGER
        ? Number(edn.value)
        : refuse('an integer beyond 2^53');
    case 'keyword':
      return new Keyword(keyText(edn));
    case 'list':
    case 'vector':
    case 'set':
      return edn.items.map((item) => manifestValue(item, unusable));
    case 'map': {
      const table: Record<string, ManifestValue> = Object.create(null);
      for (const [key, value] of edn.entries) {
        const name = ednKey(key);
        if (name === null)
          unusable.push({ value: key, what: 'a map key that is neither keyword nor string' });
        else if (name in table)
          unusable.push({ value: key, what: `a second ${JSON.stringify(name)} (as keyword and string)` });
        else table[name] = manifestValue(value, unusable);
      }
      return table;
    }
    default:
      return refuse(edn.kind === 'tagged' ? `a value tagged #${edn.tag}` : `a ${edn.kind}`);
  }
}

/** The value of an EDN tree at a path of manifest keys, or the nearest one that exists above it. */
export function ednAt(root: Edn, path: KeyPath): Edn {
  let here = root;
  for (const part of path) {
    let next: Edn | undefined;
    if (here.kind === 'map') next = here.entries.find(([key]) => ednKey(key) === part)?.[1];
    else if ('items' in here && typeof part === 'number') next = here.items[part];
    if (next === undefined) break;
    here = next;
  }
  return here;
}

/** The key of a map entry (its own place, not the value's); undefined where the path names no map entry. */
export function ednKeyAt(root: Edn, path: KeyPath): Edn | undefined {
  const holder = ednAt(root, path.slice(0, -1));
  if (holder.kind !== 'map') return undefined;
  return holder.entries.find(([key]) => ednKey(key) === path.at(-1))?.[0];
}

function ednKey(key: Edn): string | null {
  if (key.kind === 'keyword') return keyText(key);
  return key.kind === 'string' ? key.value : null;
}

function keyText(key: { readonly namespace: string | null; readonly name: string }): string {
  return key.namespace === null ? key.name : `${key.namespace}/${key.name}`;
}

/** A value as an error message names it. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'nil';
  if (value instanceof Keyword) return `the keyword :${value.text}`;
  if (typeof value === 'string') {
    return `the string ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty vector' : `a vector of ${value.length}`;
  if (typeof value === 'object') return 'a map';
  return `the ${typeof value} ${String(value)}`;
}
