import type { KeyPath } from '#core/model/key-path';
import { suggest } from '#core/model/suggest';
import { describeValue, Keyword } from './manifest-value.ts';

/** Takes what is wrong with the value at a path, or with its key. */
export type Tell = (path: KeyPath, message: string, where: 'value' | 'key') => void;

/** The shape of a value: how it is read and typed, and its JSON Schema (draft-07), in which keywords are strings. */
export interface Shape<T> {
  /** Returns the value as its readers want it. What is wrong is told, each at its own place; the result is then unused. */
  readonly read: (input: unknown, path: KeyPath, tell: Tell) => T;
  readonly json: object;
  /** A key of this shape may be absent. */
  readonly optional?: true;
}

/** The type of what a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;

type Table = Readonly<Record<string, unknown>>;

const isTable = (input: unknown): input is Table =>
  typeof input === 'object' && input !== null && !Array.isArray(input) && !(input instanceof Keyword);

/** A value that one look judges. Only what passes is handed on: the cast stands for the look. */
function scalar<T>(what: string, json: object, take: (input: unknown) => T | undefined): Shape<T> {
  return {
    json,
    read: (input, path, tell) => {
      const value = take(input);
      if (value === undefined) tell(path, `expected ${what}, found ${describeValue(input)}`, 'value');
      return value as T;
    },
  };
}

export const text = scalar('a string', { type: 'string' }, (input) =>
  typeof input === 'string' ? input : undefined,
);

export const flag = scalar('true or false', { type: 'boolean' }, (input) =>
  typeof input === 'boolean' ? input : undefined,
);

/** A whole number from 1 up. */
export const count = scalar('a whole number from 1 up', { type: 'integer', minimum: 1 }, (input) =>
  typeof input === 'number' && Number.isInteger(input) && input >= 1 ? input : undefined,
);

const wordOf = (input: unknown): string | undefined =>
  input instanceof Keyword ? input.text : typeof input === 'string' ? input : undefined;

/** A keyword or a string, as its text. */
export const word = scalar('a keyword or a string', { type: 'string' }, wordOf);

/** A string or a keyword as it is: a handler keeps its spelling. */
export const spelled = scalar(
  'a handler, as :module/callable or "module:callable"',
  { type: 'string' },
  (input) => (typeof input === 'string' || input instanceof Keyword ? input : undefined),
);

/** Any value: another shape will judge it. */
export const anything: Shape<unknown> = { json: {}, read: (input) => input };

/** One of some words. */
export function oneOf<const W extends readonly string[]>(listed: W): Shape<W[number]> {
  const what = `one of ${listed.map((name) => `:${name}`).join(', ')}`;
  return {
    json: { type: 'string', enum: listed },
    read: (input, path, tell) => {
      const name = wordOf(input);
      if (name !== undefined && listed.includes(name)) return name;
      const near = name === undefined ? null : suggest(name, listed);
      const hint = near === null ? '' : `, did you mean :${near}?`;
      tell(path, `expected ${what}, found ${describeValue(name ?? input)}${hint}`, 'value');
      return listed[0] as W[number];
    },
  };
}

/** A vector of one shape; where `few` says why, not an empty one. */
export function vector<T>(item: Shape<T>, what: string, few?: string): Shape<readonly T[]> {
  return {
    json: { type: 'array', items: item.json, ...(few !== undefined && { minItems: 1 }) },
    read: (input, path, tell) => {
      if (!Array.isArray(input))
        tell(path, `expected a vector of ${what}, found ${describeValue(input)}`, 'value');
      const items = Array.isArray(input) ? input : [];
      if (few !== undefined && Array.isArray(input) && items.length === 0) tell(path, few, 'value');
      return items.map((inner, index) => item.read(inner, [...path, index], tell));
    },
  };
}

export const texts = vector(text, 'strings');
export const words = vector(word, 'keywords or strings');

/** A map of any keys, `__proto__` among them: what it reads has no prototype. */
export function mapOf<T>(value: Shape<T>, what: string): Shape<Readonly<Record<string, T>>> {
  return {
    json: { type: 'object', additionalProperties: value.json },
    read: (input, path, tell) => {
      if (!isTable(input)) tell(path, `expected a map of ${what}, found ${describeValue(input)}`, 'value');
      const output: Record<string, T> = Object.create(null);
      for (const [key, inner] of Object.entries(isTable(input) ? input : {})) {
        output[key] = value.read(inner, [...path, key], tell);
      }
      return output;
    },
  };
}

