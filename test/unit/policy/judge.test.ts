import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, type Finding, type Severity } from '#core/model/finding';
import { repoPath } from '#core/model/repo-path';
import type { CheckNote } from '#core/model/report';
import { type FailOn, type JudgeOptions, judge } from '#core/policy/judge';

const plain: JudgeOptions = { failOn: 'error', rules: new Map() };
const ran: CheckNote = { check: 'gen-and-diff', judged: '1 package manifest', ran: true };

function missing(file: string, line = 1, severity?: Severity): Finding {
  return {
    rule: 'gen-and-diff/missing-file',
    at: at.point(repoPath(file), line, 1),
    data: { manifest: repoPath('a/package.edn') },
    ...(severity && { severity }),
  };
}

const orphan: Finding = {
  rule: 'gen-and-diff/orphan-file',
  at: at.file(repoPath('b/main.py')),
  data: { manifest: 'b/service.edn' },
};

function levels(findings: readonly Finding[], rules: readonly [string, Severity | 'off'][]) {
  return judge(findings, [ran], { failOn: 'error', rules: new Map(rules) }).findings.map((f) => f.severity);
}

describe('severity', () => {
  test('is the rule’s own unless something changes it', () => {
    expect(levels([missing('a'), orphan], [])).toEqual(['error', 'warning']);
  });

  test('a finding lowers it and never raises it', () => {
    expect(levels([missing('a', 1, 'notice'), { ...orphan, severity: 'error' }], [])).toEqual([
      'notice',
      'warning',
    ]);
  });

  test(':rules lowers and raises a rule', () => {
    expect(levels([missing('a')], [['gen-and-diff/missing-file', 'notice']])).toEqual(['notice']);
    expect(levels([orphan], [['gen-and-diff/orphan-file', 'error']])).toEqual(['error']);
  });

  test('a lowered finding stays lowered when its rule is raised', () => {
    expect(levels([{ ...orphan, severity: 'notice' }], [['gen-and-diff/orphan-file', 'error']])).toEqual([
      'notice',
    ]);
  });

  test('off drops the findings of that rule and no other', () => {
    const report = judge([missing('a'), orphan], [ran], {
      failOn: 'warning',
      rules: new Map([['gen-and-diff/missing-file', 'off']]),
    });
    expect(report.findings.map((f) => f.finding.rule)).toEqual(['gen-and-diff/orphan-file']);
    expect(report.counts).toEqual({ error: 0, warning: 1, notice: 0 });
  });
});

describe('verdict', () => {
  const notice = missing('a', 1, 'notice');
  const failed: CheckNote = { check: 'cpu-only', judged: 'pip did not start', ran: false, failed: true };

  test.each<[string, Finding[], CheckNote[], FailOn, string]>([
    ['nothing found', [], [ran], 'error', 'clean'],
    ['an error', [missing('a')], [ran], 'error', 'findings'],
    ['a warning', [orphan], [ran], 'error', 'clean'],
    ['a warning that counts', [orphan], [ran], 'warning', 'findings'],
    ['an error, where warnings count', [missing('a')], [ran], 'warning', 'findings'],
    ['a notice never counts', [notice], [ran], 'warning', 'clean'],
    ['an error, where nothing counts', [missing('a')], [ran], 'never', 'clean'],
    ['a check that had nothing to judge', [], [{ ...ran, ran: false }], 'error', 'clean'],
    ['a check that could not run', [], [ran, failed], 'error', 'inconclusive'],
    ['a check that could not run, where nothing counts', [orphan], [failed], 'never', 'inconclusive'],
    ['an error beside a check that could not run', [missing('a')], [failed], 'error', 'findings'],
  ])('%s', (_name, findings, notes, failOn, verdict) => {
    expect(judge(findings, notes, { failOn, rules: new Map() }).verdict).toBe(verdict);
  });
});

describe('order', () => {
  test('is file, line, column, rule; the whole workspace first; numbers as numbers', () => {
    const whole: Finding = {
      rule: 'gen-and-diff/unreadable-file',
      at: at.workspace,
      data: { problem: 'x', hint: 'y' },
    };
    const report = judge([missing('b', 2), missing('b', 10), orphan, missing('a', 9), whole], [ran], plain);
    expect(
      report.findings.map(({ finding }) =>
        finding.at.kind === 'span'
          ? `${finding.at.file}:${finding.at.span.start.line}`
          : finding.at.kind === 'file'
            ? finding.at.file
            : 'workspace',
      ),
    ).toEqual(['workspace', 'a:9', 'b:2', 'b:10', 'b/main.py']);
  });

  test('exact duplicates are one, at the gravest of their levels', () => {
    const report = judge([missing('a', 1, 'notice'), missing('a'), missing('a')], [ran], plain);
    expect(report.findings).toEqual([{ finding: missing('a'), severity: 'error' }]);
    expect(report.counts).toEqual({ error: 1, warning: 0, notice: 0 });
  });

  test('a difference in data, line or project is no duplicate', () => {
    const other: Finding = { ...missing('a'), project: repoPath('a') };
    expect(judge([missing('a'), missing('a', 2), other], [ran], plain).findings).toHaveLength(3);
  });

  test('the same findings in any order give the same bytes', () => {
    const place = fc.constantFrom('a', 'b', 'a/b', 'B');
    const finding = fc.oneof(
      fc
        .tuple(
          place,
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 3 }),
          fc.constantFrom<Severity | undefined>(undefined, 'warning', 'notice'),
        )
        .map(
          ([file, line, end, severity]): Finding => ({
            ...missing(file, line, severity),
            at: at.span(repoPath(file), { start: { line, column: 1 }, end: { line, column: end } }),
          }),
        ),
      fc.tuple(place, fc.string({ maxLength: 2 }), fc.boolean()).map(
        ([file, hint, flipped]): Finding => ({
          rule: 'gen-and-diff/unreadable-file',
          at: at.file(repoPath(file)),
          data: flipped ? { hint, problem: 'p' } : { problem: 'p', hint },
        }),
      ),
    );
    const shuffled = fc
      .array(finding, { maxLength: 30 })
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        // Key order inside `data` may differ between equal findings, and is no part of the report.
        const sorted = (findings: Finding[]) =>
          JSON.stringify(judge(findings, [ran], plain), (_key, value: unknown) =>
            typeof value === 'object' && value !== null && 'hint' in value && 'problem' in value
              ? [value.hint, value.problem]
              : value,
          );
        expect(sorted(other)).toBe(sorted(list));
      }),
    );
  });
});
