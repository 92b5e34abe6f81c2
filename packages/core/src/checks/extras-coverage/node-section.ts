import { nodeProjects } from '#core/graph/node/declarations';
import { isPublished, maybeBundled } from '#core/graph/node/shipping';
import type { NodeDependencyKind, NodeProject, Workspace } from '#core/model/workspace';
import type { Problem } from './collect.ts';
import type { Verdict } from './node-verdict.ts';

/** Files that the bundler of React Native alone takes (https://reactnative.dev/docs/platform-specific-code#platform-specific-extensions). */
const FOR_PHONES = /\.(?:native|ios|android)\.[cm]?[jt]sx?$/;

/**
 * A dependency; but a private package nobody can install (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#private): the
 * bundler of one that is published takes it in, and what it takes in is for development. An app for phones brings what files
 * for those alone import, others do without: an optional peer.
 */
export function sectionOfShipped(
  { first, places, count }: Problem<unknown>,
  project: NodeProject,
  workspace: Workspace,
): NodeDependencyKind {
  if (!isPublished(project, workspace.files)) return 'dependencies';
  const { target } = first.use;
  const member = target.kind === 'member' ? nodeProjects(workspace).get(target.folder) : undefined;
  if (member?.private === true && maybeBundled(project, workspace)) return 'devDependencies';
  const files = [first.file.path, ...places.map(({ file }) => file)];
  return files.length === count && files.every((file) => FOR_PHONES.test(file))
    ? 'peerDependencies'
    : 'dependencies';
}

/** What tests or only types need is for development; what may be missing at run time is an optional peer. */
export function sectionFor(verdict: NonNullable<Verdict>): NodeDependencyKind {
  const isOptional = verdict.rule === 'optional-undeclared' && verdict.how !== 'type-checking';
  return isOptional ? 'peerDependencies' : 'devDependencies';
}
