import type { FileTree } from '#core/model/file-tree';
import { join, type RepoPath } from '#core/model/repo-path';
import type { PackageManager } from '#core/model/workspace';

export interface NodeLock {
  readonly tool: PackageManager['tool'];
  readonly file: RepoPath;
  /** Range of the tool's versions that write this form of lock; null where the lock does not tell. */
  readonly version: string | null;
}

/** By file name: whose lock it is, and which versions of the tool write one whose head looks like this. */
const LOCKS: readonly {
  readonly name: string;
  readonly tool: PackageManager['tool'];
  readonly versionOf: (head: string) => string | null;
}[] = [
  {
    name: 'pnpm-lock.yaml',
    tool: 'pnpm',
    versionOf: (head) => PNPM.get(/^lockfileVersion: *['"]?(\d+)/m.exec(head)?.[1] ?? '') ?? null,
  },
  { name: 'npm-shrinkwrap.json', tool: 'npm', versionOf: npmVersion },
  { name: 'package-lock.json', tool: 'npm', versionOf: npmVersion },
  {
    name: 'yarn.lock',
    tool: 'yarn',
    versionOf: (head) =>
      /^# yarn lockfile v1$/m.test(head) ? '1' : /^__metadata:/m.test(head) ? '>=2' : null,
  },
  { name: 'bun.lock', tool: 'bun', versionOf: () => null },
  { name: 'bun.lockb', tool: 'bun', versionOf: () => null },
];

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

function npmVersion(head: string): string | null {
  return NPM.get(/"lockfileVersion": *(\d+)/.exec(head)?.[1] ?? '') ?? null;
}

/** Long enough for every head seen; the rest of a lock may have megabytes. */
const HEAD = 4_096;

/** The lock of a folder; where several stand there, the first of pnpm's, npm's, yarn's and bun's. Null where none does. */
export function lockOf(files: FileTree, folder: RepoPath): NodeLock | null {
  for (const { name, tool, versionOf } of LOCKS) {
    const file = join(folder, name);
    if (!files.has(file)) continue;
    // A binary lock is told by its name alone.
    const read = name.endsWith('b') ? null : files.read(file);
    const head = read?.kind === 'text' ? read.text.slice(0, HEAD) : '';
    return { tool, file, version: versionOf(head) };
  }
  return null;
}
