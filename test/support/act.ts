import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { actTool } from '../../scripts/act-tool.ts';
import { git, scratchFolder, writeFiles } from './scratch.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** Where a consumer finds this project in a workflow; act knows no `$/`, which stands for it. */
export const SUITE = 'owner/plumbline';
const REF = 'v1';

/** What act tells of a run with `--json`, a line each. */
export interface ActEvent {
  readonly job?: string;
  readonly step?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  /** Of an output. */
  readonly name?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly arg?: string;
  readonly content?: string;
  readonly msg?: string;
}

export interface ActRun {
  readonly status: number | null;
  readonly events: readonly ActEvent[];
  /** All lines that were printed, as people read them. */
  readonly log: string;
}

/**
 * Runs a workflow of the git repository `consumer` in the real runner's stead, on this machine, without docker and network
 * of its own. `uses: owner/plumbline/...@v1` is this project as it lies here; a pinned action/checkout does nothing, since
 * act works in a copy of the repository. `path`: folders of programs that the machine has.
 */
export async function runWorkflow(
  consumer: string,
  workflow: string,
  {
    event = 'push',
    env = {},
    path = [],
  }: { event?: string; env?: Readonly<Record<string, string>>; path?: readonly string[] } = {},
): Promise<ActRun> {
  const home = scratchFolder();
  const staged = stagedProject();
  const nothing = join(home, 'nothing-to-do');
  writeFiles(nothing, {
    'action.yml': 'name: x\ndescription: x\nruns:\n  using: composite\n  steps: []\n',
  });
  git(consumer, 'remote', 'add', 'origin', `https://example.org/consumer-${Date.now()}`);
  const maps = [
    `${SUITE}@${REF}=${staged}`,
    ...foreignActions(staged, consumer).map((one) => `${one}=${nothing}`),
  ];
  const argv = [
    ...[event, '--json', '--rm', '--no-cache-server', '--action-cache-path', join(home, 'cache')],
    ...['env', 'secret', 'var', 'input'].flatMap((name) => [`--${name}-file`, '/dev/null']),
    ...['-W', workflow, '-P', 'ubuntu-24.04=-self-hosted', '-P', 'ubuntu-latest=-self-hosted'],
    ...maps.flatMap((map) => ['--local-repository', map]),
    ...['-s', 'GITHUB_TOKEN=fake'],
    ...Object.entries({ GIT_PAGER: 'cat', NO_COLOR: '1', ...env }).flatMap(([name, value]) => [
      '--env',
      `${name}=${value}`,
    ]),
  ];
  const { status, stdout, stderr } = await run(actTool(), argv, consumer, {
    PATH: [...path, dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: home,
    LANG: 'C.UTF-8',
    ...(process.env.SSL_CERT_FILE !== undefined && { SSL_CERT_FILE: process.env.SSL_CERT_FILE }),
  });
  const events = stdout
    .split('\n')
    .flatMap((line): ActEvent[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const said = events.map(({ job, msg }) => `[${job ?? ''}] ${msg ?? ''}`);
  return { status, events, log: [...said, stderr].join('\n') };
}

function run(program: string, argv: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(program, argv, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** What a consumer gets of this project, with `$/` written as act can follow it. */
function stagedProject(): string {
  const staged = scratchFolder();
  for (const part of ['action.yml', 'actions', 'dist', '.github'])
    cpSync(join(PROJECT, part), join(staged, part), { recursive: true });
  if (process.env.PLUMB_DIST !== undefined)
    cpSync(process.env.PLUMB_DIST, join(staged, 'dist'), { recursive: true });
  for (const file of ymlFiles(staged)) {
    const text = readFileSync(file, 'utf8');
    const followed = text.replace(/uses: \$\/(\S+)/g, `uses: ${SUITE}/$1@${REF}`);
    if (followed !== text) writeFileSync(file, followed);
  }
  return staged;
}

/** `owner/name@ref` of every action of others that a workflow names: none of them can be fetched. */
function foreignActions(...folders: readonly string[]): readonly string[] {
  const uses = folders
    .flatMap(ymlFiles)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@(\S+)/g)])
    .map(([, name = '', ref = '']) => `${name}@${ref}`);
  return [...new Set(uses)].filter((one) => !one.startsWith(`${SUITE}@`));
}

function ymlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !['.git', 'dist', 'node_modules'].includes(entry.name)) return ymlFiles(path);
    return entry.isFile() && entry.name.endsWith('.yml') && statSync(path).size < 1e6 ? [path] : [];
  });
}

/** A git repository whose one workflow is `.github/workflows/ci.yml`. */
export function withWorkflow(consumer: string, text: string): string {
  mkdirSync(join(consumer, '.github', 'workflows'), { recursive: true });
  writeFiles(consumer, { '.github/workflows/ci.yml': text });
  git(consumer, 'add', '--all');
  git(consumer, 'commit', '-q', '-m', 'workflow');
  return '.github/workflows/ci.yml';
}
