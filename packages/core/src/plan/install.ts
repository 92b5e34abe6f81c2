import { UserError } from '#core/model/errors';
import type { EnvironmentPlan, InstallPlan, InstallRequest, Toolchain, ToolNeeds } from '#core/model/install';
import { comparePaths, join, parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { environmentIds, SHARED } from './environment-id.ts';
import { nodeNeeds, planNode } from './install-node.ts';
import { planPip } from './install-pip.ts';
import { throwRefusals } from './install-risk.ts';
import { planUv } from './install-uv.ts';
import { pep440Range } from './plain-requirement.ts';
import { chooseParts, refuseUnknownExtras } from './python-choice.ts';
import { closureOf } from './python-closure.ts';
import { PythonParts } from './python-parts.ts';
import { type Target, targetsOf } from './targets.ts';
import { isInstalledByUv } from './uv-home.ts';

/**
 * What the environments of a request need on the machine, before it is known what is there. Throws UserError as `targetsOf`,
 * and as `nodeNeeds`.
 */
export function planTools(workspace: Workspace, request: InstallRequest): ToolNeeds {
  const targets = targetsOf(workspace, request.targets);
  const python = targets.filter(({ language }) => language === 'python');
  const node = targets
    .filter(({ language }) => language === 'node')
    .map((target) => nodeNeeds(workspace, target));
  const [firstNode] = node.flatMap((needs) => needs.node ?? []);
  const pnpm = node.flatMap((needs) => needs.pnpm ?? []);
  return {
    python: python.length === 0 ? null : pythonNeeds(workspace, python, request),
    uv: python.some((target) => isInstalledByUv(workspace, target)),
    node:
      firstNode === undefined
        ? null
        : {
            ranges: [...new Set(node.flatMap((needs) => needs.node?.ranges ?? []))],
            preferred: firstNode.preferred,
          },
    npm: node.some(({ npm }) => npm),
    pnpm: pnpm.find(({ version }) => version !== null) ?? pnpm[0] ?? null,
  };
}

/**
 * How the environments of a request are made: one a target, or one for all Python targets (`shared`). Throws UserError as
 * `targetsOf`, `planPip`, `planUv` and `planNode`, for an extra that no target has, and for an index that is no URL. The
 * toolchain is what was found for `planTools` of the same request.
 */
export function planInstall(
  workspace: Workspace,
  request: InstallRequest,
  toolchain: Toolchain,
): InstallPlan {
  const targets = targetsOf(workspace, request.targets);
  refuseUnknownExtras(targets, request);
  if (!/^(?:https?|file):\/\//.test(request.torchIndex))
    throw new UserError(
      `the index of CPU builds is ${JSON.stringify(request.torchIndex)}, which is no URL`,
      'write an address that begins with https://',
    );
  const parts = new PythonParts(workspace);
  const idOf = environmentIds(workspace);
  const python = targets.filter(({ language }) => language === 'python');
  const sets = request.shared ? [python].filter(({ length }) => length > 0) : python.map((one) => [one]);
  const environments = [
    ...sets.map((set): EnvironmentPlan => {
      const [first] = set;
      const id = request.shared || first === undefined ? SHARED : idOf(first);
      const byUv = set.filter((target) => isInstalledByUv(workspace, target));
      if (byUv.length > 0 && byUv.length < set.length)
        throw new UserError(
          `one shared environment cannot be made by both pip and uv; uv installs ${byUv.map(({ folder }) => folder).join(', ')}`,
          'say which with :python {:installer "uv"} in plumb.edn, or leave `shared` out',
        );
      return (byUv.length > 0 ? planUv : planPip)(parts, id, set, request, toolchain);
    }),
    ...targets
      .filter(({ language }) => language === 'node')
      .map((target) => ({ ...planNode(workspace, target, toolchain), id: idOf(target) })),
  ];
  throwRefusals(parts.refusals);
  return { environments: environments.sort((a, b) => comparePaths(a.id, b.id)) };
}

function pythonNeeds(
  workspace: Workspace,
  targets: readonly Target[],
  request: InstallRequest,
): NonNullable<ToolNeeds['python']> {
  const parts = new PythonParts(workspace);
  const ranges = targets.flatMap((target) => {
    const { projects } = closureOf(parts, chooseParts(parts, target, request).starts);
    return [
      target.service?.runtime.requires?.value,
      ...projects.map(({ project }) => project.requiresPython),
    ];
  });
  const spelled = ranges.filter((range): range is string => typeof range === 'string');
  return {
    ranges: [
      ...new Set(spelled.filter((range) => !range.includes('|') && range.trim() !== '*').map(pep440Range)),
    ],
    preferred: workspace.manifests.config.python.version ?? versionFile(workspace, targets),
  };
}

/** What `.python-version` at or above the first target says: pyenv, uv and setup-python read it. */
function versionFile({ files }: Workspace, [target]: readonly Target[]): string | null {
  for (let here: RepoPath | null = target?.folder ?? ROOT; here !== null; here = parentOf(here)) {
    const read = files.read(join(here, '.python-version'));
    const [line = ''] = read.kind === 'text' ? read.text.split('\n') : [];
    if (/^\d+\.\d+(?:\.\d+)?$/.test(line.trim())) return line.trim();
  }
  return null;
}
