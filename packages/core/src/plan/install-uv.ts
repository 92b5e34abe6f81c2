import { UserError } from '#core/model/errors';
import type { EnvironmentPlan, InstallRequest, PlanStep, Toolchain } from '#core/model/install';
import { comparePaths, join, type RepoPath } from '#core/model/repo-path';
import { asksForGpu, bringsTorch, hasTorchSource } from './cpu-index.ts';
import { INSTALL_TIMEOUT_MS, installsOf, VENV_TIMEOUT_MS } from './install-pip.ts';
import { sourceRisks } from './install-risk.ts';
import { wanted } from './node-environment.ts';
import { isPlainName } from './plain-name.ts';
import { chooseParts } from './python-choice.ts';
import { needOf, type PythonNeed } from './python-need.ts';
import { fromIndexNotes, leftOutNotes, sharedNotes, shownAs, unknowableNotes } from './python-notes.ts';
import type { PythonParts } from './python-parts.ts';
import type { Target } from './targets.ts';
import { uvConflicts } from './uv-conflicts.ts';
import { type UvHome, uvHome } from './uv-home.ts';
import { besideSteps, exportStep, extraArguments, groupArguments } from './uv-steps.ts';
import { pythonOf, venvFolder } from './venv.ts';

/** All that the steps of one environment are made of. */
export interface UvFrame {
  readonly parts: PythonParts;
  readonly targets: readonly Target[];
  readonly need: PythonNeed;
  readonly home: UvHome;
  readonly venv: string;
  readonly uv: readonly string[];
  /** The interpreter that the environment is made of. */
  readonly python: string;
  /** Arguments that name the index of CPU builds. */
  readonly index: readonly string[];
  /** What the log calls the targets. */
  readonly shown: string;
}

/**
 * The environment of Python targets by uv. Projects: `uv sync` from the lock of their workspace (or their own), then what
 * tests need beside it. Services without a project, and projects that uv does not know as such: an environment, and `uv pip
 * install` of the same as pip would get, held to the lock's versions. Throws UserError as `needOf`, and for targets of
 * several workspaces in one environment.
 */
export function planUv(
  parts: PythonParts,
  id: string,
  targets: readonly Target[],
  request: InstallRequest,
  toolchain: Toolchain,
): EnvironmentPlan {
  const { workspace } = parts;
  const home = oneHome(parts, targets);
  const members = [home.root, ...targets.map(({ folder }) => folder)].flatMap((at) => parts.at(at) ?? []);
  const conflicts = { conflicts: uvConflicts([...new Set(members)]), taken: new Set<string>() };
  const choices = targets.map((target) => chooseParts(parts, target, request, conflicts));
  const need = needOf(parts, choices, { isLocked: home.lock !== null });
  if (home.lock === null) {
    // What the root of a workspace says holds for its members.
    const saying = new Set([parts.at(home.root), ...need.closure.projects.map(({ project }) => project)]);
    for (const project of saying)
      if (project !== null) parts.refusals.push(...sourceRisks(workspace, project));
  }
  const gpu = request.gpu || targets.some(asksForGpu);
  const venv = venvFolder(request.environmentsFolder, id);
  const frame: UvFrame = {
    parts,
    targets,
    need,
    home,
    venv,
    uv: wanted(toolchain.uv, 'uv').argv,
    python: wanted(toolchain.python, 'python').argv[0],
    index: gpu || home.lock !== null ? [] : indexArguments(parts, need, home, request),
    shown: shownAs(targets),
  };
  const decidedBy = [home.lock, ...['pyproject.toml', 'uv.toml'].map((name) => join(home.root, name))];
  const ours = decidedBy.filter((file): file is RepoPath => file !== null && workspace.files.has(file));
  return {
    id,
    language: 'python',
    projects: targets.map(({ folder }) => folder),
    installer: 'uv',
    venv,
    steps: targets.some((target) => uvHome(workspace, target).isProject) ? syncSteps(frame) : pipSteps(frame),
    roots: need.roots,
    gpu,
    decidedBy: [...new Set([...need.decidedBy, ...ours])].sort(comparePaths),
    isLocked: home.lock !== null && knowsAll(frame),
    notes: [
      ...(home.lock === null
        ? [`no uv.lock in ${home.root}: uv resolves anew${home.isProject ? ', and writes one there' : ''}`]
        : []),
      ...leftOutNotes(choices),
      ...(home.isProject ? fromIndexNotes(parts, home.root, need.closure, choices) : []),
      ...(home.lock === null ? unknowableNotes(parts, need.closure) : []),
      ...sharedNotes(targets),
    ],
  };
}

