import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../packages/cli/src/run.ts';
import { packageOf, pyproject } from '../../support/extras-code.ts';
import { git, gitRepository } from '../../support/scratch.ts';
import { terminalIn } from '../../support/terminal.ts';

const FILES = {
  ...packageOf('shared-audio', { '__init__.py': '', 'ml.py': 'import torch\n' }, [], { ml: ['torch>=2'] }),
  'app/pyproject.toml': pyproject('app', ['shared-audio']),
  'app/app.py': 'import shared_audio.ml\n',
} as Readonly<Record<string, string>>;

async function plumb(cwd: string, ...args: string[]) {
  const { terminal, out, err } = terminalIn(cwd);
  return { code: await run(args, terminal), out: out(), err: err() };
}

describe('check --fix', () => {
  test('writes what is safe, says so, and reports what remains', async () => {
    const root = gitRepository(FILES);
    expect((await plumb(root, 'check')).code).toBe(1);
    const { code, out, err } = await plumb(root, 'check', '--fix', '--format=json');
    expect([code, err]).toEqual([0, 'fixed app/pyproject.toml\n']);
    expect(JSON.parse(out).findings).toEqual([]);
    expect(readFileSync(join(root, 'app/pyproject.toml'), 'utf8')).toContain('["shared-audio[ml]"]');
    expect(git(root, 'status', '--porcelain')).toBe(' M app/pyproject.toml\n');
    expect((await plumb(root, 'check', '--fix')).err).toBe('');
  });

  test('--dry-run prints the patch alone, writes nothing, and exits by what would remain', async () => {
    const root = gitRepository({ ...FILES, 'app/more.py': 'import flask\n' });
    const { code, out } = await plumb(root, 'check', '--fix', '--dry-run');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^diff --git a\/app\/pyproject.toml [\s\S]*\n\+dependencies = \["shared-audio\[ml\]"\]\n/,
    );
    expect(out).not.toContain('flask');
    expect(git(root, 'status', '--porcelain')).toBe('');
  });

  test('--dry-run with nothing to change says so, and prints no patch', async () => {
    const root = gitRepository({
      'app/pyproject.toml': pyproject('app', []),
      'app/app.py': 'import flask\n',
    });
    const { code, out, err } = await plumb(root, 'check', '--fix', '--dry-run');
    expect([code, out, err]).toEqual([1, '', 'plumb: there is nothing that --fix would change\n']);
  });

  test.each([
    [['--dry-run'], '--dry-run needs --fix'],
    [['--fix', '--dry-run', '--format=json'], 'prints a patch'],
    [['--fix', '--dry-run', '--output=x'], 'prints a patch'],
  ])('%j is refused', async (flags, reason) => {
    const { code, err } = await plumb(gitRepository({}), 'check', ...flags);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });
});

describe('scan extras', () => {
  const LINE = {
    project: 'packages/shared-audio',
    name: 'shared-audio',
    base: ['shared_audio'],
    modules: { 'shared_audio.ml': { needs: ['torch'], extras: ['ml'] } },
  };

  test('prints the packages below the folders, each in the whole of its repository', async () => {
    const root = gitRepository(FILES);
    for (const args of [[], ['.'], ['packages/shared-audio'], ['packages', 'app']])
      expect(JSON.parse((await plumb(root, 'scan', 'extras', ...args)).out)).toEqual(LINE);
    expect((await plumb(root, 'scan', 'extras', 'app')).out).toBe('');
    expect(JSON.parse((await plumb(join(root, 'packages'), 'scan', 'extras')).out)).toEqual(LINE);
  });

  test('refuses what is no folder', async () => {
    const { code, err } = await plumb(gitRepository(FILES), 'scan', 'extras', 'nowhere');
    expect([code, err]).toEqual([2, expect.stringContaining('"nowhere" is no folder')]);
  });
});
