import { describe, expect, test } from 'vitest';
import { findingsOf, gen, generationOf, type Repo, textOf } from '../../../support/repository.ts';

const EDN = `{:package/name "a" :lang :python :package/version "1.0"
 :deps ["x>=1" "y>=2"]}`;
const TOML = `[project]
name = "a"
version = "1.0"
dependencies = [
    "x>=1",  # why x
    "y>=2",
]
license = "MIT"
`;
const repo = (toml: Repo[string], more: Repo = {}): Repo => ({
  'a/package.edn': EDN,
  'a/pyproject.toml': toml,
  ...more,
});
describe('a value that drifted', () => {
  test('is found at its place, and only its token is edited', async () => {
    const drifted = TOML.replace('"y>=2"', '"y>=3"');
    expect(await findingsOf(repo(drifted))).toEqual([
      'gen-and-diff/drift a/pyproject.toml:6:5 project.dependencies differs from a/package.edn: expected "y>=2", found "y>=3"',
    ]);
    expect(textOf((await gen(repo(drifted))).files, 'a/pyproject.toml')).toBe(TOML);
  });

  test('a surplus item goes with its line and its comment', async () => {
    const drifted = TOML.replace('    "y>=2",\n', '    "y>=2",\n    "evil",  # mine\n');
    expect((await findingsOf(repo(drifted)))[0]).toContain(':7:5 ');
    expect(textOf((await gen(repo(drifted))).files, 'a/pyproject.toml')).toBe(TOML);
  });

  test('a missing key is told where it would stand', async () => {
    const found = await findingsOf(repo(TOML.replace('version = "1.0"\n', '')));
    expect(found).toEqual([
      expect.stringMatching(
        /a\/pyproject\.toml:1:\d+ project\.version differs .* expected "1\.0", found nothing/,
      ),
    ]);
  });

  test.each([
    ['reformatted', TOML.replace('    "x>=1",  # why x\n    "y>=2",\n', '  "Y >= 2.0", "X>=1" # all\n')],
    ['with Windows line ends', TOML.replaceAll('\n', '\r\n')],
    ['without a final line break', TOML.trimEnd()],
    ['with other keys changed', TOML.replace('MIT', 'GPL')],
    ['with tabs and comments', `# head\n${TOML.replaceAll('    ', '\t')}# tail`],
  ])('equal, but %s: no drift, byte for byte untouched', async (_, text) => {
    expect(await findingsOf(repo(text))).toEqual([]);
    expect((await gen(repo(text))).written).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, Repo[string]]>([
    ['UTF-16', { kind: 'unreadable', message: 'is UTF-16, not UTF-8', hint: 'save it as UTF-8' }],
    ['a pipe', { kind: 'unreadable', message: 'is no regular file', hint: 'put a file in its place' }],
    ['no TOML', '[project\n'],
    ['a folder', 'FOLDER'],
  ])('%s: an error once, and gen writes nothing', async (_, file) => {
    const broken = file === 'FOLDER' ? { 'a/package.edn': EDN, 'a/pyproject.toml/x': '' } : repo(file);
    const other = { 'b/package.edn': '{:package/name "b" :lang :python}' };
    const found = await findingsOf({ ...broken, ...other });
    expect(found.filter((text) => text.includes('a/pyproject.toml'))).toEqual([
      expect.stringMatching(/^gen-and-diff\/drift a\/pyproject\.toml/),
    ]);
    expect(found).toContainEqual(expect.stringContaining('missing-file b/pyproject.toml'));
    await expect(gen({ ...broken, ...other })).rejects.toThrow('a/pyproject.toml');
  });

  test('bad bytes are told at their line, in sentences', async () => {
    const file = {
      kind: 'unreadable',
      message: 'is not valid UTF-8',
      hint: 'save it as UTF-8',
      line: 7,
    } as const;
    expect(await findingsOf(repo(file))).toEqual([
      'gen-and-diff/drift a/pyproject.toml:7:1 differs from what a/package.edn implies: expected a file that can be read, with what a/package.edn implies, found one that is not valid UTF-8',
    ]);
    expect(await findingsOf({ 'a/package.edn': file })).toEqual([
      'gen-and-diff/invalid-manifest a/package.edn:7:1 is not valid UTF-8',
    ]);
  });

  test.each(['sparse', 'submodule', 'lfs'] as const)(
    '%s: not judged, not missing, not written',
    async (why) => {
      const away = repo({ kind: 'elsewhere', why });
      expect(await findingsOf(away)).toEqual([]);
      const { generation } = await generationOf(away);
      expect(generation.unseen).toEqual(['a/pyproject.toml']);
      expect((await gen(away)).written).toEqual([]);
    },
  );

  test('an empty package.json says so, and stays', async () => {
    const empty = { 'a/package.edn': '{:package/name "a" :lang :node}', 'a/package.json': '' };
    expect(await findingsOf(empty)).toEqual([expect.stringContaining('gen-and-diff/drift a/package.json')]);
    await expect(gen(empty)).rejects.toThrow('is empty');
  });

  test('a scalar where a table must be: refused without a guess', async () => {
    const odd = repo('project = 3\n');
    expect(
      (await findingsOf(odd)).every((text) => text.startsWith('gen-and-diff/drift a/pyproject.toml')),
    ).toBe(true);
    await expect(gen(odd)).rejects.toThrow('cannot be edited safely');
  });
});

describe('dynamic keys, and metadata elsewhere', () => {
  test.each([
    [':package/version "1.0"', 'version'],
    [':deps []', 'dependencies'],
    [':extras {}', 'optional-dependencies'],
    [':requires ">=3.8"', 'requires-python'],
    [':scripts {}', 'scripts'],
    [':package/description "d"', 'description'],
  ])('%s, listed as dynamic: told at the manifest', async (keys, name) => {
    const both = {
      'a/package.edn': `{:package/name "a" :lang :python\n ${keys}}`,
      'a/pyproject.toml': `[project]\nname = "a"\ndynamic = ["${name}"]\n`,
    };
    expect(await findingsOf(both)).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^gen-and-diff/invalid-manifest a/package\\.edn:2:\\d+ ${name} is declared here, but a/pyproject\\.toml lists it as dynamic`,
        ),
      ),
    );
    await expect(gen(both)).rejects.toThrow('as dynamic');
  });

  test('what is dynamic and not declared is in order', async () => {
    const text = '[project]\nname = "a"\ndynamic = ["version", "readme"]\n';
    expect(
      await findingsOf({ 'a/package.edn': '{:package/name "a" :lang :python}', 'a/pyproject.toml': text }),
    ).toEqual([]);
  });

  test('[tool.poetry] without [project]: told, nothing written', async () => {
    const poetry = repo('[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\nx = "^1"\n');
    expect(await findingsOf(poetry)).toContainEqual(
      expect.stringContaining(
        'invalid-manifest a/package.edn:1:1 a/pyproject.toml has its metadata in [tool.poetry]',
      ),
    );
    await expect(gen(poetry)).rejects.toThrow('[tool.poetry]');
    expect(await findingsOf(repo(`${TOML}\n[tool.poetry]\npackages = []\n`))).toEqual([]);
  });
});

describe('wholly generated files', () => {
  const SERVICE = { 's/service.edn': '{:service/name :s :runtime {:lang :python :entry "a:b"}}' };

  test('Windows line ends are no drift, anything else is', async () => {
    const { files } = await gen(SERVICE);
    const main = textOf(files, 's/main.py');
    expect(await findingsOf({ ...files, 's/main.py': main.replaceAll('\n', '\r\n') })).toEqual([]);
    expect((await gen({ ...files, 's/main.py': main.replaceAll('\n', '\r\n') })).written).toEqual([]);
    expect(
      (await findingsOf({ ...files, 's/main.py': main.replace('import os', 'import os ') }))[0],
    ).toContain('s/main.py:3:1');
    expect(
      await findingsOf({ ...files, 's/settings.json': `${textOf(files, 's/settings.json')}\n` }),
    ).toHaveLength(1);
    expect(await findingsOf({ ...files, 's/main.py': '' })).toHaveLength(1);
  });

  test('that are not checked out are not missing', async () => {
    const { files } = await gen(SERVICE);
    const away = { ...files, 's/settings.json': { kind: 'elsewhere', why: 'lfs' } as const };
    expect(await findingsOf(away)).toEqual([]);
    expect((await gen(away)).written).toEqual([]);
  });

  test('come back to the byte after deletion; so does every owned key of a shared one', async () => {
    const first = await gen({ ...SERVICE, 'a/package.edn': EDN });
    for (const path of first.written) {
      const { [path]: gone, ...rest } = first.files;
      expect(await findingsOf(rest)).toEqual([expect.stringContaining(`missing-file ${path}`)]);
      expect((await gen(rest)).files[path]).toBe(gone);
    }
  });
});

describe('a value that a default stands for', () => {
  const manifest = '{:package/name "acme-pub" :lang :python :entry "src/acme_pub" :build :setuptools}';
  const tree: Repo = { 'package.edn': manifest, 'src/acme_pub/__init__.py': '' };
  const written =
    '[project]\nname = "acme-pub"\n[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n';

  test('is no drift where it is left out', async () => {
    expect(await findingsOf({ ...tree, 'pyproject.toml': written })).toEqual([]);
  });

  test('is written out in a new file', async () => {
    expect(textOf((await gen(tree)).files, 'pyproject.toml')).toContain('where = ["src"]');
  });
});
