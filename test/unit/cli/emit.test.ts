import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emit } from '../../../packages/cli/src/emit.ts';
import { run } from '../../../packages/cli/src/run.ts';
import { gitRepository, scratchFolder, writeFiles } from '../../support/scratch.ts';
import { terminalIn } from '../../support/terminal.ts';
import { manyFindings, reportOf } from '../report/samples.ts';

const failed = { check: 'cpu-only', judged: 'pip did not start', ran: false, failed: true };

describe('a report', () => {
  test.each([
    ['clean', reportOf([]), 0],
    ['with findings', reportOf(manyFindings(1)), 1],
    ['of warnings alone', reportOf(manyFindings(0, 1)), 0],
    ['inconclusive', reportOf([], [failed]), 2],
    ['with findings, beside a check that failed', reportOf(manyFindings(1), [failed]), 1],
  ] as const)('%s has its exit code', async (_, report, code) => {
    const { terminal, out } = terminalIn(scratchFolder());
    const emission = { format: 'terminal', output: undefined, root: terminal.cwd } as const;
    expect(await emit(report, emission, terminal)).toBe(code);
    expect(out()).toMatch(/\n$/);
  });

  test('goes to the file that was asked for, without colours, and nowhere else', async () => {
    const cwd = scratchFolder();
    writeFiles(cwd, { 'out/keep': '' });
    const { terminal, out } = terminalIn(cwd, { color: true });
    await emit(reportOf(manyFindings(1)), { format: 'terminal', output: 'out/r.txt', root: cwd }, terminal);
    expect(out()).toBe('');
    expect(readFileSync(join(cwd, 'out/r.txt'), 'utf8')).toMatch(/^e\/000000\/pyproject\.toml {2}error /);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['keep', 'r.txt']);
  });

  test('is coloured on a terminal that wants it', async () => {
    const { terminal, out } = terminalIn(scratchFolder(), { color: true });
    await emit(
      reportOf(manyFindings(1)),
      { format: 'terminal', output: undefined, root: terminal.cwd },
      terminal,
    );
    expect(out()).toContain('\u001b[31m');
  });

  test('names files from the git root in annotations', async () => {
    const checkout = gitRepository({ 'sub/x': '' });
    const { terminal, out } = terminalIn(checkout);
    const root = join(checkout, 'sub');
    await emit(reportOf(manyFindings(1)), { format: 'github', output: undefined, root }, terminal);
    expect(out()).toContain('file=sub/e/000000/pyproject.toml,');
  });

  test.each([
    ['in no folder', 'no/r.json', /^--output no\/r\.json: there is no folder .*\/no to write in$/],
    ['onto a folder', 'dir', /^--output dir: "dir" cannot be written: it is a folder, not a file$/],
    ['onto the current folder', '.', /^--output \.: /],
    ['onto the root', '/', /^--output \/: /],
  ])('%s is refused by the name that was given', async (_, output, message) => {
    const cwd = scratchFolder();
    writeFiles(cwd, { 'dir/x': '' });
    const { terminal } = terminalIn(cwd);
    const emission = { format: 'json', output, root: cwd } as const;
    await expect(emit(reportOf([]), emission, terminal)).rejects.toThrow(message);
  });
});

describe('an error', () => {
  test('of the user is shown with its hint, visible and inert', async () => {
    const { terminal, out, err } = terminalIn(scratchFolder());
    expect(await run(['check', '--root', 'x\u001b[2J\n::error::y ##[group]z'], terminal)).toBe(2);
    expect(out()).toBe('');
    expect(err()).toMatch(
      /^plumb: there is no folder .*x\\u\{1b\}\[2J\n\\u\{3a\}:error::y #\\u\{23\}\[group\]z\n {2}choose the folder/,
    );
  });

  test('of ours keeps its stack, and asks for a report', async () => {
    const { terminal, err } = terminalIn(scratchFolder());
    const broken = {
      ...terminal,
      out: () => {
        throw new TypeError('boom');
      },
    };
    expect(await run(['explain'], broken)).toBe(3);
    expect(err()).toMatch(/this is a bug of plumb's, please report it.*\nTypeError: boom\n {4}at /);
  });
});
