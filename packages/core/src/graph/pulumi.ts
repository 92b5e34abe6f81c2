import type { FileTree } from '#core/model/file-tree';
import { join, type RepoPath } from '#core/model/repo-path';

/**
 * Whether a folder is a program of Pulumi, or a pack of policies: what runs it takes Pulumi's own library from what the folder
 * installs, imported or not (pulumi.com/docs/iac/languages-sdks).
 */
export function isPulumiProgram(folder: RepoPath, files: FileTree): boolean {
  return ['Pulumi.yaml', 'PulumiPolicy.yaml'].some((name) => files.has(join(folder, name)));
}
