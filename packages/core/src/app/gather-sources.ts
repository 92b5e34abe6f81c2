import type { Sources } from '#core/model/code';
import type { ImportScan } from '#core/model/imports';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import { scannerOf } from './source-scanners.ts';

/**
 * Scans every source file outside `:exclude` whose language some project of the workspace has. What cannot be read is
 * `ok: false`; a file whose content is not here (a submodule, a sparse checkout) is left out.
 */
export function gatherSources(workspace: Workspace): Sources {
  const { files, projects } = workspace;
  const isExcluded = excludedBy(workspace.manifests.config.exclude);
  const families = new Set(projects.map(({ language }) => language));
  const sources = new Map<RepoPath, ImportScan>();
  for (const path of files.paths) {
    const scanner = scannerOf(path);
    if (scanner === undefined || !families.has(scanner.family) || isExcluded(path)) continue;
    const read = files.readOnce(path);
    if (read.kind === 'text') sources.set(path, scanner.scan(read.text));
    else if (read.kind === 'unreadable')
      sources.set(path, { ok: false, error: read.message, line: read.line ?? 1 });
  }
  return sources;
}
