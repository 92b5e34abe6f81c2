import { describe, expect, test } from 'vitest';
import { declaringPlace } from '#core/graph/python/declared/edit';
import { codeOf } from '../../../../support/code.ts';
import type { Repo } from '../../../../support/repository.ts';

/** `file: key` where the first Python project would declare it. */
async function place(repo: Repo, purpose: 'base' | 'dev' | 'optional'): Promise<string> {
  const { code, workspace } = await codeOf(repo);
  const [unit] = code.python;
  if (unit === undefined) throw new Error('no Python project');
  const { file, key } = declaringPlace(unit, workspace, purpose);
  return `${file}: ${key}`;
}

const PROJECT = '[project]\nname = "p"\n';

describe('declaringPlace', () => {
  test.each([
    ['[project]', { 'pyproject.toml': PROJECT }, 'pyproject.toml: project.dependencies'],
    [
      'Poetry',
      { 'pyproject.toml': '[tool.poetry]\nname = "p"\n[tool.poetry.dependencies]\npython = "^3.9"\n' },
      'pyproject.toml: tool.poetry.dependencies',
    ],
    [
      'setup.cfg',
      { 'setup.cfg': '[metadata]\nname = p\n[options]\ninstall_requires =\n    a\n' },
      'setup.cfg: [options] install_requires',
    ],
    [
      'setup.py',
      { 'setup.py': 'from setuptools import setup\nsetup(name="p")\n' },
      'setup.py: install_requires',
    ],
    [
      'a file that [project] takes them from',
      {
        'pyproject.toml':
          '[project]\nname = "p"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = {file = ["deps.txt"]}\n',
        'deps.txt': 'a\n',
      },
      'deps.txt: the requirements',
    ],
    ['requirements', { 'requirements.txt': 'a\n', 'app.py': '' }, 'requirements.txt: the requirements'],
    [
      'a manifest',
      {
        'pyproject.toml': PROJECT,
        'package.edn': '{:package/name "p" :package/version "1" :runtimes [{:lang :python :deps ["a"]}]}',
      },
      'package.edn: :deps',
    ],
    [
      'a manifest that leaves them to pyproject.toml',
      {
        'pyproject.toml': PROJECT,
        'package.edn': '{:package/name "p" :package/version "1" :runtimes [{:lang :python}]}',
      },
      'pyproject.toml: project.dependencies',
    ],
    [
      'a service',
      {
        's/service.edn': '{:service/name "s" :runtime {:lang :python :entry "main:app"} :deps {:python []}}',
        's/pyproject.toml': '[project]\nname = "s"\ndependencies = ["a"]\n',
      },
      's/service.edn: :deps :python',
    ],
  ])('what the code runs with: %s', async (_name, repo: Repo, expected) => {
    expect(await place(repo, 'base')).toBe(expected);
  });

  test.each([
    ['nothing yet', { 'pyproject.toml': PROJECT }, 'pyproject.toml: dependency-groups.dev'],
    [
      'a group for tests, before others',
      { 'pyproject.toml': `${PROJECT}[dependency-groups]\nnotebook = ["a"]\ntest = ["b"]\n` },
      'pyproject.toml: dependency-groups.test',
    ],
    [
      "Hatch's own environment, before its others",
      {
        'pyproject.toml': PROJECT,
        'hatch.toml': '[envs.default]\ndependencies = ["a"]\n[envs.ci]\ndependencies = ["b"]\n',
      },
      'hatch.toml: envs.default.dependencies',
    ],
    [
      'but not before one that is called for tests',
      {
        'pyproject.toml': PROJECT,
        'hatch.toml': '[envs.default]\ndependencies = ["a"]\n[envs.test]\ndependencies = ["b"]\n',
      },
      'hatch.toml: envs.test.dependencies',
    ],
    [
      'an extra for developers',
      { 'pyproject.toml': `${PROJECT}[project.optional-dependencies]\nml = ["a"]\ndev = ["b"]\n` },
      'pyproject.toml: project.optional-dependencies.dev',
    ],
    [
      'a group that takes in extras before its own',
      {
        'pyproject.toml': `${PROJECT}[project.optional-dependencies]\nml = ["a"]\n[dependency-groups]\ndev = ["p[ml]", "b"]\n`,
      },
      'pyproject.toml: dependency-groups.dev',
    ],
    [
      'a group that holds nothing but what it takes in',
      {
        'pyproject.toml': `${PROJECT}[dependency-groups]\nnotebook = ["a"]\ndev = [{include-group = "notebook"}]\n`,
      },
      'pyproject.toml: dependency-groups.dev',
    ],
    [
      "Poetry's group that holds nothing but what it takes in",
      {
        'pyproject.toml':
          '[tool.poetry]\nname = "p"\n[tool.poetry.group.notebook.dependencies]\na = "*"\n[tool.poetry.group.dev]\ninclude-groups = ["notebook"]\n',
      },
      'pyproject.toml: tool.poetry.group.dev.dependencies',
    ],
    [
      'a file',
      { 'pyproject.toml': `${PROJECT}dependencies = ["a"]\n`, 'requirements-dev.txt': 'b\n', 'p.py': '' },
      'requirements-dev.txt: the requirements',
    ],
    [
      'a group of the manifest',
      {
        'pyproject.toml': PROJECT,
        'package.edn': '{:package/name "p" :lang :python :groups {:notebook ["a"] :test ["b"]}}',
      },
      'package.edn: :groups :test',
    ],
    [
      'a manifest whose groups are empty',
      { 'pyproject.toml': PROJECT, 'package.edn': '{:package/name "p" :lang :python :groups {}}' },
      'package.edn: :groups',
    ],
  ])('what tests need: %s', async (_name, repo: Repo, expected) => {
    expect(await place(repo, 'dev')).toBe(expected);
  });

  test('what is optional', async () => {
    expect(await place({ 'pyproject.toml': PROJECT }, 'optional')).toBe(
      'pyproject.toml: project.optional-dependencies',
    );
    expect(await place({ 'setup.cfg': '[metadata]\nname = p\n' }, 'optional')).toBe(
      'setup.cfg: [options.extras_require]',
    );
  });
});
