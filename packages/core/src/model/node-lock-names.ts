import type { PackageManager } from './workspace.ts';

/** The lock files of Node's package managers and who writes each, in the order in which several in one folder count. */
export const NODE_LOCKS: readonly (readonly [file: string, tool: PackageManager['tool']])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['package-lock.json', 'npm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
];
