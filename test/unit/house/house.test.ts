import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VERSION } from '#core/model/version';
import { importBreaks } from './import-law.ts';
import { layoutBreaks } from './layout.ts';
import { readSource } from './source-text.ts';

const paths = globSync(['packages/**/*.ts', 'actions/**/*.ts', 'scripts/**/*.ts'], {
  exclude: (path) => path.includes('node_modules'),
}).map((path) => path.replaceAll('\\', '/'));
const sources = new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));

describe('this house', () => {
  test('has sources', () => expect(sources.size).toBeGreaterThan(20));
  test('keeps the import law', () => expect(importBreaks(sources)).toEqual([]));
  test('keeps names and lengths', () => expect(layoutBreaks(sources)).toEqual([]));

  test('says one version', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
  });

  test('has no script that makes npm reinstall for every user of the pre-commit hook', () => {
    const { scripts, workspaces } = JSON.parse(readFileSync('package.json', 'utf8'));
    const reinstalls = ['build', 'prepare', 'prepack', 'install', 'preinstall', 'postinstall'];
    expect(Object.keys(scripts).filter((name) => reinstalls.includes(name))).toEqual([]);
    expect(workspaces).toBeUndefined();
  });
});

const core = (path: string) => `packages/core/src/${path}`;

describe('the import law finds', () => {
  test.each<[string, string, string, string | null]>([
    [
      'a room above',
      core('model/a.ts'),
      "import { x } from '#core/read/b';",
      'model may not import #core/read/b',
    ],
    [
      'a type of it',
      core('edit/a.ts'),
      "import type { X } from '#core/read/b';",
      'edit may not import #core/read/b',
    ],
    ['a detour', core('read/a.ts'), "export * from '../edit/b.ts';", 'read may not import ../edit/b.ts'],
    [
      'a late import',
      core('checks/a.ts'),
      "await import('#core/app/b');",
      'checks may not import #core/app/b',
    ],
    [
      'an import type',
      core('checks/a.ts'),
      "let x: import('#core/read/b').X;",
      'checks may not import #core/read/b',
    ],
    ['a bare import', core('graph/a.ts'), "import '#core/plan/b';", 'graph may not import #core/plan/b'],
    [
      'an import over lines',
      core('plan/a.ts'),
      "import {\n  x,\n} from '#core/edit/b';",
      'plan may not import #core/edit/b',
    ],
    [
      'a parser out of place',
      core('generate/a.ts'),
      "import { parse } from 'yaml';",
      'generate may not import yaml',
    ],
    [
      'a file of a package',
      core('model/a.ts'),
      "import x from 'semver/functions/valid.js';",
      'model may not import semver/functions/valid.js',
    ],
    ['disk', core('app/a.ts'), "import { readFileSync } from 'node:fs';", 'app may not import node:fs'],
    [
      'a way around the door',
      'packages/cli/src/a.ts',
      "import { x } from '#core/app/b';",
      'cli may not import #core/app/b',
    ],
    [
      'the toolkit in the command line',
      'packages/cli/src/a.ts',
      "import { x } from '#core/adapters/actions-io';",
      'cli may not import #core/adapters/actions-io',
    ],
    [
      'another action',
      'actions/one/main.ts',
      "import { x } from '../two/inputs.ts';",
      'actions may not import ../two/inputs.ts',
    ],
    [
      'the application from an adapter',
      core('adapters/a.ts'),
      "import '#core/app/b';",
      'adapters may not import #core/app/b',
    ],
    ['a bundle', 'scripts/a.ts', "import '../dist/cli/index.js';", 'imports ../dist/cli/index.js of dist'],
    [
      'the environment',
      core('report/a.ts'),
      'const x = process.env.NO_COLOR;',
      'report may not touch the process',
    ],
    ['the clock', core('policy/a.ts'), 'const today = new Date();', 'policy may not touch the clock'],
    ['the clock again', core('policy/a.ts'), 'const now = Date.now();', 'policy may not touch the clock'],
    ['chance', core('model/a.ts'), 'const x = Math.random();', 'model may not touch randomness'],
    ['printing', core('checks/a.ts'), "console.log('x');", 'checks may not touch the console'],
    ['a room nobody knows', core('extra/a.ts'), 'const now = Date.now();', 'unknown may not touch the clock'],
    [
      'nothing where all is well',
      core('read/a.ts'),
      "import { parse } from 'smol-toml';\nimport { x } from '#core/model/b';\nimport { y } from './y.ts';",
      null,
    ],
    ['nothing in an adapter', core('adapters/a.ts'), "import 'node:fs';\nprocess.env.X;", null],
    [
      'nothing at the doors',
      'packages/cli/src/a.ts',
      "import { x } from '#core/index';\nimport { y } from '#core/adapters/index';\nimport { V } from '#core/model/version';",
      null,
    ],
    ['nothing in a date that is data', core('policy/a.ts'), "const d = new Date('2020-01-01');", null],
    [
      'nothing in text',
      core('generate/a.ts'),
      "const a = `\nimport fs from 'node:fs';\nprocess.env.X`;\n// import 'node:fs'\nconst b = \"import 'node:fs'\";",
      null,
    ],
  ])('%s', (_, path, text, message) => {
    expect(importBreaks(new Map([[path, text]]))).toEqual(message === null ? [] : [`${path}: ${message}`]);
  });

  test('imports behind a regular expression with quotes in it', () => {
    const { imports, code } = readSource("const x = /['\"`]/.test(a) / 2;\nimport 'a';\nconst y = `b`;");
    expect(imports).toEqual(['a']);
    expect(code).toContain('.test(a) / 2;');
  });
});

describe('names and lengths', () => {
  const lines = (count: number) => 'x\n'.repeat(count);
  test.each<[string, string, string]>([
    ['packages/core/src/model/camelCase.ts', '', 'the name is not kebab-case'],
    ['packages/core/src/utils/a.ts', '', 'a folder named utils'],
    ['packages/core/src/model/helpers.ts', '', 'a file named helpers'],
    ['packages/core/src/model/a.ts', lines(301), '301 lines, more than 300'],
    ['actions/one/main.ts', lines(41), '41 lines, more than 40 for the entry of an action'],
  ])('%s', (path, text, message) => {
    expect(layoutBreaks(new Map([[path, text]]), {})).toEqual([`${path}: ${message}`]);
  });

  test('a listed file may be long, as long as it is', () => {
    const long = { 'a/long.ts': 'a table', 'a/short.ts': 'was a table', 'a/gone.ts': 'was one too' };
    const tree = new Map([
      ['a/long.ts', lines(301)],
      ['a/short.ts', lines(300)],
    ]);
    expect(layoutBreaks(tree, long)).toEqual([
      'a/gone.ts: listed as long, is gone',
      'a/short.ts: no longer long, take it off the list',
    ]);
  });
});
