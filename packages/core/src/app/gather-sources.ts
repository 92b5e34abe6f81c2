import type { Sources } from '#core/model/code';
import type { ImportScan } from '#core/model/imports';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import { FactCache } from './fact-cache.ts';
import { type SourceScanner, scannerOf } from './source-scanners.ts';

/**
 * Scans every source file outside `:exclude` whose language some project of the workspace has. What cannot be read is
 * `ok: false`; a file whose content is not here (a submodule, a sparse checkout) is left out.
 */
export function gatherSources(workspace: Workspace, cache = new FactCache(workspace.files, null)): Sources {
  const scannerFor = sourceScanners(workspace);
  const sources = new Map<RepoPath, ImportScan>();
  for (const path of workspace.files.paths) {
    const scanner = scannerFor(path);
    const scan = scanner === undefined ? null : cache.scan(path, scanner);
    if (scan !== null) sources.set(path, scan);
  }
  return sources;
}

/** How each source of a workspace is scanned; undefined for a file that is none, or not wanted. */
export function sourceScanners({
  projects,
  manifests,
}: Workspace): (path: RepoPath) => SourceScanner | undefined {
  const isExcluded = excludedBy(manifests.config.exclude);
  const families = new Set(projects.map(({ language }) => language));
  return (path) => {
    const scanner = scannerOf(path);
    return scanner !== undefined && families.has(scanner.family) && !isExcluded(path) ? scanner : undefined;
  };
}
