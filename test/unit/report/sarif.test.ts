import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { at, type Finding } from '#core/model/finding';
import { repoPath } from '#core/model/repo-path';
import { RULE_IDS } from '#core/model/rules';
import { renderSarif, type SarifOptions } from '#core/report/sarif';
import { validateSarif } from '../../support/sarif-schema.ts';
import { hostile } from './hostile.ts';
import { exampleFindings, manyFindings, reportOf, unreadable } from './samples.ts';

function sarif(findings: readonly Finding[], options?: SarifOptions): { log: Log; text: string } {
  const text = renderSarif(reportOf(findings), options);
  const log = JSON.parse(text) as Log;
  validateSarif(log);
  expect(validateSarif.errors).toBeNull();
  return { log, text };
}

function results(findings: readonly Finding[], options?: SarifOptions) {
  return sarif(findings, options).log.runs[0]?.results ?? [];
}

test('the schema can refuse', () => {
  expect(validateSarif({ version: '2.1.0' })).toBe(false);
  expect(validateSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});

test('every rule is described, every example a valid result that points at it', () => {
  const { log } = sarif(exampleFindings());
  const driver = log.runs[0]?.tool.driver;
  expect(driver?.rules?.map(({ id }) => id)).toEqual([...RULE_IDS]);
  for (const rule of driver?.rules ?? []) expect(rule.help?.text).toContain(`plumb explain ${rule.id}`);
  for (const { ruleId, ruleIndex } of log.runs[0]?.results ?? []) {
    expect(driver?.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
  }
});

test('a result as code scanning reads it', () => {
  expect(results([unreadable('a b/ü.toml', 'is no TOML')])[0]).toMatchObject({
    ruleId: 'gen-and-diff/unreadable-file',
    level: 'warning',
    message: { text: 'is no TOML\nFix: mend the file' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b/%C3%BC.toml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 8 },
        },
      },
    ],
  });
});

test('levels are those of SARIF, a notice is a note', () => {
  expect(results(manyFindings(1, 1, 1)).map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
});

test('files are relative to the checkout', () => {
  const uri = (finding: Finding, root: string) =>
    results([finding], { root: repoPath(root) })[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  expect(uri(unreadable('b.toml', 'x'), 'examples/a')).toBe('examples/a/b.toml');
  expect(uri({ ...unreadable('b', 'x'), at: at.workspace } as Finding, '.')).toBe('.');
  expect(uri(unreadable('mailto:x', 'x'), '.')).toBe('mailto%3Ax');
});

test('any text gives a valid file whose URIs decode to the names', () => {
  const texts = fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, (list) => {
      const findings = list.map(([file, problem]) => unreadable(file, problem));
      const uris = results(findings).map(
        ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '',
      );
      const names = reportOf(findings).findings.map(({ finding }) =>
        finding.at.kind === 'span' ? finding.at.file : '',
      );
      expect(uris.map(decodeURIComponent)).toEqual(names.map((name) => name.replace(/\p{Cs}/gu, '\ufffd')));
    }),
    { numRuns: 50 },
  );
});

describe('fingerprints', () => {
  const prints = (findings: readonly Finding[]) =>
    results(findings).map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
  const moved = (finding: Finding, line: number) =>
    ({ ...finding, at: at.point(repoPath('a'), line, 1) }) as Finding;
  const one = unreadable('a', 'x');

  test('survive a move within the file', () => {
    expect(prints([moved(one, 90)])).toEqual(prints([one]));
  });

  test('tell findings apart by file, data and project', () => {
    const others = [
      one,
      unreadable('b', 'x'),
      unreadable('a', 'y'),
      { ...one, project: repoPath('p') } as Finding,
    ];
    const hashes = prints(others).map((print) => print?.replace(/:\d+$/, ''));
    expect(new Set(hashes).size).toBe(4);
  });

  test('number what is alike in one file', () => {
    const [first, second] = prints([moved(one, 1), moved(one, 2)]);
    expect(first).toMatch(/^[0-9a-f]{32}:1$/);
    expect(second).toBe(first?.replace(/1$/, '2'));
  });
});

describe('limits', () => {
  const notes = (log: Log) =>
    log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text);

  test('what is beyond the number of results is counted, mildest first', () => {
    const { log } = sarif(manyFindings(3, 4), { maxResults: 5 });
    expect(log.runs[0]?.results?.map(({ level }) => level)).toEqual([
      'error',
      'error',
      'error',
      'warning',
      'warning',
    ]);
    expect(notes(log)).toEqual(['Left out, beyond what GitHub takes of one run: 2 warnings.']);
  });

  test('what is beyond the size is counted', () => {
    const { log, text } = sarif(manyFindings(500), { maxGzippedBytes: 8_000 });
    const kept = log.runs[0]?.results?.length ?? 0;
    expect(kept).toBeGreaterThan(50);
    expect(gzipSync(text).length).toBeLessThanOrEqual(8_000);
    expect(notes(log)).toEqual([`Left out, beyond what GitHub takes of one run: ${500 - kept} errors.`]);
  });

  test('a report that fits has no notification', () => {
    expect(notes(sarif(manyFindings(2)).log)).toEqual([]);
  });
});

test('a check that could not run makes the run unsuccessful', () => {
  const note = { check: 'cpu-only', judged: 'pip did not start', ran: false, failed: true };
  const log = JSON.parse(renderSarif(reportOf([], [note]))) as Log;
  expect(log.runs[0]?.invocations?.[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'error', message: { text: 'cpu-only could not run: pip did not start' } },
    ],
  });
});