function oneHome({ workspace }: PythonParts, targets: readonly Target[]): UvHome {
  const homes = targets.map((target) => uvHome(workspace, target));
  const [first] = homes;
  if (first === undefined) throw new Error('an environment is made for one target at least');
  const roots = [...new Set(homes.map(({ root }) => root))];
  if (roots.length > 1)
    throw new UserError(
      `one shared environment cannot be made of ${roots.length} uv projects: ${roots.slice(0, 5).join(', ')}`,
      'name targets of one uv workspace, or leave `shared` out: each then has its own environment',
    );
  return { ...first, isProject: homes.some(({ isProject }) => isProject) };
}

/** uv asks its indexes one behind the other, and takes a name from the first that has it, unless told otherwise. */
function indexArguments(
  parts: PythonParts,
  { closure }: PythonNeed,
  { root }: UvHome,
  { torchIndex }: InstallRequest,
): readonly string[] {
  const folders = new Set<string>([root, ...closure.projects.map(({ project }) => project.folder)]);
  if (hasTorchSource(parts.workspace, folders)) return [];
  if (!bringsTorch(closure, parts.workspace.locks.python(root))) return [];
  return ['--index', torchIndex, '--index-strategy', 'unsafe-best-match'];
}

/** https://docs.astral.sh/uv/reference/environment/: the environment that `uv sync` makes, and out of which Python. */
function syncSteps(frame: UvFrame): readonly PlanStep[] {
  const { targets, need, home, venv, uv, python, index, shown } = frame;
  const locked = home.lock === null ? [] : ['--locked'];
  return [
    {
      title: `uv sync for ${shown}`,
      command: {
        argv: [
          uv[0] ?? '',
          ...uv.slice(1),
          'sync',
          ...locked,
          ...packageArguments(frame),
          ...extraArguments(need.choices),
          ...groupArguments(need.choices),
          ...index,
        ],
        cwd: home.root,
        env: { UV_PROJECT_ENVIRONMENT: venv, UV_PYTHON: python },
        timeoutMs: INSTALL_TIMEOUT_MS,
      },
    },
    ...besideSteps(frame, targets),
  ];
}

function packageArguments({ parts, need, home }: UvFrame): readonly string[] {
  if (!home.isMember) return [];
  const set = parts.workspace.memberSets.find(({ tool, root }) => tool === 'uv' && root === home.root);
  const members = new Set(set?.members);
  const own = need.choices.map(({ project }) => project).filter(({ folder }) => members.has(folder));
  // A service in the shared environment brings packages that nobody else may ask for.
  const brought = need.choices.some(({ target }) => target.project === null)
    ? need.closure.projects.map(({ project }) => project).filter(({ folder }) => members.has(folder))
    : [];
  const chosen = [...new Set([...own, ...brought])];
  if (chosen.length > 1 && chosen.length === members.size) return ['--all-packages'];
  return chosen.flatMap(({ name }) => (name === null || !isPlainName(name) ? [] : ['--package', name]));
}

function pipSteps(frame: UvFrame): readonly PlanStep[] {
  const { parts, need, home, venv, uv, python, index, shown } = frame;
  const constraints = home.lock === null ? null : exportStep(frame);
  const limits = constraints === null ? [] : ['-c', constraints.file];
  const call = (...args: string[]) => [uv[0] ?? '', ...uv.slice(1), ...args] as const;
  return [
    {
      title: `Make the virtual environment of ${shown}`,
      command: {
        argv: call('venv', '--python', python, venv),
        cwd: home.root,
        env: {},
        timeoutMs: VENV_TIMEOUT_MS,
      },
    },
    ...(constraints === null ? [] : [constraints.step]),
    ...installsOf(parts, need, home.root).map(
      ({ cwd, args, title }): PlanStep => ({
        title: `uv pip install for ${title ?? shown}`,
        command: {
          argv: call('pip', 'install', '-p', pythonOf(venv), ...limits, ...index, ...args),
          cwd,
          env: {},
          timeoutMs: INSTALL_TIMEOUT_MS,
        },
      }),
    ),
  ];
}

/** Whether the lock has a version of everything that is asked for by name. */
function knowsAll({ parts, need, home }: UvFrame): boolean {
  const known = parts.workspace.locks.python(home.root);
  if (need.files.length > 0 && home.isProject) return false;
  const inLock = new Set(known.keys());
  for (const requires of known.values()) for (const name of requires) inLock.add(name);
  return need.closure.outside.every(({ name, section }) => section.kind === 'build' || inLock.has(name));
}
