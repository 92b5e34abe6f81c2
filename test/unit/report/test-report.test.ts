import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROOT, repoPath } from '#core/model/repo-path';
import type { SuiteResult } from '#core/model/test-results';
import { renderWithinLimits } from '#core/report/github';
import { testAnnotations } from '#core/report/test-annotations';
import { renderSuiteLine } from '#core/report/test-log';
import { renderTestSummary, testTally } from '#core/report/test-summary';
import { hostile } from './hostile.ts';
import { runnerCommands } from './runner-grammar.ts';

const SUITE: SuiteResult = {
  folder: repoPath('p'),
  name: 'jay',
  language: 'python',
  verdict: 'passed',
  isCounted: true,
  passed: 3,
  failed: 0,
  skipped: 1,
  deselected: 2,
  seconds: 1.25,
  failures: [],
  slowest: [],
  hangs: [],
  problems: [],
  hint: null,
  junit: [],
};
const FAILURE = {
  name: 'a.py::t',
  message: 'assert 1 == 2',
  text: 'E  assert 1 == 2',
  place: { file: repoPath('p/a.py'), line: 3 },
};
const failed = (more: Partial<SuiteResult> = {}): SuiteResult => ({
  ...SUITE,
  verdict: 'failed',
  failed: 1,
  failures: [FAILURE],
  ...more,
});

describe('annotations', () => {
  test('stand at the place in the checkout, which the tree may be a folder of', () => {
    expect(testAnnotations([failed()], repoPath('sub'), false)).toEqual([
      { level: 'error', title: 'a.py::t', message: ['assert 1 == 2'], file: 'sub/p/a.py', line: 3 },
    ]);
  });

  test('a suite is told of as a whole where its failures do not', () => {
    const titles = (suite: SuiteResult) => testAnnotations([suite], ROOT, false).map(({ title }) => title);
    expect(titles(failed({ problems: ['pytest stopped'] }))).toEqual(['a.py::t']);
    expect(titles(failed({ failures: [], problems: ['exit code 1'] }))).toEqual(['Tests of jay']);
    expect(titles({ ...SUITE, verdict: 'crashed', problems: ['x'], failures: [FAILURE] })).toEqual([
      'Tests of jay',
      'a.py::t',
    ]);
    expect(titles(SUITE)).toEqual([]);
  });

  test('an empty run that is allowed is a notice', () => {
    const empty: SuiteResult = { ...SUITE, verdict: 'empty', problems: ['no tests ran'] };
    const levels = [true, false].map((allowed) => testAnnotations([empty], ROOT, allowed)[0]?.level);
    expect(levels).toEqual(['notice', 'error']);
  });
});

describe('the summary', () => {
  test('a row a suite, and their sum', () => {
    const summary = renderTestSummary(
      [SUITE, failed({ name: 'kay', deselected: null })],
      [repoPath('q')],
      10_000,
    );
    expect(summary).toContain('| jay | passed | 3 | 0 | 1 | 2 | 1.3 |');
    expect(summary).toContain('| kay | **failed** | 3 | 1 | 1 | ? | 1.3 |');
    expect(summary).toContain('| **all** |  | 6 | 1 | 2 | ? | 2.5 |');
    expect(summary).toContain('Without tests: <code>q</code>');
  });

  test('the slowest tests of all suites, where any is slow', () => {
    const slow = {
      ...SUITE,
      slowest: [
        { name: 'a_slow', seconds: 2 },
        { name: 'quick', seconds: 0.01 },
      ],
    };
    const summary = renderTestSummary(
      [slow, { ...SUITE, slowest: [{ name: 'slower', seconds: 3 }] }],
      [],
      10_000,
    );
    expect(summary).toMatch(
      /### Slowest tests[\s\S]+slower<\/code> \| 3\.00[\s\S]+a&#95;slow<\/code> \| 2\.00/,
    );
    expect(summary).not.toContain('quick');
  });

  test('stays within its limit, and counts what it leaves out', () => {
    const many = failed({
      failures: Array.from({ length: 500 }, () => ({ ...FAILURE, text: 'x'.repeat(9000) })),
    });
    for (const limit of [2000, 20_000, 200_000]) {
      const summary = renderTestSummary([many], [], limit);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
      expect(summary).toMatch(/… and \d+ failures more\.|… and \d+ more failures|and \d+ failures/);
    }
  });
});

test('whatever the texts are, no command and no markup comes of them', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const suite = failed({
        name: a,
        verdict: 'crashed',
        problems: [b],
        hint: a,
        failures: [{ name: b, message: a, text: b, place: { file: repoPath('a,b::c.py'), line: 1 } }],
        hangs: [{ kind: 'test', name: a, place: null, stack: [b, a] }],
        slowest: [{ name: b, seconds: 9 }],
      });
      expect(runnerCommands(renderSuiteLine(suite))).toEqual([]);
      const commands = runnerCommands(renderWithinLimits(testAnnotations([suite], ROOT, false)));
      expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'error']);
      const summary = renderTestSummary([suite], [], 100_000).replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '');
      expect(summary).not.toMatch(/<(?!\/?(?:code|details|summary|br)>)/);
    }),
    { numRuns: 500 },
  );
});

test('the tally holds counts where there are any, and no credentials', () => {
  expect(testTally({ ...SUITE, name: 'x https://u:secret@h/' })).toEqual({
    version: 1,
    target: 'p',
    name: 'x https://***@h/',
    language: 'python',
    verdict: 'passed',
    passed: 3,
    failed: 0,
    skipped: 1,
    deselected: 2,
    seconds: 1.25,
  });
  expect(testTally({ ...SUITE, isCounted: false })).toMatchObject({
    passed: null,
    failed: null,
    deselected: null,
  });
});
