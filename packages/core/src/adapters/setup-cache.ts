import type { EnvironmentPlan } from '#core/model/install';
import type { JobCache } from '#core/ports/job-cache';

/** Which entries of the cache serve a plan: app/environment-key makes them. */
export interface SetupCacheKeys {
  /** By id of the environment: the only key that its virtual environment is restored by. Absent: it is never kept. */
  readonly venvs: ReadonlyMap<string, string>;
  /** By installer: the exact key of its store, and beginnings of keys that will do. */
  readonly stores: ReadonlyMap<
    EnvironmentPlan['installer'],
    { readonly key: string; readonly restoreKeys: readonly string[] }
  >;
}

/** What an installer keeps of downloads, in the runner's temporary folder, and how its commands are told. */
export interface Store {
  readonly folder: string;
  /** To be added to the environment of every command of the plan. */
  readonly env: Readonly<Record<string, string>>;
}

/** What was restored before anything is installed. */
export interface RestoredSetup {
  /** Ids of environments that lie there whole, with their marker: nothing is to be installed for them. */
  readonly venvs: ReadonlySet<string>;
  /** Installers whose store was restored: `exact` by its own key, else by a beginning of it. */
  readonly stores: ReadonlyMap<
    EnvironmentPlan['installer'],
    { readonly key: string; readonly exact: boolean }
  >;
}

/*
 * The order of a step:
 *   main  cacheKeys (app/environment-key) -> restoreFor -> install what was not restored, with storeFor(…).env
 *         -> planSave -> saveState('plumb-cache', text) -> cache.close()
 *   post  saveAll(jobCache(), getState('plumb-cache'))          (`post-if: success()`: a cancelled job saves nothing)
 */

/**
 * The store of an installer: a folder of its own in the runner's temporary one, so that no more than this job needed is
 * kept. To be used only where the cache is offered and wanted: a machine that stays has its own.
 */
export declare function storeFor(installer: EnvironmentPlan['installer'], temporary?: string): Store;

/**
 * Restores virtual environments by their exact keys, and the stores of those installers that still have to install
 * something. What was restored in part, or without `plumb-environment.json` and an interpreter, is deleted. Never rejects.
 */
export declare function restoreFor(
  cache: JobCache,
  plan: readonly EnvironmentPlan[],
  keys: SetupCacheKeys,
  temporary?: string,
): Promise<RestoredSetup>;

/** What planSave judges by. */
export interface Installed {
  readonly plan: readonly EnvironmentPlan[];
  readonly keys: SetupCacheKeys;
  readonly restored: RestoredSetup;
  /** Ids of the environments that this step made, whole and proved. */
  readonly made: ReadonlySet<string>;
  /** Absolute folder of the checkout, and when the first command started (milliseconds since 1970). */
  readonly root: string;
  readonly startedMs: number;
  readonly temporary?: string;
}

/**
 * What the post step is to save, as text for the state of the step: environments that were made here and have a key, and
 * stores of which no exact entry was restored. An environment whose installation wrote into the checkout (a built
 * extension, a version file, `setup.py develop`) is not kept: a fresh checkout would lack that. Never throws.
 */
export declare function planSave(installed: Installed): string;

/**
 * Saves what planSave wrote, each entry once; what is no such text, or leads out of the temporary folder, is left alone
 * with a warning. Never rejects.
 */
export declare function saveAll(cache: JobCache, state: string, temporary?: string): Promise<void>;
