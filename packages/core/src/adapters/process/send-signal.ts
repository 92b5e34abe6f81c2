/** Sends a signal to a process, or with a negative id to a group. One that is gone, or became another user's, gets none. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // ESRCH: it ended by itself; EPERM: it became another user's
  }
}
