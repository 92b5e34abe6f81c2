import { describe, expect, test } from 'vitest';
import { judgePytest } from '#core/app/test-run/judge-pytest';
import { testPlaces } from '#core/app/test-run/test-places';
import type { Observation } from '#core/model/observation';
import { repoPath } from '#core/model/repo-path';
import { memoryTree } from '../../../support/memory-tree.ts';

const FILES = memoryTree({
  'p/tests/test_a.py': '',
  'p/src/b.py': '',
  'q/src/c.py': '',
  'p/.venv/lib/site-packages/d.py': '',
  'conftest.py': '',
});
const PLACES = testPlaces(FILES, '/repo', repoPath('p'), 'last');
const COMMAND = { argv: ['python'] as const, cwd: repoPath('p'), env: {}, timeoutMs: 1 };

function judged(code: number, report: string | null, stdout = '', stderr = '') {
  const observation: Observation = { kind: 'exited', command: COMMAND, code, stdout, stderr };
  const tail = `${stdout}\n${stderr}`.trimEnd().split('\n');
  return judgePytest({ observation, report, timeoutMs: 60_000, tail }, PLACES);
}

const suite = (cases: string) => `<testsuites><testsuite name="pytest">${cases}</testsuite></testsuites>`;
const PASS = '<testcase classname="tests.test_a" name="test_p" file="tests/test_a.py" line="0" time="0.5"/>';
const fail = (text: string, attributes = 'file="tests/test_a.py" line="7"') =>
  `<testcase classname="tests.test_a.TestC" name="test_f" ${attributes}><failure message="m">${text}</failure></testcase>`;

