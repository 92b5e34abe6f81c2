import { describe, expect, test } from 'vitest';
import { differences } from '#core/generate/owned';
import { discoveryOf } from '#core/generate/python-discovery';
import { generatePyproject, newPyproject } from '#core/generate/python-package';
import { packageEdn } from '../../support/manifest.ts';
import { gen, textOf } from '../../support/repository.ts';

/** Owned keys with what they want and where it is declared. */
function owned(keys: string) {
  const { manifest, complaints } = packageEdn(`{:package/name "p" :lang :python ${keys}}`);
  const runtime = manifest?.runtimes[0];
  if (manifest === null || runtime?.lang !== 'python') throw new Error(complaints.join('\n'));
  return generatePyproject(manifest, runtime).map((item) => ({
    key: item.path.join('.'),
    wanted:
      'entries' in item ? Object.fromEntries([...item.entries].map(([k, v]) => [k, v.wanted])) : item.wanted,
    from: item.from.join('.'),
  }));
}
const beyondName = (keys: string) => owned(keys).slice(1);

describe('a key is owned only when the manifest declares it', () => {
  test('the name always', () => {
    expect(owned('')).toEqual([{ key: 'project.name', wanted: 'p', from: 'package/name' }]);
    expect(owned(':name "Q"')).toEqual([{ key: 'project.name', wanted: 'Q', from: 'name' }]);
  });

  test.each<[string, object]>([
    [':package/version "1.0"', { key: 'project.version', wanted: '1.0', from: 'package/version' }],
    [
      ':package/description "d\\"\\n"',
      { key: 'project.description', wanted: 'd"\n', from: 'package/description' },
    ],
    [':requires ">=3.11"', { key: 'project.requires-python', wanted: '>=3.11', from: 'requires' }],
    [':deps ["a" "b>=1"]', { key: 'project.dependencies', wanted: ['a', 'b>=1'], from: 'deps' }],
    [':deps []', { key: 'project.dependencies', wanted: [], from: 'deps' }],
    [
      ':extras {:a ["x"] :b []}',
      { key: 'project.optional-dependencies', wanted: { a: ['x'], b: [] }, from: 'extras' },
    ],
    [':extras {}', { key: 'project.optional-dependencies', wanted: {}, from: 'extras' }],
    [
      ':groups {:t ["x"] :all [{:include-group "t"}]}',
      { key: 'dependency-groups', wanted: { t: ['x'], all: [{ 'include-group': 't' }] }, from: 'groups' },
    ],
    [':dev-deps ["x"]', { key: 'dependency-groups.dev', wanted: ['x'], from: 'dev-deps' }],
    [
      ':dev-deps ["x"] :groups {:t []}',
      { key: 'dependency-groups', wanted: { t: [], dev: ['x'] }, from: 'groups' },
    ],
    [':scripts {"t" "p.c:m"}', { key: 'project.scripts', wanted: { t: 'p.c:m' }, from: 'scripts' }],
    [':import-names ["p"]', { key: 'project.import-names', wanted: ['p'], from: 'import-names' }],
  ])('%s', (keys, expected) => {
    expect(beyondName(keys)).toEqual([expected]);
  });
});

describe('targets', () => {
  test('are extras that ask for extras of the package itself', () => {
    expect(
      beyondName(
        ':extras {:hf ["t"] :x []} :targets [{:name :cpu :extras [:hf :x]} {:name :none :extras []}]',
      )[0]?.wanted,
    ).toEqual({
      hf: ['t'],
      x: [],
      cpu: ['p[hf,x]'],
      none: [],
    });
  });

  test('of the name of one of their own extras merge with it', () => {
    expect(
      beyondName(
        ':extras {:Open_vino ["o"] :hf []} :targets [{:name :open-vino :extras [:open-vino :hf]}]',
      )[0]?.wanted,
    ).toEqual({
      Open_vino: ['o', 'p[hf]'],
      hf: [],
    });
  });

  test('name the distribution as it is published', () => {
    expect(
      beyondName(':name "Pub" :extras {:hf []} :targets [{:name :cpu :extras [:hf]}]')[0]?.wanted,
    ).toEqual({
      hf: [],
      cpu: ['Pub[hf]'],
    });
  });
});

