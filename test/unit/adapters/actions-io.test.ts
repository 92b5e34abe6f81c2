import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runnerCommands } from '../report/runner-grammar.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-actions-'));
  writeFileSync(file('output'), '');
  writeFileSync(file('summary'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);

/** Runs statements with `io` in a process of its own, as the runner would. */
function action(statements: string, env: Record<string, string> = {}) {
  const program = `import('#core/adapters/actions-io').then(async ({ actionsIo }) => { const io = actionsIo(); ${statements} })`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
    encoding: 'utf8',
    env: { PATH: '', GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), ...env },
  });
  return { status, stdout, stderr };
}

/** The outputs in the file, read as the runner does: `name<<delimiter`, lines, delimiter. */
function outputs(): Record<string, string> {
  const read: Record<string, string> = {};
  const lines = readFileSync(file('output'), 'utf8').split('\n');
  while (lines.length > 1) {
    const [name, delimiter] = (lines.shift() ?? '').split('<<');
    const end = lines.indexOf(delimiter ?? '');
    read[name ?? ''] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return read;
}

describe('outputs', () => {
  test('strings leave as they are, all else as JSON', () => {
    expect(
      action(
        `io.output('verdict', 'clean'); io.output('files', ['a b', '$(whoami)']); io.output('none', null)`,
      ).status,
    ).toBe(0);
    expect(outputs()).toEqual({ verdict: 'clean', files: '["a b","$(whoami)"]', none: 'null' });
  });

  test('no value ends itself', () => {
    action(`io.output('a', 'x\\nEOF\\nghadelimiter\\nevil=1\\nb<<c'); io.output('d', '1')`);
    expect(outputs()).toEqual({ a: 'x\nEOF\nghadelimiter\nevil=1\nb<<c', d: '1' });
  });

  test.each(['a=b\\nevil=1', 'a b', '', 'a\\n', 'ü'])('the name %j is refused', (name) => {
    const { status, stderr } = action(`io.output('${name}', 'x')`);
    expect(status).not.toBe(0);
    expect(stderr).toContain('is no name of an output');
    expect(readFileSync(file('output'), 'utf8')).toBe('');
  });

  test('one beyond the limit is left empty, with a warning', () => {
    const { status, stdout } = action(`io.output('report', 'x'.repeat(2 ** 20 + 1))`);
    expect(status).toBe(0);
    expect(outputs()).toEqual({ report: '' });
    expect(runnerCommands(stdout).map(({ name }) => name)).toEqual(['warning']);
    expect(stdout).toContain('1048577 bytes');
  });

  test('a file that is gone costs a warning, not the run', () => {
    const { status, stdout } = action(`io.output('a', 'x')`, { GITHUB_OUTPUT: file('gone/output') });
    expect(status).toBe(0);
    expect(runnerCommands(stdout).map(({ name }) => name)).toEqual(['warning']);
  });
});

describe('summary', () => {
  test('is appended', () => {
    action(`await io.summary('# a\\n'); await io.summary('b')`);
    expect(readFileSync(file('summary'), 'utf8')).toBe('# a\n\nb\n');
  });

  test.each([
    ['no variable', { GITHUB_STEP_SUMMARY: '' }],
    ['no file', { GITHUB_STEP_SUMMARY: '/nonexistent/summary' }],
  ])('%s costs a warning, not the run', (_name, env) => {
    const { status, stdout } = action(`await io.summary('x')`, env);
    expect(status).toBe(0);
    expect(runnerCommands(stdout).map(({ name }) => name)).toEqual(['warning']);
  });

  test('what passes 1 MiB in sum is left out, with a warning: else GitHub drops all of it', () => {
    const { stdout } = action(`await io.summary('x'.repeat(700000)); await io.summary('y'.repeat(700000))`);
    const text = readFileSync(file('summary'), 'utf8');
    expect(text).toContain('x');
    expect(text).not.toContain('y');
    expect(runnerCommands(stdout).map(({ name }) => name)).toEqual(['warning']);
  });
});

test('untrusted text stands between stop-commands and its token', () => {
  const { stdout } = action(`io.printUntrusted('::error::x\\n##[add-matcher]y')`);
  const [stop, ...rest] = runnerCommands(stdout);
  expect(stop?.name).toBe('stop-commands');
  expect(stop?.data).toMatch(/^[0-9a-f-]{36}$/);
  expect(rest.at(-1)?.name).toBe(stop?.data);
  expect(rest).toHaveLength(3);
});

test('an input arrives as it is; an absent one is empty', () => {
  const { stdout } = action(`io.print(JSON.stringify([io.input('fail-on'), io.input('absent')]))`, {
    'INPUT_FAIL-ON': ' error ',
  });
  expect(stdout).toBe('[" error ",""]');
});

test('a failed step ends with 1, after all is printed', () => {
  const { status, stdout } = action(`io.fail(); io.print('last\\n')`);
  expect(status).toBe(1);
  expect(stdout).toBe('last\n');
  expect(existsSync(file('output'))).toBe(true);
});