describe('a verdict of report and exit code together', () => {
  test('all passed', () => {
    const run = judged(0, suite(PASS), '== 1 passed, 2 deselected in 0.1s ==');
    expect(run).toMatchObject({ verdict: 'passed', passed: 1, failed: 0, deselected: 2, isCounted: true });
    expect(run.slowest).toEqual([{ name: 'tests/test_a.py::test_p', seconds: 0.5 }]);
  });

  test('a failure in the report fails, whatever the exit code says', () => {
    expect(judged(0, suite(PASS + fail(''))).verdict).toBe('failed');
  });

  test('an exit code fails, whatever the report says', () => {
    const run = judged(1, suite(PASS));
    expect(run.verdict).toBe('failed');
    expect(run.problems[0]).toMatch(/exit code 1, though no test failed/);
  });

  test('a success without a report is none', () => {
    expect(judged(0, null)).toMatchObject({ verdict: 'crashed', isCounted: false });
    expect(judged(0, '<!DOCTYPE x>').problems[0]).toMatch(/a report that cannot be read \(line 1: .*DOCTYPE/);
  });

  test('nothing ran', () => {
    expect(judged(5, suite('')).verdict).toBe('empty');
    expect(judged(0, suite('')).verdict).toBe('empty');
  });

  test('a test that passed when it was run again counts as failed', () => {
    const header = '==== the following tests were retried ====\n== 1 passed, 1 again in 0.1s ==';
    expect(judged(0, suite(PASS), header).verdict).toBe('failed');
    for (const word of ['1 rerun', '1 retried'])
      expect(judged(0, suite(PASS), `1 passed, ${word} in 0.1s`)).toMatchObject({ verdict: 'failed' });
  });

  test('what the workers of xdist deselect is not known', () => {
    expect(judged(0, suite(PASS), '2 workers [1 item]\n1 passed in 0.1s').deselected).toBeNull();
    expect(judged(0, suite(PASS), '1 passed in 0.1s').deselected).toBe(0);
    expect(judged(0, suite(PASS), '').deselected).toBeNull();
  });

  test('what stood behind the failures that were allowed is told', () => {
    const bar = '!'.repeat(26);
    const run = judged(1, suite(fail('')), `${bar} stopping after 1 failures ${bar}\n`);
    expect(run.problems).toEqual([
      'pytest stopped after 1 failure (input maxfail): what came behind did not run',
    ]);
  });

  test('a failed test whose teardown fails too is one test', () => {
    const again = fail('')
      .replace('<failure message="m">', '<error message="failed on teardown with x">')
      .replace('</failure>', '</error>');
    const run = judged(1, suite(fail('') + again));
    expect(run.failed).toBe(1);
    expect(run.failures).toHaveLength(2);
  });
});

describe('where it failed', () => {
  const placeOf = (text: string, attributes?: string) => {
    const { failures } = judged(1, suite(fail(text, attributes)));
    const place = failures[0]?.place;
    return place === null || place === undefined ? null : `${place.file}:${place.line}`;
  };

  test('at the innermost frame that stands in the repository', () => {
    expect(placeOf('tests/test_a.py:8: \nsrc/b.py:3: AssertionError')).toBe('p/src/b.py:3');
    expect(placeOf('tests/test_a.py:8: \n../q/src/c.py:3: in f\n/usr/lib/json.py:5: ValueError')).toBe(
      'q/src/c.py:3',
    );
    expect(placeOf('  File "/repo/p/src/b.py", line 9, in f')).toBe('p/src/b.py:9');
    expect(placeOf('src/b.py:3: in f\n.venv/lib/site-packages/d.py:1: E')).toBe('p/src/b.py:3');
  });

  test('else at the test, whose line pytest counts from 0, named from its rootdir', () => {
    expect(placeOf('[XPASS(strict)]')).toBe('p/tests/test_a.py:8');
    expect(placeOf('', 'file="p/tests/test_a.py" line="0"')).toBe('p/tests/test_a.py:1');
  });

  test('never outside, nor at what is not there', () => {
    expect(placeOf('../../etc/passwd:1: x', 'file="../../etc/passwd" line="0"')).toBeNull();
    expect(placeOf('/etc/passwd:1: x\ntests:1: x\ngone.py:1: x', 'file="/etc/passwd" line="0"')).toBeNull();
    expect(placeOf('src/b.py:0: x', '')).toBeNull();
  });

  test('tests are called as pytest calls them', () => {
    expect(judged(1, suite(fail(''))).failures[0]?.name).toBe('tests/test_a.py::TestC::test_f');
    expect(judged(1, suite(fail('', ''))).failures[0]?.name).toBe('tests.test_a.TestC::test_f');
  });
});

describe('what never began, or never ended', () => {
  test('a conftest.py that cannot be imported: its place and its error', () => {
    const stderr =
      "ImportError while loading conftest '/repo/p/tests/conftest.py'.\nsrc/b.py:1: in <module>\n    raise RuntimeError\nE   RuntimeError: boom\n";
    const run = judged(4, null, '', stderr);
    expect(run).toMatchObject({ verdict: 'not-run', isCounted: false });
    expect(run.failures).toMatchObject([
      { message: 'RuntimeError: boom', place: { file: 'p/src/b.py', line: 1 } },
    ]);
  });

  test('an option that nobody knows', () => {
    const run = judged(
      4,
      null,
      '',
      'ERROR: usage: python -m pytest [options]\npython -m pytest: error: unrecognized arguments: --reruns\n',
    );
    expect(run.failures[0]?.message).toContain('unrecognized arguments: --reruns');
  });

  test('an unknown mark, for which pytest still writes an empty report', () => {
    const run = judged(4, suite(''), "ERROR: Unknown marker(s) in '-m' expression: net.\n");
    expect(run).toMatchObject({ verdict: 'not-run' });
    expect(run.failures[0]?.message).toMatch(/Unknown marker/);
  });

  test('a module that cannot be imported says why', () => {
    const text =
      'ImportError while importing\ntests/test_a.py:1: in &lt;module&gt;\nE   ModuleNotFoundError: No module named x';
    const run = judged(
      2,
      suite(
        `<testcase classname="" name="tests.test_a" file="tests/test_a.py"><error message="collection failure">${text}</error></testcase>`,
      ),
    );
    expect(run.failures).toMatchObject([
      { name: 'tests/test_a.py', message: 'ModuleNotFoundError: No module named x', place: { line: 1 } },
    ]);
    expect(run.problems).toEqual(['pytest stopped while it collected the tests: the others did not run']);
  });

  test('a crash is named from its stack', () => {
    const stderr = `Fatal Python error: Segmentation fault

Current thread 0x1 (most recent call first):
  File "/repo/p/src/b.py", line 3 in crash
  File "/repo/p/tests/test_a.py", line 4 in test_seg
  File "/v/_pytest/python.py", line 187 in pytest_pyfunc_call
`;
    const run = judged(139, null, '', stderr);
    expect(run).toMatchObject({ verdict: 'crashed', hint: null });
    expect(run.failures).toMatchObject([
      {
        name: 'p/tests/test_a.py::test_seg',
        message: 'Fatal Python error: Segmentation fault',
        place: { file: 'p/src/b.py', line: 3 },
      },
    ]);
    expect(run.problems[0]).toMatch(/ended by signal 11/);
  });

  test('an interpreter that is not there', () => {
    const observation: Observation = { kind: 'not-started', command: COMMAND, why: 'python does not exist' };
    expect(judgePytest({ observation, report: null, timeoutMs: 1, tail: [] }, PLACES)).toMatchObject({
      verdict: 'not-run',
      problems: ['pytest could not be started: python does not exist'],
    });
  });
});