describe(':build', () => {
  test.each([
    ['setuptools', 'setuptools.build_meta', 'src/p', { 'tool.setuptools.packages.find.where': ['src'] }],
    ['setuptools', 'setuptools.build_meta', 'p', { 'tool.setuptools.packages.find.where': ['.'] }],
    ['hatchling', 'hatchling.build', 'src/p', { 'tool.hatch.build.targets.wheel.packages': ['src/p'] }],
    [
      'poetry-core',
      'poetry.core.masonry.api',
      'lib/p',
      { 'tool.poetry.packages': [{ include: 'p', from: 'lib' }] },
    ],
    [
      'poetry-core',
      'poetry.core.masonry.api',
      'src/p',
      { 'tool.poetry.packages': [{ include: 'p', from: 'src' }] },
    ],
    ['uv_build', 'uv_build', 'p', { 'tool.uv.build-backend.module-root': '' }],
    ['uv_build', 'uv_build', 'src/p', { 'tool.uv.build-backend.module-name': 'p' }],
    ['flit_core', 'flit_core.buildapi', 'src/p', { 'tool.flit.module.name': 'p' }],
    ['pdm-backend', 'pdm.backend', 'lib/p', { 'tool.pdm.build.package-dir': 'lib' }],
  ])('%s: %s, entry %s', (backend, module, entry, discovery) => {
    const found = Object.fromEntries(
      beyondName(`:build :${backend} :entry "${entry}"`).map(({ key, wanted }) => [key, wanted]),
    );
    const { 'build-system.requires': requires, 'build-system.build-backend': path, ...rest } = found;
    expect(path).toBe(module);
    expect(requires).toEqual([expect.stringContaining(backend)]);
    expect(rest).toEqual(discovery);
  });

  test.each([
    ['setuptools', 'src/p', true],
    ['setuptools', 'lib/p', false],
    ['hatchling', 'src/acme_pub', true],
    ['hatchling', 'src/p', false],
    ['uv_build', 'src/acme_pub', true],
    ['uv_build', 'acme_pub', false],
    ['poetry-core', 'acme_pub', true],
    ['poetry-core', 'lib/acme_pub', false],
    ['flit_core', 'src/acme_pub', true],
    ['flit_core', 'src/p', false],
    ['pdm-backend', 'src/p', true],
    ['pdm-backend', 'lib/p', false],
  ] as const)('%s finds %s of the distribution acme-pub by itself: %s', (backend, entry, found) => {
    const { path, ...rest } = discoveryOf(backend, entry, 'Acme.Pub');
    expect(differences({}, [{ path, ...rest, from: [] }])).toHaveLength(found ? 0 : 1);
  });

  test('with requirements of its own', () => {
    expect(beyondName(':build {:backend :hatchling :requires ["hatchling==1"]}')[0]?.wanted).toEqual([
      'hatchling==1',
    ]);
  });
});

describe('a pyproject.toml where there is none', () => {
  test('without :build is plain setuptools that finds the package', () => {
    const runtime = packageEdn('{:package/name "p" :lang :python :entry "src/p"}').manifest?.runtimes[0];
    if (runtime?.lang !== 'python') throw new Error('no runtime');
    expect(newPyproject(runtime)).toContain('[tool.setuptools.packages.find]\nwhere = ["src"]');
    expect(newPyproject({ ...runtime, build: { value: { backend: 'hatchling' }, path: [] } })).not.toContain(
      'setuptools',
    );
  });

  test('holds what is owned and a version', async () => {
    const { files } = await gen({
      'a/package.edn': '{:package/name "p" :lang :python :entry "src/p" :deps ["x>=1"] :dev-deps ["pytest"]}',
      'a/src/p/__init__.py': '',
    });
    expect(textOf(files, 'a/pyproject.toml')).toBe(`[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "p"
version = "0.0.0"
dependencies = ["x>=1"]

[dependency-groups]
dev = ["pytest"]

[tool.setuptools.packages.find]
where = ["src"]
`);
  });
});

describe('an existing pyproject.toml', () => {
  const edn = '{:package/name "p" :lang :python :package/version "1.0" :deps ["x>=1"]}';

  test.each([
    ['without [project]', '# tools\n[tool.ruff]\nline-length = 100\n'],
    ['that is empty', ''],
    ['of one comment', '# nothing yet\n'],
    ['that ends without a line break', '[tool.ruff]\nline-length = 100'],
  ])('%s gets one, and keeps the rest', async (_, text) => {
    const { files } = await gen({ 'package.edn': edn, 'pyproject.toml': text });
    const after = textOf(files, 'pyproject.toml');
    expect(after).toContain('[project]\nname = "p"\nversion = "1.0"\ndependencies = ["x>=1"]\n');
    for (const line of text.split('\n')) expect(after).toContain(line);
    expect((await gen(files)).written).toEqual([]);
  });

  test('at the root takes the pins of uv as well, in one edit', async () => {
    const { files, written } = await gen({
      'package.edn': edn,
      'plumb.edn': '{:python {:installer :uv} :pins {:python {"x" "1.2"}}}',
      'pyproject.toml': '[project]\nname = "old"\n',
    });
    expect(written).toEqual(['pyproject.toml']);
    expect(textOf(files, 'pyproject.toml')).toContain('[tool.uv]\nconstraint-dependencies = ["x==1.2"]');
    expect(textOf(files, 'pyproject.toml')).toContain('name = "p"');
  });
});
