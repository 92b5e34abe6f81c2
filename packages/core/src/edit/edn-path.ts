import type { Edn } from '#core/model/edn';

/** The word by which a path names a map key: `ns/name` of a keyword (no colon), a string as it is; null for any other. */
export function keyWord(key: Edn): string | null {
  if (key.kind === 'string') return key.value;
  if (key.kind !== 'keyword') return null;
  return key.namespace === null ? key.name : `${key.namespace}/${key.name}`;
}

/** Walks one step: a string into a map, a number (from 0) into a vector or list; null where there is nothing. */
export function stepInto(value: Edn, part: string | number): Edn | null {
  if (typeof part === 'string') {
    if (value.kind !== 'map') return null;
    return value.entries.find(([key]) => keyWord(key) === part)?.[1] ?? null;
  }
  return value.kind === 'vector' || value.kind === 'list' ? (value.items[part] ?? null) : null;
}
