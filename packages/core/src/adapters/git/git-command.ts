import { spawn, spawnSync } from 'node:child_process';
import { openUnnamed, takeUnnamed } from '#core/adapters/files/unnamed-file';
import { childEnvironment } from '#core/adapters/process/child-environment';

/**
 * Keeps the repository's own configuration from starting a program: `core.fsmonitor` is a command, and an embedded
 * bare repository may bring a configuration of its own.
 */
const SETTINGS = [
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotepath=off',
];

/** Which configuration files the user wants read; no other GIT_* of the caller may send git elsewhere. */
const KEPT = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];

/** The list of a million files stays below it. */
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

const NO_OUTPUT = Buffer.alloc(0);

/** What a run of git left. `error`: it could not be started, or printed too much; there is no status then. */
export interface GitRun {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly error?: Error;
}

/**
 * Runs git in the absolute folder `cwd` to read, in English and without taking locks. Nothing is fetched, not even
 * the objects that a partial clone lacks: that needs the network, and starts what the configuration names. `more`:
 * variables for this call, and what git reads from its standard input.
 */
export function runGit(
  cwd: string,
  args: readonly string[],
  more: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): GitRun {
  const run = spawnSync('git', [...SETTINGS, ...args], {
    ...optionsIn(cwd, more.env),
    input: more.input ?? '',
  });
  // Where there is no git there is no output either, whatever the types say.
  return run.error === undefined
    ? run
    : { ...run, stdout: run.stdout ?? NO_OUTPUT, stderr: run.stderr ?? NO_OUTPUT };
}

/**
 * As `runGit`, beside what the caller does meanwhile. Git writes to a file: a pipe is soon full while nobody reads, and git
 * would wait. Where that fails, whatever the reason, `runGit` says what git has to say. Never rejects.
 */
export async function runGitAside(cwd: string, args: readonly string[]): Promise<GitRun> {
  try {
    const output = openUnnamed();
    const status = await new Promise((resolve) => {
      const child = spawn('git', [...SETTINGS, ...args], {
        ...optionsIn(cwd),
        stdio: ['ignore', output, 'ignore'],
      });
      child.on('error', resolve);
      child.on('close', resolve);
    });
    const stdout = takeUnnamed(output);
    if (status === 0) return { status, stdout, stderr: NO_OUTPUT };
  } catch {
    // No file can be written: a full disk, or one that may only be read.
  }
  return runGit(cwd, args);
}

function optionsIn(cwd: string, more: Readonly<Record<string, string>> = {}) {
  const env = childEnvironment(process.env);
  for (const name of KEPT) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const fixed = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
  return { cwd, env: { ...env, ...fixed, ...more }, maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true };
}
