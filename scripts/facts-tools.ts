import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a distribution of the Python package index at a fixed version (`pigar==2.2.0`), makes `.tools/facts/<it>` with its
 * files unless it is there, and returns that folder. Needs python3 with pip and, the first time, the package index.
 */
export function unpacked(pinned: string): string {
  const folder = join(import.meta.dirname, '..', '.tools', 'facts', pinned);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  const flags = [
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '--no-compile',
    '--only-binary=:all:',
  ];
  execFileSync('python3', ['-m', 'pip', 'install', ...flags, '--target', part, pinned], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // By a rename: what was cut short is made again.
  renameSync(part, folder);
  return folder;
}
