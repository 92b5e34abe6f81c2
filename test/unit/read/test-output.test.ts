import { describe, expect, test } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { readFaultStacks } from '#core/read/test-output/fault-stacks';
import { readHangs } from '#core/read/test-output/hanging-tests';
import { readCollected, readPytestCounts } from '#core/read/test-output/pytest-output';
import { type Frame, readTraceback } from '#core/read/test-output/traceback';

describe('readTraceback', () => {
  const framesOf = (text: string) =>
    readTraceback(text).map(({ file, line, name }) => `${file} ${line} ${name}`);

  test("pytest's long, short and one-line writing", () => {
    expect(
      framesOf(
        '    def test_deep():\n>       check(1)\n\ntests/test_a.py:7: \n_ _ _\n\nsrc/b.py:2: AssertionError',
      ),
    ).toEqual(['tests/test_a.py 7 null', 'src/b.py 2 null']);
    expect(
      framesOf(
        'tests/test a.py:7: in test_deep\n    check(1)\n../b.py:2: in check\nE   AssertionError: x:1: y',
      ),
    ).toEqual(['tests/test a.py 7 test_deep', '../b.py 2 check']);
    expect(framesOf('/x/test_a.py:3: AssertionError: no')).toEqual(['/x/test_a.py 3 null']);
  });

  test("Python's own, and faulthandler's, which has no comma", () => {
    expect(
      framesOf('  File "/x/a.py", line 3, in f\n    f()\n  File "<string>", line 1, in <module>'),
    ).toEqual(['/x/a.py 3 f', '<string> 1 <module>']);
    expect(framesOf('  File "/x/a.py", line 3 in f')).toEqual(['/x/a.py 3 f']);
  });

  test('of Node and vitest', () => {
    expect(
      framesOf(
        'Error: x\n    at TestContext.<anonymous> (file:///x/a.mjs:4:76)\n    at node:internal/x:3:1\n ❯ test/a.test.ts:5:15',
      ),
    ).toEqual(['/x/a.mjs 4 TestContext.<anonymous>', 'node:internal/x 3 null', 'test/a.test.ts 5 null']);
  });

  test('what only looks like one', () => {
    expect(framesOf('E       AssertionError\nhttp://x:80: no\n  a: 1\n12:30: lunch\n> a.py:1: x')).toEqual([
      '12 30 null',
    ]);
  });

  test('a line longer than any path is no frame', () => {
    expect(framesOf(`${'a'.repeat(4096)}.py:1: x`)).toEqual([]);
    expect(framesOf(`${'a:'.repeat(100_000)}\n${' '.repeat(100_000)}File "\nat ${'('.repeat(4000)}`)).toEqual(
      [],
    );
  });
});

/** As CPython 3.11 wrote it; the second process is a worker of pytest-xdist. */
const DUMP = `collected 1 item
Fatal Python error: Aborted

Thread 0x00007f32422276c0 (most recent call first):
  File "/usr/lib/python3.11/socket.py", line 294 in accept
  File "/usr/lib/python3.11/threading.py", line 1002 in _bootstrap

Current thread 0x00007f324424db80 [pytest] (most recent call first):
  File "/repo/src/helper.py", line 3 in helper
  File "/repo/tests/test_h.py", line 9 in test_hang
  File "/v/site-packages/_pytest/python.py", line 187 in pytest_pyfunc_call
  File "/v/site-packages/pluggy/_execution.py", line 147 in _multicall

Extension modules: a, b (total: 2)
Fatal Python error: Aborted

Thread 0x00007f7106a38b80 (most recent call first):
  File "/usr/lib/python3.11/selectors.py", line 2 in select
  File "/repo/tests/conftest.py", line 6 in slow_fixture
  File "/v/site-packages/_pytest/fixtures.py", line 1074 in call_fixture_func
  File "/v/site-packages/_pytest/runner.py", line 170 in pytest_runtest_setup
`;

const placeOf = ({ file, line }: Frame) =>
  file.startsWith('/repo/') ? { file: repoPath(file.slice('/repo/'.length)), line } : null;

