import type { FileTree } from '#core/model/file-tree';
import { NODE_LOCKS } from '#core/model/node-lock-names';
import { join, type RepoPath } from '#core/model/repo-path';
import type { PackageManager } from '#core/model/workspace';

export interface NodeLock {
  readonly tool: PackageManager['tool'];
  readonly file: RepoPath;
  /** Range of the tool's versions that write this form of lock; null where the lock does not tell. */
  readonly version: string | null;
}

/** Lock format -> versions that write it (the release notes of pnpm 7, 8 and 9). */
const PNPM: ReadonlyMap<string, string> = new Map([
  ['5', '<8'],
  ['6', '8'],
  ['9', '>=9'],
]);

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#lockfileversion */
const NPM: ReadonlyMap<string, string> = new Map([
  ['1', '<7'],
  ['2', '>=7'],
  ['3', '>=7'],
]);

/** Which versions of a tool write a lock whose head looks like this. */
const VERSIONS: Readonly<Record<PackageManager['tool'], (head: string) => string | null>> = {
  pnpm: (head) => PNPM.get(/^lockfileVersion: *['"]?(\d+)/m.exec(head)?.[1] ?? '') ?? null,
  npm: (head) => NPM.get(/"lockfileVersion": *(\d+)/.exec(head)?.[1] ?? '') ?? null,
  yarn: (head) => (/^# yarn lockfile v1$/m.test(head) ? '1' : /^__metadata:/m.test(head) ? '>=2' : null),
  bun: () => null,
};

/** Long enough for every head seen; the rest of a lock may have megabytes. */
const HEAD = 4_096;

/** The lock of a folder; where several stand there, the first of pnpm's, npm's, yarn's and bun's. Null where none does. */
export function lockOf(files: FileTree, folder: RepoPath): NodeLock | null {
  for (const [name, tool] of NODE_LOCKS) {
    const file = join(folder, name);
    if (!files.has(file)) continue;
    // A binary lock is told by its name alone.
    const read = name.endsWith('b') ? null : files.read(file);
    const head = read?.kind === 'text' ? read.text.slice(0, HEAD) : '';
    return { tool, file, version: VERSIONS[tool](head) };
  }
  return null;
}
