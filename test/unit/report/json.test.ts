import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, type Finding } from '#core/model/finding';
import { renderJson } from '#core/report/json';
import { reportSchema } from '#core/report/report-schema';
import { runnerCommands } from './runner-grammar.ts';
import { exampleFindings, manyFindings, reportOf, unreadable } from './samples.ts';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(reportSchema());

test('has the documented shape', () => {
  expect(JSON.parse(renderJson(reportOf([unreadable('a/b.toml', 'is no TOML')])))).toEqual({
    version: 1,
    verdict: 'clean',
    counts: { error: 0, warning: 1, notice: 0 },
    checks: [{ check: 'gen-and-diff', ran: true, failed: false, judged: '6 package manifests, 2 services' }],
    findings: [
      {
        rule: 'gen-and-diff/unreadable-file',
        severity: 'warning',
        message: 'is no TOML',
        fix: 'mend the file',
        file: 'a/b.toml',
        line: 3,
        column: 8,
        project: null,
        data: { hint: 'mend the file', problem: 'is no TOML' },
      },
    ],
  });
});

test('says why it is inconclusive, without credentials', () => {
  const note = { check: 'cpu-only', judged: 'https://u:secret@h did not answer', ran: false, failed: true };
  const report = JSON.parse(renderJson(reportOf([], [note])));
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report.verdict).toBe('inconclusive');
  expect(report.checks).toEqual([
    { check: 'cpu-only', ran: false, failed: true, judged: 'https://***@h did not answer' },
  ]);
});

test.each([
  ['clean', []],
  ['every rule', exampleFindings()],
  ['all levels', manyFindings(3, 2, 1)],
  ['the whole repository', [{ ...unreadable('a', 'b'), at: at.workspace } as Finding]],
])('is valid against its schema: %s', (_name, findings) => {
  validate(JSON.parse(renderJson(reportOf(findings))));
  expect(validate.errors).toBeNull();
});

test('the schema refuses what is not a report', () => {
  const report = JSON.parse(renderJson(reportOf(exampleFindings())));
  expect(validate({ ...report, version: 2 })).toBe(false);
  expect(validate({ ...report, extra: 1 })).toBe(false);
  expect(validate({ ...report, findings: [{ ...report.findings[0], rule: 'no/such' }] })).toBe(false);
  expect(validate({ ...report, findings: [{ ...report.findings[0], line: 0 }] })).toBe(false);
});

test('the schema that ships is this one', () => {
  expect(JSON.parse(readFileSync('docs/schemas/report.schema.json', 'utf8'))).toEqual(reportSchema());
});

test('hides credentials, in the data too, and is no command in a log', () => {
  const json = renderJson(
    reportOf([unreadable('a', 'https://u:secret@h/ ##[add-matcher]x', 'http://secret@h')]),
  );
  expect(json).not.toContain('secret');
  expect(runnerCommands(json)).toEqual([]);
  expect(JSON.parse(json).findings[0].data.problem).toBe('https://***@h/ ##[add-matcher]x');
});

test('the same findings in any order, with data put together in any order, give the same bytes', () => {
  const finding = fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y'), fc.constantFrom('m', 'n'), fc.boolean())
    .map(([file, problem, hint, flipped]): Finding => {
      const one = unreadable(file, problem, hint);
      return flipped ? ({ ...one, data: { hint, problem } } as Finding) : one;
    });
  const orders = fc
    .array(finding, { maxLength: 12 })
    .chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
  fc.assert(
    fc.property(orders, ([list, other]) => {
      expect(renderJson(reportOf(other))).toBe(renderJson(reportOf(list)));
    }),
  );
});
