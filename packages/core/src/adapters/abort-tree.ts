import { type ChildProcess, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

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
  send(-pid, 'SIGSTOP');
  const members = groupOf(pid).filter((one) => one !== pid);
  const end = performance.now() + ALL_MS;
  for (const one of [...members, pid]) {
    if (performance.now() > end) return;
    send(one, 'SIGABRT');
    send(one, 'SIGCONT');
    await goneWithin(one, ONE_MS);
  }
}

async function goneWithin(pid: number, timeoutMs: number): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (isAlive(pid) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // ESRCH: it ended by itself
  }
}

/** A process that its parent, who stands still, has not yet asked about is dead all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return statusOf(pid)?.state !== 'Z';
}

/** The processes of a group, in the order of their ids; only the leader where nobody says. */
function groupOf(leader: number): readonly number[] {
  try {
    if (process.platform === 'linux') {
      const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
      return ids.map(Number).filter((pid) => statusOf(pid)?.group === leader);
    }
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,pgid='], { encoding: 'utf8' }).trim().split('\n');
    const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
    return pairs.flatMap(([pid = 0, group]) => (group === leader ? [pid] : []));
  } catch {
    return [leader];
  }
}

/** State and process group, by proc(5): the name in parentheses may hold anything. Null where /proc does not say. */
function statusOf(pid: number): { readonly state: string; readonly group: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, group: Number(group) };
  } catch {
    return null;
  }
}
