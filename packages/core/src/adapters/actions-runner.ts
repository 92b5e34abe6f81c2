import { randomUUID } from 'node:crypto';
import { type ExecOptions, exec } from '@actions/exec';
import { cappedOutput } from '#core/adapters/process/capped-output';
import { childEnvironment } from '#core/adapters/process/child-environment';
import { DRAIN_MS, MAX_TIMER_MS } from '#core/adapters/process/child-limits';
import { commandFolder } from '#core/adapters/process/command-folder';
import { killMarked, type ProcessMark } from '#core/adapters/process/marked-processes';
import type { Observation } from '#core/model/observation';
import type { Command } from '#core/model/plan';
import type { Runner } from '#core/ports/index';
import type { OutputListener } from '#core/ports/live-log';

/** Kept of each stream: its beginning and its end. */
const KEPT_BYTES = 256 * 1024;

/** Linux takes 128 KiB for one argument and 2 MiB for all with the environment; Node throws where there is more. */
const MOST_BYTES = 1024 * 1024;
const LONGEST_BYTES = 128 * 1024 - 1;

/** How soon after a command's time-out is looked for what may have been started since. */
const STRIKE_AGAIN_MS = 100;

/** The child's code where a signal ended it: shells count from here, and the toolkit does not tell which it was. */
const BY_SIGNAL = 128;

const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs commands below the folder `root` through the toolkit's exec, one at a time: without a shell, with nothing to
 * read, with the environment of childEnvironment and what the command names. After the command's `timeoutMs`, or when
 * all commands together took `totalMs`, everything that it started is killed; likewise when this process is told to
 * end. Never throws or rejects: what did not start is an observation as well.
 */
export function actionsRunner(root: string, totalMs = Number.POSITIVE_INFINITY): Runner {
  const end = performance.now() + totalMs;
  return {
    async run(command, listen = () => {}) {
      const folder = commandFolder(root, command);
      if (!folder.ok) return { kind: 'not-started', command, why: folder.why };
      const why = whyNotPassed(command);
      if (why !== null) return { kind: 'not-started', command, why };
      const timeoutMs = Math.min(command.timeoutMs, end - performance.now(), MAX_TIMER_MS);
      if (timeoutMs <= 0) return { kind: 'timed-out', command, stdout: '', stderr: '' };
      return await start(command, folder.path, timeoutMs, listen);
    },
  };
}

/** Where Node would throw in a place that the toolkit does not catch: the process would end. */
function whyNotPassed({ argv, env }: Command): string | null {
  const words = [...argv, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)];
  if (words.some((word) => word.includes('\0'))) return `${argv[0]} would get a NUL, which nobody can pass`;
  const sizes = words.map((word) => Buffer.byteLength(word));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return all > MOST_BYTES || sizes.some((size) => size > LONGEST_BYTES)
    ? `${argv[0]} would get more than a program can be given (${all} bytes)`
    : null;
}

async function start(
  command: Command,
  cwd: string,
  timeoutMs: number,
  listen: OutputListener,
): Promise<Observation> {
  const [program, ...args] = command.argv;
  const stdout = cappedOutput(KEPT_BYTES);
  const stderr = cappedOutput(KEPT_BYTES);
  const mark: ProcessMark = { name: 'PLUMB_STEP', value: randomUUID() };
  let isOver = false;
  const hear = (stream: 'stdout' | 'stderr', kept: typeof stdout) => (chunk: Buffer) => {
    if (isOver) return;
    kept.add(chunk);
    listen(stream, chunk);
  };
  const options: ExecOptions = {
    cwd,
    env: { ...childEnvironment(process.env), ...command.env, [mark.name]: mark.value },
    silent: true,
    ignoreReturnCode: true,
    delay: DRAIN_MS,
    input: NO_INPUT,
    listeners: { stdout: hear('stdout', stdout), stderr: hear('stderr', stderr) },
  };
  const untrack = killWithThis(mark);
  let timedOut = false;
  const strike = () => {
    timedOut = true;
    killMarked(mark);
    // The toolkit looks for the program before it starts it: what is started later is killed later.
    timer = setTimeout(strike, STRIKE_AGAIN_MS);
  };
  let timer = setTimeout(strike, timeoutMs);
  try {
    // typed as a number, it is null where a signal ended the child
    const code: number | null = await exec(asWord(program), args, options);
    const output = { command, stdout: stdout.text(), stderr: stderr.text() };
    return timedOut
      ? { kind: 'timed-out', ...output }
      : { kind: 'exited', code: code ?? BY_SIGNAL, ...output };
  } catch (error) {
    return { kind: 'not-started', command, why: whyNotStarted(program, error) };
  } finally {
    isOver = true;
    clearTimeout(timer);
    untrack();
  }
}

/**
 * Closes what a child would wait for: the toolkit calls `child.stdin.end(input)`. A buffer, even an empty one, would be written,
 * and where the child is gone by then nobody hears the stream's error (EPIPE): this process would end. A callback in its
 * place is what `end` takes as well (nodejs.org, Stream, `writable.end`), and nothing is written.
 */
const NO_INPUT = (() => {}) as unknown as Buffer;

/** The toolkit takes words apart at spaces, and reads `"` and `\"`. */
function asWord(program: string): string {
  return `"${program.replaceAll('"', '\\"')}"`;
}

function killWithThis(mark: ProcessMark): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    killMarked(mark);
    untrack();
    process.kill(process.pid, signal);
  };
  const untrack = () => {
    for (const signal of ENDING) process.off(signal, onSignal);
  };
  for (const signal of ENDING) process.on(signal, onSignal);
  return untrack;
}

function whyNotStarted(program: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (!message.startsWith('Unable to locate executable file'))
    return `${program} could not be started: ${message}`;
  return /[/\\]/.test(program) ? `${program} does not exist, or is no program` : `${program} is not on PATH`;
}
