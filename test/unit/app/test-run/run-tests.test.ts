import { describe, expect, test } from 'vitest';
import { testOutcome } from '#core/app/test-run/test-outcome';
import type { MadeEnvironment } from '#core/model/install';
import { repoPath } from '#core/model/repo-path';
import { distribution } from '../../../support/set-up.ts';
import { REQUEST, TestMachine } from '../../../support/test-machine.ts';

const PYTHON: MadeEnvironment = {
  id: 'a',
  language: 'python',
  projects: [repoPath('a')],
  installer: 'pip',
  venv: '/temp/a',
  interpreter: '/temp/a/bin/python',
  gpu: false,
  roots: ['pytest'],
};
const REPO = { 'a/pyproject.toml': '[project]\nname = "aaa"\nversion = "1"\n', 'a/test_a.py': '' };

function machineWith(more: Partial<MadeEnvironment> = {}): TestMachine {
  const machine = new TestMachine();
  machine.made.push({ ...PYTHON, ...more });
  return machine;
}

test('what the proof of an environment leaves in doubt is a warning, and the tests run', async () => {
  const machine = machineWith({ roots: ['pytest', 'what is this?'] });
  machine.problems = ['x-1.dist-info in the environment has no METADATA that can be read'];
  const run = await machine.run(REPO);
  expect(run.suites).toMatchObject([{ verdict: 'passed', passed: 1 }]);
  const { failed, annotations } = testOutcome(run, REQUEST, () => []);
  expect(failed).toBe(false);
  expect(annotations).toMatchObject([
    { level: 'warning', message: ['a: x-1.dist-info in the environment has no METADATA that can be read'] },
    {
      level: 'warning',
      message: [expect.stringMatching(/^a: what "what is this\?" leads to is not known: /)],
    },
  ]);
});

test('an environment that several targets share is doubted once', async () => {
  const machine = machineWith({ id: 'shared', projects: [repoPath('a'), repoPath('b')] });
  machine.problems = ['one'];
  const b = { 'b/pyproject.toml': '[project]\nname = "bbb"\n', 'b/test_b.py': '' };
  const { suites, warnings } = await machine.run({ ...REPO, ...b });
  expect(suites).toHaveLength(2);
  expect(warnings).toEqual(['shared: one']);
});

test('CUDA is refused with who asked for it, and nothing is run', async () => {
  const machine = machineWith({ roots: ['pytest', 'torch'] });
  machine.installed = [distribution('pytest', '9.2.0'), distribution('torch', '2.9.0+cu128')];
  const { suites } = await machine.run(REPO);
  expect(suites).toMatchObject([
    { verdict: 'not-run', problems: [expect.stringMatching(/^torch 2\.9\.0\+cu128/)] },
  ]);
  expect(machine.ran).toEqual([]);
});

test('an environment that was made for a GPU is refused, also where nothing for CUDA is in it', async () => {
  const machine = machineWith({ gpu: true });
  const run = await machine.run(REPO);
  expect(machine.ran).toEqual([]);
  expect(run.suites).toMatchObject([
    {
      verdict: 'not-run',
      problems: ['the environment a was made for a GPU, and tests run without one here'],
      hint: expect.stringContaining('take `gpu: true` away from the step of setup-workspace'),
    },
  ]);
  expect(testOutcome(run, REQUEST, () => []).failed).toBe(true);
});

test('a service that declares a GPU is left out of all, and refused where it is asked for', async () => {
  const service =
    '{:service/name :s :runtime {:lang :python :entry "s:f"} :deps {:python []} :resources {:gpu true}}';
  const repo = {
    ...REPO,
    's/service.edn': service,
    's/pyproject.toml': '[project]\nname = "s"\n',
    's/test_s.py': '',
  };
  const machine = machineWith();
  machine.made.push({ ...PYTHON, id: 's', projects: [repoPath('s')], gpu: true });
  expect((await machine.run(repo)).suites).toMatchObject([{ folder: 'a', verdict: 'passed' }]);
  expect(machine.printed.join('')).toContain('For a GPU, and so not tested here: s\n');
  const named = await machine.run(repo, { targets: ['s'] });
  expect(named.suites).toMatchObject([{ folder: 's', verdict: 'not-run' }]);
});

describe('the test script of a Node target', () => {
  const NODE: MadeEnvironment = {
    ...{ id: 'n', language: 'node', projects: [repoPath('n')], installer: 'npm', venv: null },
    ...{ interpreter: '/usr/bin/node', gpu: false, roots: [] },
  };
  const options = { ...REQUEST.options, allowEmpty: true };
  const run = async (script: string, report: string | null, allowEmpty = false) => {
    const machine = new TestMachine();
    machine.made.push(NODE);
    machine.report = report;
    const request = allowEmpty ? { ...REQUEST, options } : REQUEST;
    const manifest = JSON.stringify({ name: 'nnn', version: '1.0.0', scripts: { test: script } });
    const ran = await machine.run({ 'n/package.json': manifest }, request);
    return { suite: ran.suites[0], failed: testOutcome(ran, request, () => []).failed };
  };

  test('that was asked for a report, ends well and leaves none did not pass, whatever may be empty', async () => {
    for (const allowEmpty of [false, true])
      expect(await run('node --test', null, allowEmpty)).toMatchObject({
        suite: {
          verdict: 'crashed',
          problems: [
            'the test script ended with exit code 0 and wrote no report: which tests passed is not known',
          ],
        },
        failed: true,
      });
  });

  test('that nobody could ask for one has its exit code alone', async () => {
    expect(await run('mocha', null)).toMatchObject({
      suite: { verdict: 'passed', isCounted: false },
      failed: false,
    });
  });

  test('without a test in its report is empty', async () => {
    const none = '<testsuites></testsuites>';
    expect(await run('node --test', none)).toMatchObject({
      suite: { verdict: 'empty', hint: 'set the input allow-empty to true where that is right' },
      failed: true,
    });
    expect(await run('node --test', none, true)).toMatchObject({
      suite: { verdict: 'empty', hint: null },
      failed: false,
    });
  });
});
