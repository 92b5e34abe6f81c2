import * as v from 'valibot';
import { suggest } from '#core/model/suggest';
import { describeValue, Keyword } from './manifest-value.ts';

/*
 * The typed schema of the three manifests. Shapes only: what a name or a requirement may hold is judged by the
 * readers, with the place of the value. The JSON Schemas that ship are made from these very objects.
 */

const expected = (what: string) => (issue: { readonly input: unknown }) =>
  `expected ${what}, found ${describeValue(issue.input)}`;

const isTable = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input) && !(input instanceof Keyword);

/** What stands behind a schema that looks first: the JSON Schemas are made of it, as converters see the first alone. */
export const BEHIND: WeakMap<object, v.GenericSchema> = new WeakMap();

/** Valibot's objects and records take vectors and keywords for objects too, so each stands behind a look at its kind. */
function behind<S extends v.GenericSchema>(what: string, shape: S) {
  const look = v.custom<unknown>(isTable, expected(what));
  BEHIND.set(look, shape);
  return v.pipe(look, shape);
}

/** A map with these keys and no others; `elsewhere` says where a key that is unknown here belongs. */
function table<const E extends v.ObjectEntries>(
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
  return behind('a map', shape);
}

const text = v.string(expected('a string'));
const flag = v.boolean(expected('true or false'));
const count = v.pipe(
  v.number(expected('a whole number')),
  v.integer(expected('a whole number')),
  v.minValue(1, (issue) => `expected a number from 1 up, found ${issue.input}`),
);

/** A keyword or a string, as its text. */
export const word = v.pipe(
  v.union([text, v.instance(Keyword)], expected('a keyword or a string')),
  v.transform((input) => (input instanceof Keyword ? input.text : input)),
);

/** One of some words. */
function oneOf<const W extends readonly string[]>(words: W) {
  const names = words.map((w) => `:${w}`).join(', ');
  const look = v.union([text, v.instance(Keyword)], expected(`one of ${names}`));
  const listed = v.picklist(words, (issue) => {
    const near = suggest(String(issue.input), words);
    return `expected one of ${names}, found ${describeValue(issue.input)}${near === null ? '' : `, did you mean :${near}?`}`;
  });
  BEHIND.set(look, listed);
  return v.pipe(
    look,
    v.transform((input) => (input instanceof Keyword ? input.text : input)),
    listed,
  );
}

const texts = v.array(text, expected('a vector of strings'));
const words = v.array(word, expected('a vector of keywords or strings'));

function mapOf<S extends v.GenericSchema>(value: S, what: string) {
  return behind(`a map of ${what}`, v.record(v.string(), value));
}

