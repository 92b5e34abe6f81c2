import { describe, expect, test } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import { pythonLayout } from '#core/graph/layout/layout';
import { repoPath } from '#core/model/repo-path';
import { readPythonProjects } from '#core/read/python/python-projects';
import { memoryTree } from '../../../support/memory-tree.ts';

const FILES = [
  'p/__init__.py',
  'p/nursery/a.py',
  'scripts/a.py',
  'scripts/deep/b.py',
  'sphinx/source/conf.py',
];
const LEFT = FILES.filter((path) => !path.startsWith('scripts/'));
const FIND = 'packages = { find = { exclude = ["test"] } }';

/** What setuptools ships of those files with a MANIFEST.in. */
function shipped(manifest: string, packages = FIND): readonly string[] {
  const project = '[project]\nname = "p"\nversion = "1"\n';
  const build = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n';
  const tree = memoryTree({
    'pyproject.toml': `${project}${build}[tool.setuptools]\n${packages}\n`,
    'MANIFEST.in': manifest,
    ...Object.fromEntries(FILES.map((path) => [path, ''])),
  });
  const [found] = readPythonProjects(tree, locateToml).projects;
  if (found === undefined) throw new Error('no project');
  const own = FILES.map((path) => repoPath(path));
  return own.filter(pythonLayout(found, tree, own).ships);
}

describe('folders that MANIFEST.in leaves out', () => {
  test.each(['recursive-exclude scripts *', 'prune scripts', 'prune ./scripts/  # tools', 'prune script[s]'])(
    '%s',
    (line) => {
      expect(shipped(`include LICENSE\n${line}\n`)).toEqual(LEFT);
    },
  );

  test.each([
    '',
    'recursive-exclude scripts *.pyc',
    'recursive-exclude * *',
    'recursive-exclude * *.py[co]',
    'prune script',
    'prune p/nursery',
    'recursive-exclude p/nursery *',
    'global-exclude *.so',
    '# prune scripts',
  ])('%j leaves none out', (line) => {
    expect(shipped(line)).toEqual(FILES);
  });

  test('a later line wins', () => {
    expect(shipped('graft scripts\nprune scripts')).toEqual(LEFT);
    expect(shipped('prune scripts\ngraft scripts')).toEqual(FILES);
    expect(shipped('prune scripts\nrecursive-include scripts \\\n  *.py')).toEqual(FILES);
    expect(shipped('prune scripts\nglobal-include *.py')).toEqual(FILES);
    expect(shipped('prune scripts\ninclude scripts/*.py')).toEqual(
      FILES.filter((path) => !path.includes('deep')),
    );
  });

  test('what is named ships: without it the build would fail', () => {
    expect(shipped('prune scripts', 'packages = ["p", "scripts"]')).toEqual([
      'p/__init__.py',
      'scripts/a.py',
    ]);
  });
});
