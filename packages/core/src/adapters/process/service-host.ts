import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '#core/adapters/files/text-file';
import type { Command } from '#core/model/plan';
import type { Ending, ServiceHost, ServiceStart, StartedService } from '#core/ports/service-host';
import { childEnvironment } from './child-environment.ts';
import { commandFolder } from './command-folder.ts';
import { loopbackGet } from './loopback-get.ts';
import { outputTail } from './output-tail.ts';
import { type ProcessEntry, processTable } from './process-table.ts';
import { killTree, trackTree } from './process-tree.ts';
import { sendSignal } from './send-signal.ts';

/** How long the last words of an ended service are waited for: its children may hold the pipe for ever. */
const DRAIN_MS = 300;

/**
 * This machine, for services below the folder `root`: they get the environment of childEnvironment and what their command
 * names. Windows has no SIGTERM, so there none is started.
 */
export function serviceHost(root: string): ServiceHost {
  return {
    start: (command) => start(root, command),
    freePort,
    get: loopbackGet,
    now: () => performance.now(),
    sleep: (ms) => wait(ms),
  };
}

function start(root: string, command: Command): Promise<ServiceStart> {
  if (process.platform === 'win32')
    return Promise.resolve({ ok: false, why: 'services are started on Linux and macOS only' });
  const cwd = commandFolder(root, command);
  if (!cwd.ok) return Promise.resolve({ ok: false, why: cwd.why });
  const [program, ...args] = command.argv;
  return new Promise((resolve) => {
    const notStarted = (error: unknown) =>
      resolve({ ok: false, why: `${program} could not be started (${codeOf(error)})` });
    try {
      const child = spawn(program, args, {
        cwd: cwd.path,
        env: { ...childEnvironment(process.env), ...command.env },
        stdio: ['ignore', 'pipe', 'pipe'],
        // a session of its own, by which its children are known
        detached: true,
      });
      child.once('error', notStarted);
      child.once('spawn', () => resolve({ ok: true, service: startedService(child) }));
    } catch (error) {
      notStarted(error);
    }
  });
}

function startedService(child: ChildProcess): StartedService {
  const gone = new AbortController();
  const output = outputTail();
  const untrack = trackTree(child);
  let ending: Ending | null = null;
  /** Those of its processes that were seen while it ran: a child that leaves the session is not found any more later. */
  let known: readonly ProcessEntry[] = [];

  child.stdout?.on('data', output.add);
  child.stderr?.on('data', output.add);
  child.once('exit', (code, signal) => {
    const end = () => {
      clearTimeout(drain);
      ending = { code, signal };
      gone.abort();
    };
    const drain = setTimeout(end, DRAIN_MS);
    child.once('close', end);
  });

  const running = () => {
    const table = processTable();
    const still = known.filter((one) => table.some((other) => isSame(one, other)));
    return [
      ...still,
      ...processesOf(child.pid ?? 0, table).filter((one) => !still.some((o) => isSame(o, one))),
    ];
  };
  return {
    gone: gone.signal,
    ending: () => ending,
    tail: () => output.text(),
    terminate() {
      known = running();
      child.kill('SIGTERM');
    },
    remaining: () => running().length,
    kill() {
      const left = running();
      killTree(child);
      for (const { pid } of left) sendSignal(pid, 'SIGKILL');
      untrack();
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  };
}

function isSame(one: ProcessEntry, other: ProcessEntry): boolean {
  return one.pid === other.pid && one.started === other.started;
}

/** The process, those of its group and session, and all that descend from any of them. */
function processesOf(leader: number, table: readonly ProcessEntry[]): readonly ProcessEntry[] {
  const children = new Map<number, ProcessEntry[]>();
  for (const entry of table) children.set(entry.parent, [...(children.get(entry.parent) ?? []), entry]);
  const found = new Set<ProcessEntry>();
  const queue = table.filter(({ pid, group, session }) => [pid, group, session].includes(leader));
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    if (found.has(entry)) continue;
    found.add(entry);
    queue.push(...(children.get(entry.pid) ?? []));
  }
  return [...found];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
