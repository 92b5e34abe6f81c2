import * as v from 'valibot';
import { suggest } from '#core/model/suggest';
import { describeValue, Keyword } from './manifest-value.ts';

/*
 * What the schemas of the manifests are put together from. Valibot's own objects and records take vectors and keywords
 * for objects too, stop at the first unknown key and leave out the key `__proto__`: these do not.
 */

/** The complaint about a value of another kind than `what`. */
export const expected = (what: string) => (issue: { readonly input: unknown }) =>
  `expected ${what}, found ${describeValue(issue.input)}`;

const isTable = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input) && !(input instanceof Keyword);

/** What stands behind a schema that looks first: the JSON Schemas are made of it, as converters see the first alone. */
export const BEHIND: WeakMap<object, v.GenericSchema> = new WeakMap();

/** A map, held against a shape of valibot's that would take a vector or keyword for one too. */
export function behind<S extends v.GenericSchema>(what: string, shape: S) {
  const look = v.custom<unknown>(isTable, expected(what));
  BEHIND.set(look, shape);
  return v.pipe(look, shape);
}

type Run = (
  dataset: { value?: unknown; typed?: boolean },
  config: object,
) => v.OutputDataset<unknown, v.BaseIssue<unknown>>;

/** A schema of the same type that is run in another way. */
function runAs<S extends v.GenericSchema>(shape: S, run: Run): S {
  return { ...shape, '~run': run };
}

/** A map with these keys and no others; `elsewhere` says where a key that is unknown here belongs. */
export function table<const E extends v.ObjectEntries>(
  entries: E,
  elsewhere: Readonly<Record<string, string>> = {},
) {
  const keys = Object.keys(entries);
  const known = keys.map((key) => `:${key}`).join(' ');
  const shape = v.strictObject(entries, (issue) => {
    const name = String(issue.path?.at(-1)?.key);
    if (issue.expected !== 'never') return `the key :${name} is missing`;
    if (Object.hasOwn(elsewhere, name)) return `:${name} has no meaning here: ${elsewhere[name]}`;
    const near = suggest(name, keys);
    return `unknown key :${name}${near === null ? '' : `, did you mean :${near}?`} (known: ${known})`;
  });
  const run = runAs(shape, (dataset, config) => {
    const input = dataset.value as Readonly<Record<string, unknown>>;
    const isKnown = (key: string) => Object.hasOwn(entries, key);
    const part = (names: readonly string[]) => withKeys(names.map((name) => [name, input[name]]));
    const names = Object.keys(input);
    const result = shape['~run']({ value: part(names.filter(isKnown)) }, config);
    const unknown = names
      .filter((name) => !isKnown(name))
      .flatMap((name) => shape['~run']({ value: part([name]) }, config).issues ?? [])
      .filter((issue) => issue.expected === 'never');
    const issues = [...(result.issues ?? []), ...unknown];
    return { ...result, ...(issues.length > 0 && { issues }) } as ReturnType<Run>;
  });
  return behind('a map', run);
}

/** A map of any keys, `__proto__` among them: its output has no prototype. */
export function mapOf<S extends v.GenericSchema>(value: S, what: string) {
  return behind(`a map of ${what}`, recordOf(value));
}

function recordOf<S extends v.GenericSchema>(value: S) {
  return runAs(v.record(v.string(), value), (dataset, config) => {
    const input = dataset.value as Readonly<Record<string, unknown>>;
    const issues: v.BaseIssue<unknown>[] = [];
    const output: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(input)) {
      const result = value['~run']({ value: inner }, config);
      for (const issue of result.issues ?? []) {
        const path: v.ObjectPathItem = { type: 'object', origin: 'value', input, key, value: inner };
        issues.push({ ...issue, path: [path, ...(issue.path ?? [])] });
      }
      output.push([key, result.value]);
    }
    const outcome = { value: withKeys(output), typed: issues.length === 0 };
    return (issues.length === 0 ? outcome : { ...outcome, issues }) as ReturnType<Run>;
  });
}

function withKeys(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const keys: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) keys[key] = value;
  return keys;
}

/**
 * A scalar, or a map or vector: held against the one of its kind, so that a fault inside is told at its own place.
 */
export function either<
  S extends v.GenericSchema,
  T extends v.GenericSchema = never,
  L extends v.GenericSchema = never,
>(scalar: S, { table: map, vector }: { readonly table?: T; readonly vector?: L }, what: string) {
  const wrong = v.custom<never>(() => false, expected(what));
  const shapes = [scalar, vector, map].filter((shape): shape is S | T | L => shape !== undefined);
  return runAs(v.union(shapes), (dataset, config) => {
    const { value } = dataset;
    const isScalar = typeof value === 'string' || (value instanceof Keyword && scalar.type !== 'string');
    const own = isTable(value) ? map : Array.isArray(value) ? vector : isScalar ? scalar : undefined;
    return (own ?? wrong)['~run']({ value }, config);
  });
}

export const text = v.string(expected('a string'));
export const flag = v.boolean(expected('true or false'));

/** A keyword or a string, as its text. */
export const word = v.pipe(
  v.union([text, v.instance(Keyword)], expected('a keyword or a string')),
  v.transform((input) => (input instanceof Keyword ? input.text : input)),
);

/** One of some words. */
export function oneOf<const W extends readonly string[]>(listed: W) {
  const names = listed.map((w) => `:${w}`).join(', ');
  const look = v.union([text, v.instance(Keyword)], expected(`one of ${names}`));
  const choice = v.picklist(listed, (issue) => {
    const near = suggest(String(issue.input), listed);
    return `expected one of ${names}, found ${describeValue(issue.input)}${near === null ? '' : `, did you mean :${near}?`}`;
  });
  BEHIND.set(look, choice);
  return v.pipe(
    look,
    v.transform((input) => (input instanceof Keyword ? input.text : input)),
    choice,
  );
}

export const texts = v.array(text, expected('a vector of strings'));
export const words = v.array(word, expected('a vector of keywords or strings'));

/** JSON: what package.json can hold. Keywords are taken as their text. */
export const json: v.GenericSchema<unknown, JsonValue> = v.lazy((input) => {
  if (Array.isArray(input)) return v.array(json);
  if (isTable(input)) return recordOf(json);
  if (input instanceof Keyword) return word;
  return v.union([v.null(), v.boolean(), v.number(), v.string()]);
});
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
