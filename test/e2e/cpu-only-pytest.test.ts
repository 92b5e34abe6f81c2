import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ActionRun, SECRETS } from '../support/bundle.ts';
import { madeEnvironment, type PytestEnvironment, runTestsOf } from '../support/pytest-run.ts';

/** `file:line title` of each error, as the runner shows it. */
function errors({ commands }: ActionRun): readonly string[] {
  return commands
    .filter(({ name }) => name === 'error')
    .map(
      ({ properties: { file, line, title } }) => `${file === undefined ? '' : `${file}:${line} `}${title}`,
    );
}
const messages = ({ commands }: ActionRun) =>
  commands.filter(({ name }) => name === 'error').map(({ data }) => data);
const tallyOf = ({ outputs }: ActionRun) => JSON.parse(outputs.tally ?? '[]')[0];

describe('a run of many outcomes', () => {
  const FILES = {
    'conftest.py': `import pytest
@pytest.fixture
def broken():
    raise RuntimeError("fixture broke")
@pytest.fixture
def bad_end():
    yield
    raise RuntimeError("teardown broke")
`,
    'src/helper.py': 'def check(x):\n    assert x == 2\n',
    'tests/test_many.py': `import os, sys, unittest
import pytest
sys.path.insert(0, "src")
from helper import check
def test_pass(): pass
def test_deep(): check(1)
def test_fixture(broken): pass
def test_end(bad_end): pass
@pytest.mark.skip(reason="why")
def test_skip(): pass
@pytest.mark.xfail
def test_xfail(): assert 0
@pytest.mark.parametrize("x", ["a\\n::error::forged", "##[error]y", "]]>", "<img src=x>|@team"])
def test_odd(x): assert x == 1
def test_sub(subtests):
    for i in range(2):
        with subtests.test(i=i): assert i == 0
class TestU(unittest.TestCase):
    def test_u(self): self.assertEqual(1, 2)
def test_print():
    print("::error::printed\\n##[error]printed\\n::stop-commands::x")
    assert 0
def test_environment():
    secrets = [v for v in os.environ.values() if v.endswith("_secret")]
    assert secrets == [] and "GPU" not in os.environ and os.environ["CUDA_VISIBLE_DEVICES"] == ""
    assert os.environ["VIRTUAL_ENV"] == sys.prefix and os.environ["PATH"].startswith(sys.prefix)
@pytest.mark.gpu
def test_gpu(): assert 0
@pytest.mark.slow
def test_slow(): assert 0
`,
    'pyproject.toml': `[project]
name = "jay"
version = "1"
[tool.pytest.ini_options]
markers = ["gpu: needs one", "slow: takes long"]
`,
  };

  test('places, counts, tally, summary; nothing that tests print or are called is carried out', () => {
    const run = runTestsOf(FILES, { maxfail: '0' });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ passed: '2', failed: '10', skipped: '2' });
    expect(errors(run)).toEqual([
      'src/helper.py:2 tests/test_many.py::test_deep',
      'conftest.py:4 tests/test_many.py::test_fixture',
      'conftest.py:8 tests/test_many.py::test_end',
      String.raw`tests/test_many.py:14 tests/test_many.py::test_odd[a\n::error::forged]`,
      'tests/test_many.py:14 tests/test_many.py::test_odd[##[error]y]',
      'tests/test_many.py:14 tests/test_many.py::test_odd[]]>]',
      'tests/test_many.py:14 tests/test_many.py::test_odd[<img src=x>|@team]',
      'tests/test_many.py:17 tests/test_many.py::test_sub',
      'tests/test_many.py:15 tests/test_many.py::test_sub',
      'tests/test_many.py:19 tests/test_many.py::TestU::test_u',
    ]);
    expect(tallyOf(run)).toMatchObject({
      version: 1,
      target: '.',
      name: 'jay',
      verdict: 'failed',
      passed: 2,
      failed: 10,
      skipped: 2,
      deselected: 2,
    });
    expect(JSON.parse(readFileSync(join(run.temp, 'plumb-tests', 'root.json'), 'utf8'))).toEqual(
      tallyOf(run),
    );
    expect(JSON.parse(run.outputs.junit ?? '')).toEqual([join(run.temp, 'plumb-tests', 'root.xml')]);
    expect(run.summary).toContain('| jay | **failed** | 2 | 10 | 2 | 2 |');
    // within a fence it is text
    expect(run.summary.replace(/^```\n[\s\S]*?\n```$/gm, '')).not.toMatch(/<img|^::/m);
    for (const secret of Object.values(SECRETS)) expect(run.log + run.summary).not.toContain(secret);
  });

  test('over the workers of xdist, as addopts has it, and the first failure ends it', () => {
    const settings = FILES['pyproject.toml'].replace('markers', 'addopts = "-n 2"\nmarkers');
    const run = runTestsOf({ ...FILES, 'pyproject.toml': settings });
    expect(run.log).toContain('2 workers [');
    expect(run.status).toBe(1);
    expect(tallyOf(run)).toMatchObject({ verdict: 'failed', deselected: null });
    expect(Number(run.outputs.failed)).toBeLessThan(10);
    expect(run.summary).toMatch(/pytest stopped after \d failures? \(input maxfail\)/);
  });

  test('the paths, arguments and markers of the user', () => {
    const of = (inputs: Record<string, string>) => runTestsOf(FILES, { maxfail: '0', ...inputs }).outputs;
    expect(of({ paths: 'tests/test_many.py::test_pass' })).toMatchObject({ passed: '1', failed: '0' });
    expect(of({ args: '["-k", "test_pass or test_skip"]' })).toMatchObject({
      passed: '1',
      failed: '0',
      skipped: '1',
    });
    expect(of({ markers: 'gpu' })).toMatchObject({ passed: '0', failed: '1' });
  });
});

