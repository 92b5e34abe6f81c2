import { describe, expect, test } from 'vitest';
import { findingsOf, gen, textOf } from '../../support/repository.ts';

const SERVICE = `{:service/name :bar :runtime {:lang :node :entry "@a/web:createApp"}
 :deps {:node [{:pkg "@a/web"} {:pkg "@a/hf" :targets [:lite]} {:pkg "plain"}]}}`;
const REPO = {
  'package.json': '{"packageManager": "pnpm@10.34.0"}',
  'services/bar/service.edn': SERVICE,
  'web/package.edn': '{:package/name "@a/web" :lang :node :peers ["fastify@^5" {:pkg "ws" :optional true}]}',
  'hf/package.edn':
    '{:package/name "hf" :runtimes [{:lang :node :name "@a/hf" :targets [{:name :lite :deps ["zod@^3" "openai@^5"]} {:name :server :deps ["undici" "zod@^3"]}]}]}',
  'hf/src/lite.ts': '',
  'hf/src/server.ts': '',
  'plain/package.json':
    '{"name": "plain", "peerDependencies": {"react": ">=18", "vue": "3"}, "peerDependenciesMeta": {"vue": {"optional": true}}}',
};

describe("a Node service's package.json", () => {
  test('holds its packages, and the peers that these require of it', async () => {
    const { files } = await gen(REPO);
    expect(JSON.parse(textOf(files, 'services/bar/package.json'))).toEqual({
      name: 'bar',
      version: '0.0.0',
      private: true,
      type: 'module',
      scripts: { start: 'node server.mjs' },
      dependencies: {
        '@a/web': 'workspace:*',
        '@a/hf': 'workspace:*',
        plain: 'workspace:*',
        fastify: '^5',
        zod: '^3',
        openai: '^5',
        react: '>=18',
      },
    });
    expect(await findingsOf(files)).toEqual([]);
  });

  test('owns type and dependencies, nothing else', async () => {
    const { files } = await gen(REPO);
    const json = JSON.parse(textOf(files, 'services/bar/package.json'));
    const with_ = (change: object) => ({
      ...files,
      'services/bar/package.json': JSON.stringify({ ...json, ...change }),
    });
    expect(await findingsOf(with_({ name: 'x', scripts: {}, license: 'MIT', version: '2.0.0' }))).toEqual([]);
    expect(await findingsOf(with_({ type: 'commonjs' }))).toHaveLength(1);
    expect(await findingsOf(with_({ dependencies: { ...json.dependencies, undici: '*' } }))).toHaveLength(1);
    expect(await findingsOf(with_({ dependencies: {} }))).toHaveLength(7);
  });

  test('a package beside the service in one folder: what both own is told', async () => {
    const repo = {
      's/service.edn': '{:service/name :s :runtime {:lang :node :entry "a:b"}}',
      's/package.edn': '{:package/name "s" :lang :node\n :deps ["x@1"]}',
    };
    expect(await findingsOf(repo)).toContainEqual(
      expect.stringContaining(
        'invalid-manifest s/service.edn:1:1 dependencies of s/package.json is owned by s/package.edn too',
      ),
    );
    await expect(gen(repo)).rejects.toThrow('is owned by');
    const apart = { ...repo, 's/package.edn': '{:package/name "s" :lang :node :scripts {"x" "y"}}' };
    const { files } = await gen(apart);
    expect(JSON.parse(textOf(files, 's/package.json'))).toMatchObject({
      name: 's',
      scripts: { x: 'y' },
      type: 'module',
    });
  });
});
