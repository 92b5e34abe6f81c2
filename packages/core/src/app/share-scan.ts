import type { FileTree } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import type { ScanThread, SharedScan } from '#core/ports/scan-thread';
import type { FactCache } from './fact-cache.ts';
import { sourceScanners } from './gather-sources.ts';
import { scannerOf } from './source-scanners.ts';

/** The scan of a repository's sources, begun before it is known which of them are wanted. */
export interface BegunScan {
  readonly paths: readonly RepoPath[];
  readonly shared: SharedScan;
}

/**
 * Lets the thread begin with the sources of a tree; null where nothing is to be gained. Where facts are remembered, few
 * files are read: that is not worth a thread.
 */
export function beginScan(files: FileTree, cache: FactCache, thread: ScanThread): BegunScan | null {
  if (!cache.isEmpty) return null;
  const paths = files.paths.filter((path) => scannerOf(path) !== undefined);
  const shared = thread.start(paths, cache.isKept);
  return shared === null ? null : { paths, shared };
}

/** Scans what is wanted and the thread has not taken yet, then takes what it made: all that is still missing is scanned when asked for. */
export async function finishScan(
  workspace: Workspace,
  cache: FactCache,
  { paths, shared }: BegunScan,
): Promise<void> {
  const scannerFor = sourceScanners(workspace);
  const scanners = paths.map(scannerFor);
  scanners.forEach((scanner, place) => {
    if (scanner === undefined) shared.skip(place);
  });
  for (let place = shared.next(); place !== null; place = shared.next()) {
    const [path, scanner] = [paths[place], scanners[place]];
    if (path !== undefined && scanner !== undefined) cache.scanAhead(path, scanner);
  }
  const share = await shared.finish();
  if (share !== null) cache.takeShare(paths, share);
}