/** A key that may be absent: undefined then, or the default. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined>;
export function optional<T>(shape: Shape<T>, fallback: NoInfer<T>): Shape<T>;
export function optional<T>(shape: Shape<T>, fallback?: T): Shape<T | undefined> {
  const read: Shape<T | undefined>['read'] = (input, path, tell) =>
    input === undefined ? fallback : shape.read(input, path, tell);
  return { json: shape.json, read, optional: true };
}

/** A map with these keys and no others; `elsewhere` says where a key that is unknown here belongs. */
export function table<const E extends Shapes>(
  entries: E,
  elsewhere: Readonly<Record<string, string>> = {},
): Shape<{ readonly [K in keyof E]: Shaped<E[K]> }> {
  const keys = Object.keys(entries);
  const known = `(known: ${keys.map((key) => `:${key}`).join(' ')})`;
  const tellUnknown = (key: string, path: KeyPath, tell: Tell): void => {
    const place = [...path, key];
    if (Object.hasOwn(elsewhere, key)) {
      tell(place, `:${key} has no meaning here: ${elsewhere[key]}`, 'key');
      return;
    }
    const near = suggest(key, keys);
    tell(place, `unknown key :${key}${near === null ? '' : `, did you mean :${near}?`} ${known}`, 'key');
  };
  const shape = keyed(entries, (key) => `the key :${key} is missing`);
  const json = { ...shape.json, additionalProperties: false };
  return {
    json,
    read: (input, path, tell) => {
      const value = shape.read(input, path, tell);
      if (isTable(input))
        for (const key of Object.keys(input)) if (!Object.hasOwn(entries, key)) tellUnknown(key, path, tell);
      return value;
    },
  };
}

/** A map with these keys, whatever others it has. */
export function keyed<const E extends Shapes>(
  entries: E,
  missing: (key: string) => string,
): Shape<{ readonly [K in keyof E]: Shaped<E[K]> }> {
  const shapes = Object.entries(entries);
  const required = shapes.filter(([, shape]) => shape.optional !== true).map(([key]) => key);
  return {
    json: {
      type: 'object',
      properties: Object.fromEntries(shapes.map(([key, { json }]) => [key, json])),
      ...(required.length > 0 && { required }),
    },
    read: (input, path, tell) => {
      if (!isTable(input)) tell(path, `expected a map, found ${describeValue(input)}`, 'value');
      const output: Record<string, unknown> = Object.create(null);
      if (isTable(input)) {
        for (const [key, shape] of shapes) {
          const isThere = Object.hasOwn(input, key);
          if (!isThere && shape.optional !== true) tell(path, missing(key), 'value');
          else output[key] = shape.read(input[key], [...path, key], tell);
        }
      }
      return output as { readonly [K in keyof E]: Shaped<E[K]> };
    },
  };
}

/** Shapes by the kind of value they are for. */
interface Kinds {
  /** For strings; for keywords as well with `word`. */
  readonly text?: Shape<unknown>;
  readonly word?: Shape<unknown>;
  readonly table?: Shape<unknown>;
  readonly vector?: Shape<unknown>;
}

/** One of several kinds: held against the shape of its own, so that a fault inside is told at its own place. */
export function either<const K extends Kinds>(what: string, kinds: K): Shape<Shaped<K[keyof K]>> {
  const shapes = [kinds.text, kinds.word, kinds.vector, kinds.table].filter((shape) => shape !== undefined);
  const wrong = scalar<never>(what, {}, () => undefined);
  const own = (input: unknown): Shape<unknown> | undefined => {
    if (isTable(input)) return kinds.table;
    if (Array.isArray(input)) return kinds.vector;
    if (typeof input === 'string') return kinds.text ?? kinds.word;
    return input instanceof Keyword ? kinds.word : undefined;
  };
  return {
    json: { anyOf: shapes.map(({ json }) => json) },
    read: (input, path, tell) => (own(input) ?? wrong).read(input, path, tell) as Shaped<K[keyof K]>,
  };
}

/** JSON: what package.json can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Any JSON; keywords are taken as their text. */
export const json: Shape<JsonValue> = {
  json: {},
  read: (input, path, tell) => {
    if (input instanceof Keyword) return input.text;
    if (Array.isArray(input)) return input.map((item, index) => json.read(item, [...path, index], tell));
    return isTable(input) ? anyMap.read(input, path, tell) : (input as JsonValue);
  },
};
const anyMap = mapOf(json, 'JSON');
