import { nodeProjects } from '#core/graph/node/declarations';
import { isProgramAlone, isPublished, maybeBundled } from '#core/graph/node/shipping';
import { oncePer, oncePerText } from '#core/model/once';
import type { NodeDependencyKind, NodeProject, Workspace } from '#core/model/workspace';
import type { Problem } from './collect.ts';
import type { Verdict } from './node-verdict.ts';

/** Files that the bundler of React Native alone takes (https://reactnative.dev/docs/platform-specific-code#platform-specific-extensions). */
const FOR_PHONES = /\.(?:native|ios|android)\.[cm]?[jt]sx?$/;

/** How many published packages of the repository leave a package to their users, and how many bring it. */
const sharesOf = oncePer((workspace: Workspace) =>
  oncePerText((name: string) => {
    const shares = { left: 0, brought: 0 };
    for (const project of nodeProjects(workspace).values()) {
      if (!isPublished(project, workspace.files)) continue;
      const { dependencies, peerDependencies } = project.dependencies;
      if (peerDependencies.has(name)) shares.left += 1;
      else if (dependencies.has(name)) shares.brought += 1;
    }
    return shares;
  }),
);

/**
 * Whether most packages beside a library leave it to their users: it is a host that there shall be one of
 * (https://nodejs.org/en/blog/npm/peer-dependencies).
 */
function isLeftByMost(name: string, project: NodeProject, workspace: Workspace): boolean {
  const { left, brought } = sharesOf(workspace)(name);
  return left > brought && !isProgramAlone(project, workspace.files);
}

/** Where a package is to be declared. */
interface Section {
  readonly section: NodeDependencyKind;
  /** It is the host of this package and of most beside it: a peer that they cannot be without. */
  readonly isHost?: true;
}

/**
 * A dependency; but a private package nobody can install (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#private): the
 * bundler of one that is published takes it in, and what it takes in is for development. What the packages beside it have as a
 * peer is one here too. An app for phones brings what files for those alone import, others do without: an optional peer.
 */
export function sectionOfShipped(
  { value, first, places, count }: Problem<{ readonly name: string }>,
  project: NodeProject,
  workspace: Workspace,
): Section {
  if (!isPublished(project, workspace.files)) return { section: 'dependencies' };
  const { target } = first.use;
  const member = target.kind === 'member' ? nodeProjects(workspace).get(target.folder) : undefined;
  if (member?.private === true && maybeBundled(project, workspace)) return { section: 'devDependencies' };
  if (isLeftByMost(value.name, project, workspace)) return { section: 'peerDependencies', isHost: true };
  const files = [first.file.path, ...places.map(({ file }) => file)];
  const isForPhones = files.length === count && files.every((file) => FOR_PHONES.test(file));
  return { section: isForPhones ? 'peerDependencies' : 'dependencies' };
}

/** What tests or only types need is for development; what may be missing at run time is an optional peer. */
export function sectionFor(verdict: NonNullable<Verdict>): NodeDependencyKind {
  const isOptional = verdict.rule === 'optional-undeclared' && verdict.how !== 'type-checking';
  return isOptional ? 'peerDependencies' : 'devDependencies';
}
