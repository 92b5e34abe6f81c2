import type { EnvironmentPlan, InstallRequest, PlanStep, Toolchain } from '#core/model/install';
import { comparePaths, type RepoPath, ROOT, relative } from '#core/model/repo-path';
import { constraintsFor, notPinned } from './constraints-file.ts';
import { asksForGpu, bringsTorch } from './cpu-index.ts';
import { wanted } from './node-environment.ts';
import { chooseParts } from './python-choice.ts';
import { needOf, type PythonNeed } from './python-need.ts';
import { leftOutNotes, sharedNotes, shortList, shownAs, unknowableNotes } from './python-notes.ts';
import type { PythonParts } from './python-parts.ts';
import type { Target } from './targets.ts';
import { pythonOf, venvFolder } from './venv.ts';

/** A venv copies or links an interpreter and unpacks pip. */
export const VENV_TIMEOUT_MS = 5 * 60_000;
/** Downloads, and builds of packages without a wheel: longer than any of them took is no promise, so it is ample. */
export const INSTALL_TIMEOUT_MS = 60 * 60_000;

/**
 * The environment of Python targets by pip: `venv`, then one installation of everything, so that pip resolves it as a
 * whole. Projects of the workspace are given by their folders, whatever they are called, and so are never fetched from an
 * index by name; constraints.txt holds the versions of the rest. Throws UserError as `needOf`.
 */
export function planPip(
  parts: PythonParts,
  id: string,
  targets: readonly Target[],
  request: InstallRequest,
  toolchain: Toolchain,
): EnvironmentPlan {
  const choices = targets.map((target) => chooseParts(parts, target, request));
  const need = needOf(parts, choices);
  const venv = venvFolder(request.environmentsFolder, id);
  const gpu = request.gpu || targets.some(asksForGpu);
  const index = torchIndex(parts, need, gpu, request);
  const constraints = constraintsOf(parts, targets);
  const pip = [pythonOf(venv), '-m', 'pip', 'install', '--no-input', '--disable-pip-version-check'];
  const shownTargets = shownAs(targets);
  // In a requirements file the paths of packages are relative to the folder that pip is called in.
  const steps = installsOf(parts, need).map((part): PlanStep => {
    const limits = constraints === null ? [] : ['-c', pathArgument(part.cwd, constraints)];
    const extra = index === null ? [] : ['--extra-index-url', index];
    return {
      title: `pip install for ${part.title ?? shownTargets}`,
      command: {
        argv: [pip[0] ?? '', ...pip.slice(1), ...limits, ...extra, ...part.args],
        cwd: part.cwd,
        env: {},
        timeoutMs: INSTALL_TIMEOUT_MS,
      },
    };
  });
  const python = wanted(toolchain.python, 'python').argv;
  const free = constraints === null ? [] : notPinned(parts.workspace, constraints, need.closure.outside);
  return {
    id,
    language: 'python',
    projects: targets.map(({ folder }) => folder),
    installer: 'pip',
    venv,
    steps: [
      {
        title: `Make the virtual environment of ${shownTargets}`,
        command: { argv: [...python, '-m', 'venv', venv], cwd: ROOT, env: {}, timeoutMs: VENV_TIMEOUT_MS },
      },
      ...steps,
    ],
    roots: need.roots,
    gpu,
    decidedBy: [...need.decidedBy, ...(constraints === null ? [] : [constraints])].sort(comparePaths),
    isLocked: constraints !== null && free.length === 0,
    notes: [
      ...lockNotes(constraints, free, shownTargets),
      ...leftOutNotes(choices),
      ...unknowableNotes(parts, need.closure),
      ...sharedNotes(targets),
    ],
  };
}

/** One call of an installer: what is given to it, and where. */
export interface Installation {
  readonly cwd: RepoPath;
  readonly args: readonly string[];
  /** Where it is for one of several targets only. */
  readonly title: RepoPath | null;
}

/** Everything in one call; each further target with requirements files of its own needs another, from its folder. */
export function installsOf(
  parts: PythonParts,
  need: PythonNeed,
  home: RepoPath = ROOT,
): readonly Installation[] {
  const withFiles = need.choices.filter((choice) => needOf(parts, [choice], need).files.length > 0);
  const [only] = need.choices;
  const whole = (cwd: RepoPath, part: PythonNeed, files: readonly RepoPath[]): readonly string[] => [
    ...part.editable.flatMap(({ project, extras }) => [
      '-e',
      withExtras(pathArgument(cwd, project.folder), extras),
    ]),
    ...part.plain.map(({ text }) => text),
    ...files.flatMap((file) => ['-r', pathArgument(cwd, file)]),
  ];
  const found: Installation[] =
    only !== undefined && need.choices.length === 1
      ? [{ cwd: need.filesFrom ?? home, args: [], title: null }].map((one) => ({
          ...one,
          args: whole(one.cwd, need, need.files),
        }))
      : [
          { cwd: home, args: whole(home, need, []), title: null },
          ...withFiles.map((choice) => {
            const part = needOf(parts, [choice], need);
            const { folder } = choice.project;
            const cwd = part.filesFrom ?? folder;
            return { cwd, args: whole(cwd, part, part.files), title: folder };
          }),
        ];
  return found.filter(({ args }) => args.length > 0);
}

function withExtras(path: string, extras: readonly string[]): string {
  return extras.length === 0 ? path : `${path}[${extras.join(',')}]`;
}

/** A path as an argument: relative to the folder that a command runs in, and never an option. */
export function pathArgument(from: RepoPath, path: RepoPath): string {
  const way = relative(from, path);
  return way === '.' || way === '..' || way.startsWith('../') ? way : `./${way}`;
}

function constraintsOf(parts: PythonParts, targets: readonly Target[]): RepoPath | null {
  const [first = null, ...others] = new Set(
    targets.map(({ folder }) => constraintsFor(parts.workspace, folder)),
  );
  // Targets of several files share none but the repository's own.
  return others.length === 0 ? first : constraintsFor(parts.workspace, ROOT);
}

function torchIndex(
  parts: PythonParts,
  { closure, choices }: PythonNeed,
  gpu: boolean,
  request: InstallRequest,
): string | null {
  if (gpu) return null;
  const { python } = parts.workspace.locks;
  return choices.some(({ project }) => bringsTorch(closure, python(project.folder)))
    ? request.torchIndex
    : null;
}

function lockNotes(constraints: RepoPath | null, free: readonly string[], shown: string): readonly string[] {
  if (constraints === null)
    return [
      `no constraints.txt${shown === '.' ? '' : ` at or above ${shown}`}: the index has a say in which versions are installed`,
    ];
  if (free.length === 0) return [];
  return [
    `${constraints} names no version of ${shortList(free)}: the index has a say in which are installed`,
  ];
}
