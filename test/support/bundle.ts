import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type RunnerCommand, runnerCommands } from '../unit/report/runner-grammar.ts';
import { GIT_ENV, scratchFolder } from './scratch.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** Secrets of a job, which nothing that an action starts may see. */
export const SECRETS = {
  GITHUB_TOKEN: 'ghs_secret',
  ACTIONS_RUNTIME_TOKEN: 'runtime_secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc_secret',
  NPM_TOKEN: 'npm_secret',
} as const;

export interface ActionRun {
  readonly status: number | null;
  /** stdout and stderr: the runner reads commands from both. */
  readonly log: string;
  /** What the runner carries out. */
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Delimiters of the outputs, in order. */
  readonly delimiters: readonly string[];
  readonly summary: string;
  /** The runner's temporary folder. */
  readonly temp: string;
  /** What it left to its post step. */
  readonly state: Readonly<Record<string, string>>;
  /** What later steps have in their environment, and on PATH. */
  readonly exported: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
}

/** An action that is ready to be started: how, and what it left when it has ended. */
export interface PreparedAction {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes its exit code, and all that it printed. */
  readonly read: (status: number | null, log: string) => ActionRun;
}

/**
 * Runs the committed bundle of an action as the runner does: every input set (those of action.yml with their defaults),
 * files for outputs and summary. `action` is a folder of actions/, or `.` for the front door.
 */
export function runAction(
  action: string,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): ActionRun {
  return run(prepareAction(action, workspace, inputs, env));
}

/** Runs the post step of an action that was run, with what that left to it. */
export function runPost(
  action: string,
  workspace: string,
  { state, temp }: ActionRun,
  env: Readonly<Record<string, string>> = {},
): ActionRun {
  const left = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  return run(
    prepareAction(action, workspace, {}, { RUNNER_TEMP: temp, ...Object.fromEntries(left), ...env }, 'post'),
  );
}

function run({ program, args, cwd, env, read }: PreparedAction): ActionRun {
  const ended = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return read(ended.status, ended.stdout + ended.stderr);
}

/** Prepares what runAction runs, for a test that watches it while it runs. */
export function prepareAction(
  action: string,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
  phase: 'main' | 'post' = 'main',
): PreparedAction {
  const folder = action === '.' ? PROJECT : join(PROJECT, 'actions', action);
  const { inputs: declared, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    runs: Record<'main' | 'post', string>;
  };
  const runner = scratchFolder();
  const temp = env.RUNNER_TEMP ?? join(runner, 'temp');
  mkdirSync(temp, { recursive: true });
  const files = Object.fromEntries(
    ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'PATH', 'ENV'].map((name) => [`GITHUB_${name}`, join(runner, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const textOf = (name: string) => readFileSync(join(runner, name), 'utf8');
  const values = {
    ...Object.fromEntries(Object.entries(declared).map(([name, one]) => [name, one.default ?? ''])),
    ...inputs,
  };
  for (const name of Object.keys(inputs))
    if (!Object.hasOwn(declared, name)) throw new Error(`${action} has no input ${name}`);
  return {
    program: process.execPath,
    args: [bundleOf(action, join(folder, runs[phase]))],
    cwd: workspace,
    env: {
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: runner,
      ...GIT_ENV,
      ...SECRETS,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      ...files,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
    read: (status, log) => {
      const { values: outputs, delimiters } = readFileCommands(textOf('OUTPUT'));
      return {
        status,
        log,
        commands: carriedOut(log),
        outputs,
        delimiters,
        summary: textOf('STEP_SUMMARY'),
        temp,
        state: readFileCommands(textOf('STATE')).values,
        exported: readFileCommands(textOf('ENV')).values,
        paths: textOf('PATH').split('\n').filter(Boolean),
      };
    },
  };
}

/** The committed bundle; PLUMB_DIST names a folder of others, to try what is not committed yet. */
function bundleOf(action: string, committed: string): string {
  const { PLUMB_DIST } = process.env;
  return PLUMB_DIST === undefined || action === '.' ? committed : join(PLUMB_DIST, action, 'index.js');
}

/** The commands of a log without those between `stop-commands` and its token. */
function carriedOut(log: string): RunnerCommand[] {
  let token: string | null = null;
  const commands: RunnerCommand[] = [];
  for (const command of runnerCommands(log)) {
    if (token !== null) {
      if (command.name === token) token = null;
    } else if (command.name === 'stop-commands') token = command.data;
    else commands.push(command);
  }
  if (token !== null) throw new Error('commands were stopped and never resumed');
  return commands;
}

/** Reads a file of outputs, state or variables as the runner does: `name<<delimiter`, lines, delimiter. */
function readFileCommands(text: string) {
  const values: Record<string, string> = Object.create(null);
  const delimiters: string[] = [];
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [name = '', end = ''] = (lines.shift() ?? '').split('<<');
    const last = lines.indexOf(end);
    if (end === '' || last === -1) throw new Error(`no output of this form: ${name}`);
    values[name] = lines
      .splice(0, last + 1)
      .slice(0, -1)
      .join('\n');
    delimiters.push(end);
  }
  return { values, delimiters };
}

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The committed bundle of the command line. */
export const CLI = join(PROJECT, 'dist', 'cli', 'index.js');

/** Runs the bundle of the command line in a folder, with a Node of the caller's choice. */
export function runCli(
  cwd: string,
  args: readonly string[],
  { node = process.execPath, env = {} }: { node?: string; env?: Readonly<Record<string, string>> } = {},
): CliRun {
  const { status, stdout, stderr } = spawnSync(node, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, HOME: cwd, ...GIT_ENV, ...env },
  });
  return { status, stdout, stderr };
}

/**
 * A Node 20 for the command line, which promises to run on it: PLUMB_NODE20, else /usr/bin/node where that is one; null
 * where there is none.
 */
export function node20(): string | null {
  const candidates = [process.env.PLUMB_NODE20, '/usr/bin/node'].filter((path) => path !== undefined);
  return candidates.find((path) => existsSync(path) && versionOf(path).startsWith('v20.')) ?? null;
}

function versionOf(node: string): string {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '';
}
