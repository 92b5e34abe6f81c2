import type { FileTree } from '#core/model/file-tree';
import type { EnvironmentPlan } from '#core/model/install';
import type { Digest } from '#core/ports/digest';

/** What of the machine decides what an environment holds. */
export interface MachineFacts {
  /** Null where no environment is Python's. */
  readonly python: { readonly version: string; readonly path: string } | null;
  readonly platform: string;
  readonly arch: string;
  /** `ImageOS` of the runner; '' where it has none. */
  readonly imageOS: string;
  /** Absolute folder of the repository: editable installs name it. */
  readonly root: string;
  /** Version of Plumbline. */
  readonly plumb: string;
}

export interface StoreKeys {
  readonly key: string;
  readonly restoreKeys: readonly string[];
}

export interface EnvironmentKeys {
  /** The one key that the virtual environment is restored by; null where it is not to be kept. */
  readonly venv: string | null;
  readonly stores: StoreKeys;
}

/** The keys of a whole plan: one store serves all environments of an installer. */
export interface CacheKeys {
  readonly venvs: ReadonlyMap<string, string>;
  readonly stores: ReadonlyMap<EnvironmentPlan['installer'], StoreKeys>;
}

/** Keys of one environment: at most 512 characters, without commas. */
export declare function environmentKeys(
  plan: EnvironmentPlan,
  files: FileTree,
  facts: MachineFacts,
  digest: Digest,
): EnvironmentKeys;

/** Keys of all environments of a plan. */
export declare function cacheKeys(
  plan: readonly EnvironmentPlan[],
  files: FileTree,
  facts: MachineFacts,
  digest: Digest,
): CacheKeys;