describe('readHangs', () => {
  test('all stacks of all processes are read', () => {
    expect(readFaultStacks(DUMP).map((stack) => stack.length)).toEqual([2, 4, 4]);
  });

  test('the test and the fixture that hang are named, and where', () => {
    expect(readHangs(DUMP, placeOf)).toEqual([
      {
        kind: 'test',
        name: 'tests/test_h.py::test_hang',
        place: { file: 'src/helper.py', line: 3 },
        stack: ['/repo/src/helper.py:3 in helper', '/repo/tests/test_h.py:9 in test_hang'],
      },
      {
        kind: 'fixture',
        name: 'slow_fixture',
        place: { file: 'tests/conftest.py', line: 6 },
        stack: ['/usr/lib/python3.11/selectors.py:2 in select', '/repo/tests/conftest.py:6 in slow_fixture'],
      },
    ]);
  });

  test('a fixture that is asked for within a test is the test', () => {
    const text = `Current thread 0x1 (most recent call first):
  File "/repo/conftest.py", line 6 in late
  File "/v/_pytest/fixtures.py", line 1 in call_fixture_func
  File "/repo/test_a.py", line 3 in test_late
  File "/v/_pytest/python.py", line 187 in pytest_pyfunc_call
`;
    expect(readHangs(text, placeOf)).toMatchObject([{ kind: 'test', name: 'test_a.py::test_late' }]);
  });

  test('a test of unittest, and a module that hangs when it is imported', () => {
    const of = (frames: string) => readHangs(`Thread 0x1 (most recent call first):\n${frames}`, placeOf)[0];
    expect(
      of(
        '  File "/repo/test_u.py", line 4 in test_u\n  File "/usr/lib/unittest/case.py", line 5 in _callTestMethod\n',
      ),
    ).toMatchObject({ kind: 'test', name: 'test_u.py::test_u' });
    expect(
      of(
        '  File "/repo/test_m.py", line 1 in <module>\n  File "/v/_pytest/pathlib.py", line 5 in import_path\n',
      ),
    ).toMatchObject({ kind: 'collection', place: { file: 'test_m.py', line: 1 } });
  });

  test('where no stack is in a test, those in the repository count; without any there is nothing', () => {
    const text = 'Thread 0x1 (most recent call first):\n  File "/repo/src/a.py", line 4 in wait\n';
    expect(readHangs(text, placeOf)).toMatchObject([{ kind: 'unknown', name: 'wait' }]);
    expect(
      readHangs('Thread 0x1 (most recent call first):\n  File "/usr/a.py", line 4 in wait\n', placeOf),
    ).toEqual([]);
    expect(readHangs('', placeOf)).toEqual([]);
  });
});

describe("pytest's closing line", () => {
  const countsOf = (text: string) => Object.fromEntries(readPytestCounts(text) ?? []);

  test('between its rules, plain with -q, coloured', () => {
    expect(countsOf('x\n==== 1 failed, 20 passed, 3 deselected, 1 rerun in 0.12s ====\n')).toEqual({
      failed: 1,
      passed: 20,
      deselected: 3,
      rerun: 1,
    });
    expect(countsOf('4 passed, 2 deselected, 2 subtests passed in 61.20s (0:01:01)\n')).toEqual({
      passed: 4,
      deselected: 2,
      'subtests passed': 2,
    });
    expect(
      countsOf(
        '\u001b[32m==== \u001b[32m\u001b[1m1 passed\u001b[0m\u001b[32m in 0.01s\u001b[0m\u001b[32m ====\u001b[0m',
      ),
    ).toEqual({ passed: 1 });
    expect(readPytestCounts('==== no tests ran in 0.01s ====')?.size).toBe(0);
  });

  test('the last one counts; none is null', () => {
    expect(countsOf('9 passed in 1s\n1 passed in 0.1s\n')).toEqual({ passed: 1 });
    expect(readPytestCounts('all is well\n')).toBeNull();
  });

  test('what --collect-only says', () => {
    expect(readCollected('test_a.py::x\n\n27 tests collected in 0.01s\n')).toBe(27);
    expect(readCollected('======= 1 test collected in 0.01s =======')).toBe(1);
    expect(readCollected('no tests collected in 0.00s')).toBe(0);
    expect(readCollected('2/3 tests collected (1 deselected) in 0.01s')).toBe(2);
    expect(readCollected('ImportError')).toBeNull();
  });
});
