import type { Code, CodeFile, ImportTarget, NodeUnit } from '#core/model/code';
import { isTable } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { nodeProjects } from './declarations.ts';
import { isDropped, isOfTypes } from './dropped.ts';
import { entrySources } from './entries.ts';
import { isShown } from './shipping.ts';
import { typesPackageOf } from './specifier.ts';
import { configsOf } from './tsconfig.ts';

/** Sources whose imports are all that runs: to others compilers add some (`react/jsx-runtime`, `vue`, `svelte/internal`). */
const PLAIN = /\.(?:[cm]?ts|[cm]js)$/;
const NO_CODE = /\.(?:json|css|s[ac]ss|less|svg|png)$/;

/** What some files reach by their imports, those of types and of other packages of the repository among them. */
interface Reach {
  readonly files: readonly CodeFile[];
  /** Each import was followed, to a file or out of the repository. */
  readonly isWhole: boolean;
}

/** Follows the imports of some files. */
export function reachOf(starts: readonly RepoPath[], code: Code): Reach {
  const files: CodeFile[] = [];
  let isWhole = true;
  // What is added on the way comes round as well.
  const paths = new Set(starts);
  for (const path of paths) {
    if (NO_CODE.test(path)) continue;
    const file = code.files.get(path);
    if (file === undefined || file.fault !== undefined) {
      isWhole = false;
      continue;
    }
    files.push(file);
    for (const { target } of file.uses) {
      const next = target.kind === 'own' || target.kind === 'member' ? target.file : null;
      if (next !== null) paths.add(next);
      else if (target.kind !== 'standard' && target.kind !== 'external') isWhole = false;
    }
  }
  return { files, isWhole };
}

/**
 * Whether some files of a project may need one of its peers when they are imported: one that they reach loads it, or a
 * package that leaves it to its users in turn, by the lock. What cannot be followed may do so; an import of types, which no
 * run has, does not, unless the peer is types itself.
 */
export function mayNeed(
  peer: string,
  starts: readonly RepoPath[],
  project: NodeProject,
  code: Code,
  workspace: Workspace,
): boolean {
  const { files, isWhole } = reachOf(starts, code);
  if (!isWhole || files.some(({ path }) => !PLAIN.test(path))) return true;
  const wanted = wantedFor(peer);
  const isTypes = peer.startsWith('@types/');
  const asked: string[] = [];
  for (const file of files) {
    for (const use of file.uses) {
      if (!isTypes && isOfTypes(use.fact)) continue;
      const names = namesOf(use.target);
      if (!names.some((name) => wanted.includes(name))) {
        if (use.target.kind === 'external') asked.push(...names);
      } else if (isTypes || !isDropped(peer, use, file, workspace)) return true;
    }
  }
  return mayAskFor(peer, asked, project, workspace);
}

function wantedFor(peer: string): readonly string[] {
  return [peer, typesPackageOf(peer)];
}

function namesOf(target: ImportTarget): readonly string[] {
  if (target.kind === 'member') return [target.distribution];
  if (target.kind !== 'external') return [];
  const { known, declared } = target;
  return known === null ? declared : [known, ...declared];
}

/** Whether a package is among others, or left to their users by one of them or of what they require. */
function mayAskFor(
  peer: string,
  names: readonly string[],
  { folder }: NodeProject,
  { locks }: Workspace,
): boolean {
  const required = locks.node(folder);
  const peers = locks.nodePeers(folder);
  const wanted = wantedFor(peer);
  // What is added on the way comes round as well.
  const open = new Set(names);
  for (const name of open) {
    if (wanted.some((one) => one === name || peers.get(name)?.has(one))) return true;
    const next = required.get(name);
    // yarn 1 says nothing of peers
    if (next === undefined || peers.size === 0) return true;
    for (const one of next) open.add(one);
  }
  return false;
}

/**
 * Whether a file of an example only lies there to be read or copied: the example runs by the entry that its package.json names
 * and by nothing else, for it has no scripts and no package asks for it, and all that the entry reaches is known.
 */
export function isBesideEntry(
  file: CodeFile,
  { project }: NodeUnit,
  code: Code,
  workspace: Workspace,
): boolean {
  const { scripts, main } = project.data;
  if (!isShown(project) || typeof main !== 'string') return false;
  if ((isTable(scripts) && Object.keys(scripts).length > 0) || isAskedFor(project, workspace)) return false;
  const entries = entrySources(project, workspace.files, configsOf(project.folder, workspace), () => false);
  const { files, isWhole } = reachOf(entries, code);
  return isWhole && entries.length > 0 && !files.some(({ path }) => path === file.path);
}

/** Whether a package of the repository depends on a project: it may import any of its files. */
function isAskedFor({ name }: NodeProject, workspace: Workspace): boolean {
  if (name === null) return false;
  return [...nodeProjects(workspace).values()].some(({ dependencies }) =>
    Object.values(dependencies).some((names) => names.has(name)),
  );
}
