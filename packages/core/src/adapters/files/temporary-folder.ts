import { tmpdir } from 'node:os';

/** The folder that a runner empties after each job; outside of a job, that of the machine. */
export function temporaryFolder(): string {
  return process.env.RUNNER_TEMP || tmpdir();
}
