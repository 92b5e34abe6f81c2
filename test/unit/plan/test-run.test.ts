import { describe, expect, test } from 'vitest';
import { survey } from '#core/app/survey';
import { repoPath } from '#core/model/repo-path';
import { otherProjects, PYTEST_FILES, pythonTests } from '#core/plan/python-tests';
import { DEFAULT_MARKERS, planCollection, planTestRun, type TestRunRequest } from '#core/plan/test-run';
import { memoryTree } from '../../support/memory-tree.ts';

const REQUEST: TestRunRequest = {
  python: '/e/bin/python',
  folder: repoPath('packages/a'),
  markers: DEFAULT_MARKERS,
  registered: ['gpu: x', 'slow: y'],
  maxfail: 1,
  args: [],
  paths: [],
  others: [],
  junit: '/t/a.xml',
  timeoutMs: 1000,
  installed: new Map([['pytest', '9.2.0']]),
  env: { VIRTUAL_ENV: '/e' },
};
const argvOf = (more: Partial<TestRunRequest>) => planTestRun({ ...REQUEST, ...more }).argv.slice(3);

describe('planTestRun', () => {
  test('the whole command, where nothing is special', () => {
    expect(planTestRun(REQUEST)).toEqual({
      argv: [
        '/e/bin/python',
        '-m',
        'pytest',
        '-m',
        'not gpu and not slow',
        '--strict-markers',
        '--maxfail=1',
        '-p',
        'no:flaky',
        '-o',
        'junit_family=xunit1',
        '--junitxml=/t/a.xml',
      ],
      cwd: 'packages/a',
      env: {
        CUDA_VISIBLE_DEVICES: '',
        HIP_VISIBLE_DEVICES: '-1',
        ROCR_VISIBLE_DEVICES: '-1',
        JAX_PLATFORMS: 'cpu',
        CI: 'true',
        VIRTUAL_ENV: '/e',
      },
      timeoutMs: 1000,
      abortsOnTimeout: true,
    });
  });

  test("the user's arguments stand before ours, which then win", () => {
    const argv = argvOf({ args: ['--junitxml=elsewhere', '-k', 'x'] });
    expect(argv.slice(0, 3)).toEqual(['--junitxml=elsewhere', '-k', 'x']);
    expect(argv.at(-1)).toBe('--junitxml=/t/a.xml');
  });

  test('paths are never options, and take the place of what is left out', () => {
    expect(argvOf({ others: ['b', 'c/d'] }).slice(-2)).toEqual(['--ignore=b', '--ignore=c/d']);
    expect(argvOf({ others: ['b'], paths: ['-x.py', 'a.py::t'] }).slice(-2)).toEqual(['./-x.py', 'a.py::t']);
  });

  test.each([
    [{}, []],
    [{ 'pytest-rerunfailures': '16.0' }, ['--reruns=0']],
    [{ 'pytest-rerunfailures': '16.1' }, ['--reruns=0', '--force-reruns=0']],
    [{ 'pytest-rerunfailures': '17.0.1' }, ['--reruns=0', '--force-reruns=0']],
    [{ 'pytest-retry': '1.7.0' }, ['--retries=0', 'retries=']],
  ])('retries are off for %o', (installed, switches) => {
    const argv = argvOf({ installed: new Map(Object.entries(installed)) });
    expect(argv.filter((word) => /re(?:run|tr)/.test(word))).toEqual(switches);
  });

  test('marks that we bring in are registered, beside those of the repository, where they are not', () => {
    const registered = (more: Partial<TestRunRequest>) =>
      argvOf(more).find((word) => word.startsWith('markers='));
    expect(registered({})).toBeUndefined();
    expect(registered({ registered: ['slow(n): y', 'net: z'] })).toBe(
      'markers=slow(n): y\nnet: z\ngpu: known to cpu-only-pytest',
    );
    expect(registered({ registered: [], markers: 'not net' })).toBeUndefined();
    expect(registered({ installed: new Map([['flaky', '3.8.1']]) })).toMatch(/\nflaky: /);
  });

  test('the question what there would be asks without -m', () => {
    const { argv } = planCollection({ ...REQUEST, args: ['-n', '2'], others: ['b'] });
    expect(argv.slice(3)).toEqual(['-n', '2', '-m', '', '--collect-only', '-q', '--ignore=b']);
  });
});

describe('pythonTests', () => {
  test('a file belongs to the nearest project; a project within another is left out of it', async () => {
    const files = memoryTree({
      'pyproject.toml': '[project]\nname = "whole"\n',
      'tests/test_whole.py': '',
      'packages/a/pyproject.toml': '[project]\nname = "a"\n',
      'packages/a/tests/test_a.py': '',
      'packages/a/a_test.py': '',
      'packages/b/pyproject.toml': '[project]\nname = "b"\n',
      'packages/b/b.py': '',
      'packages/c/pyproject.toml': '[project]\nname = "c"\n',
      'packages/c/check_c.py': '',
    });
    const { workspace } = await survey(files, null, new Set());
    const tests = pythonTests(workspace, (folder) =>
      folder === 'packages/c' ? ['check_*.py'] : PYTEST_FILES,
    );
    expect(Object.fromEntries(tests)).toEqual({
      '.': ['tests/test_whole.py'],
      'packages/a': ['packages/a/a_test.py', 'packages/a/tests/test_a.py'],
      'packages/c': ['packages/c/check_c.py'],
    });
    expect(otherProjects(repoPath('.'), tests)).toEqual(['packages/a', 'packages/c']);
    expect(otherProjects(repoPath('packages'), tests)).toEqual(['a', 'c']);
  });
});