/** JSON: what package.json can hold. Keywords are taken as their text. */
export const json: v.GenericSchema<unknown, JsonValue> = v.lazy((input) => {
  if (Array.isArray(input)) return v.array(json);
  if (isTable(input)) return v.record(v.string(), json);
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

const common = {
  name: v.optional(text),
  entry: v.optional(text),
  requires: v.optional(text),
  deps: v.optional(texts),
  'dev-deps': v.optional(texts),
  scripts: v.optional(mapOf(text, 'name -> string')),
};

const includeGroup = table({ 'include-group': word });
const groupItem = v.union([text, includeGroup], expected('a requirement, or {:include-group "name"}'));
const BACKENDS = ['setuptools', 'hatchling', 'poetry-core', 'uv_build', 'flit_core', 'pdm-backend'] as const;

const pythonKeys = {
  ...common,
  extras: v.optional(mapOf(texts, 'extra -> vector of requirements')),
  groups: v.optional(
    mapOf(v.array(groupItem, expected('a vector of requirements')), 'group -> vector of requirements'),
  ),
  targets: v.optional(v.array(table({ name: word, extras: words }), expected('a vector of maps'))),
  build: v.optional(
    v.union(
      [oneOf(BACKENDS), table({ backend: oneOf(BACKENDS), requires: v.optional(texts) })],
      expected('a build backend (:setuptools, :hatchling, …), or {:backend … :requires […]}'),
    ),
  ),
  'import-names': v.optional(texts),
};

const peer = v.union(
  [text, table({ pkg: text, optional: v.optional(flag) })],
  expected('"name@range", or {:pkg "name@range" :optional true}'),
);

const nodeKeys = {
  ...common,
  peers: v.optional(v.array(peer, expected('a vector of peers'))),
  'optional-deps': v.optional(texts),
  targets: v.optional(
    v.array(
      table({ name: word, deps: v.optional(texts, []), entry: v.optional(text) }),
      expected('a vector of maps'),
    ),
  ),
  exports: v.optional(json),
  files: v.optional(texts),
  bin: v.optional(json),
  private: v.optional(flag),
  build: v.optional(
    table({
      type: v.optional(text),
      main: v.optional(text),
      module: v.optional(text),
      types: v.optional(text),
    }),
  ),
};

/** Where a key that one language does not know belongs. */
function keysOf(
  other: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
  lang: string,
) {
  return Object.fromEntries(
    Object.keys(other)
      .filter((k) => !(k in own))
      .map((k) => [k, `it belongs to :lang ${lang}`]),
  );
}
const notPython = keysOf(nodeKeys, pythonKeys, ':node');
const notNode = keysOf(pythonKeys, nodeKeys, ':python');

const LANGS = ['python', 'node'] as const;
const head = {
  'package/name': text,
  'package/version': v.optional(text),
  'package/description': v.optional(text),
};
const inRuntimes = Object.fromEntries(
  ['lang', ...Object.keys(pythonKeys), ...Object.keys(nodeKeys)].map((k) => [
    k,
    'beside :runtimes it stands inside one of them',
  ]),
);

export const langOnly = behind(
  'a map',
  v.looseObject({ lang: oneOf(LANGS) }, () => 'the key :lang is missing (:python or :node)'),
);
export const pythonRuntime = table({ lang: oneOf(['python']), ...pythonKeys }, notPython);
export const nodeRuntime = table({ lang: oneOf(['node']), ...nodeKeys }, notNode);
export const pythonShort = table({ ...head, lang: oneOf(['python']), ...pythonKeys }, notPython);
export const nodeShort = table({ ...head, lang: oneOf(['node']), ...nodeKeys }, notNode);
export const packageLong = table(
  {
    ...head,
    runtimes: v.pipe(
      v.array(v.any(), expected('a vector of maps')),
      v.minLength(1, 'at least one runtime is needed'),
    ),
  },
  inRuntimes,
);

/** A handler keeps its spelling: a keyword says `module/callable`, a string `module:callable`. */
const handler = v.union(
  [text, v.instance(Keyword)],
  expected('a handler, as :module/callable or "module:callable"'),
);
const namedHandler = table({ name: word, handler });
const TRANSPORTS = ['http', 'ws', 'grpc'] as const;

export const service = table({
  'service/name': word,
  runtime: table({
    lang: oneOf(LANGS),
    entry: text,
    workers: v.optional(count, 1),
    requires: v.optional(text),
  }),
  deps: v.optional(
    table({
      python: v.optional(
        v.array(table({ pkg: text, extras: v.optional(words, []) }), expected('a vector of maps')),
        [],
      ),
      node: v.optional(
        v.array(table({ pkg: text, targets: v.optional(words, []) }), expected('a vector of maps')),
        [],
      ),
    }),
  ),
  transports: v.optional(v.array(oneOf(TRANSPORTS), expected('a vector of transports'))),
  endpoints: v.optional(
    v.array(table({ method: word, path: text, handler }), expected('a vector of maps')),
    [],
  ),
  tools: v.optional(v.array(namedHandler, expected('a vector of maps')), []),
  tasks: v.optional(v.array(namedHandler, expected('a vector of maps')), []),
  resources: v.optional(mapOf(json, 'gate -> true or false')),
  telemetry: v.optional(mapOf(json, 'exporter -> setting')),
  env: v.optional(words, []),
  secrets: v.optional(words, []),
});

const pythonPins = mapOf(
  v.union([text, texts], expected('a version, or a vector of requirements')),
  'name -> version',
);
const nodePins = mapOf(json, 'selector -> version');
export const pins = table({ python: v.optional(pythonPins), node: v.optional(nodePins) });
const LAYOUTS = ['shared-lang', 'flat', 'apps-services-packages'] as const;
const LEVELS = ['error', 'warning', 'notice', 'off'] as const;

export const plumb = table({
  layout: v.optional(
    v.union(
      [oneOf(LAYOUTS), texts, mapOf(json, 'role -> globs')],
      expected(`:${LAYOUTS.join(', :')}, or globs`),
    ),
  ),
  pins: v.optional(v.union([text, pins], expected('{:python … :node …}, or the path of an EDN file'))),
  node: v.optional(table({ version: v.optional(text), 'package-manager': v.optional(text) })),
  python: v.optional(table({ version: v.optional(text), installer: v.optional(oneOf(['pip', 'uv'])) })),
  ci: v.optional(
    table({
      os: v.optional(words),
      python: v.optional(texts),
      node: v.optional(texts),
      runners: v.optional(mapOf(json, 'resource -> label')),
      schedule: v.optional(text),
    }),
  ),
  heavy: v.optional(words, []),
  legacy: v.optional(words, []),
  services: v.optional(mapOf(json, 'setting -> value')),
  stubs: v.optional(texts, []),
  'import-names': v.optional(mapOf(texts, 'distribution -> vector of import names'), {}),
  rules: v.optional(mapOf(oneOf(LEVELS), 'rule -> severity'), {}),
  exclude: v.optional(texts, []),
  allow: v.optional(texts, []),
});
