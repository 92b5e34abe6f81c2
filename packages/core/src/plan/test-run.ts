import type { Command } from '#core/model/plan';
import { readPythonVersion } from '#core/model/python-version';
import type { RepoPath } from '#core/model/repo-path';

/** What `-m` selects unless the user says otherwise. */
export const DEFAULT_MARKERS = 'not gpu and not slow';

/** How pytest is run for one target. */
export interface TestRunRequest {
  /** Absolute path of the environment's Python. */
  readonly python: string;
  /** The project's folder. */
  readonly folder: RepoPath;
  /** An expression of `-m`; '' selects all. */
  readonly markers: string;
  /** Lines of pytest's setting `markers`, as the repository has it. */
  readonly registered: readonly string[];
  /** Failures after which pytest stops; 0: it never does. */
  readonly maxfail: number;
  /** The user's own arguments. */
  readonly args: readonly string[];
  /** Files, folders and node ids, relative to the project's folder; none: what pytest's own settings say. */
  readonly paths: readonly string[];
  /** Folders below the project's that are projects with tests of their own. */
  readonly others: readonly string[];
  /** Absolute path of the report to write. */
  readonly junit: string;
  readonly timeoutMs: number;
  /** Distributions of the environment by normalised name, with their versions. */
  readonly installed: ReadonlyMap<string, string>;
  /** Variables that the child gets beside CPU_ONLY. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * What keeps programs from a GPU. An empty CUDA_VISIBLE_DEVICES leaves no device (NVIDIA, CUDA Programming Guide, "CUDA
 * Environment Variables"), an index that no device has likewise with ROCm (AMD, "GPU isolation techniques"); JAX would
 * look for a GPU first (JAX, "Configuration options", `jax_platforms`). `GPU`, the gate of this project's services, is
 * not passed on, as nothing is that has no place in the allow-list. CI is what GitHub sets.
 */
export const CPU_ONLY: Readonly<Record<string, string>> = {
  CUDA_VISIBLE_DEVICES: '',
  HIP_VISIBLE_DEVICES: '-1',
  ROCR_VISIBLE_DEVICES: '-1',
  JAX_PLATFORMS: 'cpu',
  CI: 'true',
};

/**
 * The pytest command of a target. What stands last wins in pytest (https://docs.pytest.org/en/stable/reference/customize.html):
 * `addopts` of the repository, then the user's arguments, then ours.
 */
export function planTestRun(request: TestRunRequest): Command {
  const { python, folder, markers, maxfail, args, paths, others, junit, timeoutMs, installed, env } = request;
  return {
    argv: [
      python,
      '-m',
      'pytest',
      ...args,
      '-m',
      markers,
      '--strict-markers',
      `--maxfail=${maxfail}`,
      ...withoutRetries(installed),
      ...registering(request),
      '-o',
      // the only family that says where a test stands
      'junit_family=xunit1',
      `--junitxml=${junit}`,
      ...(paths.length > 0 ? paths.map(asPath) : others.map((other) => `--ignore=${other}`)),
    ],
    cwd: folder,
    env: { ...CPU_ONLY, ...env },
    timeoutMs,
    abortsOnTimeout: true,
  };
}

/** Asks which tests there would be without any `-m`: to tell "no tests" from "all deselected". */
export function planCollection(request: TestRunRequest): Command {
  const { python, folder, args, paths, others, timeoutMs, env } = request;
  const which = paths.length > 0 ? paths.map(asPath) : others.map((other) => `--ignore=${other}`);
  return {
    argv: [python, '-m', 'pytest', ...args, '-m', '', '--collect-only', '-q', ...which],
    cwd: folder,
    env: { ...CPU_ONLY, ...env },
    timeoutMs,
  };
}

/** Asks a Python what is installed for it; `-I` keeps the repository's folder and the user's variables out of the way. */
export function planInstalledQuery(python: string, folder: RepoPath): Command {
  const code =
    'import importlib.metadata as m, json; print(json.dumps([[d.metadata["Name"], d.version] for d in m.distributions()]))';
  return { argv: [python, '-I', '-c', code], cwd: folder, env: {}, timeoutMs: 60_000 };
}

/** `--force-reruns`, the only switch that also covers marks, came with this one. */
const FORCING = [16, 1] as const;

/**
 * The switches that keep plugins from running a failed test again. Only those that are installed know them; to leave a
 * plugin out (`-p no:`) would make its other options and its mark unknown, which pytest refuses, but flaky has no
 * switch. To pytest-retry a setting of "0" means once.
 */
function withoutRetries(installed: ReadonlyMap<string, string>): readonly string[] {
  const rerunfailures = installed.get('pytest-rerunfailures');
  return [
    ...(rerunfailures === undefined ? [] : ['--reruns=0']),
    ...(rerunfailures !== undefined && isAtLeast(rerunfailures, FORCING) ? ['--force-reruns=0'] : []),
    ...(installed.has('pytest-retry') ? ['--retries=0', '-o', 'retries='] : []),
    '-p',
    'no:flaky',
  ];
}

/**
 * With --strict-markers pytest refuses marks that nobody registered, and since 9.2 such names in `-m` too: those that we
 * bring in ourselves are registered beside the repository's. What conftest.py registers is added by pytest.
 */
function registering({ markers, registered, installed }: TestRunRequest): readonly string[] {
  const names = new Set(registered.map((line) => line.split(/[:(]/, 1)[0]?.trim()));
  const needed = [
    ...(markers.includes(DEFAULT_MARKERS) ? ['gpu', 'slow'] : []),
    // its mark goes with the plugin that is left out
    ...(installed.has('flaky') ? ['flaky'] : []),
  ].filter((name) => !names.has(name));
  if (needed.length === 0) return [];
  const lines = [...registered, ...needed.map((name) => `${name}: known to cpu-only-pytest`)];
  return ['-o', `markers=${lines.join('\n')}`];
}

function isAtLeast(text: string, [major, minor]: readonly [number, number]): boolean {
  const [first = 0, second = 0] = (readPythonVersion(text)?.release ?? []).map(Number);
  return first > major || (first === major && second >= minor);
}

/** A file may be called like an option. */
function asPath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}
