import { cut } from '#core/model/cut';
import type { Json } from '#core/model/manifest';
import type { RepoPath } from '#core/model/repo-path';
import type { SuiteResult } from '#core/model/test-results';
import { plural } from './entry.ts';
import { renderFenced } from './markdown.ts';
import { bytesOf, escapeMarkdown, markdownCode, redact } from './sanitize.ts';
import { hangTitle } from './test-annotations.ts';
import { VERDICTS } from './test-log.ts';

const LONGEST_CELL = 300;
/** Of one failure's text: its end, where the assertion stands. */
const EXCERPT_CHARACTERS = 4000;
const EXCERPT_BYTES = 8000;
const MOST_SLOW = 10;

/**
 * What the tests came to as Markdown of at most `limit` UTF-8 bytes: a row a suite, what is wrong, the failures with an
 * excerpt each, the slowest tests. What does not fit is counted. Nothing untrusted becomes markup.
 */
export function renderTestSummary(
  suites: readonly SuiteResult[],
  untested: readonly RepoPath[],
  limit: number,
): string {
  const slow = slowest(suites);
  const none =
    untested.length === 0
      ? ''
      : `\nWithout tests: ${untested.map((folder) => markdownCode(folder)).join(', ')}\n`;
  const foot = bytesOf(none) + bytesOf(slow) < limit / 4 ? slow + none : slow;
  const head = `## Tests\n\n`;
  const more = (left: number, what: string) => (left === 0 ? '' : `\n… and ${plural(left, what)} more.\n`);
  let room = limit - bytesOf(head + foot + more(1_000_000, 'suite') + more(1_000_000, 'failure'));
  const take = (parts: readonly string[], what: string) => {
    const shown: string[] = [];
    for (const part of parts) {
      room -= bytesOf(part);
      if (room < 0) break;
      shown.push(part);
    }
    return shown.join('') + more(parts.length - shown.length, what);
  };
  const table = suites.length === 0 ? ['No tests ran.\n'] : [TABLE, ...suites.map(row), ...total(suites)];
  return head + take(table, 'suite') + take(suites.flatMap(details), 'failure') + foot;
}

const TABLE =
  '| Target | | Passed | Failed | Skipped | Deselected | Seconds |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |\n';

function row({
  name,
  verdict,
  isCounted,
  passed,
  failed,
  skipped,
  deselected,
  seconds,
}: SuiteResult): string {
  const count = (value: number | null) => (!isCounted || value === null ? '?' : String(value));
  const cells = [
    escapeMarkdown(cut(name, LONGEST_CELL)),
    verdict === 'passed' ? VERDICTS[verdict] : `**${VERDICTS[verdict]}**`,
    ...[passed, failed, skipped, deselected].map(count),
    seconds.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function total(suites: readonly SuiteResult[]): readonly string[] {
  if (suites.length < 2) return [];
  const sum = (of: (suite: SuiteResult) => number) => suites.reduce((all, suite) => all + of(suite), 0);
  const deselected = suites.some((suite) => suite.deselected === null)
    ? '?'
    : String(sum((suite) => suite.deselected ?? 0));
  const cells = [
    '**all**',
    '',
    sum(({ passed }) => passed),
    sum(({ failed }) => failed),
    sum(({ skipped }) => skipped),
    deselected,
    sum(({ seconds }) => seconds).toFixed(1),
  ];
  return [`| ${cells.join(' | ')} |\n`];
}

function details(suite: SuiteResult): readonly string[] {
  const { name, problems, hint, hangs, failures } = suite;
  const wrong = [...problems, ...(hint === null ? [] : [`Hint: ${hint}`])].map(
    (text) => `- ${markdownCode(cut(name, LONGEST_CELL))}: ${escapeMarkdown(cut(text, LONGEST_CELL * 3))}\n`,
  );
  return [
    ...(wrong.length === 0 ? [] : [`\n${wrong.join('')}`]),
    ...hangs.map((hang) => section(hangTitle(hang), hang.place, hang.stack.join('\n'))),
    ...failures.map((failure) => section(failure.name, failure.place, failure.text || failure.message)),
  ];
}

/** Folded: the first look is for the table. A blank line ends the HTML, so that the fence behind it is read as one. */
function section(title: string, place: { file: string; line: number } | null, text: string): string {
  const where = place === null ? '' : ` at ${markdownCode(`${place.file}:${place.line}`)}`;
  const head = `${markdownCode(cut(title, LONGEST_CELL))}${where}`;
  const end = text.length <= EXCERPT_CHARACTERS ? text : `[…]\n${text.slice(-EXCERPT_CHARACTERS)}`;
  return `\n<details><summary>${head}</summary>\n\n${renderFenced(end, '', EXCERPT_BYTES)}\n</details>\n`;
}

function slowest(suites: readonly SuiteResult[]): string {
  const all = suites
    .flatMap((suite) => suite.slowest)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, MOST_SLOW)
    .filter(({ seconds }) => seconds >= 0.1);
  if (all.length === 0) return '';
  const rows = all.map(
    ({ name, seconds }) => `| ${markdownCode(cut(name, LONGEST_CELL))} | ${seconds.toFixed(2)} |\n`,
  );
  return `\n### Slowest tests\n\n| Test | Seconds |\n| --- | ---: |\n${rows.join('')}`;
}

/** One suite as later jobs add it up: plain data, credentials hidden. */
export function testTally(suite: SuiteResult): Json {
  const { folder, name, language, verdict, isCounted, passed, failed, skipped, deselected, seconds } = suite;
  const count = (value: number | null) => (isCounted ? value : null);
  return {
    version: 1,
    target: folder,
    name: redact(name),
    language,
    verdict,
    passed: count(passed),
    failed: count(failed),
    skipped: count(skipped),
    deselected: count(deselected),
    seconds: Math.round(seconds * 1000) / 1000,
  };
}
