import type { FileTree } from '#core/model/file-tree';
import { folderOf, join, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';

const FOLDER = /(?:^|\/)(?:references|assets)\//;

/**
 * Whether a file is what an agent reads or copies with a skill: it lies in `references` or `assets` beside a SKILL.md, within its
 * project (https://agentskills.io/specification, "Optional directories"). What agents run lies in `scripts`.
 */
export function isReadWithSkill(path: RepoPath, project: RepoPath, files: FileTree): boolean {
  if (!FOLDER.test(path)) return false;
  for (let folder = folderOf(path); folder !== project; ) {
    const above = parentOf(folder);
    if (above === null) return false;
    const isOptional = nameOf(folder) === 'references' || nameOf(folder) === 'assets';
    if (isOptional && files.has(join(above, 'SKILL.md'))) return true;
    folder = above;
  }
  return false;
}
