import { type ChildProcess, spawnSync } from 'node:child_process';
import { sendSignal } from './send-signal.ts';

const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const running = new Set<ChildProcess>();

/** Kills a child that leads a process group, and everything in it. A child that is gone already is no error. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  sendSignal(-child.pid, 'SIGKILL');
}

/**
 * A group of its own does not get the terminal's Ctrl-C: until the returned function is called, the child's tree is
 * killed when this process is told to end.
 */
export function trackTree(child: ChildProcess): () => void {
  if (running.size === 0) for (const signal of ENDING) process.on(signal, endWithChildren);
  running.add(child);
  return () => {
    running.delete(child);
    if (running.size === 0) for (const signal of ENDING) process.off(signal, endWithChildren);
  };
}

function endWithChildren(signal: NodeJS.Signals): void {
  for (const child of running) killTree(child);
  for (const name of ENDING) process.off(name, endWithChildren);
  process.kill(process.pid, signal);
}
