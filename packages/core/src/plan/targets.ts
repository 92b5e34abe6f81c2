import { UserError } from '#core/model/errors';
import type { ServiceManifest } from '#core/model/manifest';
import { comparePaths, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import { suggest } from '#core/model/suggest';
import type { Project, Workspace } from '#core/model/workspace';
import { holdsOnlyMembers, isLeftOut, isOfAll } from './target-choice.ts';
import { unreadError, unreadManifests } from './unread-manifests.ts';

/** What an environment is made for: a project, a service, or both in one folder. One a folder and language. */
export interface Target {
  readonly folder: RepoPath;
  /** As a person calls it: the project's name as spelled, else the service's, else the folder. */
  readonly name: string;
  readonly language: Project['language'];
  /** Null for a service whose folder has no project of its own. */
  readonly project: Project | null;
  readonly service: ServiceManifest | null;
}

/** Folders named in one sentence; the others are counted. */
const SHOWN = 10;

/**
 * Takes the folders and names that a user wrote; returns what they name, sorted by folder (Python before Node), each
 * once. None, or `all` among them, means every project that can be installed and every service (`isOfAll`). A name is a
 * distribution, an npm package, a `:package/name` or a `:service/name`; a folder goes before a name of the same spelling, and
 * brings what it has of both languages. Throws UserError for a name that nothing has, that several folders have, where
 * nothing can be installed, or where a manifest of what is asked for cannot be read.
 */
export function targetsOf(workspace: Workspace, names: readonly string[]): readonly Target[] {
  const targets = everyTarget(workspace);
  const all = targets.filter((target) => isOfAll(workspace, target));
  if (isAll(names)) refuseUnread(workspace);
  if (targets.length === 0 || (all.length === 0 && isAll(names)))
    throw new UserError(
      'this repository holds no project or service that can be installed',
      'was it checked out, is the folder right, and is everything in :exclude of plumb.edn meant?',
    );
  if (isAll(names)) return all;
  const chosen = new Set(names.flatMap((name) => named(workspace, targets, name)));
  return targets.filter((target) => chosen.has(target));
}

/** `all` without what cannot be read would be less, and look as if it were all. */
function refuseUnread(workspace: Workspace): void {
  const [first, ...others] = unreadManifests(workspace).filter(({ folder }) => !isLeftOut(workspace, folder));
  if (first === undefined) return;
  const also = others.length === 0 ? '' : `; nor can ${list(others.map(({ file }) => file))}`;
  throw new UserError(
    `what is in ${first.folder} cannot be read: ${first.file} ${first.problem.message}${also}`,
    `${first.problem.hint}; or leave the folder out with :exclude in plumb.edn, or name the targets`,
    { at: first.problem.at },
  );
}

/** Whether a user who wrote these names means everything. */
export function isAll(names: readonly string[]): boolean {
  return names.length === 0 || names.includes('all');
}

/** Every project and service that a name could mean, in the order of `targetsOf`. */
export function everyTarget(workspace: Workspace): readonly Target[] {
  const { services } = workspace.manifests;
  const targets = new Map<string, Target>();
  for (const project of workspace.projects) {
    const { folder, language } = project;
    const service =
      services.find(({ source, runtime }) => source.folder === folder && runtime.lang === language) ?? null;
    // The stand-in for a service's folder says nothing that the manifest does not.
    const own = project.file === service?.source.file ? null : project;
    targets.set(`${folder} ${language}`, targetOf(folder, language, own, service));
  }
  for (const service of services) {
    const { folder } = service.source;
    const key = `${folder} ${service.runtime.lang}`;
    if (!targets.has(key)) targets.set(key, targetOf(folder, service.runtime.lang, null, service));
  }
  return [...targets.values()].sort(
    (a, b) => comparePaths(a.folder, b.folder) || comparePaths(b.language, a.language),
  );
}

function targetOf(
  folder: RepoPath,
  language: Target['language'],
  project: Project | null,
  service: ServiceManifest | null,
): Target {
  const spelled = project?.language === 'python' ? project.spelledName : (project?.name ?? null);
  return { folder, name: spelled ?? service?.name.value ?? folder, language, project, service };
}

function named(workspace: Workspace, targets: readonly Target[], text: string): readonly Target[] {
  const folder = tryRepoPath(text);
  const inFolder = targets.filter((target) => target.folder === folder);
  const found =
    inFolder.length > 0 ? inFolder : targets.filter((target) => isCalled(workspace, target, text));
  const folders = [...new Set(found.map((target) => target.folder))];
  if (folders.length > 1)
    throw new UserError(
      `the target ${JSON.stringify(text)} is the name of ${folders.length}: ${list(folders)}`,
      'name one of these folders instead',
    );
  const usable = found.filter((target) => !holdsOnlyMembers(workspace, target));
  if (usable.length > 0) return usable;
  if (found.length > 0)
    throw new UserError(
      `the target ${JSON.stringify(text)} only holds a workspace and has no package of its own`,
      'name its members, or `all`',
    );
  const unread = unreadManifests(workspace).find((one) => one.folder === folder);
  if (unread !== undefined) throw unreadError(`the target ${JSON.stringify(text)}`, unread);
  const known = targets.filter((target) => !holdsOnlyMembers(workspace, target));
  const near = suggest(
    text,
    known.flatMap((target) => [target.folder, ...namesOf(workspace, target)]),
  );
  throw new UserError(
    `the target ${JSON.stringify(text)} is no project or service of this repository`,
    near === null
      ? `name the folder or the name of one: ${list(known.map((target) => target.folder))}`
      : `did you mean ${JSON.stringify(near)}?`,
  );
}

/** Python's names are compared normalised (PEP 503), the others letter by letter. */
function isCalled(workspace: Workspace, target: Target, text: string): boolean {
  if (target.project?.language === 'python' && target.project.name === normaliseName(text)) return true;
  return namesOf(workspace, target).includes(text);
}

function namesOf(
  { manifests }: Workspace,
  { folder, language, project, service }: Target,
): readonly string[] {
  const declared = manifests.packages.filter(
    ({ source, runtimes }) => source.folder === folder && runtimes.some(({ lang }) => lang === language),
  );
  const own = project?.language === 'python' ? project.spelledName : project?.name;
  return [own, service?.name.value, ...declared.map(({ name }) => name.value)].filter(
    (name): name is string => typeof name === 'string',
  );
}

function list(folders: readonly string[]): string {
  const shown = [...new Set(folders)];
  const rest = shown.length - SHOWN;
  return `${shown.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
