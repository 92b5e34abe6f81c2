import { readFileSync } from 'node:fs';
import type { Command } from '#core/model/plan';
import { ROOT } from '#core/model/repo-path';

/** A command at the root of the repository, with what a test changes. */
export const command = (argv: Command['argv'], more: Partial<Command> = {}): Command => ({
  argv,
  cwd: ROOT,
  env: {},
  timeoutMs: 20_000,
  ...more,
});
/** A program of Node. */
export const script = (code: string, more: Partial<Command> = {}) =>
  command([process.execPath, '-e', code], more);

/** Waits for a process to be gone; a test that hangs here has found one that was left. */
export async function isGone(pid: number): Promise<true> {
  for (;;) {
    try {
      process.kill(pid, 0);
      if (/^\d+ \(.*\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return true;
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
