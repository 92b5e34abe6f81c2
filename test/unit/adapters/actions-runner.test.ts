import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { actionsRunner } from '#core/adapters/actions-runner';
import type { Command } from '#core/model/plan';
import type { RepoPath } from '#core/model/repo-path';
import { command, isGone, script } from '../../support/command.ts';
import { isRunning } from '../../support/running-service.ts';
import { scratchFolder, writeFiles } from '../../support/scratch.ts';

describe('actionsRunner', () => {
  test('brings code, output and errors, live as well; arguments are not read by a shell', async () => {
    const code = 'console.log(process.argv[1]); console.error("e"); process.exit(3)';
    const heard = { stdout: '', stderr: '' };
    const ran = await actionsRunner(scratchFolder()).run(
      command([process.execPath, '-e', code, '$(id) `id` * "\\" \\']),
      (stream, chunk) => {
        heard[stream] += Buffer.from(chunk).toString();
      },
    );
    expect(ran).toMatchObject({ kind: 'exited', code: 3, stdout: '$(id) `id` * "\\" \\\n', stderr: 'e\n' });
    expect(heard).toEqual({ stdout: '$(id) `id` * "\\" \\\n', stderr: 'e\n' });
  });

  test('a program may lie in a folder with blanks and quotes in its name', async () => {
    const root = scratchFolder();
    writeFiles(root, { 'a "b" \\ c/run me': '#!/bin/sh\necho "$1"\n' });
    const program = join(root, 'a "b" \\ c', 'run me');
    chmodSync(program, 0o755);
    expect(await actionsRunner(root).run(command([program, 'it ran']))).toMatchObject({ stdout: 'it ran\n' });
  });

  test('a child that a signal ended did not succeed', async () => {
    const ran = await actionsRunner(scratchFolder()).run(script('process.kill(process.pid, "SIGTERM")'));
    expect(ran).toMatchObject({ kind: 'exited', code: 128 });
  });

  test('a child that reads gets the end of its input', async () => {
    const read = 'process.stdin.on("end", () => console.log("end")).resume()';
    expect(await actionsRunner(scratchFolder()).run(script(read))).toMatchObject({ stdout: 'end\n' });
  });

  test('a child that is gone at once ends nothing but itself', async () => {
    const uncaught: unknown[] = [];
    const hear = (error: unknown) => void uncaught.push(error);
    process.on('uncaughtException', hear);
    onTestFinished(() => void process.off('uncaughtException', hear));
    const runner = actionsRunner(scratchFolder());
    for (let i = 0; i < 50; i += 1)
      expect(await runner.run(command(['/bin/sh', '-c', 'exec 0<&-']))).toMatchObject({ code: 0 });
    expect(uncaught).toEqual([]);
  });

  test('runs in a folder below the root, and in none outside', async () => {
    const root = scratchFolder();
    writeFiles(root, { 'sub/x': '' });
    symlinkSync('/', join(root, 'out'));
    const at = (cwd: string) =>
      actionsRunner(root).run(script('console.log(process.cwd())', { cwd: cwd as RepoPath }));
    expect(await at('sub')).toMatchObject({ stdout: `${root}/sub\n` });
    expect(await at('out')).toMatchObject({ kind: 'not-started', why: 'out leads out of the repository' });
  });

  test('what cannot be started is said, and is no bug', async () => {
    const root = scratchFolder();
    writeFiles(root, { broken: '#!/no/such/interpreter\n' });
    chmodSync(join(root, 'broken'), 0o755);
    const why = async (...argv: Command['argv']) => {
      const ran = await actionsRunner(root).run(command(argv));
      return ran.kind === 'not-started' ? ran.why : ran;
    };
    expect(await why('no-such-tool')).toBe('no-such-tool is not on PATH');
    expect(await why('/no/such/tool')).toBe('/no/such/tool does not exist, or is no program');
    expect(await why(join(root, 'broken'))).toContain('broken could not be started: ');
    expect(await why('echo', 'nul\0')).toBe('echo would get a NUL, which nobody can pass');
    expect(await why('echo', 'x'.repeat(200_000))).toMatch(
      /^echo would get more than a program can be given/,
    );
  });

  test('the child gets the allow-list and what the command names: no token', async () => {
    const secrets = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN', 'NPM_TOKEN', 'GITHUB_ENV'];
    for (const name of secrets) vi.stubEnv(name, 'leaked');
    const ran = await actionsRunner(scratchFolder()).run(
      script('console.log(JSON.stringify(process.env))', { env: { PIP_NO_INPUT: '1' } }),
    );
    const env = ran.kind === 'exited' ? JSON.parse(ran.stdout) : {};
    expect(env).toMatchObject({ PIP_NO_INPUT: '1', PATH: process.env.PATH });
    for (const name of secrets) expect(env).not.toHaveProperty(name);
  });

  test('a timeout kills the child with all it started, also what left it', async () => {
    const code = `
      const { spawn } = require('node:child_process');
      const stay = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';
      const child = spawn(process.execPath, ['-e', stay], { stdio: 'inherit' });
      const between = 'const { spawn } = require("node:child_process");'
        + 'const it = spawn(process.execPath, ["-e", process.argv[1]], { stdio: "ignore", detached: true });'
        + 'it.unref(); console.log(it.pid)';
      const left = require('node:child_process').execFileSync(process.execPath, ['-e', between, stay]);
      console.log(child.pid + ' ' + left);
      setInterval(() => {}, 1000);`;
    const ran = await actionsRunner(scratchFolder()).run(script(code, { timeoutMs: 4000 }));
    expect(ran.kind).toBe('timed-out');
    const pids = ('stdout' in ran ? ran.stdout : '').trim().split(' ').map(Number);
    expect(pids).toHaveLength(2);
    for (const pid of process.platform === 'linux' ? pids : pids.slice(0, 1))
      expect(await isGone(pid)).toBe(true);
  });

  test('commands share one limit beside their own', async () => {
    const runner = actionsRunner(scratchFolder(), 3000);
    expect(await runner.run(script(''))).toMatchObject({ kind: 'exited', code: 0 });
    expect(await runner.run(script('setInterval(() => {}, 1000)'))).toMatchObject({ kind: 'timed-out' });
    expect(await runner.run(script(''))).toMatchObject({ kind: 'timed-out', stdout: '' });
  });

  test('a limit that is over before the command has been started ends it all the same', async () => {
    for (let limit = 1; limit < 40; limit += 4)
      expect(
        await actionsRunner(scratchFolder()).run(script('setInterval(() => {}, 1000)', { timeoutMs: limit })),
      ).toMatchObject({
        kind: 'timed-out',
      });
  });

  test('a background process that keeps the pipe open does not keep the run', async () => {
    const code = `
      const { spawn } = require('node:child_process');
      const stay = 'setTimeout(() => {}, 60_000)';
      const child = spawn(process.execPath, ['-e', stay], { stdio: 'inherit', detached: true });
      child.unref();
      console.log(child.pid);`;
    const ran = await actionsRunner(scratchFolder()).run(script(code));
    expect(ran).toMatchObject({ kind: 'exited', code: 0, stdout: expect.stringMatching(/^\d+\n$/) });
    const pid = Number(ran.kind === 'exited' ? ran.stdout : 0);
    expect(isRunning(pid)).toBe(true);
    process.kill(pid, 'SIGKILL');
  });

  test('output beyond the cap loses its middle', async () => {
    const code = `process.stdout.write('first\\n' + 'x'.repeat(${512 * 1024}) + 'last\\n')`;
    const ran = await actionsRunner(scratchFolder()).run(script(code));
    const stdout = ran.kind === 'exited' ? ran.stdout : '';
    expect(stdout.startsWith('first\nxxx')).toBe(true);
    expect(stdout.endsWith('xxxlast\n')).toBe(true);
    expect(stdout).toMatch(/\n\[\d+ bytes of output left out\]\n/);
  });

  test('when this process is told to end, the child ends as well', async () => {
    const root = scratchFolder();
    const mark = join(root, 'pid');
    const child = `require('node:fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)`;
    const parent = `
      import { actionsRunner } from '#core/adapters/actions-runner';
      const argv = [process.execPath, '-e', ${JSON.stringify(child)}];
      await actionsRunner(process.argv[1]).run({ argv, cwd: '.', env: {}, timeoutMs: 60000 });`;
    const runner = spawn(process.execPath, ['--input-type=module', '-e', parent, root], { stdio: 'inherit' });
    while (!existsSync(mark) || readFileSync(mark, 'utf8') === '') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    runner.kill('SIGTERM');
    const [, signal] = await once(runner, 'exit');
    expect(signal).toBe('SIGTERM');
    expect(await isGone(Number(readFileSync(mark, 'utf8')))).toBe(true);
  });
});
