import type { Sources } from '#core/model/code';
import type { ImportScan } from '#core/model/imports';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import { FactCache } from './fact-cache.ts';
import { scannerOf } from './source-scanners.ts';

/**
 * Scans every source file outside `:exclude` whose language some project of the workspace has. What cannot be read is
 * `ok: false`; a file whose content is not here (a submodule, a sparse checkout) is left out.
 */
export function gatherSources(workspace: Workspace, cache = new FactCache(workspace.files, null)): Sources {
  const { files, projects } = workspace;
  const isExcluded = excludedBy(workspace.manifests.config.exclude);
  const families = new Set(projects.map(({ language }) => language));
  const sources = new Map<RepoPath, ImportScan>();
  for (const path of files.paths) {
    const scanner = scannerOf(path);
    if (scanner === undefined || !families.has(scanner.family) || isExcluded(path)) continue;
    const scan = cache.scan(path, scanner);
    if (scan !== null) sources.set(path, scan);
  }
  return sources;
}
