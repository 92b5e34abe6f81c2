import type { StepOutcome } from '#core/app/run-action';
import type { Json } from '#core/model/manifest';
import type { SuiteResult } from '#core/model/test-results';
import type { Annotation } from '#core/report/github';
import { SUMMARY_LIMIT } from '#core/report/summary';
import { testAnnotations } from '#core/report/test-annotations';
import { renderTestSummary, testTally } from '#core/report/test-summary';
import { ALLOW_EMPTY } from './judge-pytest.ts';
import type { TestRequest, TestRun } from './run-tests.ts';

/** What a run of tests tells the runner. `keep` writes what the inputs ask for and returns the paths of the reports. */
export function testOutcome(
  { suites, untested, warnings }: TestRun,
  { root, options: { allowEmpty } }: TestRequest,
  keep: (suites: readonly SuiteResult[]) => readonly string[],
): StepOutcome {
  const isFine = ({ verdict }: SuiteResult) => verdict === 'passed' || (verdict === 'empty' && allowEmpty);
  const sum = (of: (suite: SuiteResult) => number) => suites.reduce((all, suite) => all + of(suite), 0);
  return {
    failed: suites.length === 0 ? !allowEmpty : !suites.every(isFine),
    log: '',
    annotations: [
      ...(suites.length === 0 ? [nothing(allowEmpty)] : []),
      ...testAnnotations(suites, root, allowEmpty),
      ...warnings.map((text) => ({ level: 'warning' as const, title: 'Environments', message: [text] })),
    ],
    summary: renderTestSummary(suites, untested, SUMMARY_LIMIT),
    outputs: async (): Promise<Readonly<Record<string, Json>>> => ({
      passed: sum(({ passed }) => passed),
      failed: sum(({ failed }) => failed),
      skipped: sum(({ skipped }) => skipped),
      duration: Math.round(sum(({ seconds }) => seconds) * 1000) / 1000,
      junit: keep(suites),
      tally: suites.map(testTally),
    }),
  };
}

function nothing(allowEmpty: boolean): Annotation {
  return {
    level: allowEmpty ? 'notice' : 'error',
    title: 'No tests ran',
    message: [
      'none of the targets has tests: a file that pytest takes for one (test_*.py, *_test.py, or its python_files), a test script in package.json',
      ...(allowEmpty ? [] : [`Hint: ${ALLOW_EMPTY}`]),
    ],
  };
}
