import { nodeProjects } from '#core/graph/node/declarations';
import { nodeMembers } from '#core/graph/node/members';
import { UserError } from '#core/model/errors';
import { at } from '#core/model/finding';
import type { EnvironmentPlan, PlanStep, Toolchain, ToolNeeds } from '#core/model/install';
import { isTable } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import type { Command } from '#core/model/plan';
import { comparePaths, join, type RepoPath, relative } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { environmentIds } from './environment-id.ts';
import { NODE_ENVIRONMENT, wanted } from './node-environment.ts';
import { type NodeInstallation, nodeClosure, nodeInstallation } from './node-installation.ts';
import type { Target } from './targets.ts';

/** Downloads, and scripts of the packages: longer than any of them took is no promise, so it is ample. */
const TIMEOUT_MS = 30 * 60_000;

/** Files beside a lock that have a say in what is installed. */
const SETTINGS = ['package.json', 'pnpm-workspace.yaml', '.npmrc', '.pnpmfile.cjs', '.pnpmfile.mjs'];

/** What pnpm reads as the name of a folder and nothing else; it takes the rest for a glob, or for the end of the filter. */
const PLAIN_FOLDER = /^[\p{L}\p{M}\p{N}\p{So}_.@+~#%=, /-]+$/u;

type NodeNeeds = Pick<ToolNeeds, 'node' | 'npm' | 'pnpm'>;

/** A project, the installation it belongs to, and what of that installation it is made of, itself last. */
interface Part {
  readonly project: NodeProject;
  readonly installation: NodeInstallation;
  readonly closure: readonly NodeProject[];
}

/**
 * What the environment of a Node target needs on the machine. Ranges are `engines.node` of all that it is made of, of its
 * installation's root, of the service, and plumb.edn's. Throws UserError as planNode.
 */
export function nodeNeeds(workspace: Workspace, target: Target): NodeNeeds {
  const { parts, closure } = partsOf(workspace, target);
  const projects = nodeProjects(workspace);
  const { version: preferred = null } = workspace.manifests.config.node;
  const ranges = [...closure, ...parts.map(({ installation }) => projects.get(installation.root))].map(
    (project) => (isTable(project?.data.engines) ? project.data.engines.node : null),
  );
  const all = [preferred, target.service?.runtime.requires?.value, ...ranges];
  const pnpm = parts.find(({ installation }) => installation.tool === 'pnpm')?.installation;
  return {
    node: { ranges: [...new Set(all.filter((range) => typeof range === 'string'))], preferred },
    npm: parts.some(({ installation }) => installation.tool === 'npm'),
    pnpm: pnpm === undefined ? null : { version: pnpm.version, exact: pnpm.exact },
  };
}

/**
 * How the packages of a Node target are installed and built: what it declares, from the lock where there is one, then
 * the `build` scripts of the repository's packages that it depends on, and its own. Everything lies in the checkout; no
 * lock is written. Throws UserError for a service without package.json, for yarn and bun, and for a folder whose name is a
 * pattern to pnpm.
 */
export function planNode(workspace: Workspace, target: Target, toolchain: Toolchain): EnvironmentPlan {
  const { parts, closure } = partsOf(workspace, target);
  const folders = new Set([
    ...parts.map(({ installation }) => installation.root),
    ...closure.map(({ folder }) => folder),
  ]);
  const locks = parts.map(({ installation }) => installation.lock).filter((lock) => lock !== null);
  const settings = [...folders]
    .flatMap((folder) => SETTINGS.map((name) => join(folder, name)))
    .filter((file) => workspace.files.has(file));
  return {
    id: environmentIds(workspace)(target),
    language: 'node',
    projects: [target.folder],
    installer: parts.at(-1)?.installation.tool ?? 'npm',
    venv: null,
    steps: withoutRepeats(parts.flatMap((part) => stepsOf(part, toolchain))),
    roots: [],
    gpu: false,
    decidedBy: [...new Set([...settings, ...locks])].sort(comparePaths),
    isLocked: locks.length === parts.length,
    notes: parts.flatMap((part) => notesOf(workspace, part)),
  };
}

/**
 * The target, and before it what it depends on beyond its own installation (`link:../x`, npm's `file:../x`): it is
 * linked as it lies there, neither installed nor built.
 */
function partsOf(workspace: Workspace, { folder, project, service }: Target) {
  if (project?.language !== 'node')
    throw new UserError(
      `${folder} has no package.json that can be read`,
      'the command `plumb gen` writes that of a service',
      { at: at.file(service?.source.file ?? join(folder, 'package.json')) },
    );
  const memberOf = membersOf(workspace);
  const installations = new Map<RepoPath, NodeInstallation>();
  const installationOf = (one: NodeProject): NodeInstallation => {
    const known = installations.get(one.folder) ?? nodeInstallation(workspace, one.folder);
    installations.set(one.folder, known);
    return known;
  };
  const closure = nodeClosure(project, memberOf);
  const partOf = (one: NodeProject, all: readonly NodeProject[]): Part => {
    const installation = installationOf(one);
    return {
      project: one,
      installation,
      closure: all.filter((each) => installationOf(each).root === installation.root),
    };
  };
  const own = partOf(project, closure);
  const beyond = closure.filter(
    (each) => installationOf(each).root !== own.installation.root && (hasBuild(each) || needsPackages(each)),
  );
  return { parts: [...beyond.map((one) => partOf(one, nodeClosure(one, memberOf))), own], closure };
}

/** The same for all targets of a workspace. */
const membersOf = oncePer(nodeMembers);

/** Two parts of one installation would install it twice. */
function withoutRepeats(steps: readonly PlanStep[]): readonly PlanStep[] {
  const byCommand = new Map<string, PlanStep>();
  for (const each of steps) {
    const key = JSON.stringify([each.command.cwd, each.command.argv]);
    if (!byCommand.has(key)) byCommand.set(key, each);
  }
  return [...byCommand.values()];
}

function stepsOf(part: Part, { npm, pnpm }: Toolchain): readonly PlanStep[] {
  return part.installation.tool === 'pnpm'
    ? pnpmSteps(part, wanted(pnpm, 'pnpm').argv)
    : npmSteps(part, wanted(npm, 'npm').argv);
}

/** https://pnpm.io/filtering: `{folder}...` is what stands in a folder, and all that it depends on in the workspace. */
function pnpmSteps(
  { project: { folder }, installation, closure }: Part,
  pnpm: Command['argv'],
): readonly PlanStep[] {
  const { root, lock, set } = installation;
  const isAlone = set === null || set.members.every((member) => member === root);
  // pnpm would take a pnpm-workspace.yaml further up for its own
  const scope = isAlone ? (set === null ? ['--ignore-workspace'] : []) : filterOf(root, folder);
  const frozen = lock === null ? '--no-lockfile' : '--frozen-lockfile';
  const install = step(`pnpm install for ${folder}`, [...pnpm, ...scope, 'install', frozen], root);
  if (!closure.some(hasBuild)) return [install];
  const build = [...pnpm, ...scope, 'run', '--if-present', 'build'];
  return [install, step(`Build ${folder} and what it depends on`, build, root)];
}

function filterOf(root: RepoPath, folder: RepoPath): readonly string[] {
  const path = relative(root, folder);
  if (!PLAIN_FOLDER.test(path))
    throw new UserError(
      `the name of the folder ${JSON.stringify(folder)} is a pattern to pnpm`,
      'use letters, digits and - _ . + @ in the names of folders that hold packages',
    );
  return ['--fail-if-no-match', '--filter', path === '.' ? '{.}...' : `{./${path}}...`];
}

/** npm sorts nothing by itself: the packages that are depended upon are built one behind the other. */
function npmSteps({ project, installation, closure }: Part, npm: Command['argv']): readonly PlanStep[] {
  const { root, lock } = installation;
  if (lock === null) refuseWorkspaceRanges(project);
  const install = lock === null ? ['install', '--no-package-lock'] : ['ci'];
  return [
    step(`npm ${install[0]} in ${root}`, [...npm, ...install, '--no-audit', '--no-fund'], root),
    ...closure
      .filter(hasBuild)
      .map((each) =>
        step(`Build ${each.folder} for ${project.folder}`, [...npm, 'run', 'build'], each.folder),
      ),
  ];
}

/** Ranges of pnpm, yarn, bun and Rush, which npm refuses (EUNSUPPORTEDPROTOCOL): nothing tells who installs such a project. */
function refuseWorkspaceRanges({ folder, file, dependencies }: NodeProject): void {
  for (const ranges of Object.values(dependencies))
    for (const [name, range] of ranges) {
      if (!/^(?:workspace|catalog):/.test(range)) continue;
      throw new UserError(
        `${folder} has ${JSON.stringify(name)} as ${JSON.stringify(range)}, which npm does not read, and is no member of a workspace of pnpm`,
        'pnpm and npm are what works; leave such folders out with :exclude in plumb.edn, or name the others in the input target',
        { at: at.file(file) },
      );
    }
}

function needsPackages({ dependencies }: NodeProject): boolean {
  return dependencies.dependencies.size + dependencies.optionalDependencies.size > 0;
}

function hasBuild({ data }: NodeProject): boolean {
  return isTable(data.scripts) && typeof data.scripts.build === 'string';
}

function step(title: string, argv: readonly string[], cwd: RepoPath): PlanStep {
  const [program = '', ...rest] = argv;
  return { title, command: { argv: [program, ...rest], cwd, env: NODE_ENVIRONMENT, timeoutMs: TIMEOUT_MS } };
}

function notesOf(workspace: Workspace, { project: { folder }, installation }: Part): readonly string[] {
  const { tool, root, lock, set } = installation;
  const unlocked =
    lock === null
      ? [`${root} has no lock of ${tool}: the registry has a say in what is installed for ${folder}`]
      : [];
  if (set === null || folder === root) return unlocked;
  if (tool === 'npm')
    return [
      ...unlocked,
      `npm puts the packages of all members into one node_modules: that ${folder} uses no other's was not proved`,
    ];
  const rootProject = nodeProjects(workspace).get(root);
  if (Object.values(rootProject?.dependencies ?? {}).every(({ size }) => size === 0)) return unlocked;
  return [
    ...unlocked,
    `pnpm installs the packages of the workspace's root as well: that ${folder} declares all it uses of them was not proved`,
  ];
}
