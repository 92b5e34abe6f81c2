import { describe, expect, it } from 'vitest';
import { nodeUnits } from '../../../support/node-units.ts';

/** Roles of the files of the package in a folder (the root), path -> role. */
async function roles(data: unknown, paths: readonly string[], folder = '.') {
  const at = (path: string) => (folder === '.' ? path : `${folder}/${path}`);
  const repo = { [at('package.json')]: data, ...Object.fromEntries(paths.map((path) => [at(path), ''])) };
  const files = (await nodeUnits(repo)).flatMap((unit) => unit.files);
  return Object.fromEntries(files.map(({ path, role }) => [path, role]));
}

describe('nodeFileKinds', () => {
  it('knows tests, tools, docs, examples and scripts by the names people give them', async () => {
    const expected = {
      'src/a.ts': 'runtime',
      'src/a.test.ts': 'test',
      'src/a.spec.tsx': 'test',
      'src/a.stories.tsx': 'test',
      'src/a.e2e-ee.ts': 'test',
      'src/a.bench-d.ts': 'test',
      'src/a.tst.ts': 'test',
      'unittests.ts': 'test',
      'src/unit-test.ts': 'test',
      'src/unitest.ts': 'runtime',
      'src/tst.ts': 'runtime',
      'src/__tests__/a.ts': 'test',
      'src/__mocks__/a.ts': 'test',
      'test/a.ts': 'test',
      'e2e/a.ts': 'test',
      'cypress/a.ts': 'test',
      'vite.config.ts': 'tooling',
      'src/vitest.config.mts': 'tooling',
      'jest.setup.js': 'tooling',
      'gulpfile.js': 'tooling',
      'src/setupProxy.js': 'tooling',
      '.eslintrc.cjs': 'tooling',
      '.storybook/main.ts': 'tooling',
      'my-thing.config.js': 'tooling',
      'src/app.config.ts': 'runtime',
      'docs/a.ts': 'docs',
      'src/docs/a.ts': 'runtime',
      'examples/a.ts': 'example',
      'src/examples/a.ts': 'runtime',
      'src/a.example.jsx': 'example',
      'src/example.jsx': 'runtime',
      'templates/rspack.config.cjs': 'example',
      'scripts/a.ts': 'script',
      'src/scripts/a.ts': 'runtime',
      'app/page.tsx': 'runtime',
    };
    expect(await roles({ name: 'a', private: true }, Object.keys(expected))).toEqual(expected);
  });

  it('takes for run time what a package ships: entries, what files lists, and the folders that it is built from', async () => {
    const data = {
      name: 'a',
      main: 'dist/index.js',
      exports: { './testing': './dist/testing/test.js' },
      bin: { a: './bin/a.js' },
      files: ['dist', 'tools/*.js', '!tools/b.js', 'templates'],
      scripts: { postinstall: 'node scripts/install.js && echo', build: 'node scripts/build.js' },
    };
    const expected = {
      'source/index.ts': 'runtime',
      'source/testing/test.ts': 'runtime',
      'source/other.ts': 'runtime',
      'bin/a.js': 'runtime',
      'tools/a.js': 'runtime',
      'tools/b.js': 'script',
      'templates/a.js': 'example',
      'scripts/install.js': 'runtime',
      'scripts/build.js': 'script',
      'generate.ts': 'script',
      'other/x.ts': 'script',
    };
    expect(await roles(data, Object.keys(expected))).toEqual(expected);
  });

  it('takes for run time what entries reach by their imports, whatever its name', async () => {
    const files = await nodeUnits({
      'package.json': { name: 'a', version: '1.0.0', main: './dist/index.js', devDependencies: { w: '1' } },
      'src/index.ts': "import { t } from './commands/test';\nimport type { X } from './types.test';\nt();\n",
      'src/commands/test.ts': "import './mocks';\nimport '../__fixtures__/a';\n",
      'src/commands/mocks.ts': '',
      'src/__fixtures__/a.ts': '',
      'src/__fixtures__/b.ts': '',
      'src/types.test.ts': "import './mocks';\nimport './spec';\n",
      'src/spec.ts': '',
    });
    expect(
      Object.fromEntries(files.flatMap((unit) => unit.files).map(({ path, role }) => [path, role])),
    ).toEqual({
      'src/index.ts': 'runtime',
      'src/commands/test.ts': 'runtime',
      'src/commands/mocks.ts': 'runtime',
      'src/__fixtures__/a.ts': 'runtime',
      'src/__fixtures__/b.ts': 'test',
      'src/types.test.ts': 'test',
      'src/spec.ts': 'test',
    });
  });

  it('takes an entry in a test folder for the repository alone where it is no output and files leaves it out', async () => {
    const data = { name: 'a', exports: { './x': './test/x.ts', './y': './dist/test/y.js' }, files: ['dist'] };
    const expected = { 'test/x.ts': 'test', 'test/y.ts': 'runtime' };
    expect(await roles(data, Object.keys(expected))).toEqual(expected);
    expect(await roles({ ...data, files: ['dist', 'test'] }, ['test/x.ts'])).toEqual({
      'test/x.ts': 'runtime',
    });
  });

  it('takes demos among the sources of a published package for examples', async () => {
    const path = 'components/button/demo/basic.tsx';
    expect(await roles({ name: 'a' }, [path])).toEqual({ [path]: 'example' });
    expect(await roles({ name: 'a', private: true }, [path])).toEqual({ [path]: 'runtime' });
  });

  it('takes what is copied into new projects for examples, by the configuration that comes with it', async () => {
    const expected = { 'src/templates/app/ts/page.tsx': 'example', 'src/templates/mail.tsx': 'runtime' };
    const made = [...Object.keys(expected), 'src/templates/app/tsconfig.json'];
    expect(await roles({ name: 'a' }, made)).toEqual(expected);
  });

  it('takes tests of a template for examples, and a variable among its folders for no test; tests beside it are tests', async () => {
    const expected = {
      'templates/app/src/a.test.ts': 'example',
      'templates/page/__modelId__/edit.tsx': 'example',
      'templates/page/test/setup.ts': 'example',
      'templates/__tests__/a.ts': 'test',
      'templates/app.test.ts': 'test',
      'templates/app/__fixtures__/a.ts': 'test',
      'src/templates/mail/a.test.tsx': 'test',
      'src/templates/app/__tests__/a.ts': 'test',
      'src/__modelId__/edit.tsx': 'test',
    };
    expect(await roles({ name: 'a' }, Object.keys(expected))).toEqual(expected);
    const path = 'src/templates/app/__tests__/a.ts';
    expect(await roles({ name: 'a' }, [path, 'src/templates/app/gitignore'])).toEqual({ [path]: 'example' });
  });

  it('takes all the rest for run time where a package does not say what it ships', async () => {
    const expected = { 'index.js': 'runtime', 'other/x.js': 'runtime', 'helpers.test.js': 'test' };
    expect(await roles({ name: 'a' }, Object.keys(expected))).toEqual(expected);
  });

  describe('without files in package.json', () => {
    const [left, kept] = ['checks/a.tsx', 'other/a.ts'];
    const told = async (ignore: string, data: object, rest: Record<string, string> = { 'src/a.ts': '' }) => {
      const sources = { [left]: '', [kept]: '', ...rest };
      const units = await nodeUnits({
        'package.json': { name: 'a', ...data },
        '.npmignore': ignore,
        ...sources,
      });
      const role = new Map(units.flatMap(({ files }) => files).map((file) => [String(file.path), file.role]));
      return [left, kept].map((path) => role.get(path));
    };

    it('takes a folder that .npmignore keeps out of the package for scripts', async () => {
      expect(await told('checks/\n', {})).toEqual(['script', 'runtime']);
      expect(await told('checks/**\n', { main: './src/a.js' })).toEqual(['script', 'runtime']);
      expect(await told('/src/\nchecks\n', {}, {})).toEqual(['script', 'runtime']);
    });

    it('takes it for run time where sources may lie there, or a file that ships imports it', async () => {
      const both = ['runtime', 'runtime'];
      expect(await told('checks/\n', {}, {})).toEqual(both);
      expect(await told('checks/\n', { main: './checks/a.js' })).toEqual(both);
      expect(await told('*.tsx\n*.ts\n', {})).toEqual(both);
      expect(await told('checks/*\n!checks/*.tsx\n', {})).toEqual(both);
      expect(await told('checks/\n', {}, { 'src/a.ts': "import '../checks/a';\n" })).toEqual(both);
      expect(await told('src/\n', {})).toEqual(both);
    });

    it('reads no .npmignore where files says it, or the package is private', async () => {
      expect(await told('checks/\n', { files: ['checks'], main: './src/a.js' })).toEqual([
        'runtime',
        'script',
      ]);
      expect(await told('checks/\n', { private: true })).toEqual(['runtime', 'runtime']);
    });
  });

  describe('with files that take away what sources are built to', () => {
    const told = async (files: readonly string[], options: object, more: Record<string, unknown> = {}) => {
      const units = await nodeUnits({
        'package.json': { name: 'a', exports: './dist/index.js', files },
        'src/tsconfig.json': { compilerOptions: options },
        'src/index.ts': '',
        'src/bench/a.ts': '',
        ...more,
      });
      return units.flatMap((unit) => unit.files).find(({ path }) => path === 'src/bench/a.ts')?.role;
    };
    const built = { rootDir: '.', outDir: '../dist' };

    it('takes those for scripts, where a tsconfig says what they are built to', async () => {
      expect(await told(['dist', '!dist/bench'], built)).toBe('script');
      expect(await told(['dist', '!dist/bench/*.js'], { outDir: '../dist' })).toBe('script');
    });

    it('takes them for run time where it ships after all, or nobody knows', async () => {
      expect(await told(['dist', '!dist/other'], built)).toBe('runtime');
      expect(await told(['dist', '!dist/**/*.map'], built)).toBe('runtime');
      expect(await told(['dist', '!dist/bench'], {})).toBe('runtime');
      expect(await told(['lib', '!dist'], built)).toBe('runtime');
      expect(await told(['dist', '!dist/bench'], { rootDir: '..', outDir: '../dist' })).toBe('runtime');
      const cjs = { 'src/tsconfig.cjs.json': { compilerOptions: { rootDir: '.', outDir: '../cjs' } } };
      expect(await told(['dist', 'cjs', '!dist/bench'], built, cjs)).toBe('runtime');
    });

    it('takes for run time what a file that ships imports', async () => {
      const imports = { 'src/index.ts': "import './bench/a';\n" };
      expect(await told(['dist', '!dist/bench'], built, imports)).toBe('runtime');
    });
  });

  it('takes the loose files of a workspace root for scripts, and all files of a project among tests for tests', async () => {
    const root = { name: 'root', private: true, workspaces: ['a'] };
    const files = await nodeUnits({
      'package.json': root,
      'a/package.json': {},
      'check.js': '',
      'src/a.js': '',
    });
    expect(files[0]?.files.map(({ role }) => role)).toEqual(['script', 'runtime']);
    expect(await roles({ name: 'f' }, ['src/a.ts'], 'lib/test/fixtures/app')).toEqual({
      'lib/test/fixtures/app/src/a.ts': 'test',
    });
    expect(await roles({ name: 'f' }, ['src/a.ts'], 'build-tests/app')).toEqual({
      'build-tests/app/src/a.ts': 'test',
    });
    expect(await roles({ name: 'f' }, ['a.ts'], 'bun-integration-tests')).toEqual({
      'bun-integration-tests/a.ts': 'test',
    });
    expect(await roles({ name: 'f' }, ['src/a.ts'], 'smoke-test')).toEqual({ 'smoke-test/src/a.ts': 'test' });
    expect(await roles({ name: 'test-utils' }, ['src/a.ts'], 'test-utils')).toEqual({
      'test-utils/src/a.ts': 'runtime',
    });
  });

  it('takes a project that is called a test, runs nothing and lets nobody in, for one', async () => {
    const test = { name: 'f', private: true, devDependencies: { typescript: '5' } };
    const told = async (data: unknown, folder = 'scripts/types-test') =>
      Object.values(await roles(data, ['a.ts', 'index.js'], folder));
    expect(await told(test)).toEqual(['test', 'test']);
    expect(await told({ ...test, dependencies: { a: '1' } })).toEqual(['runtime', 'runtime']);
    expect(await told({ ...test, main: 'index.js' })).toEqual(['runtime', 'runtime']);
    expect(await told({ ...test, private: false })).toEqual(['runtime', 'runtime']);
    expect(await told(test, 'scripts/latest')).toEqual(['runtime', 'runtime']);
  });
});
