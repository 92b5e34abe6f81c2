import type { FileTree } from '#core/model/file-tree';
import type { EnvironmentFiles } from '#core/model/installed-environment';
import type { Digest } from './digest.ts';
import type { Environments } from './environments.ts';
import type { Programs } from './programs.ts';
import type { SetupCache } from './setup-cache.ts';
import type { StepRunner } from './step-runner.ts';
import type { Venvs } from './venvs.ts';

/** What of the machine decides what an environment holds, beside its interpreter. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** `ImageOS` of the runner; '' where it has none. */
  readonly imageOS: string;
  /** Absolute folder of the repository. */
  readonly root: string;
}

/** What making environments needs of the outside. */
export interface SetUpPorts {
  readonly files: FileTree;
  readonly programs: Programs;
  readonly steps: StepRunner;
  readonly venvs: Venvs;
  readonly environments: Environments;
  readonly cache: SetupCache;
  readonly machine: Machine;
  readonly digest: Digest;
  /** What a virtual environment holds. Throws UserError where it is none. */
  readonly inspect: (venv: string) => EnvironmentFiles;
  /** Later steps of the job find its programs on PATH, and `VIRTUAL_ENV`. */
  readonly useVenv: (venv: string) => void;
  /** Into the log: inert text, or workflow commands that are meant as such. */
  readonly print: (text: string) => void;
}
