import type { SuiteResult, TestCase } from '#core/model/test-results';

const SLOWEST = 5;

/** What the cases of a report add up to. `nameOf`: as people call a test. */
export function countCases(
  cases: readonly TestCase[],
  nameOf: (test: TestCase) => string,
): Pick<SuiteResult, 'isCounted' | 'passed' | 'failed' | 'skipped' | 'slowest'> {
  const count = (outcome: TestCase['outcome']) => cases.filter((test) => test.outcome === outcome).length;
  return {
    isCounted: true,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    slowest: cases
      .filter(({ seconds }) => seconds > 0)
      .map((test) => ({ name: nameOf(test), seconds: test.seconds }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, SLOWEST),
  };
}
