import type { FileTree } from '#core/model/file-tree';
import type { EnvironmentFiles } from '#core/model/installed-environment';
import type { Environments } from './environments.ts';
import type { Runner } from './index.ts';
import type { Programs } from './programs.ts';
import type { StepRunner } from './step-runner.ts';
import type { TestReports } from './test-reports.ts';

/** What running tests needs of the outside. */
export interface TestPorts {
  readonly files: FileTree;
  /** Absolute real path of the folder that `files` is relative to. */
  readonly root: string;
  /** For what the log need not show. */
  readonly runner: Runner;
  readonly steps: StepRunner;
  readonly programs: Programs;
  readonly environments: Environments;
  readonly reports: TestReports;
  /** What a virtual environment holds. Throws UserError where it is none. */
  readonly inspect: (venv: string) => EnvironmentFiles;
  /** PATH with the folder of a program in front. */
  readonly pathWith: (program: string) => string;
  /** Into the log: inert text, or workflow commands that are meant as such. */
  readonly print: (text: string) => void;
}
