import type { EnvironmentPlan } from '#core/model/install';

type Installer = EnvironmentPlan['installer'];

/** Which entries of the cache serve a plan. */
export interface SetupKeys {
  /** By id of the environment: the only key that it is restored by. Absent: it is never kept. */
  readonly venvs: ReadonlyMap<string, string>;
  /** By installer: the exact key of its store, and beginnings of keys that will do. */
  readonly stores: ReadonlyMap<Installer, { readonly key: string; readonly restoreKeys: readonly string[] }>;
}

/** What was restored before anything is installed. */
export interface RestoredParts {
  /** Ids of environments that lie there whole. */
  readonly venvs: ReadonlySet<string>;
  readonly stores: ReadonlyMap<Installer, { readonly key: string; readonly exact: boolean }>;
}

/** What of environments and downloads stays from job to job. No method throws or rejects. */
export interface SetupCache {
  /** What the commands of an installer are told, so that what they download can be kept; empty where nothing is. */
  storeEnv(installer: Installer): Readonly<Record<string, string>>;
  restore(plan: readonly EnvironmentPlan[], keys: SetupKeys): Promise<RestoredParts>;
  /** Leaves to the post step what of the plan is to be saved; `made` are the ids that this step made, whole and proved. */
  keep(
    plan: readonly EnvironmentPlan[],
    keys: SetupKeys,
    restored: RestoredParts,
    made: ReadonlySet<string>,
  ): void;
}
