import { expect, test } from 'vitest';
import { planFixes, writeFixes } from '#core/app/fix/fix';
import { packageOf, pyproject } from '../../../support/extras-code.ts';
import { memoryTree } from '../../../support/memory-tree.ts';
import { gen, history, MemoryWriter, type Repo } from '../../../support/repository.ts';

const REQUEST = { checks: [], config: null, failOn: 'error', today: '2026-01-01' } as const;
const AUDIO = packageOf(
  'shared-audio',
  { '__init__.py': '', 'ml.py': 'import torch\n', 'mel.py': 'import numpy\n' },
  [],
  { lite: ['numpy>=1'], ml: ['torch>=2'] },
);

/** The texts that `plumb check --fix` would leave changed, and the rules of what remains. */
async function fixed(repo: Repo) {
  const { changes, report } = await planFixes(memoryTree(repo), REQUEST, history());
  return {
    texts: Object.fromEntries(changes.map(({ path, after }) => [path, after])),
    left: report.findings.map(({ finding }) => finding.rule),
    verdict: report.verdict,
  };
}

test('an extra is asked for where the requirement stands, and nothing remains', async () => {
  const project = pyproject('app', ['shared-audio >= 1 ; python_version > "3"']);
  const repo = { ...AUDIO, 'app/pyproject.toml': project, 'app/app.py': 'import shared_audio.ml\n' };
  expect(await fixed(repo)).toEqual({
    texts: { 'app/pyproject.toml': project.replace('shared-audio >=', 'shared-audio[ml] >=') },
    left: [],
    verdict: 'clean',
  });
});

test.each([
  [
    'a line of a requirements file',
    'app/requirements.txt',
    'shared-audio  # ours\r\n',
    'shared-audio[ml]  # ours\r\n',
  ],
  [
    'a version of Poetry',
    'app/pyproject.toml',
    '[tool.poetry]\nname = "app"\nversion = "1"\n\n[tool.poetry.dependencies]\nshared-audio = "^1"\n',
    '[tool.poetry]\nname = "app"\nversion = "1"\n\n[tool.poetry.dependencies]\nshared-audio = { version = "^1", extras = ["ml"] }\n',
  ],
  [
    'a table of Poetry',
    'app/pyproject.toml',
    '[tool.poetry]\nname = "app"\nversion = "1"\n\n[tool.poetry.dependencies]\nshared-audio = {version = "^1", extras = ["lite"]}\n',
    '[tool.poetry]\nname = "app"\nversion = "1"\n\n[tool.poetry.dependencies]\nshared-audio = {version = "^1", extras = ["lite", "ml"]}\n',
  ],
])('%s', async (_, file, before, after) => {
  const { texts, left } = await fixed({
    ...AUDIO,
    [file]: before,
    'app/app.py': 'import shared_audio.ml\nimport numpy\n',
  });
  expect(texts).toEqual({ [file]: after });
  expect(left).not.toContain('extras-coverage/missing-extra');
});

const SERVICE = (extras: string) =>
  [
    '{:service/name :foo',
    ' ;; what it answers with',
    ' :runtime {:lang :python :entry "shared_audio.web:create" :workers 1}',
    ` :deps {:python [{:pkg "shared-audio"${extras}}]}`,
    ' :endpoints [{:method :GET :path "/" :handler :shared_audio.ml/infer}]}',
    '',
  ].join('\n');

test.each([
  ['an empty vector', ' :extras []', ' :extras [:ml]'],
  ['a vector of keywords', ' :extras [:lite]', ' :extras [:lite :ml]'],
  ['a vector of strings', ' :extras ["lite"]', ' :extras ["lite" "ml"]'],
])('a service asks in its manifest, and what that implies is generated: %s', async (_, before, after) => {
  const { files } = await gen({
    ...AUDIO,
    'packages/shared-audio/src/shared_audio/web.py': '',
    'services/foo/service.edn': SERVICE(before),
  });
  const { texts, left } = await fixed(files);
  expect(texts['services/foo/service.edn']).toBe(SERVICE(after));
  expect(left).not.toContain('extras-coverage/missing-extra');
  expect((await gen({ ...files, ...texts })).written).toEqual([]);
});

test('a service manifest in TOML is edited as TOML', async () => {
  const manifest = (extras: string) =>
    [
      '"service/name" = "foo"',
      'runtime = { lang = "python", entry = "shared_audio.ml:create", workers = 1 }',
      `deps = { python = [{ pkg = "shared-audio", extras = [${extras}] }] } # ours`,
      'endpoints = []',
      '',
    ].join('\n');
  const { files } = await gen({ ...AUDIO, 'services/foo/service.toml': manifest('') });
  const { texts } = await fixed(files);
  expect(texts['services/foo/service.toml']).toBe(manifest('"ml"'));
});

test('a package asks in its manifest, and its pyproject.toml follows', async () => {
  const manifest = (requirement: string) =>
    `{:package/name "app" :package/version "1" :lang :python :deps ["${requirement}"] :build :setuptools}\n`;
  const { files } = await gen({
    ...AUDIO,
    'app/package.edn': manifest('shared-audio>=1'),
    'app/src/app/__init__.py': 'import shared_audio.ml\n',
  });
  const { texts, left } = await fixed(files);
  expect(texts['app/package.edn']).toBe(manifest('shared-audio[ml]>=1'));
  expect(texts['app/pyproject.toml']).toContain('"shared-audio[ml]>=1"');
  expect(left).toEqual([]);
});

