import type { Command } from './plan.ts';
import type { RepoPath } from './repo-path.ts';
import type { Requirement } from './requirement.ts';

/** One thing to run, under the words that the log shows for it. */
export interface PlanStep {
  readonly title: string;
  readonly command: Command;
}

/** How one environment is made: one a target, unless a shared one was asked for. */
export interface EnvironmentPlan {
  /** Unique in its plan, and the name of its folder: `services-foo`, `shared`. */
  readonly id: string;
  readonly language: 'python' | 'node';
  /** Folders of the projects and services that it is made for. */
  readonly projects: readonly RepoPath[];
  readonly installer: 'pip' | 'uv' | 'pnpm' | 'npm';
  /** Absolute folder of the virtual environment; null for Node, whose packages lie in the checkout. */
  readonly venv: string | null;
  /** Run one behind the other; the first that fails ends it. */
  readonly steps: readonly PlanStep[];
  /** Python: what was asked for, workspace packages first. What nothing of this leads to was not declared. */
  readonly roots: readonly Requirement[];
  readonly gpu: boolean;
  /** Files whose contents decide what is installed (manifests, lock, constraints), sorted. */
  readonly decidedBy: readonly RepoPath[];
  /** Whether they decide every version; otherwise the index has a say, and the environment is not kept. */
  readonly isLocked: boolean;
  /** Sentences that the user should read: no lock here, isolation not proved. */
  readonly notes: readonly string[];
}

export interface InstallPlan {
  /** Sorted by id. */
  readonly environments: readonly EnvironmentPlan[];
}

/** A program as it is called, before its own arguments: `["corepack", "pnpm"]`. */
export interface Tool {
  readonly argv: readonly [string, ...string[]];
  readonly version: string;
}

/** What a plan needs on the machine; null: not at all. */
export interface ToolNeeds {
  /** PEP 440 ranges that must all hold, and the version that plumb.edn names. */
  readonly python: { readonly ranges: readonly string[]; readonly preferred: string | null } | null;
  readonly uv: boolean;
  /** npm ranges (`engines.node`, plumb.edn) that must all hold. */
  readonly node: { readonly ranges: readonly string[]; readonly preferred: string | null } | null;
  readonly npm: boolean;
  /** The version that the repository declares, where it does. */
  readonly pnpm: { readonly version: string | null; readonly exact: boolean } | null;
}

/** What was found for the needs; null where nothing was needed. */
export interface Toolchain {
  readonly python: Tool | null;
  readonly uv: Tool | null;
  readonly node: Tool | null;
  readonly npm: Tool | null;
  readonly pnpm: Tool | null;
}

/** An environment that was made, as later steps of the job read it (and the output `environments` tells it). */
export interface MadeEnvironment {
  readonly id: string;
  readonly language: 'python' | 'node';
  readonly projects: readonly RepoPath[];
  readonly installer: EnvironmentPlan['installer'];
  readonly venv: string | null;
  /** Absolute path of its interpreter: the venv's Python, or Node. */
  readonly interpreter: string;
  readonly gpu: boolean;
  readonly roots: readonly string[];
}

/** One distribution in an environment, from its `.dist-info` (PyPA: Recording installed projects). */
export interface InstalledDistribution {
  /** Normalised. */
  readonly name: string;
  readonly version: string;
  /** `Requires-Dist`, markers included. */
  readonly requires: readonly Requirement[];
  /** Whether its files lie in the checkout (PEP 610: `dir_info.editable`). */
  readonly isEditable: boolean;
  /** Files of RECORD that only a CUDA build has (`libcudart.so.12`, `libtorch_cuda.so`), the first few. */
  readonly cudaFiles: readonly string[];
}

/** Where a package or service is made an environment for. */
export interface InstallRequest {
  /** Folders or unique names as the user wrote them; empty means all. */
  readonly targets: readonly string[];
  readonly gpu: boolean;
  readonly shared: boolean;
  /** Extras of the targets themselves: a list, or all that bring nothing of `:heavy`, or really all. */
  readonly extras: readonly string[] | 'light' | 'all';
  /** Address of the index with CPU builds of torch. */
  readonly torchIndex: string;
  /** Absolute folder for virtual environments, outside the checkout. */
  readonly environmentsFolder: string;
}
