import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** A started program with what it wrote and how it ended. */
export interface RunningService {
  readonly pid: number;
  readonly url: string;
  /** stdout and stderr so far. */
  output(): string;
  /** Resolves with the exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Polls GET path until it answers 200 and returns the body; throws with the output when the program has ended. */
  get(path: string): Promise<string>;
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
}

/**
 * Starts argv as a service on a free port of the loopback; `env` is added to the environment. To be called in a test:
 * what still runs when the test ends, because it failed, is killed with its children.
 */
export async function startService(
  argv: readonly [string, ...string[]],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningService> {
  const port = env.PORT ?? String(await freePort());
  const child: ChildProcess = spawn(argv[0], argv.slice(1), {
    cwd,
    env: { ...process.env, PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let over = false;
  child.stdout?.on('data', (data) => (text += data));
  child.stderr?.on('data', (data) => (text += data));
  const ended = new Promise<number | string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      over = true;
      resolve(code ?? signal ?? 'unknown');
    });
  });
  onTestFinished(() => {
    if (over || child.pid === undefined) return;
    for (const pid of [child.pid, ...descendants(child.pid)]) process.kill(pid, 'SIGKILL');
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    pid: child.pid ?? 0,
    url,
    output: () => text,
    ended,
    signal: (name) => child.kill(name),
    async get(path) {
      const until = Date.now() + 20_000;
      while (!over && Date.now() < until) {
        try {
          const answer = await fetch(url + path, { headers: { connection: 'close' } });
          if (answer.status === 200) return await answer.text();
          throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no answer from ${url}${path}; the program wrote:\n${text}`);
    },
  };
}

/** Process ids of the running children of a process, and of their children. */
export function descendants(pid: number): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    rows.flatMap(([child = 0, of]) => (of === parent ? [child, ...below(child)] : []));
  return below(pid);
}

/** Whether a process still runs (a zombie that nobody has waited for counts as ended). */
export function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}

/** A port of the loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
