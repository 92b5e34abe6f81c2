import { describe, expect, test } from 'vitest';
import { accept, findingsOf, gen, type Repo, textOf } from '../../../support/repository.ts';

const PLUMB = `{:node {:package-manager "npm@11.0.0"}
 :pins {:python {"a" "1.0" ; first
                 "Torch" ["torch==2; os_name=='nt'" "torch==3; os_name!='nt'"]
                 "c" "3"}
        :node {"zod" "3.0.0"
               "x>y" "1"}}}
`;
const repo: Repo = { 'plumb.edn': PLUMB, 'package.json': '{}\n' };
const edited = async (path: string, edit: (text: string) => string, base = repo) => {
  const { files } = await gen(base);
  return { ...files, [path]: edit(textOf(files, path)) };
};

describe('constraints.txt', () => {
  const taken = async (edit: (text: string) => string) => {
    const result = await accept(await edited('constraints.txt', edit));
    expect(result.left).toEqual([]);
    const after = await gen(result.files);
    expect(await findingsOf(after.files)).toEqual([]);
    return textOf(result.files, 'plumb.edn');
  };

  test('a bump touches one token', async () => {
    expect(await taken((text) => text.replace('a==1.0', 'a==1.1'))).toBe(PLUMB.replace('"1.0"', '"1.1"'));
  });

  test('a pin removed, one added, one with markers changed', async () => {
    const text = await taken((t) => t.replace(/c==3.*\n/, 'new==1\n').replace('torch==3', 'torch==4'));
    expect(text).not.toContain('"c"');
    expect(text).toContain('"new" "1"');
    expect(text).toContain(`"Torch" ["torch==2; os_name=='nt'" "torch==4; os_name!='nt'"]`);
    expect(text).toContain('; first');
  });

  test('a pin that gains and loses its marker', async () => {
    const text = await taken((t) =>
      t.replace('a==1.0', "a==1.0; os_name=='nt'").replace(/torch==2.*\ntorch==3[^#]*/, 'torch==4 '),
    );
    expect(text).toContain(`"a" ["a==1.0; os_name=='nt'"]`);
    expect(text).toContain('"Torch" "4"');
  });

  test('ranges and === stay requirements', async () => {
    const text = await taken((t) => t.replace('a==1.0', 'a<2').replace('c==3', 'c===3.0'));
    expect(text).toContain('"a" ["a<2"]');
    expect(text).toContain('"c" ["c===3.0"]');
  });

  test('pins spelled otherwise are not touched', async () => {
    const shuffled = await edited(
      'constraints.txt',
      (text) => `${text.split('\n').reverse().join('\n').replace('torch==3;', 'Torch == 3.0 ;')}\n`,
    );
    const result = await accept(shuffled);
    expect(textOf(result.files, 'plumb.edn')).toBe(PLUMB);
  });

  test.each([
    '--index-url https://evil',
    'a @ file:///x',
    '-r other.txt',
    'a[x]==1',
    '<<<<<<< HEAD',
    'a==1 \\',
  ])('%s is no pin: nothing is taken', async (line) => {
    const result = await accept(await edited('constraints.txt', (text) => `${text}${line}\n`));
    expect(result.left).toEqual([expect.stringContaining('constraints.txt the content: ')]);
    expect(result.written).toEqual([]);
  });
});

test('a lone requirement that did not change stays as it is written', async () => {
  const base: Repo = { 'plumb.edn': '{:pins {:python {"a" ["A == 1.0"] "b" "1"}}}' };
  const result = await accept(await edited('constraints.txt', (text) => text.replace('b==1', 'b==2'), base));
  expect(textOf(result.files, 'plumb.edn')).toBe('{:pins {:python {"a" ["A == 1.0"] "b" "2"}}}');
});

test('constraint-dependencies of uv', async () => {
  const uv: Repo = {
    'plumb.edn': '{:python {:installer :uv} :pins {:python {"a" "1"}}}',
    'pyproject.toml': '',
  };
  const result = await accept(
    await edited('pyproject.toml', (text) => text.replace('"a==1"', '"a==2", "b==3"'), uv),
  );
  expect(textOf(result.files, 'plumb.edn')).toContain('{"a" "2" "b" "3"}');
  expect(await findingsOf(result.files)).toEqual([]);
});

describe('overrides', () => {
  test('changed, added and removed', async () => {
    const result = await accept(
      await edited(
        'package.json',
        () => '{"overrides": {"zod": "3.1.0", "node": "1", "left": {"right": "2"}}}\n',
      ),
    );
    expect(result.left).toEqual([]);
    const text = textOf(result.files, 'plumb.edn');
    expect(text).toContain('"zod" "3.1.0"');
    expect(text).toContain('"node" "1"');
    expect(text).not.toContain('x>y');
    expect(await findingsOf(result.files)).toEqual([]);
  });

  test('in pnpm-workspace.yaml, and pins in a file of their own', async () => {
    const base: Repo = {
      'plumb.edn': '{:node {:package-manager "pnpm@11.0.0"} :pins "pins.edn"}',
      'pins.edn': '{:node {"node" "1"}}',
    };
    const result = await accept(await edited('pnpm-workspace.yaml', (text) => text.replace('1', '2'), base));
    expect(result.taken).toEqual(['pins.edn overrides.node']);
    expect(textOf(result.files, 'pins.edn')).toBe('{:node {"node" "2"}}');
  });

  test('a block that must not be there is left', async () => {
    const base: Repo = {
      'plumb.edn': '{:node {:package-manager "pnpm@11.0.0"} :pins {:node {"a" "1"}}}',
      'package.json': '{}\n',
    };
    const result = await accept(
      await edited('package.json', () => '{"pnpm": {"overrides": {"a": "2"}}}\n', base),
    );
    expect(result.left).toEqual([
      expect.stringContaining('package.json pnpm.overrides: the manifest does not hold it as such'),
    ]);
    expect(result.written).toEqual([]);
  });
});

describe('what services imply is left', () => {
  test.each([
    [
      'settings.json',
      (text: string) => text.replace('"workers": 1', '"workers": 2'),
      'the content: it is generated whole',
    ],
    ['server.mjs', (text: string) => `${text}\n`, 'the content: it is generated whole'],
    ['package.json', (text: string) => text.replace('"module"', '"commonjs"'), 'type: '],
    ['package.json', (text: string) => text.replace('"*"', '"^2"'), 'dependencies.@a/b: '],
    ['package.json', (text: string) => text.replace('"*"', '"*", "more": "1"'), 'dependencies.more: '],
  ])('%s', async (name, edit, why) => {
    const base: Repo = {
      's/service.edn':
        '{:service/name :s :runtime {:lang :node :entry "@a/b:c"} :deps {:node [{:pkg "@a/b"}]}}',
    };
    const result = await accept(await edited(`s/${name}`, edit, base));
    expect(result.taken).toEqual([]);
    expect(result.left).toEqual([expect.stringContaining(`s/${name} ${why}`)]);
    expect(result.written).toEqual([]);
  });
});

describe('nothing is written', () => {
  const base: Repo = {
    'p/package.edn': '{:package/name "p" :lang :node :deps ["a@1"] :package/version "1.0.0"}',
    'q/package.edn': '{:package/name "q" :lang :node :deps ["a@1"]}',
  };
  const drifted = async () => edited('p/package.json', (text) => text.replace('"a": "1"', '"a": "2"'), base);

  test.each<[string, Repo, string]>([
    ['while a manifest is wrong', { 'z/package.edn': '{:package/name' }, 'z/package.edn:1:'],
    ['while a generated file cannot be read', { 'q/package.json': '{' }, 'q/package.json:1:'],
  ])('%s', async (_, bad, message) => {
    await expect(accept({ ...(await drifted()), ...bad })).rejects.toThrow(message);
  });

  test.each([
    ['"a": "1"', '"a": "git+https://evil/x"', 'is a git repository'],
    ['"a": "1"', '"a": "npm:evil@1"', 'is another package'],
    ['"version": "1.0.0"', '"version": "one"', 'is no version after semver'],
    ['"name": "p"', '"name": "q"', 'the name "q" is taken by'],
  ])('where the manifest would be wrong with it: %s -> %s', async (from, to, message) => {
    const repo = await edited('p/package.json', (text) => text.replace(from, to), base);
    await expect(accept(repo)).rejects.toThrow(message);
  });

  test('where there is nothing to accept', async () => {
    const { files } = await gen(base);
    expect(await accept(files)).toMatchObject({ taken: [], left: [], written: [] });
  });

  test(':allow reaches what is accepted', async () => {
    const repo = await edited('p/package.json', (text) => text.replace('"a": "1"', '"a": "npm:ok@1"'), {
      ...base,
      'plumb.edn': '{:allow ["a@npm:ok@*"]}',
    });
    expect((await accept(repo)).taken).toEqual(['p/package.edn dependencies.a']);
  });
});
