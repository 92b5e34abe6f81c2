import { nodeProjects } from '#core/graph/node-declarations';
import { isPublished } from '#core/graph/node-shipping';
import { typesPackageOf } from '#core/graph/node-specifier';
import type { Code, NodeUnit } from '#core/model/code';
import { at, type Finding } from '#core/model/finding';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { nodeEdit } from './node-edit.ts';
import { packageOf } from './node-verdict.ts';

/**
 * Peers of workspace packages that a package which uses them does not declare (`missing-peer`): inside the repository the
 * link to the provider's own copy hides it, outside the install lacks the peer or gets a second copy. Judged is who
 * depends on the provider and imports it at run time; a peer counts as met where any section of the
 * consumer or of a package above it names it. One finding a peer, for the first provider that wants it; a warning where
 * nobody else installs the consumer, as the provider's copy then serves. Optional peers and peers of peers are the
 * provider's matter.
 */
export function checkNodePeers(code: Code, workspace: Workspace): readonly Finding[] {
  const members = membersByName(workspace);
  return code.node.flatMap((unit) => {
    const used = usedAtRuntime(unit);
    const told = new Set<string>();
    const names = [...unit.project.dependencies.dependencies.keys()].filter((name) => used.has(name));
    return names.flatMap((name) => {
      const provider = members.get(name);
      return provider === undefined ? [] : unmet(unit, provider, workspace, told);
    });
  });
}

function unmet(
  { project, declarations }: NodeUnit,
  provider: NodeProject,
  workspace: Workspace,
  told: Set<string>,
): readonly Finding[] {
  const { peerDependencies } = provider.dependencies;
  const missing = [...peerDependencies].filter(
    ([peer]) =>
      !provider.optionalPeers.has(peer) &&
      !told.has(peer) &&
      peer !== project.name &&
      !declarations.byName.has(peer) &&
      !declarations.byName.has(typesPackageOf(peer)),
  );
  const published = isPublished(project, workspace.files);
  const section = published ? 'peerDependencies' : 'dependencies';
  return missing.map(([peer, range]) => {
    told.add(peer);
    const { file, key, spell } = nodeEdit(workspace, project, section);
    return {
      rule: 'extras-coverage/missing-peer',
      at: at.file(project.file),
      project: project.folder,
      ...(published ? {} : { severity: 'warning' as const }),
      data: {
        name: project.name ?? project.folder,
        provider: provider.name ?? provider.folder,
        peer,
        range,
        edit: { file, key, before: null, after: spell(peer, range) },
      },
    };
  });
}

/** Names that several folders share (fixtures, templates) tell nothing: they are left out. */
function membersByName(workspace: Workspace): ReadonlyMap<string, NodeProject> {
  const byName = new Map<string, NodeProject | null>();
  for (const project of nodeProjects(workspace).values()) {
    if (project.name !== null) byName.set(project.name, byName.has(project.name) ? null : project);
  }
  return new Map(
    [...byName].flatMap(([name, project]) => (project === null ? [] : [[name, project] as const])),
  );
}

function usedAtRuntime({ files }: NodeUnit): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { role, uses } of files) {
    if (role !== 'runtime') continue;
    for (const use of uses) {
      const name = use.fact.kind === 'type' ? null : packageOf(use);
      if (name !== null) used.add(name);
    }
  }
  return used;
}
