import { spawnSync } from 'node:child_process';

const NAMESPACE = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c'] as const;

/** What runs a program, given behind it, with a temporary folder of the runner on a disk of so many megabytes. */
export function withSmallDisk(megabytes: number): readonly string[] {
  return [...NAMESPACE, `mount -t tmpfs -o size=${megabytes}m none "$RUNNER_TEMP" && exec "$0" "$@"`];
}

/** Whether this kernel lets a user mount one. */
export function hasSmallDisk(): boolean {
  const [program, ...args] = NAMESPACE;
  return spawnSync(program, [...args, 'mount -t tmpfs none /mnt']).status === 0;
}
