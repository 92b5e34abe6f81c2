import type { InstalledDistribution } from './install.ts';

/**
 * What markers ask of an environment (PyPA: Dependency specifiers, "Environment markers"), by its variables; '' is what
 * is not known.
 */
export interface MarkerEnvironment {
  readonly os_name: string;
  readonly sys_platform: string;
  readonly platform_machine: string;
  readonly platform_python_implementation: string;
  readonly platform_release: string;
  readonly platform_system: string;
  readonly platform_version: string;
  /** `3.11` */
  readonly python_version: string;
  /** `3.11.7` */
  readonly python_full_version: string;
  readonly implementation_name: string;
  readonly implementation_version: string;
}

/** The variables that the machine alone decides. */
export type MachineFacts = Pick<
  MarkerEnvironment,
  | 'os_name'
  | 'sys_platform'
  | 'platform_machine'
  | 'platform_release'
  | 'platform_system'
  | 'platform_version'
>;

/** The texts of one `.dist-info` (or `.egg-info`) as they stand; null where there is none, or none that can be read. */
export interface DistributionFiles {
  /** Name of the folder or file in site-packages: `torch-2.9.0.dist-info`. */
  readonly entry: string;
  /** METADATA or PKG-INFO, from its beginning at least to the end of its headers. */
  readonly metadata: string | null;
  readonly record: string | null;
  /** direct_url.json (PEP 610). */
  readonly directUrl: string | null;
  /** requires.txt of an `.egg-info`. */
  readonly requires: string | null;
  /** Whether an `.egg-link` leads to it: setuptools' way of editable installs before PEP 660. */
  readonly isLinked: boolean;
}

/** What of a virtual environment says what is in it. Nothing of it was run. */
export interface EnvironmentFiles {
  /** Absolute. */
  readonly folder: string;
  /** pyvenv.cfg (PEP 405). */
  readonly config: string;
  /** Name of the folder above site-packages: `python3.11`, `pypy3.10`, on Windows `Lib`. */
  readonly library: string;
  readonly machine: MachineFacts;
  readonly distributions: readonly DistributionFiles[];
  /** What could not be read, as sentences. */
  readonly problems: readonly string[];
}

export interface InstalledEnvironment {
  /** Sorted by name, then version: two of one name are what a broken update leaves. */
  readonly distributions: readonly InstalledDistribution[];
  readonly markers: MarkerEnvironment;
  /** Why something may be installed that is not told of here, as sentences. */
  readonly problems: readonly string[];
}
