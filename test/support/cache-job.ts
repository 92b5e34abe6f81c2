import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CacheBounds } from '#core/ports/job-cache';
import { type CacheServer, type CacheServerOptions, startCacheServer } from './cache-server.ts';
import type { CacheTurn } from './cache-step.ts';

const STEP = join(import.meta.dirname, 'cache-step.ts');
const BOUNDS: CacheBounds = { totalMs: 20_000, idleMs: 1000 };

export interface EndedStep {
  readonly code: number | null;
  readonly results: unknown[];
  readonly log: string;
  readonly ms: number;
}

export interface CacheJob {
  /** The runner's temporary folder. */
  readonly temporary: string;
  /** Writes a file into the folder that is cached. */
  fill(content: string | Uint8Array): void;
  /** Removes that folder. */
  empty(): void;
  /** The file, read. */
  content(): Buffer;
  turn(
    what: 'restore' | 'save',
    key: string,
    more?: { restoreKeys?: readonly string[]; bounds?: CacheBounds },
  ): CacheTurn;
  start(turns: readonly CacheTurn[]): ChildProcess;
  /** A step of the job, as a process of its own. */
  run(...turns: readonly CacheTurn[]): Promise<EndedStep>;
}

function cacheJob(
  scratch: string,
  server: CacheServer,
  more: Readonly<Record<string, string>>,
  before: readonly string[],
): CacheJob {
  const [temporary, folder] = [join(scratch, 'temporary'), join(scratch, 'kept')];
  mkdirSync(temporary, { recursive: true });
  const file = join(folder, 'sub', 'file');
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: scratch,
    RUNNER_TEMP: temporary,
    ...server.env,
    ...more,
  };
  const start = (turns: readonly CacheTurn[]): ChildProcess => {
    const [program = '', ...args] = [...before, process.execPath, STEP, JSON.stringify(turns)];
    return spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  };
  return {
    temporary,
    fill(content) {
      mkdirSync(join(folder, 'sub'), { recursive: true });
      writeFileSync(file, content);
    },
    empty: () => rmSync(folder, { recursive: true, force: true }),
    content: () => readFileSync(file),
    turn: (what, key, { restoreKeys = [], bounds = BOUNDS } = {}) => ({
      turn: what,
      request: { paths: [folder], key, restoreKeys, what: 'The store', bounds },
    }),
    start,
    run: (...turns) =>
      new Promise((resolve, reject) => {
        const begin = performance.now();
        const child = start(turns);
        let log = '';
        for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (log += data));
        child.on('error', reject);
        child.on('close', (code) => {
          const results = JSON.parse(/^RESULTS (.*)$/m.exec(log)?.[1] ?? 'null');
          resolve({ code, results, log, ms: performance.now() - begin });
        });
      }),
  };
}

/** What a step told as a warning or an error. */
export const warningsIn = (log: string): readonly string[] => log.match(/^::(?:warning|error)::.*$/gm) ?? [];

/** Makes a job that has a cache: a folder of its own, and steps. `before` is a program that starts each step. */
export type MakeJob = (more?: Readonly<Record<string, string>>, before?: readonly string[]) => CacheJob;

/**
 * A server for one test and jobs for it, as tests run side by side: what is to be removed behind a test cannot be said to
 * vitest once the test has waited for anything.
 */
export async function withCacheServer<T>(
  use: (server: CacheServer, job: MakeJob) => Promise<T>,
  options: CacheServerOptions = {},
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumb-job-')));
  const server = await startCacheServer(options);
  let jobs = 0;
  try {
    return await use(server, (more = {}, before = []) => {
      const scratch = join(folder, String(jobs++));
      return cacheJob(scratch, server, more, before);
    });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
