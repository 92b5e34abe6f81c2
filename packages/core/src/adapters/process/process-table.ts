import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process that has not ended; one that ended and nobody asked about (a zombie) is none. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** With the pid, tells it from a later process with the same number; '' where nothing says. */
  readonly started: string;
}

/**
 * The processes that run now, by proc(5) on Linux, else by ps(1), which knows no sessions in the same form everywhere: there
 * the group stands for them. Empty where neither can be read, and on Windows, where a `ps` counts otherwise.
 */
export function processTable(): readonly ProcessEntry[] {
  try {
    if (process.platform === 'win32') return [];
    return process.platform === 'linux' ? linuxTable() : psTable();
  } catch {
    return [];
  }
}

/** Whether a process runs. Only on Linux one that ended and nobody asked about is told from it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || entryOf(pid) !== null;
}

function linuxTable(): readonly ProcessEntry[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => entryOf(Number(pid)) ?? []);
}

/** Null for one that ended, perhaps meanwhile. */
function entryOf(pid: number): ProcessEntry | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name, in parentheses, may hold anything; after it come state, parent, group, session, …
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    if (/^[ZXx]/.test(state)) return null;
    const ids = { parent: Number(parent), group: Number(group), session: Number(session) };
    return { pid, ...ids, started: fields[19] ?? '' };
  } catch {
    return null;
  }
}

function psTable(): readonly ProcessEntry[] {
  const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' });
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [pid = '', parent, group, state = ''] = line.trim().split(/\s+/);
      if (state.startsWith('Z')) return [];
      const ids = { parent: Number(parent), group: Number(group), session: Number(group) };
      return [{ pid: Number(pid), ...ids, started: '' }];
    });
}
