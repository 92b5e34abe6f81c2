import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { childEnvironment } from './child-environment.ts';

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

/**
 * Runs git in the absolute folder `cwd` to read, in English and without taking locks. Nothing is fetched, not even
 * the objects that a partial clone lacks: that needs the network, and starts what the configuration names. `more`:
 * variables for this call, and what git reads from its standard input.
 */
export function runGit(
  cwd: string,
  args: readonly string[],
  more: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): SpawnSyncReturns<Buffer> {
  const env = childEnvironment(process.env);
  for (const name of KEPT) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  const fixed = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
  return spawnSync('git', [...SETTINGS, ...args], {
    cwd,
    env: { ...env, ...fixed, ...more.env },
    input: more.input ?? '',
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
  });
}
