import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { processTable } from '#core/adapters/process/process-table';

const entryOf = (pid: number | undefined) => processTable().find((entry) => entry.pid === pid);

test('has this process, and a child with its parent, group and session until it ends', async () => {
  expect(entryOf(process.pid)).toMatchObject({ parent: process.ppid });
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  await expect
    .poll(() => entryOf(child.pid))
    .toMatchObject({ parent: process.pid, group: child.pid, session: child.pid });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(entryOf(child.pid)).toBeUndefined();
});

test('a name with spaces and parentheses does not move the fields', async () => {
  const child = spawn('python3', ['-c', RENAMED], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  expect(entryOf(child.pid)).toMatchObject({ parent: process.pid });
});

test('who has ended and was not asked about is not in it', async () => {
  const child = spawn(
    'python3',
    ['-c', 'import os, time\npid = os.fork()\nif pid: print(pid, flush=True); time.sleep(9)'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const [data] = await once(child.stdout, 'data');
  await expect.poll(() => entryOf(Number(String(data)))).toBeUndefined();
  expect(() => process.kill(Number(String(data)), 0)).not.toThrow();
});

test('is read from ps where there is no /proc', () => {
  const { platform } = process;
  Object.defineProperty(process, 'platform', { value: 'darwin' });
  onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }));
  expect(entryOf(process.pid)).toMatchObject({ pid: process.pid, parent: process.ppid });
});

const RENAMED = `
import time
try:
    open("/proc/self/comm", "w").write("a) Z 1 (b")
except OSError:
    pass
print("ready", flush=True)
time.sleep(9)
`;
