import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '#core/model/rules';
import { renderFenced, renderMarkdown } from '#core/report/markdown';
import { renderSummary } from '#core/report/summary';
import { hostile } from './hostile.ts';
import { exampleFindings, manyFindings, NOTE, reportOf, unreadable } from './samples.ts';

const size = (text: string) => Buffer.byteLength(text);

test('says the verdict, each finding and what was judged', () => {
  const text = renderMarkdown(reportOf(exampleFindings()));
  expect(text).toMatch(/^## Plumbline: 11 errors, 5 warnings, 3 notices\n/);
  expect(text).toContain(
    '| error | <code>packages/shared-hf/package.edn:1:5</code> | target :cpu names the extra',
  );
  expect(text).toContain('**Fix:** run <code>plumb gen</code> and commit the file');
  expect(text.match(/^\| (error|warning|notice) /gm)).toHaveLength(RULE_IDS.length);
  expect(text).toContain('- gen-and-diff: 6 package manifests, 2 services judged\n');
});

test('a clean report is its verdict and what was judged', () => {
  expect(renderMarkdown(reportOf([]))).toBe(
    '## Plumbline: clean\n\n- gen-and-diff: 6 package manifests, 2 services judged\n',
  );
});

test('a check that could not run is not hidden', () => {
  const text = renderMarkdown(
    reportOf([], [{ ...NOTE, judged: '`pip` is missing', ran: false, failed: true }]),
  );
  expect(text).toContain('## Plumbline: inconclusive');
  expect(text).toContain('**gen-and-diff could not run:** <code>pip</code> is missing');
});

describe('limits', () => {
  const report = reportOf(manyFindings(400, 300));

  test.each([8_000, 20_000, 60_000])('keeps within %d bytes and counts the rest', (limit) => {
    const text = renderMarkdown(report, { limit });
    expect(size(text)).toBeLessThanOrEqual(limit);
    const rows = text.match(/^\| (error|warning) /gm)?.length ?? 0;
    const more = /… and (?:(\d+) errors?)?(?:, )?(?:(\d+) warnings?)? more\./.exec(text);
    expect(rows + Number(more?.[1] ?? 0) + Number(more?.[2] ?? 0)).toBe(700);
    expect(size(text)).toBeGreaterThan(limit - 500);
  });

  test('a summary that fits is whole; one that does not stays under 1 MiB', () => {
    expect(renderSummary(report)).not.toContain('more.');
    const big = renderSummary(reportOf(manyFindings(20_000)));
    expect(size(big)).toBeLessThanOrEqual(1024 * 1024);
    expect(big).toMatch(/… and [\d,]+ errors more\./);
  });

  test('a cell is cut, saying by how much', () => {
    expect(renderMarkdown(reportOf([unreadable('a', 'é'.repeat(100_000))]))).toMatch(
      /… \(\d+ more characters\)/,
    );
  });
});

test('whatever the texts hold, the page keeps its structure', () => {
  const texts = fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, hostile, (list, judged) => {
      const report = reportOf(
        list.map(([file, problem, hint]) => unreadable(file, problem, hint)),
        [{ ...NOTE, judged }],
      );
      const lines = renderMarkdown(report).split('\n');
      const rows = lines.filter((line) => line.startsWith('| warning '));
      expect(rows).toHaveLength(report.findings.length);
      for (const row of rows) {
        expect(row.split('|')).toHaveLength(5);
        expect(row.replace(/<\/?code>|<br>|\*\*Fix:\*\*/g, '')).not.toMatch(/[<>`*_~\\[\]$]/);
        expect(row.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@\w/);
      }
      const harmless = renderMarkdown(reportOf([unreadable('a', 'b')])).split('\n');
      expect(lines).toHaveLength(harmless.length - 1 + report.findings.length);
    }),
  );
});

describe('fenced', () => {
  test('the fence is longer than any run inside', () => {
    expect(renderFenced('a\n````\n<b>\n', 'diff', 1000)).toBe('`````diff\na\n````\n<b>\n`````\n');
  });

  test('cuts whole lines and counts them', () => {
    const text = renderFenced('0123456789\n'.repeat(1000), 'diff', 500);
    expect(size(text)).toBeLessThanOrEqual(500);
    const kept = text.match(/^0123456789$/gm)?.length ?? 0;
    expect(kept).toBeGreaterThan(35);
    expect(text).toContain(`… and ${1000 - kept} lines more`);
  });

  test('keeps tabs, shows what is unseen, hides credentials', () => {
    expect(renderFenced('\ta\u202e\r\n+https://u:p@h', '', 1000)).toBe(
      '```\n\ta\\u{202e}\\u{d}\n+https://***@h\n```\n',
    );
  });
});