describe('retries are off', () => {
  const TWICE = 'n = 0\ndef test_twice():\n    global n\n    n += 1\n    assert n == 2\n';
  const marked = (mark: string) =>
    `import pytest\nn = 0\n@pytest.mark.${mark}\n${TWICE.slice('n = 0\n'.length)}`;
  const settings = (lines: string) =>
    `[project]\nname = "jay"\nversion = "1"\n[tool.pytest.ini_options]\n${lines}\n`;

  test.each<[string, PytestEnvironment, Record<string, string>]>([
    [
      '--reruns in addopts',
      'pytest',
      { 'pyproject.toml': settings('addopts = "--reruns 2"'), 'test_a.py': TWICE },
    ],
    ['a mark of rerunfailures', 'pytest', { 'test_a.py': marked('flaky(reruns=3)') }],
    [
      'the decorator of flaky',
      'pytest-flaky',
      { 'test_a.py': `from flaky import flaky\nn = 0\n@flaky(max_runs=3)\n${TWICE.slice(6)}` },
    ],
    ['a mark of flaky', 'pytest-flaky', { 'test_a.py': marked('flaky') }],
    [
      'the setting of pytest-retry',
      'pytest-retry',
      { 'pyproject.toml': settings('retries = 2'), 'test_a.py': TWICE },
    ],
  ])('%s', (_, environment, files) => {
    const run = runTestsOf(files, {}, [madeEnvironment(environment)]);
    expect(run.status).toBe(1);
    expect(errors(run)).toEqual([expect.stringMatching(/^test_a\.py:\d+ test_a\.py::test_twice$/)]);
  });

  test('a mark that cannot be ignored: what passed in the second run counts as failed', () => {
    const run = runTestsOf({ 'test_a.py': marked('flaky(retries=2)') }, {}, [
      madeEnvironment('pytest-retry'),
    ]);
    expect(run.status).toBe(1);
    expect(messages(run)[0]).toMatch(/a test that failed was run again, and passed then/);
  });
});

