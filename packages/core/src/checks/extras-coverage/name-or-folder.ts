import { type RepoPath, ROOT } from '#core/model/repo-path';

/** What a sentence calls a project: its name; without one its folder, whose path says nothing at the root. */
export function nameOrFolder(name: string | null, folder: RepoPath): string {
  return name ?? (folder === ROOT ? 'the root project' : folder);
}
