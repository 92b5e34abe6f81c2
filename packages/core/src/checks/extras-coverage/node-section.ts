import { nodeProjects } from '#core/graph/node/declarations';
import { isProgramAlone, isPublished, maybeBundled } from '#core/graph/node/shipping';
import { oncePer, oncePerText } from '#core/model/once';
import type { NodeDependencyKind, NodeProject, Workspace } from '#core/model/workspace';
import type { Problem } from './collect.ts';
import type { Verdict } from './node-verdict.ts';

/** Files that the bundler of React Native alone takes (https://reactnative.dev/docs/platform-specific-code#platform-specific-extensions). */
const FOR_PHONES = /\.(?:native|ios|android)\.[cm]?[jt]sx?$/;

/** How many published packages of the repository bring a package, how many leave it to their users, and by which range most do. */
const sharesOf = oncePer((workspace: Workspace) =>
  oncePerText((name: string) => {
    const ranges = new Map<string, number>();
    let [brought, left] = [0, 0];
    let most = '';
    for (const project of nodeProjects(workspace).values()) {
      if (!isPublished(project, workspace.files)) continue;
      const { dependencies, peerDependencies } = project.dependencies;
      const range = peerDependencies.get(name);
      if (range === undefined) {
        if (dependencies.has(name)) brought += 1;
        continue;
      }
      left += 1;
      const count = (ranges.get(range) ?? 0) + 1;
      ranges.set(range, count);
      if (count >= (ranges.get(most) ?? 0)) most = range;
    }
    return { brought, left, most };
  }),
);

/**
 * The range by which most packages beside a library leave a package to their users, as a host that there shall be one of
 * (https://nodejs.org/en/blog/npm/peer-dependencies); null where they do not, and for a program.
 */
export function rangeOfMost(name: string, project: NodeProject, workspace: Workspace): string | null {
  const { brought, left, most } = sharesOf(workspace)(name);
  return left > brought && !isProgramAlone(project, workspace.files) ? most : null;
}

/** Where a package is to be declared. */
interface Section {
  readonly section: NodeDependencyKind;
  /** Of the host of this package and of most beside it: a peer that they cannot be without. */
  readonly peerRange?: string;
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
  const peerRange = rangeOfMost(value.name, project, workspace);
  if (peerRange !== null) return { section: 'peerDependencies', peerRange };
  const files = [first.file.path, ...places.map(({ file }) => file)];
  const isForPhones = files.length === count && files.every((file) => FOR_PHONES.test(file));
  return { section: isForPhones ? 'peerDependencies' : 'dependencies' };
}

/** What tests or only types need is for development; what may be missing at run time is an optional peer. */
export function sectionFor(verdict: NonNullable<Verdict>): NodeDependencyKind {
  const isOptional = verdict.rule === 'optional-undeclared' && verdict.how !== 'type-checking';
  return isOptional ? 'peerDependencies' : 'devDependencies';
}
