import { mkdtempSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileWriter } from '#core/adapters/files/file-writer';
import { folderInCheckout } from '#core/adapters/files/find-root';
import { isInside } from '#core/adapters/files/inside';
import { temporaryFolder } from '#core/adapters/files/temporary-folder';
import { UserError } from '#core/model/errors';
import { type RepoPath, repoPath } from '#core/model/repo-path';
import type { Ports } from '#core/ports/index';
import { nodePorts } from './index.ts';

export { jobFacts } from './actions-facts.ts';

const PATCH = repoPath('drift.patch');

/** The folder in which a job has its checkout (GitHub's `GITHUB_WORKSPACE`); outside a runner, the current one. */
function workspaceFolder(): string {
  return process.env.GITHUB_WORKSPACE || process.cwd();
}

/** The ports of the repository in a folder of the workspace. Throws UserError where that is not there, or a link leads out. */
export function workspacePorts(root: RepoPath): Ports {
  return nodePorts(workspaceRoot(root));
}

/** The absolute path of a folder of the workspace. Throws UserError as workspacePorts does. */
export function workspaceRoot(root: RepoPath): string {
  const workspace = workspaceFolder();
  const folder = resolve(workspace, root);
  if (!isReallyInside(folder, workspace, root))
    throw new UserError(
      `the input root names ${root}, which leads out of the workspace`,
      'name a folder of the checkout',
    );
  return folder;
}

/** Where a folder of the workspace lies in its git checkout, which may be a subfolder of the workspace. */
export function workspacePlace(root: RepoPath): RepoPath {
  return folderInCheckout(resolve(workspaceFolder(), root));
}

function isReallyInside(folder: string, workspace: string, root: RepoPath): boolean {
  try {
    return isInside(realpathSync(folder), realpathSync(workspace));
  } catch (cause) {
    throw new UserError(
      `the input root names ${root}, which is not there`,
      'check the repository out first, or mend the path',
      { cause },
    );
  }
}

/** Writes the reports that were asked for to files of the workspace. Throws UserError. */
export function writeReports(
  reports: readonly { readonly path: RepoPath; readonly content: string }[],
): void {
  if (reports.length > 0) fileWriter(workspaceFolder()).write(reports);
}

/**
 * Writes a patch to a file of the workspace, or to a new folder in the runner's temporary one: two steps of a job do
 * not take each other's. Returns where it is. Throws UserError.
 */
export function writePatch(file: RepoPath | null, patch: Uint8Array): string {
  if (file !== null) {
    fileWriter(workspaceFolder()).write([{ path: file, content: patch }]);
    return file;
  }
  const folder = freshFolder();
  fileWriter(folder).write([{ path: PATCH, content: patch }]);
  return join(folder, PATCH);
}

function freshFolder(): string {
  const parent = temporaryFolder();
  try {
    return mkdtempSync(join(parent, 'plumb-'));
  } catch (cause) {
    throw new UserError(
      `no patch could be written to the runner's temporary folder, ${parent}`,
      'name a file of the workspace with the input patch-file',
      { cause },
    );
  }
}
