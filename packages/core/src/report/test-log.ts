import type { SuiteResult, SuiteVerdict } from '#core/model/test-results';
import { ink } from './ansi.ts';
import { shownLine } from './sanitize.ts';

export const VERDICTS: Readonly<Record<SuiteVerdict, string>> = {
  passed: 'passed',
  failed: 'failed',
  empty: 'no tests ran',
  'timed-out': 'timed out',
  crashed: 'crashed',
  'not-run': 'not run',
};

/** The outcome of one suite for the log: a line, and below it what is wrong. Inert. */
export function renderSuiteLine(suite: SuiteResult): string {
  const paint = ink(true);
  const color =
    suite.verdict === 'passed' ? paint.green : suite.verdict === 'empty' ? paint.yellow : paint.red;
  const counts = countsOf(suite);
  const head = `${color(VERDICTS[suite.verdict])} ${paint.bold(shownLine(suite.name))}${counts === '' ? '' : `: ${counts}`}`;
  const below = [...suite.problems, ...(suite.hint === null ? [] : [`Hint: ${suite.hint}`])];
  return `${[head, ...below.map((text) => `  ${shownLine(text)}`)].join('\n')}\n`;
}

/** `3 passed, 1 failed, 2 deselected in 0.4 s`; '' where nothing is known. */
function countsOf({ verdict, isCounted, passed, failed, skipped, deselected, seconds }: SuiteResult): string {
  if (verdict === 'not-run') return '';
  const took = `${seconds.toFixed(1)} s`;
  if (!isCounted) return `after ${took}`;
  const parts = [
    [passed, 'passed'],
    [failed, 'failed'],
    [skipped, 'skipped'],
    [deselected ?? 0, 'deselected'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${told.length === 0 ? 'nothing' : told.join(', ')} in ${took}`;
}
