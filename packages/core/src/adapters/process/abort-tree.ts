import type { ChildProcess } from 'node:child_process';
import { isRunning, processTable } from './process-table.ts';
import { sendSignal } from './send-signal.ts';

/** How long one process has to print its stacks, and all of them together. */
const ONE_MS = 500;
const ALL_MS = 10_000;
const POLL_MS = 10;

/**
 * Sends SIGABRT to every process of the group that the child leads, one after the other: where a Python has faulthandler
 * on, it prints the stack of each thread and dies. The group stands still meanwhile, so that the stacks do not run into
 * each other and nobody answers to the death of another; the leader comes last. The promise never rejects. Who is still
 * there afterwards is left to killTree.
 */
export async function abortTree(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || process.platform === 'win32') return;
  sendSignal(-pid, 'SIGSTOP');
  const members = processTable().filter((one) => one.group === pid && one.pid !== pid);
  const end = performance.now() + ALL_MS;
  for (const one of [...members.map((each) => each.pid), pid]) {
    if (performance.now() > end) return;
    sendSignal(one, 'SIGABRT');
    sendSignal(one, 'SIGCONT');
    await goneWithin(one, ONE_MS);
  }
}

async function goneWithin(pid: number, timeoutMs: number): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (isRunning(pid) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
