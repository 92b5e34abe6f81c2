import { readFileSync } from 'node:fs';
import { processTable } from './process-table.ts';
import { sendSignal } from './send-signal.ts';

/** Name and value of an environment variable that a command's processes inherit from each other. */
export interface ProcessMark {
  readonly name: string;
  readonly value: string;
}

/** A process that forks while it is looked for is found in the next round; who forks for ever is left after these. */
const ROUNDS = 20;

/**
 * Kills what this process started, directly and through others: its descendants, and on Linux also those whose
 * environment has the mark, so that a daemon which left its parent is found as well. Nothing is killed on Windows.
 * The runner of GitHub Actions cleans up after a job in the same way (RUNNER_TRACKING_ID).
 */
export function killMarked(mark: ProcessMark): void {
  const killed = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = startedHere(mark).filter((pid) => !killed.has(pid));
    if (found.length === 0) return;
    for (const pid of found) {
      killed.add(pid);
      sendSignal(pid, 'SIGKILL');
    }
  }
}

function startedHere(mark: ProcessMark): readonly number[] {
  const all = processTable();
  const first = all.filter(({ pid, parent }) => parent === process.pid || isMarked(pid, mark));
  const pids = new Set(first.map(({ pid }) => pid));
  pids.delete(process.pid);
  // children of those that are known already, until there are no more: trees of builds are a few levels deep
  for (let known = -1; known !== pids.size; ) {
    known = pids.size;
    for (const { pid, parent } of all) if (pids.has(parent)) pids.add(pid);
  }
  return [...pids];
}

/** On Linux alone a process tells its environment. */
function isMarked(pid: number, { name, value }: ProcessMark): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`${name}=${value}`);
  } catch {
    // another user's
    return false;
  }
}
