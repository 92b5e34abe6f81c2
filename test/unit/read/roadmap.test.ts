import { describe, expect, test } from 'vitest';
import { packageEdn } from '../../support/manifest.ts';
import { findingsOf, gen } from '../../support/repository.ts';

/** The package manifest of the roadmap's Phase 5, as printed there. */
const PRINTED = `{:package/name "shared-hf"
 :runtimes [{:lang :python
             :targets [{:name :cpu   :extras [:hf]}
                       {:name :openvino :extras [:openvino :hf]}]}
            {:lang :node
             :targets [{:name :lite :deps ["openai" "zod"]}
                       {:name :server :deps ["fastify" "undici"]}]]}
`;
const CLOSED = PRINTED.replace('"undici"]}]]}', '"undici"]}]}]}');
const WHOLE = CLOSED.replace(
  '{:lang :python',
  '{:lang :python :extras {:hf ["transformers"] :openvino ["openvino"]}',
);
const MODULES = { 'packages/p/src/lite.ts': '', 'packages/p/src/server.ts': '' };
const repo = (manifest: string) => ({ ...MODULES, 'packages/p/package.edn': manifest });

describe("the roadmap's Phase 5", () => {
  test('as printed: the closer at 7:67, its opener at 5:13', () => {
    const { manifest, complaints } = packageEdn(PRINTED);
    expect(manifest).toBeNull();
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^7:67 .*5:13/);
  });

  test('closed: each of its three undefined extras, where it is named', () => {
    const { manifest, complaints } = packageEdn(CLOSED);
    expect(manifest).toBeNull();
    expect(complaints.map((text) => text.replace(/ \(.*/, ''))).toEqual([
      '3:47 target :cpu names the extra "hf", which :extras does not define',
      '4:50 target :openvino names the extra "openvino", which :extras does not define',
      '4:60 target :openvino names the extra "hf", which :extras does not define',
    ]);
  });

  test('as a finding at its line, and nothing is written', async () => {
    expect((await findingsOf(repo(PRINTED)))[0]).toContain(
      'gen-and-diff/invalid-manifest packages/p/package.edn:7:67',
    );
    await expect(gen(repo(PRINTED))).rejects.toThrow('packages/p/package.edn:7:67');
    await expect(gen(repo(CLOSED))).rejects.toThrow(/3:47.*\n.*4:50.*\n.*4:60/);
  });

  test('with its extras defined: generated', async () => {
    const { files } = await gen(repo(WHOLE));
    expect(files['packages/p/pyproject.toml']).toContain('cpu = ["shared-hf[hf]"]');
    expect(files['packages/p/pyproject.toml']).toContain('openvino = ["openvino", "shared-hf[hf]"]');
    const json = JSON.parse(String(files['packages/p/package.json']));
    // A package of both languages compiles to lib/; without :entry there is no ".".
    expect(json.exports).toEqual({ './lite': './lib/lite.js', './server': './lib/server.js' });
    expect(json.peerDependencies).toEqual({ openai: '*', zod: '*', fastify: '*', undici: '*' });
    expect(Object.keys(json.peerDependenciesMeta).sort()).toEqual(['fastify', 'openai', 'undici', 'zod']);
    expect(Object.keys(json.devDependencies).sort()).toEqual(['fastify', 'openai', 'undici', 'zod']);
    expect(await findingsOf(files)).toEqual([]);
  });
});
