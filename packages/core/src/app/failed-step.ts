import { cut } from '#core/model/cut';
import { UserError } from '#core/model/errors';
import type { EnvironmentPlan, PlanStep } from '#core/model/install';
import type { StepRun } from '#core/ports/step-runner';
import { redact } from '#core/report/sanitize';

/** A command line can name a hundred packages: its beginning says which one it was. */
const LONGEST_COMMAND = 400;
const LONGEST_LINE = 400;
/** An annotation has 4,096 characters, and the remedy stands behind the lines. */
const LONGEST_TAIL = 2400;

/** What installers say of faults that have a known remedy: pip, uv, npm and pnpm, in this order of weight. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|ENOSPC/, 'the disk of the runner is full'],
  [
    /DO NOT MATCH THE HASHES|Hash mismatch|EINTEGRITY|ERR_PNPM_TARBALL_INTEGRITY/i,
    'the index serves other bytes than the lock names: find out why before the lock is changed',
  ],
  [
    /lockfile (?:at .* )?needs to be updated|npm ci` can only install|ERR_PNPM_OUTDATED_LOCKFILE/,
    'the lock is older than the manifests: make it anew (`uv lock`, `pnpm install`, `npm install`) and commit it',
  ],
  [
    /NewConnectionError|NameResolutionError|ConnectTimeoutError|ConnectionError|Failed to establish a new connection|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|error sending request|Could not connect|dns error/,
    'the index could not be reached: look at its address (inputs python-index, torch-index, npm-registry), at the proxy and at the service',
  ],
  [
    /No matching distribution found|Could not find a version that satisfies|No solution found|ERR_PNPM_NO_MATCHING_VERSION|ETARGET/,
    'the index has no such version for this platform and interpreter: look at the pins and at requires-python',
  ],
  [
    /ResolutionImpossible|conflicting dependencies/,
    'the pins contradict what the packages ask for: `plumb check pins`, or mend the constraints',
  ],
];

/** The error of a step that did not succeed: what was run, how it ended, the last lines; null for one that did. */
export function failedStep(
  { projects, id }: EnvironmentPlan,
  step: PlanStep,
  run: StepRun,
): UserError | null {
  const { observation, tail } = run;
  if (observation.kind === 'exited' && observation.code === 0) return null;
  const whose = projects.length === 1 ? projects[0] : id;
  const lines = lastWithin(tail.map((line) => `  ${cut(redact(line), LONGEST_LINE)}`));
  const command = cut(step.command.argv.join(' '), LONGEST_COMMAND);
  return new UserError(
    [`${whose}: "${step.title}" ${endOf(run)}`, `$ ${command}`, ...lines].join('\n'),
    remedyFor(run),
  );
}

function lastWithin(lines: readonly string[]): readonly string[] {
  let room = LONGEST_TAIL;
  const first = lines.findLastIndex((line) => {
    room -= line.length + 1;
    return room < 0;
  });
  return lines.slice(first + 1);
}

function endOf({ observation, seconds }: StepRun): string {
  switch (observation.kind) {
    case 'not-started':
      return `could not be run: ${observation.why}`;
    case 'timed-out':
      return `was ended after ${seconds.toFixed(0)} s`;
    case 'exited':
      return observation.code === 128 ? 'was ended by a signal' : `failed with exit code ${observation.code}`;
  }
}

function remedyFor({ observation, tail }: StepRun): string {
  if (observation.kind === 'timed-out')
    return 'raise the input timeout-minutes, or find out in the log what takes so long';
  if (observation.kind === 'not-started') return 'is the tool whole, and does the checkout hold that folder?';
  const text = tail.join('\n');
  const known = REMEDIES.find(([pattern]) => pattern.test(text));
  if (known !== undefined) return known[1];
  return observation.code === 128
    ? 'a runner without memory ends processes: look at its size'
    : 'its whole output stands in the log, in the group with its name';
}
