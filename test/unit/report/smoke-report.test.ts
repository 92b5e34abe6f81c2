import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RepoPath, ROOT, repoPath } from '#core/model/repo-path';
import type { SmokeResult, SmokeStep } from '#core/model/smoke';
import { renderWithinLimits } from '#core/report/github';
import { renderSmokeLog, renderSmokeStep, smokeAnnotations, smokeJson } from '#core/report/smoke-report';
import { renderSmokeSummary } from '#core/report/smoke-summary';
import { hostile } from './hostile.ts';
import { runnerCommands } from './runner-grammar.ts';

const step = (phase: string, more: Partial<SmokeStep> = {}): SmokeStep => ({
  phase,
  ok: true,
  what: 'went well',
  hint: null,
  at: null,
  ms: 1234,
  status: null,
  ...more,
});
const failed = (phase: string, more: Partial<SmokeStep> = {}) =>
  step(phase, { ok: false, what: 'went wrong', hint: 'run `plumb gen`', ...more });

const result = (steps: readonly SmokeStep[], more: Partial<SmokeResult> = {}): SmokeResult => ({
  name: 'foo',
  folder: repoPath('services/foo'),
  file: repoPath('services/foo/service.edn'),
  steps,
  tail: '',
  notes: [],
  ...more,
});

test('the summary has a row a service, and each failure with the end of its log', () => {
  const good = result([step('import'), step('start'), step('GET /a'), step('GET /b'), step('stop')]);
  const steps = [step('import'), step('start'), failed('GET /a'), step('GET /b'), failed('stop')];
  const bad = result(steps, { name: 'bar', tail: 'one\ntwo\n' });
  const summary = renderSmokeSummary([good, bad], 10_000);
  expect(summary).toContain('## Smoke: 1 of 2 services failed\n');
  expect(summary).toContain('| foo<br><code>services/foo</code> | ok, 1.2 s | ok, 1.2 s | 2 | ok, 1.2 s |\n');
  expect(summary).toContain('| ok, 1.2 s | ok, 1.2 s | **1 of 2 failed** | **failed** |\n');
  expect(summary).toContain('- **GET /a**: went wrong<br>run <code>plumb gen</code>\n');
  expect(summary).toContain('The end of its log:\n\n```text\none\ntwo\n```\n');
});

test('a service that does not come to its end has dashes', () => {
  const summary = renderSmokeSummary([result([failed('import')])], 10_000);
  expect(summary).toContain('| **failed** | – | – | – |\n');
});

test('the log has the last forty lines, and says how many went before', () => {
  const tail = Array.from({ length: 100 }, (_, i) => `line ${i}`).join('\n');
  const log = renderSmokeLog([result([failed('start')], { tail })]);
  expect(log).toContain('  | [60 lines before this]\n  | line 60\n');
  expect(log).toContain('  | line 99\n\n1 of 1 service failed\n');
});

test('an annotation stands where the manifest asks for what failed, in the checkout', () => {
  const steps = [step('import'), failed('start'), failed('GET /a', { at: { line: 7, column: 3 } })];
  const notes = ['nothing is declared'];
  const [start, get, note] = smokeAnnotations([result(steps, { notes })], repoPath('examples/x'));
  const file = 'examples/x/services/foo/service.edn';
  expect(start).toMatchObject({ level: 'error', title: 'foo: start failed', file, line: 1 });
  expect(get).toMatchObject({ title: 'foo: GET /a failed', file, line: 7, column: 3 });
  expect(get?.message).toEqual(['went wrong', 'Hint: run `plumb gen`']);
  expect(note).toMatchObject({ level: 'notice', message: notes });
});

test('as JSON: every step with its time and status, credentials hidden', () => {
  const what = 'it answers 500: https://user:pass@host/';
  const [one] = smokeJson([result([failed('GET /a', { what, status: 500, ms: 3.7 })])]);
  expect(one).toMatchObject({ name: 'foo', folder: 'services/foo', ok: false });
  expect(one?.steps).toEqual([
    {
      phase: 'GET /a',
      ok: false,
      what: 'it answers 500: https://***@host/',
      hint: 'run `plumb gen`',
      ms: 4,
      status: 500,
    },
  ]);
});

describe('whatever a service says', () => {
  const any = fc.tuple(hostile, hostile, hostile, hostile).map(([name, phase, what, tail]) =>
    result([failed(phase, { what }), step(phase, { what })], {
      name,
      tail,
      folder: name as RepoPath,
      notes: [what],
    }),
  );

  test('the log has no command but our annotations', () => {
    fc.assert(
      fc.property(any, (one) => {
        const steps = one.steps.map(renderSmokeStep).join('');
        expect(runnerCommands(steps + renderSmokeLog([one]))).toEqual([]);
        const commands = runnerCommands(renderWithinLimits(smokeAnnotations([one], ROOT)));
        expect(commands.map(({ name }) => name)).toEqual(['error', 'notice']);
      }),
    );
  });

  test('the summary has no markup of theirs, and keeps its limit', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.integer({ min: 600, max: 5000 }), (results, limit) => {
        const summary = renderSmokeSummary(results, limit);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
        const outside = summary.replace(/^(`{3,})text\n[\s\S]*?\n\1$|<code>.*?<\/code>/gm, '');
        expect(outside).not.toMatch(/<(?!br>)|@team|(?<!&)#1/);
        expect(outside.split('\n').filter((line) => line.startsWith('| ')).length).toBeLessThanOrEqual(
          results.length + 2,
        );
      }),
    );
  });

  test('what does not fit is counted', () => {
    const results = Array.from({ length: 200 }, () => result([failed('import')], { tail: 'x'.repeat(900) }));
    const summary = renderSmokeSummary(results, 20_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(20_000);
    expect(summary).toMatch(/… and \d+ services more\./);
    expect(summary).toMatch(/… and \d+ failures more\./);
  });
});
