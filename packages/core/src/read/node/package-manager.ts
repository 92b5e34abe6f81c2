import type { FileTree } from '#core/model/file-tree';
import type { PlumbConfig } from '#core/model/manifest';
import { join, type RepoPath, ROOT } from '#core/model/repo-path';
import type { NodeProject, PackageManager } from '#core/model/workspace';
import { lockOf } from '#core/read/lockfiles';

type Named = Pick<PackageManager, 'tool' | 'version' | 'exact'>;

const TOOL = /^(npm|pnpm|yarn|bun)(?:@(.+))?$/;
/** Exact as corepack wants it: three numbers, a prerelease where there is one, the hash of the archive where given. */
const EXACT = /^(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?:\+[\w.-]+)?$/;
const RANGE = /^[\w.*<>=~^| -]+$/;

/**
 * Takes `pnpm@10.33.1`, `pnpm@10.33.1+sha512.…` (a hash is left out of the version), `pnpm@9`, `pnpm`; returns null for
 * another tool and for what is no version, a URL above all (https://nodejs.org/api/packages.html#packagemanager).
 */
export function readPackageManager(text: string): Named | null {
  const match = TOOL.exec(text.trim());
  if (match === null) return null;
  const tool = match[1] as PackageManager['tool'];
  const version = match[2];
  if (version === undefined) return { tool, version: null, exact: false };
  const exact = EXACT.exec(version)?.[1];
  if (exact !== undefined) return { tool, version: exact, exact: true };
  return RANGE.test(version) ? { tool, version, exact: false } : null;
}

/**
 * How the Node packages of an installation root are installed: what plumb.edn says, then `packageManager` of its
 * package.json, then its lock, then its pnpm-workspace.yaml; null where nothing says. A less exact word of a later
 * source never replaces an earlier one.
 */
export function packageManagerOf(
  config: PlumbConfig,
  project: NodeProject | null,
  files: FileTree,
  folder: RepoPath = ROOT,
): PackageManager | null {
  const declared = config.node.packageManager;
  if (declared !== undefined && config.source !== null) {
    const named = readPackageManager(declared.value);
    if (named !== null)
      return { ...named, by: 'plumb.edn', origin: { file: config.source.file, path: declared.path } };
  }
  if (project !== null && project.packageManager !== null) {
    const named = readPackageManager(project.packageManager);
    if (named !== null)
      return { ...named, by: 'packageManager', origin: { file: project.file, path: ['packageManager'] } };
  }
  const lock = lockOf(files, folder);
  if (lock !== null) {
    const { tool, version, file } = lock;
    return { tool, version, exact: false, by: 'lock', origin: { file, line: 1 } };
  }
  const file = join(folder, 'pnpm-workspace.yaml');
  if (!files.has(file)) return null;
  return { tool: 'pnpm', version: null, exact: false, by: 'workspace-file', origin: { file, path: [] } };
}
