import { expect, test, vi } from 'vitest';
import { liveLog, testPorts } from '#core/adapters/actions-tests';
import { runTests } from '#core/app/test-run/run-tests';
import { testOutcome } from '#core/app/test-run/test-outcome';
import { ROOT } from '#core/model/repo-path';
import { DEFAULT_MARKERS } from '#core/plan/test-run';
import { shownOutput } from '#core/report/sanitize';
import { jobFolder, madeEnvironment, PROJECT } from '../support/pytest-run.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

const FILES = {
  'src_of_it.py': 'import time\ndef wait():\n    while True:\n        time.sleep(1)\n',
  'conftest.py': 'import pytest, time\n@pytest.fixture\ndef stuck():\n    time.sleep(1000)\n',
  'test_a.py': `import pytest, unittest
from src_of_it import wait
def test_fine(): pass
def test_hang(): wait()
def test_in_fixture(stuck): pass
class TestU(unittest.TestCase):
    def test_u(self): wait()
`,
  'test_import.py': 'import sys\nif "hang" in sys.argv: from src_of_it import wait; wait()\n',
};

/** Runs with a limit of seconds, which the action's input does not go down to; everything else is real. */
async function runFor(seconds: number, args: readonly string[]) {
  const workspace = scratchFolder();
  writeFiles(workspace, { ...PROJECT, ...FILES });
  vi.stubEnv('GITHUB_WORKSPACE', workspace);
  vi.stubEnv('RUNNER_TEMP', jobFolder(madeEnvironment('pytest')));
  const log: string[] = [];
  const ports = testPorts(
    ROOT,
    liveLog(shownOutput, (text) => void log.push(text)),
  );
  const request = {
    root: ROOT,
    config: null,
    targets: [],
    paths: [],
    python: null,
    options: { markers: DEFAULT_MARKERS, args, maxfail: 1, timeoutMs: seconds * 1000, allowEmpty: false },
  };
  const run = await runTests({ ...ports, print: () => {} }, request);
  return { run, outcome: testOutcome(run, request, () => []), log: log.join('') };
}

test('a test that hangs is named, with its stack and place; the stack is in the log', async () => {
  const { run, outcome, log } = await runFor(2.5, ['-k', 'test_hang']);
  expect(run.suites).toMatchObject([{ verdict: 'timed-out', isCounted: false }]);
  expect(outcome.failed).toBe(true);
  expect(outcome.annotations.map(({ title, file, line }) => [title, file, line])).toEqual([
    ['Tests of jay', undefined, undefined],
    ['test_a.py::test_hang hangs', 'src_of_it.py', 4],
  ]);
  expect(outcome.annotations[0]?.message[0]).toBe(
    'the tests did not end within 2.5 seconds, and were stopped',
  );
  expect(log).toMatch(/File "[^"]+\/test_a\.py", line 4 in test_hang\n/);
  expect(outcome.summary).toContain('| jay | **timed out** | ? | ? | ? | ? |');
});

test('a fixture, a test of unittest, each in a worker of xdist', async () => {
  const { run } = await runFor(4, ['-n', '3']);
  const hangs = run.suites[0]?.hangs.map(
    ({ kind, name, place }) => `${kind} ${name} ${place?.file}:${place?.line}`,
  );
  expect(hangs?.sort()).toEqual([
    'fixture stuck conftest.py:4',
    'test test_a.py::test_hang src_of_it.py:4',
    'test test_a.py::test_u src_of_it.py:4',
  ]);
});

test('a module that hangs when it is collected', async () => {
  const { outcome } = await runFor(2.5, ['-k', 'hang']);
  expect(outcome.annotations.map(({ title, file, line }) => [title, file, line])).toEqual([
    ['Tests of jay', undefined, undefined],
    ['Collecting the tests hangs', 'src_of_it.py', 4],
  ]);
});
