import type { MadeEnvironment } from '#core/model/install';

/** The environments that steps of one job make and use. */
export interface Environments {
  /** Absolute folder for virtual environments, outside the checkout. */
  readonly folder: string;
  /** Those that were made, and finished; none where no step of this job made any. */
  load(): readonly MadeEnvironment[];
  /** Adds environments, each in the place of an earlier one of the same id. Throws UserError where nothing can be written. */
  save(made: readonly MadeEnvironment[]): void;
}
