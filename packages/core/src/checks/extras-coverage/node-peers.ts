import { suppliedByFramework } from '#core/graph/node/aliases';
import { isDropped, isOfTypes } from '#core/graph/node/dropped';
import { nodeMembers } from '#core/graph/node/members';
import { mayNeed } from '#core/graph/node/reach';
import { holdsTypesAlone, isProgramAlone, isPublished } from '#core/graph/node/shipping';
import { typesPackageOf } from '#core/graph/node/specifier';
import { isLocated } from '#core/graph/node/value-use';
import type { Code, NodeUnit } from '#core/model/code';
import { textOnce } from '#core/model/file-tree';
import { at, type Finding } from '#core/model/finding';
import { comparePaths, type RepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import type { Sighting } from './collect.ts';
import { nameOrFolder } from './name-or-folder.ts';
import { nodeEdit } from './node-edit.ts';
import { packageOf } from './node-verdict.ts';

interface Unmet {
  readonly range: string;
  readonly providers: string[];
  /** What the consumer imports may need it. */
  isNeeded: boolean;
}

/** A package of the workspace by the name that the consumer has for it, and what that imports of it. */
interface Provided {
  readonly name: string;
  readonly provider: NodeProject;
  readonly uses: readonly Sighting[];
}

/**
 * Peers of workspace packages that a package which uses them does not declare (`missing-peer`): inside the repository the
 * link to the provider's own copy hides it, outside the install lacks the peer or gets a second copy. Judged is who
 * depends on the provider and imports it at run time; a peer counts as met where any section of the consumer or of a package
 * above it names it. One finding a peer, with all that want it; a warning where nobody else installs the consumer, as
 * the provider's copy then serves, and for `@types/*`, as no import fails without; a notice where nothing that it reaches of the
 * providers loads the peer, or it only asks where they lie. The provider's matter are optional peers, what it depends on as well, and peers of peers; and so is a provider
 * that the consumer takes from the registry: that one may have other peers. One that holds types alone is never run. One by
 * `link:` is a link and no more: its peers are looked for from its own folder (https://pnpm.io/cli/link, https://yarnpkg.com/protocol/link).
 */
export function checkNodePeers(code: Code, workspace: Workspace): readonly Finding[] {
  const memberOf = nodeMembers(workspace);
  const types = new Set(code.node.flatMap((unit) => (holdsTypesAlone(unit) ? unit.project : [])));
  return code.node.flatMap((unit) => {
    const { project } = unit;
    const providers = new Map<string, NodeProject>();
    for (const [name, range] of project.dependencies.dependencies) {
      if (range.startsWith('link:')) continue;
      const provider = memberOf(project, name);
      const leavesPeers = provider !== null && provider.dependencies.peerDependencies.size > 0;
      if (leavesPeers && provider !== project && !types.has(provider)) providers.set(name, provider);
    }
    if (providers.size === 0) return [];
    const used = usedAtRuntime(unit);
    const unmet = new Map<string, Unmet>();
    for (const [name, provider] of [...providers].sort(([a], [b]) => comparePaths(a, b))) {
      const uses = used.get(name);
      if (uses !== undefined) addUnmet(unit, { name, provider, uses }, unmet, code, workspace);
    }
    if (!isPublished(project, workspace.files))
      for (const peer of unmet.keys()) if (isTypes(peer)) unmet.delete(peer);
    return [...unmet].map(([peer, one]) => finding(unit, peer, one, workspace));
  });
}

/** Read by a compiler alone, which tells what it misses: where nobody else installs the consumer, its own does. */
function isTypes(peer: string): boolean {
  return peer.startsWith('@types/');
}

function addUnmet(
  { project, declarations }: NodeUnit,
  provided: Provided,
  unmet: Map<string, Unmet>,
  code: Code,
  workspace: Workspace,
): void {
  const { byName } = declarations;
  const { name, provider } = provided;
  const { dependencies, optionalPeers } = provider;
  const open = [...dependencies.peerDependencies].filter(([peer]) => {
    if (optionalPeers.has(peer) || peer === project.name || dependencies.dependencies.has(peer)) return false;
    if (byName.has(peer) || byName.has(typesPackageOf(peer))) return false;
    return !suppliedByFramework(peer, project, declarations, workspace.files);
  });
  if (open.length === 0) return;
  const uses = provided.uses.filter(({ file, use }) => !isDropped(name, use, file, workspace));
  if (uses.length === 0) return;
  const loading = uses.filter((one) => !isOnlyLocated(one, workspace));
  for (const [peer, range] of open) {
    const one = unmet.get(peer) ?? { range, providers: [], isNeeded: false };
    one.providers.push(name);
    one.isNeeded ||= isNeeded(peer, { name, provider, uses: loading }, code, workspace);
    unmet.set(peer, one);
  }
}

function isOnlyLocated({ file, use }: Sighting, { files }: Workspace): boolean {
  return isLocated(use.fact, () => textOnce(file.path, files));
}

function isNeeded(peer: string, { provider, uses }: Provided, code: Code, workspace: Workspace): boolean {
  const files = uses.map(({ use: { target } }) => (target.kind === 'member' ? target.file : null));
  const known = files.filter((file): file is RepoPath => file !== null);
  return known.length < files.length || mayNeed(peer, known, provider, code, workspace);
}

function finding(
  { project }: NodeUnit,
  peer: string,
  { range, providers, isNeeded }: Unmet,
  workspace: Workspace,
): Finding {
  const published = isPublished(project, workspace.files);
  const leavesOn = published && !isProgramAlone(project, workspace.files);
  const section = leavesOn ? 'peerDependencies' : 'dependencies';
  const { file, key, spell } = nodeEdit(workspace, project, section);
  return {
    rule: 'extras-coverage/missing-peer',
    at: at.value(project.file, ['dependencies', providers[0] ?? peer]),
    project: project.folder,
    ...(published && isNeeded && !isTypes(peer) ? {} : { severity: isNeeded ? 'warning' : 'notice' }),
    data: {
      name: nameOrFolder(project.name, project.folder),
      providers,
      peer,
      range,
      edit: { file, key, before: null, after: spell(peer, range) },
    },
  };
}

/** The uses of each package that reach it at run time. */
function usedAtRuntime({ files }: NodeUnit): ReadonlyMap<string, readonly Sighting[]> {
  const used = new Map<string, Sighting[]>();
  for (const file of files) {
    if (file.role !== 'runtime') continue;
    for (const use of file.uses) {
      if (isOfTypes(use.fact)) continue;
      const name = packageOf(use);
      if (name === null) continue;
      const known = used.get(name);
      if (known === undefined) used.set(name, [{ file, use }]);
      else known.push({ file, use });
    }
  }
  return used;
}
