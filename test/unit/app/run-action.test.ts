import { describe, expect, test } from 'vitest';
import { type ActionOutcome, runAction } from '#core/app/run-action';
import { UserError } from '#core/model/errors';
import { at } from '#core/model/finding';
import type { Json } from '#core/model/manifest';
import { ROOT, repoPath } from '#core/model/repo-path';
import type { ActionIo } from '#core/ports/action-io';
import { manyFindings, reportOf } from '../report/samples.ts';

class Recorder implements ActionIo {
  printed = '';
  untrusted = '';
  readonly outputs: Record<string, Json> = {};
  summaries: string[] = [];
  failed = false;
  input = () => '';
  print = (text: string) => {
    this.printed += text;
  };
  printUntrusted = (text: string) => {
    this.untrusted += text;
  };
  output = (name: string, value: Json) => {
    this.outputs[name] = value;
  };
  summary = async (markdown: string) => {
    this.summaries.push(markdown);
  };
  fail = () => {
    this.failed = true;
  };
}

async function run(
  body: () => Promise<ActionOutcome>,
  root = ROOT,
  io: Recorder = new Recorder(),
): Promise<Recorder> {
  await runAction(() => ({ root }), body, io);
  return io;
}

const none = async () => ({});

const failed = { check: 'cpu-only', judged: 'pip did not start', ran: false, failed: true };

describe('an outcome', () => {
  test('of a clean report passes, with its outputs and summary', async () => {
    const io = await run(async () => ({ report: reportOf([]), outputs: async () => ({ files: ['a'] }) }));
    expect(io.failed).toBe(false);
    expect(io.outputs).toEqual({
      verdict: 'clean',
      counts: { error: 0, warning: 0, notice: 0 },
      files: ['a'],
    });
    expect(io.summaries.join('')).toContain('## Plumbline: clean');
    expect(io.printed).not.toContain('::error');
  });

  test('with findings fails, annotated in the checkout', async () => {
    const report = reportOf(manyFindings(1));
    const io = await run(async () => ({ report, outputs: none }), repoPath('examples/a'));
    expect(io.failed).toBe(true);
    expect(io.printed).toContain('::error file=examples/a/e/000000/pyproject.toml,');
    expect(io.outputs.verdict).toBe('findings');
  });

  test('of warnings alone passes', async () => {
    const report = reportOf(manyFindings(0, 1));
    expect((await run(async () => ({ report, outputs: none }))).failed).toBe(false);
  });

  test('that is inconclusive fails, and says why', async () => {
    const io = await run(async () => ({ report: reportOf([], [failed]), outputs: none }));
    expect(io.failed).toBe(true);
    expect(io.printed).toContain('::error title=cpu-only could not run::pip did not start\n');
  });

  test('may add to log and summary, which stays within 1 MiB', async () => {
    const summary = `${'x'.repeat(500_000)}\n`;
    const report = reportOf(manyFindings(20_000));
    const io = await run(async () => ({ report, outputs: none, log: '+added\n', summary }));
    const all = io.summaries.join('');
    expect(all.endsWith(summary)).toBe(true);
    expect(Buffer.byteLength(all)).toBeLessThanOrEqual(1024 * 1024);
    expect(all).toMatch(/… and [\d,]+ errors more/);
    expect(io.printed).toContain('+added\n');
  });

  test('keeps its verdict when a channel fails', async () => {
    const io = new Recorder();
    io.summary = async () => {
      throw new Error('disk full');
    };
    await run(async () => ({ report: reportOf(manyFindings(1)), outputs: none }), ROOT, io);
    expect(io.failed).toBe(true);
    expect(io.outputs.verdict).toBe('findings');
  });
});

describe('an error', () => {
  test('of the user’s shows message, hint and place, and no stack', async () => {
    const io = await run(async () => {
      throw new UserError('the input x\n::error::y is wrong', 'mend it', {
        at: at.point(repoPath('plumb.edn'), 2, 5),
      });
    });
    expect(io.failed).toBe(true);
    expect(io.printed).toBe(
      '::error file=plumb.edn,line=2,col=5,title=Plumbline cannot do its job::the input x%0A::error::y is wrong%0AHint: mend it\n',
    );
    expect(io.untrusted).toBe('');
  });

  test('of the user’s is annotated in the checkout, whatever the folder of the repository', async () => {
    const io = await run(() => {
      throw new UserError('no', 'mend it', { at: at.point(repoPath('plumb.edn'), 2, 5) });
    }, repoPath('sub/b'));
    expect(io.printed).toContain('::error file=sub/b/plumb.edn,line=2,col=5,');
  });

  test('in the inputs is one of the user’s as well, and nothing is run', async () => {
    const io = new Recorder();
    let ran = false;
    const refuse = (): { root: typeof ROOT } => {
      throw new UserError('the input root is wrong', 'mend it');
    };
    await runAction(
      refuse,
      async () => {
        ran = true;
        return { report: reportOf([]), outputs: none };
      },
      io,
    );
    expect([io.failed, ran]).toEqual([true, false]);
    expect(io.printed).toContain('the input root is wrong');
  });

  test('while files are written hides nothing of what was found', async () => {
    const io = await run(async () => ({
      report: reportOf(manyFindings(1)),
      outputs: () => Promise.reject(new UserError('report.json cannot be written', 'make room')),
    }));
    expect(io.printed).toContain('::error file=e/000000/pyproject.toml,');
    expect(io.printed).toContain('report.json cannot be written');
    expect(io.outputs.verdict).toBe('findings');
    expect(io.summaries).toHaveLength(1);
  });

  test('of ours keeps its stack, outside the reach of commands, and hides credentials', async () => {
    const io = await run(async () => {
      throw new TypeError('x is undefined: https://u:secret@h');
    });
    expect(io.failed).toBe(true);
    expect(io.printed).toContain('::error title=A bug in Plumbline::TypeError: x is undefined');
    expect(io.untrusted).toContain('run-action.test.ts');
    expect(io.printed + io.untrusted).not.toContain('secret');
  });

  test.each([undefined, null, 'text', { a: 1 }])('may be %j', async (thrown) => {
    const io = await run(() => Promise.reject(thrown));
    expect(io.failed).toBe(true);
    expect(io.printed).toContain('A bug in Plumbline');
  });

  test('thrown before the first await is caught as well', async () => {
    const io = await run(() => {
      throw new Error('at once');
    });
    expect(io.printed).toContain('Error: at once');
  });
});
