import type { Declaration, Declarations, Section } from '#core/model/code';
import type { KeyPath } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import { parentOf, type RepoPath } from '#core/model/repo-path';
import type { NodeDependencyKind, NodeProject, Workspace } from '#core/model/workspace';
import { hostPackage } from './host-package.ts';

type Kind = Section['kind'] & ('base' | 'peer' | 'optional' | 'dev' | 'root');

const SECTIONS: readonly (readonly [NodeDependencyKind, Kind])[] = [
  ['dependencies', 'base'],
  ['peerDependencies', 'peer'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'dev'],
];

const byFolder = oncePer((projects: Workspace['projects']): ReadonlyMap<RepoPath, NodeProject> => {
  const folders = new Map<RepoPath, NodeProject>();
  for (const project of projects) if (project.language === 'node') folders.set(project.folder, project);
  return folders;
});

/** The Node projects of a workspace by their folder. */
export function nodeProjects({ projects }: Workspace): ReadonlyMap<RepoPath, NodeProject> {
  return byFolder(projects);
}

const enclosing = oncePer((projects: Workspace['projects']) =>
  oncePer(({ folder }: NodeProject): readonly NodeProject[] => {
    const folders = byFolder(projects);
    const above: NodeProject[] = [];
    for (let parent = parentOf(folder); parent !== null; parent = parentOf(parent)) {
      const project = folders.get(parent);
      if (project !== undefined) above.push(project);
    }
    return above;
  }),
);

/** The packages above a package, nearest first: the workspace's root is among them, as members lie below it. */
export function enclosingProjects({ projects }: Workspace, project: NodeProject): readonly NodeProject[] {
  return enclosing(projects)(project);
}

/**
 * All that a package asks for, section by section, and (as `root`) what the packages above it ask for: Node looks for
 * node_modules in each folder upward (https://nodejs.org/api/modules.html#loading-from-node_modules-folders).
 * What the package asks for that it is a part of is its own. `bundleDependencies` that no map names count as dependencies; `peerDependenciesMeta` alone makes a peer, as for pnpm
 * and yarn.
 */
export function nodeDeclarations(workspace: Workspace, project: NodeProject): Declarations {
  const all = own(project);
  const enclosing = enclosingProjects(workspace, project);
  const host = hostPackage(project, enclosing, workspace);
  for (const above of enclosing) {
    const declared = own(above);
    if (above === host) all.push(...declared);
    else for (const declaration of declared) all.push({ ...declaration, section: { kind: 'root' } });
  }
  const byName = new Map<string, Declaration[]>();
  for (const declaration of all) {
    const same = byName.get(declaration.name);
    if (same === undefined) byName.set(declaration.name, [declaration]);
    else same.push(declaration);
  }
  return { all, byName, unknowable: null };
}

function own(project: NodeProject): Declaration[] {
  const found: Declaration[] = [];
  const add = (name: string, kind: Kind, text: string, path: KeyPath) => {
    const origin = { file: project.file, path };
    found.push({ name, section: { kind }, text, extras: [], marker: null, origin });
  };
  for (const [key, kind] of SECTIONS) {
    for (const [name, range] of project.dependencies[key]) add(name, kind, range, [key, name]);
  }
  const { dependencies } = project.dependencies;
  for (const key of ['bundleDependencies', 'bundledDependencies']) {
    const names = project.data[key];
    if (!Array.isArray(names)) continue;
    for (const [i, name] of names.entries()) {
      if (typeof name === 'string' && !dependencies.has(name)) add(name, 'base', '', [key, i]);
    }
  }
  for (const name of project.optionalPeers) {
    if (project.dependencies.peerDependencies.has(name)) continue;
    add(name, 'peer', '*', ['peerDependenciesMeta', name]);
  }
  return found;
}
