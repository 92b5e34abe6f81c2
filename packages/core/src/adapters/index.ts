import { resolve } from 'node:path';
import { factStore } from '#core/adapters/cache/fact-store';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { fileWriter } from '#core/adapters/files/file-writer';
import { gitHistory } from '#core/adapters/git/git-history';
import { gitSnapshots } from '#core/adapters/git/git-snapshots';
import { processRunner } from '#core/adapters/process/runner';
import type { Ports } from '#core/ports/index';
import { systemClock } from './clock.ts';

export { type Answer, type AnswerStore, answerStore } from '#core/adapters/cache/answer-store';
export { factStore } from '#core/adapters/cache/fact-store';
export { type DiskTree, loadFileTree, loadFileTreeAside } from '#core/adapters/files/file-tree';
export { fileWriter } from '#core/adapters/files/file-writer';
export { findRoot, folderInCheckout } from '#core/adapters/files/find-root';
export { readOutside } from '#core/adapters/files/outside-file';
export { gitHistory } from '#core/adapters/git/git-history';
export { systemClock } from './clock.ts';

/** Disk, processes and clock of this machine, for the repository in the folder `root`. Throws as loadFileTree does. */
export function nodePorts(root: string): Ports {
  const base = resolve(root);
  return {
    files: loadFileTree(base),
    writer: fileWriter(base),
    runner: processRunner(base),
    clock: systemClock,
    history: gitHistory(base),
    snapshots: gitSnapshots(base),
    facts: factStore(base),
  };
}
