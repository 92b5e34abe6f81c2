import { describe, expect, test } from 'vitest';
import {
  hatch,
  leadsOf,
  MAIN,
  one,
  pythonFile,
  pythonUnits,
  setuptools,
} from '../../../support/python-code.ts';

describe('whose file', () => {
  test('a nested project owns its files; the outer one never judges them', () => {
    const units = pythonUnits({
      'pyproject.toml': hatch('outer'),
      'outer/__init__.py': '',
      'libs/inner/pyproject.toml': hatch('inner'),
      'libs/inner/inner/__init__.py': 'import requests\n',
    });
    expect(units.map(({ project, files }) => [project.name, files.map(({ path }) => path)])).toEqual([
      ['outer', ['outer/__init__.py']],
      ['inner', ['libs/inner/inner/__init__.py']],
    ]);
  });

  test('the root of a uv workspace without a name owns no files', () => {
    const repo = {
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["a"]\n',
      'tool.py': 'import requests\n',
      'a/pyproject.toml': hatch('a'),
      'a/a/__init__.py': '',
    };
    expect(() => pythonFile(repo, 'tool.py')).toThrow('belongs to no project');
    const named = { ...repo, 'pyproject.toml': `${hatch('root')}${repo['pyproject.toml']}` };
    expect(leadsOf(named, 'tool.py')).toEqual(['requests -> external [] requests']);
  });

  test('a project among the features of behave is made of tests; one in a folder of that name is not', () => {
    const roleIn = (files: Record<string, string>) =>
      pythonFile(
        { 'features/x/pyproject.toml': hatch('x'), 'features/x/x/__init__.py': '', ...files },
        'features/x/x/__init__.py',
      ).role;
    const feature = { 'features/new.feature': '' };
    expect(roleIn({ ...feature, 'features/steps/cli_steps.py': '' })).toBe('test');
    expect(roleIn({ 'features/steps/one.py': '' })).toBe('runtime');
    expect(roleIn(feature)).toBe('runtime');
    expect(roleIn({ 'features/x/features/a.feature': '', 'features/x/features/steps/a.py': '' })).toBe(
      'runtime',
    );
  });

  test('a file that could not be scanned keeps why', () => {
    const file = pythonFile(one('print "python 2"\n'), MAIN);
    expect(file).toMatchObject({ role: 'runtime', module: 'mypkg.main', uses: [], fault: { line: 1 } });
  });
});

describe('the standard library', () => {
  test('needs no distribution; a submodule that came later is a use of its own', () => {
    expect(leadsOf(one('import os.path\nfrom importlib import metadata, util\n'), MAIN)).toEqual([
      'os.path -> standard',
      'importlib -> standard',
      'importlib.metadata -> standard',
    ]);
  });

  test('a script beside a module of the same name takes that', () => {
    const repo = one('', { 'scripts/run.py': 'import code\n', 'scripts/code.py': '' });
    expect(leadsOf(repo, 'scripts/run.py')).toEqual(['code -> own scripts/code.py']);
  });

  test('typing_extensions is none of it, whatever typeshed says', () => {
    expect(leadsOf(one('import typing_extensions\n'), MAIN)).toEqual([
      'typing_extensions -> external [] typing-extensions',
    ]);
  });

  test('installed code does not', () => {
    expect(leadsOf(one('import code\n', { 'src/mypkg/code.py': '' }), MAIN)).toEqual(['code -> standard']);
  });

  test('a declared backport stands in for a module that some versions lack', () => {
    expect(leadsOf(one('import dataclasses\n', {}, ['dataclasses']), MAIN)).toEqual([
      'dataclasses -> external [dataclasses] dataclasses',
    ]);
  });
});

