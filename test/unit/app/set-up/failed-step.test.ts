import { describe, expect, test } from 'vitest';
import { failedStep } from '#core/app/set-up/failed-step';
import type { EnvironmentPlan, PlanStep } from '#core/model/install';
import type { Observation } from '#core/model/observation';
import { ROOT, repoPath } from '#core/model/repo-path';
import { renderAnnotation } from '#core/report/github';

const step: PlanStep = {
  title: 'Install foo',
  command: { argv: ['pip', 'install', '-e', 'foo'], cwd: ROOT, env: {}, timeoutMs: 1000 },
};
const plan: EnvironmentPlan = {
  id: 'services-foo',
  language: 'python',
  projects: [repoPath('services/foo')],
  installer: 'pip',
  venv: '/venv',
  steps: [step],
  roots: [],
  gpu: false,
  decidedBy: [],
  isLocked: true,
  notes: [],
};
const exited = (code: number): Observation => ({
  kind: 'exited',
  command: step.command,
  code,
  stdout: '',
  stderr: '',
});
const failure = (observation: Observation, tail: readonly string[] = []) => {
  const error = failedStep(plan, step, { observation, tail, seconds: 12.3 });
  if (error === null) throw new Error('it did not fail');
  return error;
};

describe('failedStep', () => {
  test('a step that succeeded has none', () => {
    expect(failedStep(plan, step, { observation: exited(0), tail: [], seconds: 1 })).toBeNull();
  });

  test('says whose step it was, the command, its exit code and its last lines', () => {
    const { message } = failure(exited(3), ['one', 'two']);
    expect(message).toBe(
      'services/foo: "Install foo" failed with exit code 3\n$ pip install -e foo\n  one\n  two',
    );
  });

  test('says how else it ended', () => {
    const { command } = step;
    const timedOut = failure({ kind: 'timed-out', command, stdout: '', stderr: '' });
    expect(timedOut.message).toContain('was ended after 12 s');
    expect(timedOut.hint).toContain('timeout-minutes');
    expect(failure({ kind: 'not-started', command, why: 'pip is not on PATH' }).message).toContain(
      'could not be run: pip is not on PATH',
    );
    expect(failure(exited(128)).message).toContain('was ended by a signal');
  });

  test.each([
    ['OSError: [Errno 28] No space left on device', 'disk'],
    ['ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.', 'other bytes'],
    ['  Hash mismatch for `idna==3.20`', 'other bytes'],
    ['npm error code EINTEGRITY', 'other bytes'],
    [
      'The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
      'older than the manifests',
    ],
    [' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"', 'older than the manifests'],
    ["WARNING: Retrying … NewConnectionError('…')", 'could not be reached'],
    ["fatal: unable to access 'https://x/': Could not resolve host: x", 'without a token'],
    ['npm error FetchError: connect ECONNREFUSED 127.0.0.1:9', 'could not be reached'],
    ['ERROR: No matching distribution found for idna==99', 'no such version'],
    ["Error: Command '[…, '-m', 'ensurepip', '--upgrade']' returned non-zero exit status 1.", 'python3-venv'],
  ])('knows a remedy for: %s', (line, hint) => {
    expect(failure(exited(1), ['first', line, 'last']).hint).toContain(hint);
  });

  test("npm's help does not hide what is wrong", () => {
    const error =
      '`npm ci` can only install packages when your package.json and package-lock.json are in sync.';
    const stderr = `npm error code EUSAGE\nnpm error\nnpm error ${error}\nnpm error\nnpm error Usage:\nnpm error npm ci\n`;
    const { message, hint } = failure({ ...exited(1), stderr } as Observation, [
      'npm error   --install-links',
      'npm error Run "npm help ci" for more info',
    ]);
    expect(message).toMatch(
      /\n {2}npm error code EUSAGE\n {2}npm error `npm ci` can only install .* in sync\.$/,
    );
    expect(hint).toContain('older than the manifests');
  });

  test('of two faults the deeper one: an index that is down has no version either', () => {
    const tail = [
      "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError'",
      'ERROR: No matching distribution found for idna',
    ];
    expect(failure(exited(1), tail).hint).toContain('could not be reached');
  });

  test('a warning far above the last lines counts where nothing is found, and not for other faults', () => {
    const warned = { ...exited(1), stderr: 'WARNING: Retrying … NewConnectionError' } as Observation;
    expect(failure(warned, ['ERROR: ResolutionImpossible: …']).hint).toContain('could not be reached');
    expect(failure(exited(1), ['ERROR: ResolutionImpossible: …']).hint).toContain('the pins contradict');
    expect(failure(warned, ['error: Failed building wheel']).hint).toContain(
      'whole output stands in the log',
    );
  });

  test('hides credentials, and leaves room for the remedy within an annotation', () => {
    const long = Array.from({ length: 20 }, (_, i) => `${i} https://user:secret@index/ ${'x'.repeat(900)}`);
    const { message, hint } = failure(exited(1), [...long, 'the end']);
    const text = renderAnnotation({ level: 'error', title: 't', message: [message, `Hint: ${hint}`] });
    expect(text).not.toContain('secret');
    expect(text).toContain('the end');
    expect(text).toContain(hint);
  });
});
