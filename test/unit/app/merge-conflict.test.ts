import { describe, expect, test } from 'vitest';
import { findingsOf, gen, type Repo, textOf } from '../../support/repository.ts';

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
const conflict = (ours: string, theirs: string, base?: string) =>
  `<<<<<<< HEAD\n${ours}${base === undefined ? '' : `||||||| merged\n${base}`}=======\n${theirs}>>>>>>> branch\n`;

describe('a merge conflict', () => {
  const ours = '    "x>=1",  # why x\n';
  const theirs = '    "x>=2",  # why x\n';

  test.each<[string, string, number]>([
    ['inside owned text', TOML.replace(ours, conflict(ours, theirs)), 5],
    ['with its base (diff3)', TOML.replace(ours, conflict(ours, theirs, '    "x",  # why x\n')), 5],
    [
      'both sides added',
      TOML.replace('    "y>=2",\n', conflict('    "q",\n    "y>=2",\n', '    "y>=2",\n    "z",\n')),
      6,
    ],
    [
      'both sides right, in another order',
      TOML.replace(
        /dependencies[^\]]*\]\n/,
        conflict('dependencies = ["x>=1", "y>=2"]\n', 'dependencies = ["y>=2", "x>=1"]\n'),
      ),
      4,
    ],
    [
      'of one side that lost the key',
      TOML.replace('version = "1.0"\n', conflict('version = "1.1"\n', '')),
      3,
    ],
    ['with Windows line ends', TOML.replace(ours, conflict(ours, theirs)).replaceAll('\n', '\r\n'), 5],
    [
      'twice',
      TOML.replace(ours, conflict(ours, theirs)).replace(
        'version = "1.0"\n',
        conflict('version = "2"\n', 'version = "3"\n'),
      ),
      3,
    ],
  ])('%s is drift at its first marker, and regenerated', async (_, text, line) => {
    expect(await findingsOf(repo(text))).toEqual([
      expect.stringContaining(
        `gen-and-diff/drift a/pyproject.toml:${line}:1 differs from what a/package.edn implies`,
      ),
    ]);
    const { files } = await gen(repo(text));
    expect(await findingsOf(files)).toEqual([]);
    expect(textOf(files, 'a/pyproject.toml')).not.toMatch(/[<>=|]{7}/);
    expect(textOf(files, 'a/pyproject.toml')).toContain('license = "MIT"');
  });

  test.each<[string, string]>([
    [
      'of an unowned value',
      TOML.replace('license = "MIT"\n', conflict('license = "MIT"\n', 'license = "GPL"\n')),
    ],
    [
      'of an unowned key beside an owned one',
      TOML.replace('version = "1.0"\n', conflict('version = "1.1"\n', 'version = "1.2"\nreadme = "x"\n')),
    ],
    ['of a comment', TOML.replace(ours, conflict(ours, '    "x>=2",  # because\n'))],
    ['that is not whole', TOML.replace(ours, `<<<<<<< HEAD\n${ours}=======\n${theirs}`)],
    ['of sides that do not parse', TOML.replace(ours, conflict('    "x\n', theirs))],
    [
      'of dates',
      TOML.replace('license = "MIT"\n', `\n[tool.x]\n${conflict('d = 2020-01-01\n', 'd = 2020-01-02\n')}`),
    ],
    [
      'of big integers',
      TOML.replace(
        'license = "MIT"\n',
        `\n[tool.x]\n${conflict('d = 9007199254740993\n', 'd = 9007199254740995\n')}`,
      ),
    ],
  ])('%s is a finding, and gen writes nothing', async (_, text) => {
    expect(await findingsOf(repo(text))).toEqual([
      expect.stringMatching(
        /^gen-and-diff\/drift a\/pyproject\.toml:\d+:1 .*holds a merge conflict that was never resolved/,
      ),
    ]);
    await expect(gen(repo(text))).rejects.toThrow('holds a merge conflict');
  });

  test('in package.json and pnpm-workspace.yaml likewise', async () => {
    const json = (body: string) => `{\n  "name": "a",\n${body}  "license": "MIT"\n}\n`;
    const node = (text: string) => ({
      'a/package.edn': '{:package/name "a" :lang :node :deps ["x@^1"]}',
      'a/package.json': text,
    });
    const dependency = (range: string) => `  "dependencies": { "x": "${range}" },\n`;
    const inside = node(json(conflict(dependency('^1'), dependency('^2'))));
    expect((await findingsOf(inside))[0]).toContain('a/package.json:3:1');
    expect(textOf((await gen(inside)).files, 'a/package.json')).toBe(json(dependency('^1')));
    await expect(gen(node(json(conflict('  "main": "x",\n', '  "main": "y",\n'))))).rejects.toThrow(
      'merge conflict',
    );

    const yaml = (text: string) => ({
      'plumb.edn': '{:node {:package-manager "pnpm@11.0.0"} :pins {:node {"x" "1"}}}',
      'pnpm-workspace.yaml': text,
    });
    const { files } = await gen(yaml(`packages: [a]\noverrides:\n${conflict('  x: "2"\n', '  x: "3"\n')}`));
    expect(textOf(files, 'pnpm-workspace.yaml')).toBe('packages: [a]\noverrides:\n  x: "1"\n');
    await expect(gen(yaml(conflict('packages: [a]\n', 'packages: [b]\n')))).rejects.toThrow('merge conflict');
  });

  test('in a wholly generated file is regenerated', async () => {
    const pins = { 'plumb.edn': '{:pins {:python {"a" "1"}}}' };
    const { files } = await gen(pins);
    const text = textOf(files, 'constraints.txt');
    const torn = { ...files, 'constraints.txt': text.replace('a==1', conflict('a==1', 'a==2')) };
    expect((await findingsOf(torn))[0]).toContain('drift constraints.txt:2:1');
    expect(textOf((await gen(torn)).files, 'constraints.txt')).toBe(text);
  });
});
