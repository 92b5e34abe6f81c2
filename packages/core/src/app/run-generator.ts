import { changeFindings } from '#core/checks/gen-and-diff';
import type { Observation } from '#core/model/observation';
import { type RepoPath, ROOT } from '#core/model/repo-path';
import type { CheckNote, Report } from '#core/model/report';
import { type FailOn, judge } from '#core/policy/judge';
import type { Ports } from '#core/ports/index';
import { renderUnifiedDiff } from '#core/report/diff';

import { changedFiles } from './generate-files.ts';
import { type CheckRequest, runChecks } from './run-checks.ts';

const TIMEOUT_MS = 30 * 60_000;

export interface GeneratorRun {
  readonly report: Report;
  /** What mends the drift; '' where nothing drifted. */
  readonly patch: string;
  /** Paths of the files that drifted. */
  readonly files: readonly RepoPath[];
  /** What the command printed: untrusted text. */
  readonly output: string;
}

/** The built-in generator, held against the tree; nothing is written. */
export async function builtInDrift(ports: Ports, request: CheckRequest): Promise<GeneratorRun> {
  const { report, survey } = await runChecks(ports.files, request);
  const changed = changedFiles(survey.facts.generation);
  return { report, patch: renderUnifiedDiff(changed), files: changed.map(({ path }) => path), output: '' };
}

/**
 * Runs the repository's own generator (argv, no shell) and compares the work tree before and after, untracked files
 * included. A command that did not run to its end proves nothing: the verdict is inconclusive then.
 */
export async function runGenerator(
  ports: Ports,
  argv: readonly [string, ...string[]],
  failOn: FailOn,
): Promise<GeneratorRun> {
  const before = ports.snapshots.take();
  const observation = await ports.runner.run({ argv, cwd: ROOT, env: {}, timeoutMs: TIMEOUT_MS });
  const { changes, patch } = ports.snapshots.compare(before, ports.snapshots.take());
  const command = argv.join(' ');
  const failure = failureOf(observation);
  const note: CheckNote = {
    check: 'gen-and-diff',
    judged:
      failure === null
        ? `${command}: ${changes.length} file${changes.length === 1 ? '' : 's'} changed`
        : `${command}: ${failure}`,
    ran: failure === null,
    failed: failure !== null,
  };
  // Half of a generator's work is no statement about drift.
  const findings = failure === null ? changeFindings(changes, command) : [];
  const report = judge(findings, [note], { failOn, rules: new Map() });
  const output = observation.kind === 'not-started' ? '' : `${observation.stdout}${observation.stderr}`;
  return { report, patch, files: changes.map(({ path }) => path), output };
}

function failureOf(observation: Observation): string | null {
  switch (observation.kind) {
    case 'not-started':
      return `it could not be started: ${observation.why}`;
    case 'timed-out':
      return `it did not end within ${TIMEOUT_MS / 60_000} minutes`;
    case 'exited':
      return observation.code === 0 ? null : `it ended with exit code ${observation.code}`;
  }
}
