import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { nodeTools } from '../scripts/node-tools.ts';
import { pythonTools } from '../scripts/python-tools.ts';
import { writeSection } from './evidence.ts';
import { machine, run, type Timing, table } from './timing.ts';

const PROJECT = join(import.meta.dirname, '..');

/** A checkout of an example, in which jobs run setup-workspace one behind the other. */
export interface Checkout {
  readonly root: string;
  /** The runner's temporary folder: the same path in every job, as GitHub's machines have it. */
  readonly temp: string;
  /** Of every job: the tools, and stores of their own. */
  readonly env: Readonly<Record<string, string>>;
  /** How the step is called, and what it is told. */
  readonly argv: readonly string[];
  stepEnv(inputs: Readonly<Record<string, string>>): Record<string, string>;
  output(name: string): string;
  state(): string;
  /** As on a new machine: no environment, nothing built; the stores of the machine's installers stay. */
  wipe(): void;
}

const OUTPUTS = ['OUTPUT', 'STATE', 'PATH', 'ENV', 'STEP_SUMMARY'] as const;

/** A section of docs/evidence/speed.md, and whether it is written there. */
interface Section {
  readonly title: string;
  readonly command: string;
  readonly isKept: boolean;
}

/**
 * Times targets of examples one after the other, each in checkouts below a folder that is removed at the end, and prints a
 * table for each.
 */
export async function measure(
  targets: readonly (readonly [example: string, target: string])[],
  timingsOf: (
    folder: string,
    example: string,
    target: string,
  ) => readonly Timing[] | Promise<readonly Timing[]>,
  { title, command, isKept }: Section,
): Promise<void> {
  const lines = [machine(), ''];
  const folder = mkdtempSync(join(tmpdir(), 'plumb-bench-'));
  try {
    for (const one of targets) lines.push(table(await timingsOf(folder, ...one)), '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(lines.join('\n'));
  if (isKept) writeSection(PROJECT, title, command, lines.join('\n'));
}

/** Copies an example below `scratch`; a uv workspace gets its lock there. */
export function checkOut(scratch: string, example: string): Checkout {
  const folder = mkdtempSync(join(scratch, 'run-'));
  const [root, temp, bin, told] = ['checkout', 'temp', 'bin', 'told'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const each of [temp, bin, told]) mkdirSync(each);
  const { uv } = pythonTools();
  writeFileSync(join(bin, 'pnpm'), `#!/bin/sh\nexec node ${nodeTools().pnpm} "$@"\n`, { mode: 0o755 });
  const env = {
    PATH: [bin, dirname(process.execPath), dirname(uv), process.env.PATH].join(delimiter),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
    npm_config_manage_package_manager_versions: 'false',
  };
  const left = /\/(node_modules|dist|lib|\.venv|__pycache__|[^/]*\.egg-info)$/;
  cpSync(join(PROJECT, 'examples', example), root, { recursive: true, filter: (path) => !left.test(path) });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  git('init', '-q');
  if (example === 'control-plane')
    execFileSync(uv, ['lock', '-q'], { cwd: root, env: { ...process.env, ...env } });
  git('add', '--all');
  const file = (name: (typeof OUTPUTS)[number]) => join(told, name);
  const value = (text: string, name: string): string => {
    const [, , found] = new RegExp(`^${name}<<(\\S+)\\n([\\s\\S]*?)\\n?\\1$`, 'm').exec(text)?.slice(0) ?? [];
    if (found === undefined) throw new Error(`the step told no ${name}`);
    return found;
  };
  return {
    root,
    temp,
    env,
    argv: [process.execPath, join(PROJECT, 'dist', 'setup-workspace', 'index.js')],
    stepEnv(inputs) {
      for (const name of OUTPUTS) writeFileSync(file(name), '');
      return {
        ...env,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: root,
        RUNNER_TEMP: temp,
        ...Object.fromEntries(OUTPUTS.map((name) => [`GITHUB_${name}`, file(name)])),
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
        ),
      };
    },
    output: (name) => value(readFileSync(file('OUTPUT'), 'utf8'), name),
    state: () => readFileSync(file('STATE'), 'utf8'),
    wipe() {
      rmSync(temp, { recursive: true, force: true });
      mkdirSync(join(temp, 'plumb-environments'), { recursive: true });
      git('clean', '-fdxq');
    },
  };
}

/** Runs the step to its end; throws with what it said where it fails. */
export function runStep({ argv, root, stepEnv }: Checkout, inputs: Readonly<Record<string, string>>): void {
  run({ name: 'setup-workspace', argv, cwd: root, env: stepEnv(inputs) });
}
