import { arch } from 'node:os';
import { join } from 'node:path';
import { addPath, exportVariable, getState, saveState } from '@actions/core';
import { planSave, restoreFor, saveAll, storeFor } from '#core/adapters/cache/setup-cache';
import { jobEnvironments } from '#core/adapters/environments/environments';
import { loadEnvironmentFiles } from '#core/adapters/environments/installed-environment';
import { venvsIn } from '#core/adapters/environments/venvs';
import { sha256 } from '#core/adapters/files/digest';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { machinePrograms } from '#core/adapters/process/programs';
import { stepRunner } from '#core/adapters/process/step-runner';
import type { RepoPath } from '#core/model/repo-path';
import type { JobCache } from '#core/ports/job-cache';
import type { LiveLog } from '#core/ports/live-log';
import type { SetUpPorts } from '#core/ports/set-up';
import type { SetupCache } from '#core/ports/setup-cache';
import { actionsRunner } from './actions-runner.ts';
import { workspaceRoot } from './actions-workspace.ts';

export { jobCache } from '#core/adapters/cache/job-cache';
export { liveLog } from '#core/adapters/process/live-log';

const STEP = 'plumb-step';
const SAVE = 'plumb-cache';

/** How environments are made in this step. */
export interface SetUpOptions {
  readonly log: LiveLog;
  /** Null: nothing is restored or kept. */
  readonly cache: JobCache | null;
  /** All commands together. */
  readonly timeoutMs: number;
  /** What programs are told that may download themselves: the address of a registry. */
  readonly given: Readonly<Record<string, string>>;
}

/**
 * What making environments needs, for the repository in a folder of the workspace. Throws UserError where that is not
 * there, or a link leads out.
 */
export function setUpPorts(root: RepoPath, { log, cache, timeoutMs, given }: SetUpOptions): SetUpPorts {
  const folder = workspaceRoot(root);
  const environments = jobEnvironments();
  return {
    files: loadFileTree(folder),
    programs: machinePrograms(folder, { given }),
    steps: stepRunner(actionsRunner(folder, timeoutMs), log),
    venvs: venvsIn(environments.folder),
    environments,
    cache: cache === null ? NOTHING_KEPT : setupCache(cache, folder),
    machine: { platform: process.platform, arch: arch(), imageOS: process.env.ImageOS ?? '', root: folder },
    digest: sha256,
    inspect: loadEnvironmentFiles,
    useVenv: (venv) => {
      addPath(join(venv, process.platform === 'win32' ? 'Scripts' : 'bin'));
      exportVariable('VIRTUAL_ENV', venv);
    },
    print: (text) => void process.stdout.write(text),
  };
}

/** Whether this process is the post step of an action whose main step called `beginMain`. */
export function isPost(): boolean {
  return getState(STEP) !== '';
}

/** Tells the post step what it is: both are the same program. */
export function beginMain(): void {
  saveState(STEP, 'main');
}

/** Saves what the main step left to be saved. Never rejects. */
export async function savePost(cache: JobCache): Promise<void> {
  const state = getState(SAVE);
  if (state !== '') await saveAll(cache, state);
}

function setupCache(cache: JobCache, root: string): SetupCache {
  const startedMs = Date.now();
  return {
    storeEnv: (installer) => (cache.isOffered ? storeFor(installer).env : {}),
    restore: (plan, keys) => restoreFor(cache, plan, keys),
    keep: (plan, keys, restored, made) =>
      saveState(SAVE, planSave({ plan, keys, restored, made, root, startedMs })),
  };
}

const NOTHING_KEPT: SetupCache = {
  storeEnv: () => ({}),
  restore: async () => ({ venvs: new Set(), stores: new Map() }),
  keep: () => {},
};
