import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { renderAnnotation, renderAnnotations } from '#core/report/github';
import { visible } from '#core/report/sanitize';
import { hostile } from './hostile.ts';
import { runnerCommands } from './runner-grammar.ts';
import { manyFindings, reportOf, unreadable } from './samples.ts';

test('an annotation as GitHub reads it', () => {
  expect(renderAnnotations(reportOf([unreadable('a/b.toml', 'is no TOML')]))).toBe(
    '::warning file=a/b.toml,line=3,col=8,title=A file that could not be read (gen-and-diff/unreadable-file)::is no TOML%0AFix: mend the file\n',
  );
});

test('a clean report annotates nothing', () => {
  expect(renderAnnotations(reportOf([]))).toBe('');
});

test('files are relative to the checkout, not to a root within it', () => {
  const text = renderAnnotations(reportOf([unreadable('b.toml', 'x')]), repoPath('examples/a'));
  expect(runnerCommands(text)[0]?.properties.file).toBe('examples/a/b.toml');
});

test.each(['a\n::add-mask::x', 'a\r::error::x', 'a,line=1::error::b', 'x ##[add-matcher]y', '%0A::error::x'])(
  'the file name %j stays a file name',
  (file) => {
    const commands = runnerCommands(renderAnnotations(reportOf([unreadable(file, 'x')])));
    expect(commands.map(({ name, properties }) => [name, properties.file, properties.line])).toEqual([
      ['warning', file, '3'],
    ]);
  },
);

test('whatever the texts hold, the runner reads the annotations that were meant and nothing else', () => {
  const file = hostile.filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(fc.tuple(file, hostile, hostile), { maxLength: 5 }), (texts) => {
      const report = reportOf(texts.map(([name, problem, hint]) => unreadable(name, problem, hint)));
      const meant = report.findings.map(({ finding }) => {
        const { problem, hint } = finding.data as { problem: string; hint: string };
        return {
          name: 'warning',
          file: finding.at.kind === 'span' ? finding.at.file : null,
          data: `${visible(problem)}\nFix: ${visible(hint)}`,
        };
      });
      const read = runnerCommands(renderAnnotations(report));
      // A blank at the start of the properties is trimmed by nobody: `file=` stands before it.
      expect(read.map(({ name, properties, data }) => ({ name, file: properties.file, data }))).toEqual(
        meant,
      );
    }),
  );
});

test('a title is escaped too', () => {
  const text = renderAnnotation({ level: 'error', title: 'a,file=/etc/x::y\n::error::z', message: ['m'] });
  expect(runnerCommands(text)).toEqual([
    { name: 'error', properties: { title: 'a,file=/etc/x::y\\u{a}::error::z' }, data: 'm' },
  ]);
});

describe('limits', () => {
  const levels = (text: string) => {
    const count: Record<string, number> = {};
    for (const { name } of runnerCommands(text)) count[name] = (count[name] ?? 0) + 1;
    return count;
  };

  test('exactly ten a level need no closing sentence', () => {
    const text = renderAnnotations(reportOf(manyFindings(10, 10, 10)));
    expect(levels(text)).toEqual({ error: 10, warning: 10, notice: 10 });
    expect(text).not.toContain('more');
  });

  test('beyond ten the rest is counted, in the place of a notice', () => {
    const text = renderAnnotations(reportOf(manyFindings(1234, 11, 10)));
    expect(levels(text)).toEqual({ error: 10, warning: 10, notice: 10 });
    expect(runnerCommands(text).at(-1)?.data).toBe(
      '1,224 errors, 1 warning, 1 notice more stand in the job summary and in the report.',
    );
  });

  test('a check that could not run comes first', () => {
    const note = { check: 'cpu-only', judged: 'pip did not start', ran: false, failed: true };
    const [first, second] = runnerCommands(renderAnnotations(reportOf(manyFindings(12), [note])));
    expect(first).toEqual({
      name: 'error',
      properties: { title: 'cpu-only could not run' },
      data: 'pip did not start',
    });
    expect(second?.properties.file).toBe('e/000000/pyproject.toml');
  });

  test('errors come first', () => {
    const names = runnerCommands(renderAnnotations(reportOf(manyFindings(2, 1, 1)))).map(({ name }) => name);
    expect(names).toEqual(['error', 'error', 'warning', 'notice']);
  });

  test('a message is cut at 4,096 characters, and says so', () => {
    const [command] = runnerCommands(renderAnnotations(reportOf([unreadable('a', 'x%'.repeat(5000))])));
    expect(command?.data.length).toBeGreaterThan(4080);
    expect(command?.data.length).toBeLessThanOrEqual(4096);
    expect(command?.data).toMatch(/… \(\d+ more characters\)$/);
  });
});
