import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { UserError } from '#core/model/errors';
import { type RepoPath, repoPath } from '#core/model/repo-path';
import type { Ports } from '#core/ports/index';
import { fileWriter } from './file-writer.ts';
import { nodePorts } from './index.ts';
import { isInside } from './inside.ts';

/** The folder in which a job has its checkout (GitHub's `GITHUB_WORKSPACE`); outside a runner, the current one. */
export function workspaceFolder(): string {
  return process.env.GITHUB_WORKSPACE || process.cwd();
}

/** The ports of the repository in a folder of the workspace. Throws UserError where that is not there, or a link leads out. */
export function workspacePorts(root: RepoPath): Ports {
  const workspace = workspaceFolder();
  const folder = resolve(workspace, root);
  try {
    if (isInside(realpathSync(folder), realpathSync(workspace))) return nodePorts(folder);
  } catch (cause) {
    throw new UserError(
      `the input root names ${root}, which is not there`,
      'check the repository out first, or mend the path',
      { cause },
    );
  }
  throw new UserError(
    `the input root names ${root}, which leads out of the workspace`,
    'name a folder of the checkout',
  );
}

/** Writes a patch to a file of the workspace, or to the runner's temporary folder; returns where it is. */
export function writePatch(file: RepoPath | null, patch: string): string {
  const [folder, path] =
    file === null
      ? [process.env.RUNNER_TEMP || tmpdir(), repoPath('plumb-drift.patch')]
      : [workspaceFolder(), file];
  fileWriter(folder).write([{ path, content: patch }]);
  return file ?? resolve(folder, path);
}
