import { UserError } from '#core/model/errors';
import type { Problem } from '#core/model/finding';
import { folderOf, nameOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Project, Workspace } from '#core/model/workspace';

/** A manifest that could not be read: its folder holds something to install, and nobody knows what. */
export interface UnreadManifest {
  readonly file: RepoPath;
  readonly folder: RepoPath;
  readonly language: Project['language'] | null;
  readonly problem: Problem;
}

const LANGUAGES: ReadonlyMap<string, Project['language'] | null> = new Map([
  ['pyproject.toml', 'python'],
  ['setup.cfg', 'python'],
  ['package.json', 'node'],
  ['service.edn', null],
]);

/** The manifests of a workspace that stand for no project and no service of it, as they cannot be read; each once. */
export function unreadManifests(workspace: Workspace): readonly UnreadManifest[] {
  const { files, projects, manifests, manifestProblems, readProblems } = workspace;
  if (manifestProblems.length + readProblems.length === 0) return [];
  const known = new Set<string>([
    ...projects.map(({ folder, language }) => `${folder} ${language}`),
    ...manifests.services.map(({ source }) => source.file),
  ]);
  const found = new Map<RepoPath, UnreadManifest>();
  for (const problem of [...manifestProblems, ...readProblems]) {
    if (problem.at.kind === 'workspace') continue;
    const { file } = problem.at;
    const language = LANGUAGES.get(nameOf(file));
    const folder = folderOf(file);
    // a route of a site may be called as a manifest is
    if (language === undefined || found.has(file) || files.isFolder(file)) continue;
    if (!known.has(language === null ? file : `${folder} ${language}`))
      found.set(file, { file, folder, language, problem });
  }
  return [...found.values()];
}

/** The error for what was to be installed and cannot be read; `what` is its subject: `the target "a"`. */
export function unreadError(what: string, { file, problem }: UnreadManifest): UserError {
  return new UserError(`${what} cannot be read: ${file} ${problem.message}`, problem.hint, {
    at: problem.at,
  });
}

/**
 * Throws UserError where a name that is to come from an index may be that of a Python project of the repository which
 * cannot be read: called as its folder is, or as a line of its manifest says.
 */
export function refuseNamesOfUnread(workspace: Workspace, names: Iterable<string>): void {
  const unread = unreadManifests(workspace).filter(({ language }) => language === 'python');
  if (unread.length === 0) return;
  const owners = new Map(
    unread.flatMap((one) => namesOf(workspace, one).map((name) => [name, one] as const)),
  );
  for (const name of names) {
    const owner = owners.get(name);
    if (owner !== undefined)
      throw unreadError(`${JSON.stringify(name)}, which may be a project of this repository,`, owner);
  }
}

function namesOf({ files }: Workspace, { file, folder }: UnreadManifest): readonly string[] {
  const read = files.read(file);
  const text = read.kind === 'text' ? read.text : '';
  const written = [...text.matchAll(/^[ \t]*name[ \t]*=[ \t]*["']?([\w.-]+)/gm)].map(([, name = '']) => name);
  return [nameOf(folder), ...written].map(normaliseName);
}
