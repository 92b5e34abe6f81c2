import { packageSpecifier } from '#core/graph/node/specifier';
import type { FileTree } from '#core/model/file-tree';
import { compileGlob } from '#core/model/glob';
import { isTable } from '#core/model/key-path';
import { isWithin, join, parentOf, type RepoPath, relative, repoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { readJsonc } from '#core/read/jsonc';

const KNIP_CONFIGS = ['knip.json', 'knip.jsonc', '.knip.json', '.knip.jsonc'];

/** Where pnpm, patch-package and yarn keep patches of installed packages: in front of it stands the folder that installs them. */
const PATCH = /^(?:(.+?)\/)??(?:\.yarn\/)?patches\/(?:[^/]+\/)?[^/]+\.patch$/;
const ADDED_IMPORT = /^\+(?!\+\+ ).*?(?:\bfrom|\bimport|\b(?:require|import)\()\s*["']([^"'\n]+)["']/gm;

/**
 * Returns the packages of which something above a project says that the project uses them, though no source of it does:
 * a patch adds an import of them to an installed package (https://pnpm.io/cli/patch), or `ignoreDependencies` of knip's
 * configuration names them for it (https://knip.dev/reference/configuration#ignoredependencies).
 */
export function vouchedDependencies({ files }: Workspace): (project: NodeProject) => readonly string[] {
  let patched: ReturnType<typeof patchedIn> | null = null;
  const known = new Map<RepoPath, unknown>();
  const knipIn = (folder: RepoPath): unknown => {
    if (!known.has(folder)) known.set(folder, knipConfig(folder, files));
    return known.get(folder);
  };
  return ({ folder }) => {
    patched ??= patchedIn(files);
    const names = patched.flatMap(({ root, packages }) => (isWithin(folder, root) ? packages : []));
    for (let above = parentOf(folder); above !== null; above = parentOf(above))
      names.push(...ignoredFor(relative(above, folder), knipIn(above)));
    return names;
  };
}

function patchedIn(files: FileTree) {
  return files.paths.flatMap((path) => {
    if (!path.endsWith('.patch')) return [];
    const match = PATCH.exec(path);
    const read = match === null ? null : files.readOnce(path);
    if (match === null || read?.kind !== 'text') return [];
    const packages = [...read.text.matchAll(ADDED_IMPORT)].flatMap(
      ([, specifier = '']) => packageSpecifier(specifier)?.name ?? [],
    );
    return { root: repoPath(match[1] ?? '.'), packages };
  });
}

function knipConfig(folder: RepoPath, files: FileTree): unknown {
  const name = KNIP_CONFIGS.find((one) => files.has(join(folder, one)));
  const read = name === undefined ? null : files.readOnce(join(folder, name));
  return read?.kind === 'text' ? readJsonc(read.text) : undefined;
}

/** What a configuration says of all workspaces, and of those whose key is the folder, or a glob of it. */
function ignoredFor(folder: string, config: unknown): readonly string[] {
  if (!isTable(config)) return [];
  const { workspaces } = config;
  const own = Object.entries(isTable(workspaces) ? workspaces : {}).flatMap(([key, workspace]) =>
    compileGlob(key)?.(folder) ? [workspace] : [],
  );
  return [config, ...own].flatMap((table) => {
    const names = isTable(table) ? table.ignoreDependencies : undefined;
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  });
}
