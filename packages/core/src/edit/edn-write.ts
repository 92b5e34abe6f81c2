import { type EDNVal, toEDNString } from 'edn-data';
import type { Edn } from '#core/model/edn';
import { isTable } from '#core/model/key-path';
import { EditError, type Plain } from './change.ts';
import { keyWord } from './edn-path.ts';

const KEYWORD = /^[A-Za-z_][\w.*+!?$%&=<>-]*(?:\/[A-Za-z_][\w.*+!?$%&=<>-]*)?$/;

/**
 * A value as EDN on one line; map keys are keywords where they can be, and with `keywords` every text is. Throws EditError
 * for a number EDN data cannot hold.
 */
export function writeEdn(value: Plain, keywords = false): string {
  return toEDNString(ednData(value, keywords));
}

/** A value that takes the place of another: a string where a keyword stood is written as a keyword where it can be. */
export function writeEdnOver(old: Edn, value: Plain): string {
  if (old.kind === 'keyword' && typeof value === 'string' && KEYWORD.test(value)) return `:${value}`;
  return writeEdn(value);
}

function ednData(value: Plain, keywords: boolean): EDNVal {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new EditError(`${value} is no value of a manifest`);
  }
  if (Array.isArray(value)) return value.map((item) => ednData(item, keywords));
  if (isTable(value)) {
    // `map`, because edn-data takes a plain object for one of its own kinds when it has a key such as `tag`.
    return {
      map: Object.entries(value).map(([key, item]) => [ednKey(key), ednData(item as Plain, keywords)]),
    };
  }
  if (keywords && typeof value === 'string') return ednKey(value);
  return value as null | boolean | number | string;
}

function ednKey(word: string): EDNVal {
  return KEYWORD.test(word) ? { key: word } : word;
}

/** A new key for a map: a string among string keys, else a keyword where it can be; within `#:ns{}` as its map spells keys. */
export function writeKey(word: string, others: readonly Edn[], space: string | null): string {
  const strings = others.length > 0 && others.every((key) => key.kind === 'string');
  if (strings || !KEYWORD.test(word)) return toEDNString(word);
  if (space === null) return `:${word}`;
  if (word.startsWith(`${space}/`)) return `:${word.slice(space.length + 1)}`;
  return word.includes('/') ? `:${word}` : `:_/${word}`;
}

/** The value as plain data, keywords as their words; undefined where plain data cannot say it (symbols, tags, sets of maps …). */
export function plainOf(value: Edn): Plain | undefined {
  switch (value.kind) {
    case 'nil':
      return null;
    case 'boolean':
    case 'string':
    case 'float':
      return value.value;
    case 'integer':
      return Number.isSafeInteger(Number(value.value)) ? Number(value.value) : undefined;
    case 'keyword':
      return keyWord(value) ?? undefined;
    case 'vector':
    case 'list': {
      const items = value.items.map(plainOf);
      return items.includes(undefined) ? undefined : (items as Plain[]);
    }
    case 'map': {
      const table: Record<string, Plain> = Object.create(null);
      for (const [key, item] of value.entries) {
        const [word, plain] = [keyWord(key), plainOf(item)];
        if (word === null || plain === undefined) return undefined;
        table[word] = plain;
      }
      return table;
    }
    default:
      return undefined;
  }
}