test('what is imported only when called, and what is not declared at all, is reported and not changed', async () => {
  const repo = {
    ...AUDIO,
    'app/pyproject.toml': pyproject('app', ['shared-audio']),
    'app/app.py': 'import flask\ndef run():\n    import shared_audio.ml\n',
  };
  const { texts, left } = await fixed(repo);
  expect(texts).toEqual({});
  expect(left).toEqual(['extras-coverage/undeclared', 'extras-coverage/missing-extra']);
});

const WEB = {
  name: 'web',
  version: '1.0.0',
  main: 'index.js',
  dependencies: { aaa: '^1', zzz: '^1' },
  devDependencies: { kleur: '^4.1.5', vitest: '^3' },
};

test('a package that run time needs moves out of devDependencies, range and order kept', async () => {
  const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  const { texts, left } = await fixed({
    'package.json': json(WEB),
    'index.js': 'import kleur from "kleur";\nimport "aaa";\nimport "zzz";\n',
  });
  expect(texts).toEqual({
    'package.json': json({
      ...WEB,
      dependencies: { aaa: '^1', kleur: '^4.1.5', zzz: '^1' },
      devDependencies: { vitest: '^3' },
    }),
  });
  expect(left.filter((rule) => rule === 'extras-coverage/wrong-scope')).toEqual([]);
});

test('what the tool that builds it may bundle stays where it is', async () => {
  const built = { ...WEB, main: 'dist/index.js', scripts: { build: 'our-tool build' } };
  const { texts, left } = await fixed({
    'package.json': `${JSON.stringify(built, null, 2)}\n`,
    'src/index.js': 'import kleur from "kleur";\nimport "aaa";\nimport "zzz";\n',
  });
  expect(texts).toEqual({});
  expect(left).toContain('extras-coverage/wrong-scope');
});

test('the same in a manifest that owns both', async () => {
  const manifest = (deps: string, dev: string) =>
    `{:package/name "web" :package/version "1.0.0" :lang :node :entry "index.js"\n :deps [${deps}]\n :dev-deps [${dev}]}\n`;
  const { files } = await gen({
    'web/package.edn': manifest('"aaa@^1"', '"kleur@^4.1.5" "vitest@^3"'),
    'web/index.js': 'import kleur from "kleur";\nimport "aaa";\n',
  });
  const { texts } = await fixed(files);
  expect(texts['web/package.edn']).toBe(manifest('"aaa@^1" "kleur@^4.1.5"', '"vitest@^3"'));
  expect(JSON.parse(texts['web/package.json'] ?? '')).toMatchObject({
    dependencies: { aaa: '^1', kleur: '^4.1.5' },
    devDependencies: { vitest: '^3' },
  });
});

/** A package that leaves it to its users. */
const BESIDE = {
  'b/package.json': JSON.stringify({
    name: 'b',
    version: '1.0.0',
    main: 'index.js',
    peerDependencies: { kleur: '^4' },
  }),
  'b/index.js': 'import "kleur";\n',
};

test('what packages beside it leave to their users becomes a peer, and stays for development', async () => {
  const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  const { texts, left } = await fixed({
    ...BESIDE,
    'a/package.json': json(WEB),
    'a/index.js': 'import kleur from "kleur";\nimport "aaa";\nimport "zzz";\n',
  });
  expect(texts).toEqual({ 'a/package.json': json({ ...WEB, peerDependencies: { kleur: '^4' } }) });
  expect(left.filter((rule) => rule === 'extras-coverage/wrong-scope')).toEqual([]);
});

test('the same in a manifest that owns peers', async () => {
  const manifest = (peers: string) =>
    `{:package/name "web" :package/version "1.0.0" :lang :node :entry "index.js"\n :deps ["aaa@^1"]\n :peers [${peers}]\n :dev-deps ["kleur@^4.1.5"]}\n`;
  const { files } = await gen({
    ...BESIDE,
    'web/package.edn': manifest('"vue@^3"'),
    'web/index.js': 'import kleur from "kleur";\nimport "aaa";\nimport "vue";\n',
  });
  const { texts } = await fixed(files);
  expect(texts['web/package.edn']).toBe(manifest('"vue@^3" "kleur@^4"'));
  expect(JSON.parse(texts['web/package.json'] ?? '')).toMatchObject({
    peerDependencies: { kleur: '^4', vue: '^3' },
    devDependencies: { kleur: '^4.1.5' },
  });
});

test('a byte order mark stays, and the writer gets every changed file', async () => {
  const project = `\ufeff${pyproject('app', ['shared-audio'])}`;
  const repo = { ...AUDIO, 'app/pyproject.toml': project, 'app/app.py': 'import shared_audio.ml\n' };
  const fixes = await planFixes(memoryTree(repo), REQUEST, history());
  const writer = new MemoryWriter();
  writeFixes(fixes, writer);
  expect(writer.writes).toEqual([
    { path: 'app/pyproject.toml', content: project.replace('"shared-audio"', '"shared-audio[ml]"') },
  ]);
});
