import type { PlanStep } from '#core/model/install';
import { join } from '#core/model/repo-path';
import { INSTALL_TIMEOUT_MS, pathArgument } from './install-pip.ts';
import type { UvFrame } from './install-uv.ts';
import { isPlainName } from './plain-name.ts';
import { plainRequirement } from './plain-requirement.ts';
import type { PythonChoice } from './python-choice.ts';
import { needOf } from './python-need.ts';
import type { Target } from './targets.ts';
import { uvConflicts } from './uv-conflicts.ts';
import { pythonOf } from './venv.ts';

/** Extras as `uv sync` takes them; an extra that one target leaves out, it leaves out for all. */
export function extraArguments(choices: readonly PythonChoice[]): readonly string[] {
  const chosen = new Set(choices.flatMap(({ extras }) => extras));
  const leftOut = choices.flatMap((choice) => [...choice.leftOut]);
  if (chosen.size === 0) return [];
  // '' stands for what the user did not name.
  if (leftOut.some(([, why]) => why === '')) return [...chosen].sort().flatMap((extra) => ['--extra', extra]);
  const without = [...new Set(leftOut.map(([extra]) => extra))].sort();
  return ['--all-extras', ...without.flatMap((extra) => ['--no-extra', extra])];
}

/** Groups that uv does not install by itself. */
export function groupArguments(choices: readonly PythonChoice[]): readonly string[] {
  const groups = choices.flatMap(({ project, groups: { forTests } }) =>
    forTests !== null && project.groups.has(forTests) ? forTests : [],
  );
  return [...new Set(groups)].sort().flatMap((group) => ['--group', group]);
}

/** What `uv sync` does not install: a Hatch environment, a requirements file, the root's groups, what a service names. */
export function besideSteps(frame: UvFrame, targets: readonly Target[]): readonly PlanStep[] {
  return frame.need.choices
    .filter(({ target }) => targets.includes(target))
    .flatMap((choice) => [
      ...plainSteps(frame, choice),
      ...fileSteps(frame, choice),
      ...rootSteps(frame, choice),
    ]);
}

function plainSteps(frame: UvFrame, { project, groups, target }: PythonChoice): readonly PlanStep[] {
  const { parts } = frame;
  const { forTests } = groups;
  const isHatch = forTests !== null && !project.groups.has(forTests);
  const ofHatch = isHatch ? parts.of(project, `group ${forTests}`) : [];
  const ofService = parts
    .of(project, 'base')
    .filter(({ origin }) => target.service !== null && origin.file === target.service.source.file);
  const texts = [...ofHatch, ...ofService]
    .filter(({ name }) => parts.member(name) === null)
    .map((declaration) => plainRequirement(declaration).text);
  return texts.length === 0 ? [] : [pipStep(frame, texts, project.folder)];
}

function fileSteps(frame: UvFrame, choice: PythonChoice): readonly PlanStep[] {
  const { file } = choice.groups;
  if (file === null) return [];
  const { filesFrom } = needOf(frame.parts, [choice], frame.need);
  const cwd = filesFrom ?? choice.project.folder;
  return [{ ...pipStep(frame, ['-r', pathArgument(cwd, file)], cwd), title: `uv pip install of ${file}` }];
}

function rootSteps(frame: UvFrame, { groups: { ofRoot }, target }: PythonChoice): readonly PlanStep[] {
  // In a shared environment the root may be a target itself.
  if (ofRoot === null || frame.need.choices.some(({ project }) => project === ofRoot.project)) return [];
  const { parts, home, uv, venv, python } = frame;
  const { project, groups } = ofRoot;
  const isLocked = parts.workspace.files.has(join(project.folder, 'uv.lock'));
  if (!isLocked && project.folder !== home.root) {
    const texts = groups
      .flatMap((group) => parts.of(project, `group ${group}`))
      .filter(({ name }) => parts.member(name) === null)
      .map((declaration) => plainRequirement(declaration).text);
    return texts.length === 0 ? [] : [pipStep(frame, texts, home.root)];
  }
  const file = inside(venv, 'plumb-groups.txt');
  const only = groups.flatMap((group) => ['--only-group', group]);
  const step: PlanStep = {
    title: `Read the groups ${groups.join(', ')} of ${project.file} from the lock`,
    command: {
      argv: [
        uv[0] ?? '',
        ...uv.slice(1),
        'export',
        // without a lock, `uv sync` has just written one
        isLocked ? '--locked' : '--frozen',
        ...only,
        ...EXPORT,
        '-o',
        file,
      ],
      cwd: project.folder,
      env: { UV_PYTHON: python },
      timeoutMs: INSTALL_TIMEOUT_MS,
    },
  };
  return [
    step,
    { ...pipStep(frame, ['-r', file], home.root), title: `uv pip install of them for ${target.folder}` },
  ];
}

/** Nothing on the output but versions: no projects of the workspace, no comments. */
const EXPORT = ['--quiet', '--no-emit-workspace', '--no-header', '--no-annotate'];

/**
 * The versions of the lock as constraints, in the environment's own folder: of all packages with all extras, but those which
 * `[tool.uv] conflicts` keeps apart from what is asked for.
 */
export function exportStep(frame: UvFrame): { readonly file: string; readonly step: PlanStep } {
  const { parts, need, home, venv, uv, python } = frame;
  const file = inside(venv, 'plumb-constraints.txt');
  const set = parts.workspace.memberSets.find(({ tool, root }) => tool === 'uv' && root === home.root);
  const declaring = [...new Set([home.root, ...(set?.members ?? [])])].flatMap((at) => parts.at(at) ?? []);
  const asked = new Set(
    need.closure.projects.flatMap(({ project, extras }) =>
      extras.map((extra) => `${project.name} extra ${extra}`),
    ),
  );
  const conflicting = uvConflicts(declaring)
    .flatMap((set) => [...set])
    .filter((name) => !asked.has(name))
    .flatMap((name) => / extra (.+)$/.exec(name)?.[1] ?? [])
    .filter(isPlainName);
  return {
    file,
    step: {
      title: 'Read the versions of the lock',
      command: {
        argv: [
          uv[0] ?? '',
          ...uv.slice(1),
          'export',
          '--locked',
          ...(set === undefined ? [] : ['--all-packages']),
          '--all-extras',
          ...[...new Set(conflicting)].sort().flatMap((extra) => ['--no-extra', extra]),
          '--no-default-groups',
          ...EXPORT,
          '-o',
          file,
        ],
        cwd: home.root,
        env: { UV_PYTHON: python },
        timeoutMs: INSTALL_TIMEOUT_MS,
      },
    },
  };
}

function pipStep(
  { uv, venv, index }: UvFrame,
  args: readonly string[],
  cwd: UvFrame['home']['root'],
): PlanStep {
  return {
    title: `uv pip install for ${cwd}`,
    command: {
      argv: [uv[0] ?? '', ...uv.slice(1), 'pip', 'install', '-p', pythonOf(venv), ...index, ...args],
      cwd,
      env: {},
      timeoutMs: INSTALL_TIMEOUT_MS,
    },
  };
}

function inside(venv: string, name: string): string {
  return venv.includes('\\') && !venv.includes('/') ? `${venv}\\${name}` : `${venv}/${name}`;
}
