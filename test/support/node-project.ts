import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { machinePrograms } from '#core/adapters/process/programs';
import { processRunner } from '#core/adapters/process/runner';
import { findNpm } from '#core/app/set-up/find-node';
import { survey } from '#core/app/survey';
import type { PlanStep, Tool, Toolchain } from '#core/model/install';
import type { Observation } from '#core/model/observation';
import type { Workspace } from '#core/model/workspace';
import { targetsOf } from '#core/plan/targets';
import { nodeTools } from '../../scripts/node-tools.ts';
import { gitRepository } from './scratch.ts';

/** A git repository of JSON and texts, given as path -> content. */
export function nodeRepository(files: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  return gitRepository({ '.gitignore': 'node_modules\nlib\n', ...Object.fromEntries(texts) });
}

/** The Node that runs the tests, its npm, and pnpm 10. */
export async function nodeToolchain(root: string): Promise<Toolchain> {
  const node: Tool = { argv: [process.execPath], version: process.versions.node };
  const pnpm: Tool = { argv: [process.execPath, nodeTools().pnpm], version: '10.34.9' };
  return { python: null, uv: null, node, npm: await findNpm(machinePrograms(root)), pnpm };
}

/** Writes the lock of a folder with the real tool. */
export function lock(folder: string, tool: 'pnpm' | 'npm'): void {
  const [program, ...argv] =
    tool === 'pnpm'
      ? [process.execPath, nodeTools().pnpm, 'install', '--lockfile-only', '--no-frozen-lockfile']
      : ['npm', 'install', '--package-lock-only', '--no-audit', '--no-fund'];
  const PATH = [dirname(process.execPath), process.env.PATH].join(':');
  execFileSync(program ?? '', argv, { cwd: folder, stdio: 'pipe', env: { ...process.env, PATH } });
}

/** A repository on disk, read, and the one target of a name. */
export async function readTarget(root: string, name: string) {
  const workspace: Workspace = (await survey(loadFileTree(root), null, new Set())).workspace;
  const [target] = targetsOf(workspace, [name]);
  if (target === undefined) throw new Error(`${name} is no target`);
  return { workspace, target };
}

/** Runs steps one behind the other; ends with the first that fails. */
export async function runSteps(root: string, steps: readonly PlanStep[]): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  for (const { command } of steps) {
    const ran = await processRunner(root).run(command);
    observations.push(ran);
    if (ran.kind !== 'exited' || ran.code !== 0) break;
  }
  return observations;
}

/** Both outputs of observations, for assertions. */
export function outputOf(observations: readonly Observation[]): string {
  return observations
    .map((one) => (one.kind === 'not-started' ? one.why : `${one.stdout}${one.stderr}`))
    .join('');
}

/** Whether a module of a package resolves from a folder. */
export function resolves(root: string, folder: string, specifier: string): boolean {
  const code = `import.meta.resolve(${JSON.stringify(specifier)})`;
  const argv = ['--input-type=module', '-e', code];
  try {
    execFileSync(process.execPath, argv, { cwd: join(root, folder), stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
