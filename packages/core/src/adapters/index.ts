import { resolve } from 'node:path';
import type { Ports } from '#core/ports/index';
import { systemClock } from './clock.ts';
import { factStore } from './fact-store.ts';
import { loadFileTree } from './file-tree.ts';
import { fileWriter } from './file-writer.ts';
import { gitHistory } from './git-history.ts';
import { gitSnapshots } from './git-snapshots.ts';
import { processRunner } from './runner.ts';

export { type Answer, type AnswerStore, answerStore } from './answer-store.ts';
export { systemClock } from './clock.ts';
export { factStore } from './fact-store.ts';
export { type DiskTree, loadFileTree, loadFileTreeAside } from './file-tree.ts';
export { fileWriter } from './file-writer.ts';
export { findRoot, folderInCheckout } from './find-root.ts';
export { gitHistory } from './git-history.ts';
export { readOutside } from './outside-file.ts';

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
