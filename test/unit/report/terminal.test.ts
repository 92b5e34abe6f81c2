import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, type Finding } from '#core/model/finding';
import type { CheckNote } from '#core/model/report';
import { renderTerminal } from '#core/report/terminal';
import { hostile } from './hostile.ts';
import { runnerCommands } from './runner-grammar.ts';
import { exampleFindings, manyFindings, NOTE, reportOf, unreadable } from './samples.ts';

const plain = { color: false };

test('a finding: place, level, message and rule on one line; fix and why below', () => {
  expect(renderTerminal(reportOf([unreadable('a/b.toml', 'is no TOML')]), plain)).toBe(
    [
      'a/b.toml:3:8  warning  is no TOML  [gen-and-diff/unreadable-file]',
      '    fix: mend the file',
      '    why: What it declares was not judged: a clean report says nothing about it.',
      '    more: plumb explain gen-and-diff/unreadable-file',
      '',
      'gen-and-diff: 6 package manifests, 2 services judged',
      'clean: 1 warning in 1 file, none at a level that fails',
      '',
    ].join('\n'),
  );
});

test('a clean report is two lines', () => {
  expect(renderTerminal(reportOf([]), plain)).toBe(
    'gen-and-diff: 6 package manifests, 2 services judged\nclean\n',
  );
});

test('why an ignore does not count is said beside the finding that it does not silence', () => {
  const unheeded = 'gives no reason, so it does not count';
  const finding: Finding = { ...unreadable('a', 'is no TOML'), unheeded };
  expect(renderTerminal(reportOf([finding]), plain)).toContain(
    'a:3:8  warning  is no TOML; the ignore on its line gives no reason, so it does not count  [gen-',
  );
});

test('why is said once a rule', () => {
  const text = renderTerminal(reportOf(manyFindings(5)), plain);
  expect(text.match(/why: /g)).toHaveLength(1);
  expect(text.match(/more: plumb explain/g)).toHaveLength(1);
  expect(text.match(/\[gen-and-diff\/missing-file\]\n/g)).toHaveLength(5);
  expect(text.match(/fix: /g)).toHaveLength(5);
  expect(text).toMatch(/\n5 errors in 5 files\n$/);
});

test('what had nothing to judge, and what could not run, say so', () => {
  const notes: CheckNote[] = [
    { check: 'gen-and-diff', judged: 'no manifests here', ran: false },
    { check: 'cpu-only', judged: 'pip did not start', ran: false, failed: true },
  ];
  expect(renderTerminal(reportOf([], notes), plain)).toBe(
    'gen-and-diff: no manifests here\ncpu-only could not run: pip did not start\ninconclusive\n',
  );
});

test('a finding of the whole repository has a place too, and no file is counted', () => {
  const text = renderTerminal(reportOf([{ ...unreadable('a', 'b'), at: at.workspace } as Finding]), plain);
  expect(text).toContain('the whole repository  warning  b  [gen-and-diff/unreadable-file]\n');
  expect(text).toContain('clean: 1 warning, none');
});

test('wraps fix and why to the width, and never the line with the place', () => {
  const text = renderTerminal(reportOf(exampleFindings()), { color: false, width: 60 });
  for (const line of text.split('\n'))
    if (line.startsWith('    ')) expect(line.length).toBeLessThanOrEqual(60);
  expect(text).toMatch(
    /^packages\/shared-hf\/pyproject\.toml:2:5 {2}error .*transformers>=4\.44"\] {2}\[gen-and-diff\/drift\]$/m,
  );
});

test('a command is never wrapped in two', () => {
  const text = renderTerminal(
    reportOf([unreadable('a', 'b', `run ${'x '.repeat(20)} \`plumb gen --accept\` now`)]),
    {
      color: false,
      width: 60,
    },
  );
  expect(text).toContain('`plumb gen --accept`');
  expect(text).toMatch(/fix: run x[^`]*\n {4}[^`]*`plumb/);
});

test('colour is there when asked for, and changes no text', () => {
  const report = reportOf([...exampleFindings(), unreadable('x', '\u001b[2J')]);
  const colored = renderTerminal(report, { color: true });
  expect(colored).toContain('\u001b[31merror\u001b[39m');
  expect(colored.replace(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '')).toBe(renderTerminal(report, plain));
  expect(renderTerminal(report, plain)).not.toContain('\u001b');
});

test('is no command in an Actions log, and shows what is unseen, whatever the texts hold', () => {
  const texts = fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, hostile, fc.boolean(), (list, judged, color) => {
      const findings = list.map(([file, problem, hint]) => unreadable(file, problem, hint));
      const text = renderTerminal(reportOf(findings, [{ ...NOTE, judged }]), { color });
      expect(runnerCommands(text)).toEqual([]);
      const seen = text.replaceAll('\n', '').replace(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '');
      expect(seen).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u202e\ufeff]/u);
      expect(seen).not.toContain('user:secret');
    }),
  );
});
