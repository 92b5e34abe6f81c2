import { describe, expect, test } from 'vitest';
import { processRunner } from '#core/adapters/process/runner';
import type { Command } from '#core/model/plan';
import { ROOT } from '#core/model/repo-path';
import type { OutputListener } from '#core/ports/live-log';
import { scratchFolder } from '../../../support/scratch.ts';

const LIMIT_MS = 4000;

function run(code: string, listen: OutputListener = () => {}) {
  const argv: Command['argv'] = ['python3', '-X', 'faulthandler', '-u', '-c', code];
  const command = { argv, cwd: ROOT, env: {}, timeoutMs: LIMIT_MS, abortsOnTimeout: true };
  return processRunner(scratchFolder()).run(command, listen);
}

describe('a command that aborts on time-out', () => {
  test('the stack of every thread is in the output, which a listener was told of as it came', async () => {
    const told = { stdout: '', stderr: '' };
    const code = `
import threading, time
def inner(): time.sleep(60)
def in_thread(): time.sleep(60)
threading.Thread(target=in_thread, daemon=True).start()
print("started")
inner()`;
    const ran = await run(code, (stream, chunk) => {
      told[stream] += Buffer.from(chunk).toString();
    });
    expect(ran).toMatchObject({ kind: 'timed-out', stdout: 'started\n' });
    const stderr = ran.kind === 'timed-out' ? ran.stderr : '';
    expect(stderr).toMatch(/File "<string>", line 3 in inner\n/);
    expect(stderr).toMatch(/File "<string>", line 4 in in_thread\n/);
    expect(told).toEqual({ stdout: 'started\n', stderr });
  });

  test('the stacks of several processes do not run into each other, and the leader sees none of them die', async () => {
    const code = `
import subprocess, sys, time
child = 'import time\\ndef of_child(n):\\n    time.sleep(60) if n == 0 else of_child(n - 1)\\nof_child(60)'
for _ in range(4):
    subprocess.Popen([sys.executable, '-X', 'faulthandler', '-c', child])
def of_leader():
    while True:
        time.sleep(0.01)
of_leader()`;
    const ran = await run(code);
    const stderr = ran.kind === 'timed-out' ? ran.stderr : '';
    const stacks = stderr.split('Fatal Python error: Aborted\n').slice(1);
    expect(stacks).toHaveLength(5);
    for (const stack of stacks.slice(0, 4)) expect(stack.match(/ in of_child\n/g)).toHaveLength(61);
    expect(stacks[4]).toMatch(/ in of_leader\n/);
  });

  test('who ignores the signal is killed', async () => {
    const code = `
import os, signal, subprocess, sys, time
signal.signal(signal.SIGABRT, signal.SIG_IGN)
print(os.getpid())
while True: time.sleep(1)`;
    const ran = await run(code);
    expect(ran.kind).toBe('timed-out');
    const pid = Number(ran.kind === 'timed-out' ? ran.stdout : Number.NaN);
    expect(pid).toBeGreaterThan(1);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