describe('a run that shows nothing does not pass', () => {
  const GPU = 'import pytest\n@pytest.mark.gpu\ndef test_a(): pass\n@pytest.mark.gpu\ndef test_b(): pass\n';

  test('no file of tests; no test in one; all deselected, also by workers', () => {
    const none = runTestsOf({ 'a.py': '' });
    expect([none.status, errors(none)]).toEqual([1, ['No tests ran']]);
    const empty = runTestsOf({ 'test_a.py': '' });
    expect([empty.status, messages(empty)[0]]).toEqual([
      1,
      expect.stringMatching(/^no tests ran: pytest found none/),
    ]);
    for (const args of ['', '["-n", "2"]']) {
      const run = runTestsOf({ 'test_a.py': GPU }, { args });
      expect([run.status, messages(run)[0]]).toEqual([
        1,
        expect.stringMatching(/^no tests ran: all 2 tests were deselected by -m "not gpu and not slow"/),
      ]);
      expect(tallyOf(run)).toMatchObject({ verdict: 'empty', deselected: 2 });
    }
  });

  test('unless that is allowed', () => {
    const run = runTestsOf({ 'test_a.py': GPU }, { 'allow-empty': 'true' });
    expect([run.status, errors(run)]).toEqual([0, []]);
  });

  test('a conftest.py that breaks, a module that cannot be imported, an unknown mark', () => {
    const conftest = runTestsOf({
      'conftest.py': 'raise RuntimeError("boom")\n',
      'test_a.py': 'def test_a(): pass\n',
    });
    expect(errors(conftest)).toEqual(['Tests of jay', 'conftest.py:1 pytest could not begin']);
    expect(messages(conftest)[1]).toBe('RuntimeError: boom');
    const module = runTestsOf({ 'test_a.py': 'import nothere\n' });
    expect([errors(module), messages(module)]).toEqual([
      ['test_a.py:1 test_a.py'],
      ["ModuleNotFoundError: No module named 'nothere'"],
    ]);
    const mark = runTestsOf({ 'test_a.py': 'import pytest\n@pytest.mark.nobody\ndef test_a(): pass\n' });
    expect(messages(mark)[0]).toMatch(/'nobody' not found in `markers`/);
    for (const { status } of [conftest, module, mark]) expect(status).toBe(1);
  });

  test('a crash of the interpreter, also of a worker, and an end that nobody expects', () => {
    const crash = 'import ctypes\ndef crash(): ctypes.string_at(0)\ndef test_seg(): crash()\n';
    const main = runTestsOf({ 'test_a.py': crash });
    expect(errors(main)).toEqual(['Tests of jay', 'test_a.py:2 test_a.py::test_seg']);
    expect(messages(main)[1]).toBe('Fatal Python error: Segmentation fault');
    const worker = runTestsOf({ 'test_a.py': crash }, { args: '["-n", "2"]' });
    expect(worker.outputs).toMatchObject({ failed: '1' });
    expect(messages(worker)[0]).toMatch(/worker 'gw\d' crashed while running 'test_a\.py::test_seg'/);
    const exit = runTestsOf({ 'test_a.py': 'import os\ndef test_a(): os._exit(0)\n' });
    expect(messages(exit)[0]).toMatch(/^pytest ended with exit code 0 and wrote no report/);
    for (const { status } of [main, worker, exit]) expect(status).toBe(1);
  });

  test('an environment that nobody made, one without pytest, an interpreter that is none', () => {
    const files = { 'test_a.py': 'def test_a(): pass\n' };
    const none = runTestsOf(files, {}, []);
    expect(messages(none)[0]).toMatch(
      /no step of this job has made one\nHint: run the action setup-workspace/,
    );
    const bare = runTestsOf(files, {}, [madeEnvironment('python')]);
    expect(messages(bare)[0]).toBe(
      'pytest is not installed in the environment of jay\nHint: add "pytest" to dev of [dependency-groups] in pyproject.toml',
    );
    const named = runTestsOf(files, { python: '/nowhere/python' }, []);
    expect(messages(named)[0]).toMatch(
      /the input python names "\/nowhere\/python": \/nowhere\/python does not exist/,
    );
    for (const { status } of [none, bare, named]) expect(status).toBe(1);
  });
});

test('the test script of a Node target: its JUnit is read, its environment has no GPU and no token', () => {
  const node = {
    id: 'root',
    language: 'node',
    projects: ['.'],
    installer: 'npm',
    venv: null,
    interpreter: process.execPath,
    gpu: false,
    roots: [],
  };
  const files = {
    'package.json': '{"name": "jay", "version": "1.0.0", "scripts": {"test": "node --test"}}',
    'a.test.mjs': `import test from 'node:test';
import assert from 'node:assert';
test('sees no GPU', () => {
  assert.equal(process.env.CUDA_VISIBLE_DEVICES, '');
  assert.deepEqual(Object.values(process.env).filter((value) => value.endsWith('_secret')), []);
});
test('fails ::error::x', () => {
  assert.equal(1, 2);
});
`,
  };
  const run = runTestsOf(files, {}, [node], {});
  expect(run.outputs).toMatchObject({ passed: '1', failed: '1', skipped: '0' });
  expect(errors(run)).toEqual(['a.test.mjs:8 fails ::error::x']);
  expect([run.status, tallyOf(run)]).toMatchObject([1, { language: 'node', verdict: 'failed' }]);
});

test('an interpreter in place of an environment, reports in a folder of the workspace, hostile arguments', () => {
  const { interpreter } = madeEnvironment('pytest');
  const file = { 'test_a.py': 'def test_a(): pass\n' };
  const run = runTestsOf(file, { python: interpreter, 'junit-folder': 'out/reports' }, []);
  expect([run.status, run.outputs.junit]).toEqual([0, '["out/reports/root.xml"]']);
  const marker = join(run.temp, 'made-by-a-shell');
  const hostile = runTestsOf(file, { args: JSON.stringify(['-k', `$(touch ${marker}); touch ${marker}`]) });
  expect([hostile.status, existsSync(marker)]).toEqual([1, false]);
  expect(messages(runTestsOf(file, { args: '-k test_a' }))[0]).toMatch(/the input args is no JSON array/);
});
