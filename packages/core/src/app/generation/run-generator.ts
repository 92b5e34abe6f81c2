import { type CheckRequest, runChecks } from '#core/app/run-checks';
import { survey } from '#core/app/survey';
import { changeFindings } from '#core/checks/gen-and-diff';
import type { Observation } from '#core/model/observation';
import { type RepoPath, ROOT } from '#core/model/repo-path';
import type { CheckNote, Report } from '#core/model/report';
import { judge } from '#core/policy/judge';
import type { Ports } from '#core/ports/index';
import { renderUnifiedDiff } from '#core/report/diff';
import { changedFiles } from './generate-files.ts';

const TIMEOUT_MS = 30 * 60_000;

export interface GeneratorRun {
  readonly report: Report;
  /** Whether anything drifted; null where that is not known, as the command did not run to its end. */
  readonly drift: boolean | null;
  /** What mends the drift; empty where nothing drifted, or nothing is known. */
  readonly patch: Buffer;
  /** Paths of the files that drifted. */
  readonly files: readonly RepoPath[];
  /** What the command printed: untrusted text. */
  readonly output: string;
}

/**
 * The built-in generator, held against the tree; nothing is written. `folder` is where the tree lies in its git
 * checkout: the patch names files from there, as `git apply` wants it.
 */
export async function builtInDrift(
  ports: Ports,
  request: CheckRequest,
  folder: RepoPath,
): Promise<GeneratorRun> {
  const { report, survey: read } = await runChecks(ports.files, request);
  const { generation } = read.facts;
  const changed = changedFiles(generation);
  const files = [...changed, ...generation.blocked].map(({ path }) => path);
  const patch = Buffer.from(renderUnifiedDiff(changed, folder));
  return { report, drift: files.length > 0, patch, files, output: '' };
}

/**
 * Runs the repository's own generator (argv, no shell) and compares the work tree before and after, untracked files
 * included. A command that did not run to its end proves nothing: the verdict is inconclusive then.
 */
export async function runGenerator(
  ports: Ports,
  argv: readonly [string, ...string[]],
  { config, failOn }: CheckRequest,
): Promise<GeneratorRun> {
  const { rules } = (await survey(ports.files, config, new Set())).workspace.manifests.config;
  const before = ports.snapshots.take();
  const observation = await ports.runner.run({ argv, cwd: ROOT, env: {}, timeoutMs: TIMEOUT_MS });
  const output = observation.kind === 'not-started' ? '' : `${observation.stdout}${observation.stderr}`;
  const command = argv.join(' ');
  const noteOf = (judged: string, ran: boolean): CheckNote => ({
    check: 'gen-and-diff',
    judged,
    ran,
    failed: !ran,
  });
  const failure = failureOf(observation);
  if (failure !== null) {
    const report = judge([], [noteOf(`${command}: ${failure}`, false)], { failOn, rules });
    // Half of a generator's work is no statement about drift.
    return { report, drift: null, patch: Buffer.alloc(0), files: [], output };
  }
  const { changes, patch } = ports.snapshots.compare(before, ports.snapshots.take());
  const count = `${changes.length} file${changes.length === 1 ? '' : 's'} changed`;
  const note = noteOf(`what ${command} writes (${count})`, true);
  const report = judge(changeFindings(changes, command), [note], { failOn, rules });
  return { report, drift: changes.length > 0, patch, files: changes.map(({ path }) => path), output };
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