describe('own modules', () => {
  test.each([
    ['ext_modules=[CMakeExtension("lk_durable")]'],
    ['ext_modules=cythonize([Extension(name="lk_durable", sources=["a.pyx"])])'],
    ['rust_extensions=[RustExtension("lk_durable", binding=Binding.PyO3)]'],
  ])('and what setup.py builds: %s', (argument) => {
    const repo = (extension: string) =>
      one('import lk_durable\n', {
        'pyproject.toml': setuptools('mypkg'),
        'setup.py': `from setuptools import setup\nsetup(${extension})\n`,
      });
    expect(leadsOf(repo(argument), MAIN)).toEqual(['lk_durable -> own null']);
    expect(leadsOf(repo(argument.replace('"lk_durable"', '"lk_other"')), MAIN)).toEqual([
      'lk_durable -> external [] null',
    ]);
  });

  test('a folder with requirements that is a package is imported by its name', () => {
    const repo = (init: string) => ({
      'plugins/release/requirements.txt': 'attrs\n',
      [init]: '',
      'plugins/release/rules.py': '',
      'plugins/release/register.py': 'import release.rules\nimport other.rules\nimport release_it\n',
    });
    const path = 'plugins/release/register.py';
    expect(leadsOf(repo('plugins/release/__init__.py'), path)).toEqual([
      'release.rules -> own plugins/release/rules.py',
      'other.rules -> external [] null',
      'release_it -> external [] null',
    ]);
    expect(leadsOf({ ...repo('plugins/release/__init__.py'), 'plugins/__init__.py': '' }, path)[0]).not.toBe(
      'release.rules -> own plugins/release/rules.py',
    );
  });

  test('and what [tool.setuptools] builds', () => {
    const pyproject = `${setuptools('mypkg')}[tool.setuptools]\next-modules = [{name = "fast_one", sources = ["a.c"]}]\n`;
    expect(leadsOf(one('import fast_one\nimport slow_one\n', { 'pyproject.toml': pyproject }), MAIN)).toEqual(
      ['fast_one -> own null', 'slow_one -> external [] null'],
    );
  });

  test('by the roots of the layout: src and flat', () => {
    expect(leadsOf(one('import mypkg.sub.deep\n', { 'src/mypkg/sub/deep.py': '' }), MAIN)).toEqual([
      'mypkg.sub.deep -> own src/mypkg/sub/deep.py',
    ]);
    const flat = {
      'pyproject.toml': setuptools('flat'),
      'flat/__init__.py': '',
      'flat/a.py': 'import flat\n',
    };
    expect(leadsOf(flat, 'flat/a.py')).toEqual(['flat -> own flat/__init__.py']);
  });

  test('`from` names the package and each module of it, not its attributes', () => {
    const repo = one('from mypkg import a, b, VALUE\nfrom mypkg.a import b\n', {
      'src/mypkg/a.py': '',
      'src/mypkg/b/__init__.py': '',
    });
    expect(leadsOf(repo, MAIN)).toEqual([
      'mypkg -> own src/mypkg/__init__.py',
      'mypkg.a -> own src/mypkg/a.py',
      'mypkg.b -> own src/mypkg/b/__init__.py',
      'mypkg.a -> own src/mypkg/a.py',
    ]);
  });

  test('what a regular package lacks is its own all the same: a build writes it', () => {
    expect(leadsOf(one('import mypkg._version\nfrom mypkg import *\n'), MAIN)).toEqual([
      'mypkg._version -> own null',
      'mypkg -> own src/mypkg/__init__.py',
    ]);
  });

  test('relative imports lead to files by their level, and nowhere beyond the project', () => {
    const repo = one(
      'from . import a, nothing\nfrom .a import x\nfrom ..mypkg import a\nfrom ..... import far\n',
      {
        'src/mypkg/a.py': '',
      },
    );
    expect(leadsOf(repo, MAIN)).toEqual([
      'mypkg -> own src/mypkg/__init__.py',
      'mypkg.a -> own src/mypkg/a.py',
      'mypkg.a -> own src/mypkg/a.py',
      '..mypkg -> own src/mypkg/__init__.py',
      '..mypkg.a -> own src/mypkg/a.py',
      '..... -> doubt',
    ]);
  });

  test('an `__init__` is its own package', () => {
    const repo = one('', {
      'src/mypkg/sub/__init__.py': 'from .a import x\nfrom .. import main\n',
      'src/mypkg/sub/a.py': '',
    });
    expect(leadsOf(repo, 'src/mypkg/sub/__init__.py')).toEqual([
      'mypkg.sub.a -> own src/mypkg/sub/a.py',
      'mypkg -> own src/mypkg/__init__.py',
      'mypkg.main -> own src/mypkg/main.py',
    ]);
  });

  test('modules that import each other are no trouble', () => {
    const repo = one('from . import other\n', { 'src/mypkg/other.py': 'from mypkg import main\n' });
    expect(leadsOf(repo, 'src/mypkg/other.py')).toContain('mypkg.main -> own src/mypkg/main.py');
    expect(leadsOf(repo, MAIN)).toContain('mypkg.other -> own src/mypkg/other.py');
  });
});

