import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { Keyword, manifestValue } from '#core/read/manifest/manifest-value';
import { manifestSchemas } from '../../../../scripts/manifest-json-schema.ts';

/** A manifest as editors see it that know JSON Schemas: keywords are strings. */
function jsonOf(text: string): unknown {
  const reading = readEdn(text, repoPath('x.edn'));
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  const plain = manifestValue(reading.value, []);
  return JSON.parse(JSON.stringify(plain, (_, value) => (value instanceof Keyword ? value.text : value)));
}

const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map(
  Object.entries(manifestSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]),
);
const judge = (name: string, value: unknown): boolean => {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(value) as boolean;
};

const examples = globSync('examples/**/{package,service,plumb}.edn', {
  exclude: (path) => path.includes('node_modules'),
}).sort();
const schemaOf = (path: string) =>
  path.endsWith('plumb.edn')
    ? 'plumb'
    : path.endsWith('package.edn')
      ? 'package-manifest'
      : 'service-manifest';

test('what ships is what the validators make', () => {
  for (const [name, schema] of Object.entries(manifestSchemas()))
    expect(JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
});

describe("the examples' manifests", () => {
  test('are many', () => expect(examples.length).toBeGreaterThanOrEqual(13));

  test.each(examples)('%s is accepted, and refused with a key that is misspelt', (path) => {
    const value = jsonOf(readFileSync(path, 'utf8')) as Record<string, unknown>;
    expect(judge(schemaOf(path), value)).toBe(true);
    for (const key of Object.keys(value)) {
      const { [key]: inner, ...rest } = value;
      expect(judge(schemaOf(path), { ...rest, [`${key}x`]: inner }), `${key}x`).toBe(false);
    }
  });
});

describe('what the reader takes, the schema takes', () => {
  test.each([
    [
      'package-manifest',
      '{:package/name "p" :lang :python :build {:backend :hatchling :requires ["x"]} :groups {:a ["x" {:include-group "b"}] :b []}}',
    ],
    [
      'package-manifest',
      '{:package/name "p" :lang :node :peers ["a" {:pkg "b" :optional true}] :exports {"." {:import "x"}} :bin "x"}',
    ],
    [
      'package-manifest',
      '{:package/name "p" :runtimes [{:lang :python :targets [{:name :cpu :extras [:hf]}]} {:lang :node :targets [{:name "x"}]}]}',
    ],
    [
      'service-manifest',
      '{:service/name :s :runtime {:lang :python :entry "a:b"} :telemetry {:x {:y [1 nil]}}}',
    ],
    ['plumb', '{:pins "x.edn" :layout ["a/*"]}'],
    ['plumb', '{:pins {:python {"a" ["a==1"]} :node {"b" {"c" "1"}}} :layout {:packages ["x"]}}'],
  ])('%s %s', (name, text) => {
    expect(judge(name, jsonOf(text))).toBe(true);
  });
});

describe('what the reader refuses, the schema refuses', () => {
  test.each([
    ['package-manifest', '{:package/name "p"}'],
    ['package-manifest', '{:package/name "p" :lang :ruby}'],
    ['package-manifest', '{:package/name "p" :lang :python :peers []}'],
    ['package-manifest', '{:package/name "p" :lang :node :extras {}}'],
    ['package-manifest', '{:package/name "p" :lang :python :build :setuptool}'],
    ['package-manifest', '{:package/name "p" :lang :python :groups {:a [{:include "b"}]}}'],
    ['package-manifest', '{:package/name "p" :runtimes []}'],
    ['package-manifest', '{:package/name "p" :runtimes [{:lang :python :peers []}]}'],
    ['service-manifest', '{:service/name :s :runtime {:lang :python}}'],
    ['service-manifest', '{:service/name :s :runtime {:lang :python :entry "a:b" :workers 0}}'],
    ['service-manifest', '{:service/name :s :runtime {:lang :python :entry "a:b"} :transports [:htp]}'],
    ['plumb', '{:pins {:pyton {}}}'],
    ['plumb', '{:rules {"gen-and-diff/drift" "fatal"}}'],
    ['plumb', '{:python {:installer :conda}}'],
  ])('%s %s', (name, text) => {
    expect(judge(name, jsonOf(text))).toBe(false);
  });
});
