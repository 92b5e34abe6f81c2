import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Name and value of an environment variable that a command's processes inherit from each other. */
export interface ProcessMark {
  readonly name: string;
  readonly value: string;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly isMarked: boolean;
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
    const found = startedHere(processes(mark)).filter((pid) => !killed.has(pid));
    if (found.length === 0) return;
    for (const pid of found) {
      killed.add(pid);
      kill(pid);
    }
  }
}

function startedHere(all: readonly Process[]): readonly number[] {
  const pids = new Set(all.filter((one) => one.isMarked || one.parent === process.pid).map(({ pid }) => pid));
  pids.delete(process.pid);
  // children of those that are known already, until there are no more: trees of builds are a few levels deep
  for (let known = -1; known !== pids.size; ) {
    known = pids.size;
    for (const { pid, parent } of all) if (pids.has(parent)) pids.add(pid);
  }
  return [...pids];
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // ESRCH: it ended by itself; EPERM: it became another user's
  }
}

function processes(mark: ProcessMark): readonly Process[] {
  try {
    if (process.platform === 'linux')
      return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? fromProc(name, mark) : []));
    if (process.platform === 'win32') return [];
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return lines.map((line) => {
      const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, isMarked: false };
    });
  } catch {
    return [];
  }
}

/** One process by proc(5), where the name in parentheses may hold anything; none that is gone, or dead and not yet asked about. */
function fromProc(pid: string, { name, value }: ProcessMark): readonly Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z') return [];
    return [{ pid: Number(pid), parent: Number(parent), isMarked: has(pid, `${name}=${value}`) }];
  } catch {
    return [];
  }
}

function has(pid: string, entry: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(entry);
  } catch {
    // another user's
    return false;
  }
}
