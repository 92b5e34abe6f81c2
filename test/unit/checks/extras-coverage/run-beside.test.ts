import { describe, expect, test } from 'vitest';
import { data, found, repo } from '../../../support/python-coverage.ts';
import type { Repo } from '../../../support/repository.ts';

/** A project p that asks for requests, and for PyYAML in an extra; below it a folder with a list and no build. */
async function lines(
  more: Repo,
  code = 'import p\nimport requests\nimport yaml\n',
): Promise<readonly string[]> {
  const toml = 'dependencies = ["requests"]\n[project.optional-dependencies]\nx = ["PyYAML"]';
  const files = { 'compare/a/requirements.txt': 'rich\n', 'compare/a/run.py': code, ...more };
  return (await found(repo(toml, files))).lines.map((line) =>
    line.replace(/(?:undeclared|transitive) compare\/a\/run.py/, 'run'),
  );
}

describe('a folder that lists what it needs beyond the project around it', () => {
  test('is run with that project and what it requires, but not with its extras', async () => {
    expect(await lines({})).toEqual(['notice run:1', 'notice run:2', 'error run:3']);
  });

  test('also where one of its modules alone imports the project', async () => {
    const files = { 'compare/a/utils.py': 'from p import run\n' };
    expect(await lines(files, 'import requests\n')).toEqual([
      'notice run:1',
      'notice undeclared compare/a/utils.py:1',
    ]);
  });

  test('whether or not what it lists brings the same in', async () => {
    const q = '[project]\nname = "q"\nversion = "1"\ndependencies = ["requests", "PyYAML"]\n';
    const files = { 'q/pyproject.toml': q, 'compare/a/requirements.txt': 'q\n' };
    expect(await lines(files)).toEqual(['notice run:1', 'notice run:2', 'error run:3']);
  });

  test.each([
    'import requests\n',
    'import requests\ndef run():\n    import p\n',
    'import requests\ntry:\n    import p\nexcept ImportError:\n    p = None\n',
    'import requests\nif __name__ == "__main__":\n    import p\n',
  ])('but not where it loads without the project: %j', async (code) => {
    expect(await lines({}, code)).toContain('error run:1');
  });

  test('nor where its tests alone import it', async () => {
    const files = { 'compare/a/tests/test_run.py': 'import p\n' };
    expect(await lines(files, 'import requests\n')).toContain('error run:1');
  });

  test.each<Repo>([
    { 'compare/a/Dockerfile': 'FROM python\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n' },
    { 'compare/a/gpu.Dockerfile': 'FROM python\n' },
    { 'compare/a/Procfile': 'web: python run.py\n' },
    { 'compare/a/app.yaml': 'runtime: python313\n' },
    { 'compare/a/host.json': '{"version": "2.0"}\n' },
    {
      'compare/a/service.edn':
        '{:service/name :s :runtime {:lang :python :entry "run:app"} :deps {:python []}}',
    },
    { 'compare/a/pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = []\n' },
    { 'compare/a/pyproject.toml': '[tool.ruff]\nline-length = 100\n' },
    { 'compare/a/setup.py': 'from setuptools import setup\nsetup(name="a", install_requires=[])\n' },
    { 'compare/a/setup.cfg': '[metadata]\nname = a\n[options]\ninstall_requires =\n' },
  ])('nor where it is an environment or a project of its own: %j', async (files) => {
    expect(await lines(files)).toEqual(expect.arrayContaining(['error run:1', 'error run:2']));
  });

  test.each(['p\n', 'p>=1\n', '-e ../..\n', '../..\n', 'git+https://example.com/p.git\n'])(
    'and it is judged as others are where it lists the project: %j',
    async (list) => {
      expect(await lines({ 'compare/a/requirements.txt': `rich\n${list}` })).toEqual([
        'error run:2',
        'error run:3',
      ]);
    },
  );

  test('a project beside it is none around it', async () => {
    const files = {
      'p/pyproject.toml':
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "p"\nversion = "1"\n',
      'p/src/p/__init__.py': '',
      'compare/requirements.txt': 'rich\n',
      'compare/run.py': 'import p\n',
    };
    expect((await found(files)).lines).toEqual(['error undeclared compare/run.py:1']);
  });

  test('nor is one that nothing builds', async () => {
    const files = {
      'requirements.txt': 'requests\n',
      'p/__init__.py': '',
      'compare/requirements.txt': 'rich\n',
      'compare/run.py': 'import p\nimport requests\n',
    };
    expect((await data(files)).map(({ distribution }) => distribution)).toEqual(['requests']);
    expect((await found(files)).lines).toEqual(['error undeclared compare/run.py:2']);
  });
});
