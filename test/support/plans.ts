import { survey } from '#core/app/survey';
import { UserError } from '#core/model/errors';
import type { FileTree } from '#core/model/file-tree';
import type { EnvironmentPlan, InstallRequest, Tool, Toolchain } from '#core/model/install';
import { planInstall } from '#core/plan/install';
import { memoryTree } from './memory-tree.ts';
import type { Repo } from './repository.ts';

const tool = (name: string): Tool => ({ argv: [name], version: '1' });

/** Programs by their bare names: what a plan calls is seen at a glance. */
export const TOOLCHAIN: Toolchain = {
  python: tool('python3'),
  uv: tool('uv'),
  node: tool('node'),
  npm: tool('npm'),
  pnpm: tool('pnpm'),
};

export const REQUEST: InstallRequest = {
  targets: [],
  gpu: false,
  shared: false,
  extras: 'light',
  torchIndex: 'https://torch.example/cpu',
  environmentsFolder: '/envs',
};

export async function workspaceOf(files: FileTree | Repo) {
  const tree = 'readOnce' in files ? (files as FileTree) : memoryTree(files as Repo);
  return (await survey(tree, null, new Set())).workspace;
}

/** The environments that a request comes to. */
export async function plansOf(
  files: FileTree | Repo,
  request: Partial<InstallRequest> = {},
): Promise<readonly EnvironmentPlan[]> {
  return planInstall(await workspaceOf(files), { ...REQUEST, ...request }, TOOLCHAIN).environments;
}

/** The same as command lines, each behind its folder where that is not the root. */
export async function commandsOf(
  files: FileTree | Repo,
  request: Partial<InstallRequest> = {},
): Promise<readonly string[]> {
  const plans = await plansOf(files, request);
  return plans.flatMap(({ steps }) =>
    steps.map(({ command: { argv, cwd } }) => `${cwd === '.' ? '' : `${cwd}: `}${argv.join(' ')}`),
  );
}

/** Message and hint of the error that a request ends in. */
export async function refusalOf(files: Repo, request: Partial<InstallRequest> = {}): Promise<string> {
  try {
    await plansOf(files, request);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} (${error.hint})`;
    throw error;
  }
  return 'none';
}
