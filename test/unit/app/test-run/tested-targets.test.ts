import { describe, expect, test } from 'vitest';
import { survey } from '#core/app/survey';
import { pytestDeclaration } from '#core/app/test-run/pytest-declaration';
import { testedTargets } from '#core/app/test-run/tested-targets';
import { memoryTree } from '../../../support/memory-tree.ts';

const REPO = {
  'packages/a/pyproject.toml': '[project]\nname = "a"\n',
  'packages/a/tests/test_a.py': '',
  'packages/a/package.json': '{"name": "@x/a", "scripts": {"test": "vitest run"}}',
  'packages/b/pyproject.toml': '[project]\nname = "b"\n[dependency-groups]\ntest = []\n',
  'packages/b/b.py': '',
  'packages/c/package.json': '{"name": "@x/c", "scripts": {"build": "tsc"}}',
};

async function chosen(names: readonly string[] = [], paths: readonly string[] = [], pythonOnly = false) {
  const files = memoryTree(REPO);
  const { workspace } = await survey(files, null, new Set());
  const { tested, untested } = testedTargets(workspace, files, { targets: names, paths, pythonOnly });
  const told = tested.map((one) => [
    one.target.folder,
    one.language,
    ...(one.language === 'python' ? one.paths : []),
  ]);
  return { tested: told, untested };
}

describe('testedTargets', () => {
  test('who has tests, in either language, and who has none', async () => {
    expect(await chosen()).toEqual({
      tested: [
        ['packages/a', 'python'],
        ['packages/a', 'node'],
      ],
      untested: ['packages/b', 'packages/c'],
    });
    expect(await chosen(['a'], [], true)).toMatchObject({ tested: [['packages/a', 'python']] });
  });

  test('paths choose among the tests of Python, and become relative to their project', async () => {
    expect((await chosen([], ['packages/a/tests/test_a.py::test_x', './packages/a/tests'])).tested).toEqual([
      ['packages/a', 'python', 'tests/test_a.py::test_x', 'tests'],
    ]);
    await expect(chosen([], ['packages/b/b.py'])).rejects.toThrow(
      'the path "packages/b/b.py" lies in none of the targets',
    );
    await expect(chosen([], ['../x.py'])).rejects.toThrow('leaves the repository');
  });
});

test('where pytest is to be declared', async () => {
  const whereIn = async (files: Record<string, string>) => {
    const { workspace } = await survey(memoryTree(files), null, new Set());
    const [project] = workspace.projects;
    return project?.language === 'python' ? pytestDeclaration(project, workspace) : null;
  };
  const toml = (more = '') => ({ 'p/pyproject.toml': `[project]\nname = "p"\n${more}` });
  expect(await whereIn(toml())).toBe('add "pytest" to dev of [dependency-groups] in p/pyproject.toml');
  expect(await whereIn(toml('[dependency-groups]\ntest = []\n'))).toBe(
    'add "pytest" to test of [dependency-groups] in p/pyproject.toml',
  );
  expect(await whereIn(toml('[project.optional-dependencies]\ndev = []\n'))).toBe(
    'add "pytest" to dev of [project.optional-dependencies] in p/pyproject.toml',
  );
  expect(await whereIn({ 'p/requirements.txt': 'x\n', 'p/a.py': '' })).toBe(
    'add pytest to p/requirements.txt',
  );
  const edn = '{:package/name "p" :lang :python :extras {:dev []}}';
  expect(await whereIn({ ...toml(), 'p/package.edn': edn })).toBe(
    'add "pytest" to :extras {:dev [...]} of p/package.edn, then run plumb gen',
  );
});
