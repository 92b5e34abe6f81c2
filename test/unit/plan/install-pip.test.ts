import { describe, expect, it } from 'vitest';
import { pyproject } from '../../support/extras-code.ts';
import { commandsOf, plansOf, refusalOf } from '../../support/plans.ts';
import type { Repo } from '../../support/repository.ts';

/** What stands behind the options that every installation has. */
const installed = async (repo: Repo, request: Parameters<typeof commandsOf>[1] = {}) =>
  (await commandsOf(repo, request))
    .filter((command) => command.includes(' pip install '))
    .map((command) => command.replace(/\S+ -m pip install --no-input --disable-pip-version-check /, ''));

const TESTS = { 'app/tests/test_app.py': '' };

describe('planPip', () => {
  it('gives everything of the workspace that is reached, with extras of extras, and in order', async () => {
    const repo = {
      'app/pyproject.toml': pyproject('app', ['Lib_Mid[io]', 'click']),
      'lib/mid/pyproject.toml': pyproject('lib-mid', [], { io: ['lib-base[fast]; python_version < "3"'] }),
      'lib/base/pyproject.toml': pyproject('lib.base', [], { fast: ['orjson', 'lib-base[more]'], more: [] }),
      'lib/other/pyproject.toml': pyproject('other'),
    };
    expect(await installed(repo, { targets: ['app'] })).toEqual([
      '-e ./lib/base[fast] -e ./lib/mid[io] -e ./app',
    ]);
  });

  it('is not led astray by a circle', async () => {
    const repo = { 'a/pyproject.toml': pyproject('a', ['b']), 'b/pyproject.toml': pyproject('b', ['a']) };
    expect(await installed(repo, { targets: ['a'] })).toEqual(['-e ./b -e ./a']);
  });

  it('expands the groups of the target, with those that they take in', async () => {
    const groups =
      '[dependency-groups]\ndev = ["pytest>=8", "helper", {include-group = "lint"}]\nlint = ["ruff"]\ndocs = ["sphinx"]\n';
    const repo = {
      'app/pyproject.toml': `${pyproject('app')}${groups}`,
      'helper/pyproject.toml': pyproject('helper', ['attrs']),
    };
    expect(await installed(repo, { targets: ['app'] })).toEqual(['-e ./helper -e ./app pytest>=8 ruff']);
    const [plan] = await plansOf(repo, { targets: ['app'] });
    expect(plan?.roots.map(({ text }) => text)).toEqual(['helper', 'app', 'pytest>=8', 'ruff']);
  });

  it('finds what the tests need where no default says it: a group, Hatch, a file, the root', async () => {
    const group = `${pyproject('app')}[dependency-groups]\ntest = ["pytest"]\nlint = ["ruff"]\n`;
    expect(await installed({ ...TESTS, 'app/pyproject.toml': group })).toEqual(['-e ./app pytest']);
    const hatch = `${pyproject('app')}[tool.hatch.envs.test]\ndependencies = ["pytest", "respx"]\n`;
    expect(await installed({ ...TESTS, 'app/pyproject.toml': hatch })).toEqual(['-e ./app pytest respx']);
    const file = { 'app/pyproject.toml': pyproject('app'), 'app/requirements-dev.txt': 'pytest\n' };
    expect(await installed({ ...TESTS, ...file })).toEqual(['app: -e . -r ./requirements-dev.txt']);
    const root = {
      'pyproject.toml': '[dependency-groups]\ndev = ["pytest"]\n',
      'app/pyproject.toml': pyproject('app'),
    };
    expect(await installed({ ...TESTS, ...root }, { targets: ['app'] })).toEqual(['-e ./app pytest']);
    expect(await installed(root, { targets: ['app'] })).toEqual(['-e ./app']);
  });

  it('takes a group that is named for tests beside a default that brings pytest too', async () => {
    const repo = (uv: string) => ({
      ...TESTS,
      'app/pyproject.toml': `${pyproject('app')}[dependency-groups]\ndev = ["pytest", "ruff"]\ntest = ["pytest", "vcrpy"]\ntesting = ["mock"]\n${uv}`,
    });
    expect(await installed(repo(''))).toEqual(['-e ./app pytest ruff vcrpy']);
    const conflict = '[tool.uv]\nconflicts = [[{group = "dev"}, {group = "test"}]]\n';
    expect(await installed(repo(conflict))).toEqual(['-e ./app pytest ruff']);
  });

  it('fetches no name that may be that of a project which cannot be read', async () => {
    const repo = (name: string, folder = 'x') => ({
      'app/pyproject.toml': pyproject('app', ['My.Lib']),
      [`${folder}/pyproject.toml`]: `[project]\nname = "${name}"\n= broken\n`,
    });
    for (const one of [repo('my-lib'), repo('other', 'my_lib')])
      expect(await refusalOf(one, { targets: ['app'] })).toContain(
        '"my-lib", which may be a project of this repository, cannot be read: ',
      );
    expect(await installed(repo('other'), { targets: ['app'] })).toEqual(['-e ./app']);
  });

  it('installs what is no package by what it declares', async () => {
    const repo = {
      'app/pyproject.toml': '[project]\nname = "app"\nversion = "1"\ndependencies = ["click>=8", "lib"]\n',
      'lib/pyproject.toml': '[project]\nname = "lib"\nversion = "1"\n',
    };
    expect(await installed(repo, { targets: ['app'] })).toEqual(['-e ./lib click>=8']);
  });

  it('translates the ranges of Poetry where they stand alone', async () => {
    const poetry =
      '[tool.poetry]\nname = "app"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.10"\n[tool.poetry.group.dev.dependencies]\na = "^1.2.3"\nb = "~2.4"\nc = "*"\nd = {version = "^0.3", python = "<3.12"}\n';
    expect(await installed({ 'app/pyproject.toml': poetry })).toEqual([
      '-e ./app a >=1.2.3,<2 b >=2.4,<2.5 c d >=0.3,<0.4 ; python_version < "3.12"',
    ]);
  });

  it('calls pip in the folder of a requirements file, with the files for its tests', async () => {
    const repo = {
      'constraints.txt': 'click==8\n',
      'app/main.py': '',
      'app/requirements.txt': 'click\n-e ../lib\n',
      'app/requirements-test.txt': 'pytest\n',
      'app/requirements-docs.txt': 'sphinx\n',
      'lib/pyproject.toml': pyproject('lib'),
    };
    const [, install] = await commandsOf(repo, { targets: ['app'] });
    expect(install).toBe(
      'app: /envs/app/bin/python -m pip install --no-input --disable-pip-version-check -c ../constraints.txt -e ../lib -r ./requirements.txt -r ./requirements-test.txt',
    );
  });

  it('says which of several files with pytest the tests get, and takes none of examples', async () => {
    const repo = {
      'app/pyproject.toml': pyproject('app'),
      'app/tests/test_app.py': '',
      'app/samples/x/requirements-test.txt': 'pytest\n',
    };
    expect(await installed(repo)).toEqual(['-e ./app']);
    const [plan] = await plansOf({
      ...repo,
      'app/test-requirements-0.txt': 'pytest==7\n',
      'app/test-requirements-1.txt': 'pytest==8\n',
    });
    expect(plan?.steps[1]?.command.argv.at(-1)).toBe('./test-requirements-0.txt');
    expect(plan?.notes).toContain(
      'app: its tests get app/test-requirements-0.txt, and not app/test-requirements-1.txt',
    );
  });

  it('calls pip in the root where only from there the paths of a requirements file lead somewhere', async () => {
    const repo = {
      'x/app/pyproject.toml': pyproject('app'),
      'x/app/tests/test_app.py': '',
      'x/app/test-requirements.txt': 'pytest==8\n-e lib[fast]\n-e x/app\n',
      'lib/pyproject.toml': pyproject('lib', [], { fast: [] }),
    };
    expect(await installed(repo, { targets: ['x/app'] })).toEqual([
      '-e ./lib[fast] -e ./x/app -r ./x/app/test-requirements.txt',
    ]);
    const locked = { ...repo, 'uv.lock': 'version = 1\n' };
    expect(await commandsOf(locked, { targets: ['x/app'] })).toContain(
      'uv pip install -p /envs/x-app/bin/python -r ./x/app/test-requirements.txt',
    );
  });

  it('gives a service what comes from elsewhere by name, and a list of extras to whoever has them', async () => {
    const service =
      '{:service/name :s :runtime {:lang :python :entry "a:b"} :deps {:python [{:pkg "httpx" :extras [:http2]} {:pkg "lib" :extras []}] :node []}}';
    const repo = {
      's/service.edn': service,
      'lib/pyproject.toml': pyproject('lib', [], { one: ['click'], two: ['rich'] }),
    };
    expect(await installed(repo, { extras: ['one'] })).toEqual(['-e ./lib[one]', '-e ./lib httpx[http2]']);
  });

  it('is locked only where constraints hold all that is asked for', async () => {
    const repo = { 'app/pyproject.toml': pyproject('app', ['click', 'rich']) };
    const [free] = await plansOf(repo);
    expect([free?.isLocked, free?.notes]).toEqual([
      false,
      ['no constraints.txt at or above app: the index has a say in which versions are installed'],
    ]);
    const [half] = await plansOf({ ...repo, 'constraints.txt': 'click==8\nrich>=1\n' });
    expect([half?.isLocked, half?.notes]).toEqual([
      false,
      ['constraints.txt names no version of rich: the index has a say in which are installed'],
    ]);
    const [locked] = await plansOf({ ...repo, 'constraints.txt': 'click==8\nrich===1\n' });
    expect([locked?.isLocked, locked?.notes, locked?.decidedBy]).toEqual([
      true,
      [],
      ['app/pyproject.toml', 'constraints.txt'],
    ]);
  });

  it('says what only a build knows', async () => {
    const repo = {
      'app/setup.py': 'from setuptools import setup\nsetup(name="app", install_requires=read())\n',
    };
    const [plan] = await plansOf(repo);
    expect(plan?.notes.at(-1)).toMatch(/^app: what it needs is known to its build alone \(/);
    expect(plan?.steps[1]?.command.argv.slice(-2)).toEqual(['-e', './app']);
  });

  it('knows who brings torch without saying so', async () => {
    const repo = (name: string) => ({ 'app/pyproject.toml': pyproject('app', [name]) });
    const index = ['--extra-index-url https://torch.example/cpu -e ./app'];
    expect(await installed(repo('sentence-transformers'))).toEqual(index);
    expect(await installed(repo('transformers[torch]'))).toEqual(index);
    expect(await installed(repo('transformers'))).toEqual(['-e ./app']);
  });

  it('gives ids that no other folder has', async () => {
    const plans = await plansOf({
      'a/b/pyproject.toml': pyproject('one'),
      'a-b/pyproject.toml': pyproject('two'),
      'A-B/pyproject.toml': pyproject('three'),
      'shared/pyproject.toml': pyproject('four'),
    });
    expect(plans.map(({ id, projects }) => `${id} ${projects}`)).toEqual([
      'A-B A-B',
      'a-b-2 a-b',
      'a-b-3 a/b',
      'shared-2 shared',
    ]);
  });

  it('names the interpreter of Windows by its own place', async () => {
    const [plan] = await plansOf(
      { 'app/pyproject.toml': pyproject('app') },
      { environmentsFolder: 'D:\\a\\envs' },
    );
    expect(plan?.steps[1]?.command.argv[0]).toBe('D:\\a\\envs\\app\\Scripts\\python.exe');
  });
});

it.each([
  ['src/demo/__init__.py', ['-e', './app']],
  ['demo/__init__.py', ['six>=1']],
])(
  'without [build-system], code in %s: what is not found where it stands is installed',
  async (file, args) => {
    const [plan] = await plansOf(
      {
        'app/pyproject.toml': '[project]\nname = "demo"\nversion = "1"\ndependencies = ["six>=1"]\n',
        [`app/${file}`]: '',
        'other/pyproject.toml': '[project]\nname = "other"\n',
      },
      { targets: ['app'] },
    );
    const argv: readonly string[] = plan?.steps.at(-1)?.command.argv ?? [];
    expect(argv.slice(argv.indexOf('--disable-pip-version-check') + 1)).toEqual(args);
  },
);
