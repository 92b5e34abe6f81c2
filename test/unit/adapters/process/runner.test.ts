import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { MAX_OUTPUT_BYTES } from '#core/adapters/process/capped-output';
import { processRunner } from '#core/adapters/process/runner';
import type { RepoPath } from '#core/model/repo-path';
import { command, isGone, script } from '../../../support/command.ts';
import { isRunning } from '../../../support/running-service.ts';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

describe('processRunner', () => {
  test('brings code, output and errors; arguments are not read by a shell', async () => {
    const code = 'console.log(process.argv[1]); console.error("e"); process.exit(3)';
    const ran = await processRunner(scratchFolder()).run(
      command([process.execPath, '-e', code, '$(id) `id` *']),
    );
    expect(ran).toMatchObject({ kind: 'exited', code: 3, stdout: '$(id) `id` *\n', stderr: 'e\n' });
  });

  test('a child that a signal ended has the code that shells give it, never 0', async () => {
    const ran = await processRunner(scratchFolder()).run(script('process.kill(process.pid, "SIGTERM")'));
    expect(ran).toMatchObject({ kind: 'exited', code: 143 });
  });

  test('runs in a folder below the root, and in none outside', async () => {
    const root = scratchFolder();
    writeFiles(root, { 'sub/x': '' });
    symlinkSync('/', join(root, 'out'));
    const runner = processRunner(root);
    const at = (cwd: string) => runner.run(script('console.log(process.cwd())', { cwd: cwd as RepoPath }));
    expect(await at('sub')).toMatchObject({ stdout: `${root}/sub\n` });
    expect(await at('out')).toMatchObject({ kind: 'not-started', why: 'out leads out of the repository' });
    expect(await at('..')).toMatchObject({ kind: 'not-started', why: '.. leads out of the repository' });
    expect(await at('none')).toMatchObject({ kind: 'not-started', why: 'there is no folder none (ENOENT)' });
    expect(await at('sub/x')).toMatchObject({ kind: 'not-started', why: 'sub/x is not a folder' });
  });

  test('what cannot be started is said, by name', async () => {
    const root = scratchFolder();
    writeFiles(root, { plain: 'x' });
    chmodSync(join(root, 'plain'), 0o644);
    const why = async (program: string) => {
      const ran = await processRunner(root).run(command([program]));
      return ran.kind === 'not-started' ? ran.why : ran;
    };
    expect(await why('no-such-tool')).toBe('no-such-tool is not on PATH');
    expect(await why('./none')).toBe('./none does not exist');
    expect(await why('./plain')).toBe('./plain may not be executed');
    expect(await why('nul\0l')).toBe('nul\0l could not be started (ERR_INVALID_ARG_VALUE)');
  });

  test('the child gets the allow-list and what the command names: no token', async () => {
    const secrets = [
      'GITHUB_TOKEN',
      'GH_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'INPUT_TOKEN',
      'NPM_TOKEN',
      'AWS_SECRET',
    ];
    const others = [
      'GITHUB_ENV',
      'NODE_OPTIONS',
      'LD_PRELOAD',
      'BASH_ENV',
      'PYTHONPATH',
      'GIT_DIR',
      'LC_TOKEN_x',
    ];
    for (const name of [...secrets, ...others]) vi.stubEnv(name, name === 'NODE_OPTIONS' ? '' : 'leaked');
    const kept = { HTTPS_PROXY: 'http://proxy', no_proxy: 'local', LC_ALL: 'C', TMPDIR: '/tmp' };
    for (const [name, value] of Object.entries(kept)) vi.stubEnv(name, value);
    const print = script('console.log(JSON.stringify(process.env))', {
      env: { PIP_NO_INPUT: '1', LC_ALL: 'C.UTF-8' },
    });
    const ran = await processRunner(scratchFolder()).run(print);
    vi.unstubAllEnvs();
    const env = ran.kind === 'exited' ? JSON.parse(ran.stdout) : {};
    expect(env).toMatchObject({ ...kept, LC_ALL: 'C.UTF-8', PIP_NO_INPUT: '1', PATH: process.env.PATH });
    for (const name of [...secrets, ...others]) expect(env).not.toHaveProperty(name);
  });

  test('a timeout kills the child with all it started', async () => {
    const root = scratchFolder();
    const code = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      process.on('SIGTERM', () => {});
      console.log(child.pid);
      setInterval(() => {}, 1000);`;
    const ran = await processRunner(root).run(script(code, { timeoutMs: 3000 }));
    expect(ran.kind).toBe('timed-out');
    const grandchild = Number('stdout' in ran ? ran.stdout : Number.NaN);
    expect(grandchild).toBeGreaterThan(1);
    expect(await isGone(grandchild)).toBe(true);
  });

  test('a background process that keeps the pipe open does not keep the run', async () => {
    const code = `
      const { spawn } = require('node:child_process');
      const stay = 'setTimeout(() => {}, 60_000)';
      const child = spawn(process.execPath, ['-e', stay], { stdio: 'inherit', detached: true });
      child.unref();
      console.log(child.pid);`;
    const ran = await processRunner(scratchFolder()).run(script(code));
    expect(ran).toMatchObject({ kind: 'exited', code: 0, stdout: expect.stringMatching(/^\d+\n$/) });
    const pid = Number(ran.kind === 'exited' ? ran.stdout : 0);
    expect(isRunning(pid)).toBe(true);
    process.kill(pid, 'SIGKILL');
  });

  test('a timeout beyond what timers can hold does not fire at once', async () => {
    const ran = await processRunner(scratchFolder()).run(script('', { timeoutMs: 2 ** 40 }));
    expect(ran).toMatchObject({ kind: 'exited', code: 0 });
  });

  test('output beyond the cap loses its middle, and says how much', async () => {
    const code = `process.stdout.write('first\\n' + 'x'.repeat(${MAX_OUTPUT_BYTES}) + 'last\\n')`;
    const ran = await processRunner(scratchFolder()).run(script(code));
    const stdout = ran.kind === 'exited' ? ran.stdout : '';
    expect(stdout.startsWith('first\nxxx')).toBe(true);
    expect(stdout.endsWith('xxxlast\n')).toBe(true);
    expect(stdout).toContain('\n[11 bytes of output left out]\n');
  });

  test('when this process is told to end, the child ends as well', async () => {
    const root = scratchFolder();
    const mark = join(root, 'pid');
    const child = `require('node:fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)`;
    const parent = `
      import { processRunner } from '#core/adapters/process/runner';
      const argv = [process.execPath, '-e', ${JSON.stringify(child)}];
      await processRunner(process.argv[1]).run({ argv, cwd: '.', env: {}, timeoutMs: 60000 });`;
    const runner = spawn(process.execPath, ['--input-type=module', '-e', parent, root], { stdio: 'inherit' });
    while (!existsSync(mark) || readFileSync(mark, 'utf8') === '') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    runner.kill('SIGINT');
    const [, signal] = await once(runner, 'exit');
    expect(signal).toBe('SIGINT');
    expect(await isGone(Number(readFileSync(mark, 'utf8')))).toBe(true);
  });
});