describe('what lies beside a file', () => {
  test('tests and scripts find it, and what lies above them; installed code does not', () => {
    const beside = {
      'tests/unit/test_a.py': 'import factory_of_mine\nimport shared_steps\n',
      'tests/unit/factory_of_mine.py': '',
      'tests/shared_steps.py': '',
    };
    expect(leadsOf(one('', beside), 'tests/unit/test_a.py')).toEqual([
      'factory_of_mine -> own tests/unit/factory_of_mine.py',
      'shared_steps -> own tests/shared_steps.py',
    ]);
    expect(leadsOf(one('import openai\n', { 'src/mypkg/openai.py': '' }), MAIN)).toEqual([
      'openai -> external [] openai',
    ]);
  });

  test('what the settings of pytest put on the path', () => {
    const files = { 'tests/test_a.py': 'import tool_of_mine\n', 'tooling/deep/tool_of_mine.py': '' };
    const settings = '[tool.pytest.ini_options]\npythonpath = ["tooling/deep"]\n';
    const repo = { ...one('', files), 'pyproject.toml': hatch('mypkg') + settings };
    expect(leadsOf(repo, 'tests/test_a.py')).toEqual(['tool_of_mine -> own tooling/deep/tool_of_mine.py']);
  });

  test('a module of that name elsewhere in the project is a doubt where the path may be changed', () => {
    const files = {
      'tests/test_a.py': 'import tool_of_mine\nimport nothing_of_mine\n',
      'tooling/deep/tool_of_mine.py': '',
    };
    expect(leadsOf(one('', files), 'tests/test_a.py')).toEqual([
      'tool_of_mine -> doubt',
      'nothing_of_mine -> external [] null',
    ]);
  });

  test('a folder of tests called like what it tests is not meant', () => {
    const files = {
      'tests/redis/__init__.py': '',
      'tests/redis/test_a.py': 'import redis\nimport redis.asyncio\n',
    };
    expect(leadsOf(one('', files, ['redis']), 'tests/redis/test_a.py')).toEqual([
      'redis -> external [redis] redis',
      'redis.asyncio -> external [redis] redis',
    ]);
    expect(leadsOf(one('', files), 'tests/redis/test_a.py')[1]).not.toContain('own');
  });

  test('an app finds its modules by where it stands', () => {
    const repo = {
      'svc/requirements.txt': 'flask\n',
      'svc/main.py': 'import flask\nimport handlers_of_mine\nfrom models_of_mine import user\n',
      'svc/handlers_of_mine.py': '',
      'svc/models_of_mine/user.py': '',
    };
    expect(leadsOf(repo, 'svc/main.py')).toEqual([
      'flask -> external [flask] flask',
      'handlers_of_mine -> own svc/handlers_of_mine.py',
      'models_of_mine.user -> own svc/models_of_mine/user.py',
    ]);
  });
});

test('names that are no modules prove nothing, and those of objects are plain data', () => {
  const text = 'import __proto__\nimport constructor.prototype\n__import__("../evil")\n__import__("a..b")\n';
  expect(leadsOf(one(text), MAIN)).toEqual([
    '__proto__ -> external [] null',
    'constructor.prototype -> external [] null',
    '../evil -> doubt',
    'a..b -> doubt',
  ]);
});

test('a chain of forty projects: every import has its use, in order', () => {
  const repo: Record<string, string> = {};
  for (let p = 0; p < 40; p += 1) {
    repo[`p${p}/pyproject.toml`] = setuptools(`p${p}`, 'requests', `p${(p + 1) % 40}`);
    repo[`p${p}/src/p${p}/__init__.py`] = '';
    for (let m = 0; m < 20; m += 1)
      repo[`p${p}/src/p${p}/m${m}.py`] =
        `import os, requests, p${(p + 1) % 40}.m${m}\nfrom . import m${(m + 1) % 20}\n`;
  }
  const units = pythonUnits(repo);
  const uses = units.flatMap(({ files }) => files.flatMap((file) => file.uses));
  expect(uses).toHaveLength(40 * 20 * 5);
  expect(uses.filter(({ target }) => target.kind === 'member' && target.file !== null)).toHaveLength(800);
  expect(units[0]?.files.map(({ path }) => path)).toEqual(
    Object.keys(repo)
      .filter((path) => path.startsWith('p0/src/'))
      .sort(),
  );
});
