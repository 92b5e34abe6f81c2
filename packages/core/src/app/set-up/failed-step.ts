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

interface Remedy {
  readonly sign: RegExp;
  readonly hint: string;
}

const UNREACHABLE: Remedy = {
  sign: /NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ConnectionError|Failed to establish a new connection|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|error sending request|Could not connect|dns error/,
  hint: 'the index could not be reached: look at its address (inputs python-index, torch-index, npm-registry), at the proxy and at the service',
};

/** What pip, uv, npm and pnpm say of faults that have a known remedy: the surest first. */
const REMEDIES: readonly Remedy[] = [
  { sign: /No space left on device|ENOSPC/, hint: 'the disk of the runner is full' },
  {
    sign: /DO NOT MATCH THE HASHES|Hash mismatch|EINTEGRITY|ERR_PNPM_TARBALL_INTEGRITY/i,
    hint: 'the index serves other bytes than the lock names: find out why before the lock is changed',
  },
  {
    sign: /needs to be updated, but `--locked`|npm ci` can only install|ERR_PNPM_OUTDATED_LOCKFILE/,
    hint: 'the lock is older than the manifests: make it anew (`uv lock`, `pnpm install`, `npm install`) and commit it',
  },
  {
    // `venv` does not pass on what its child says
    sign: /ensurepip/,
    hint: 'pip could not be put into a new environment: is the disk full, or is it a Python without ensurepip (Debian has it in python3-venv)? actions/setup-python brings a whole one',
  },
  {
    // what git says, whoever called it
    sign: /unable to access '|Could not resolve host/,
    hint: 'a git repository that packages come from could not be reached: look at its address, and whether it can be read without a token, as none is passed on',
  },
  UNREACHABLE,
];

/** What is also said of an index that does not answer: pip takes one for empty. */
const NOT_FOUND: readonly Remedy[] = [
  {
    sign: /ResolutionImpossible|conflicting dependencies/,
    hint: 'the pins contradict what the packages ask for, or the index does not have a pinned version: look at the constraints, then at the address of the index (input python-index)',
  },
  {
    sign: /No matching distribution found|Could not find a version that satisfies|No solution found|ERR_PNPM_NO_MATCHING_VERSION|ETARGET/,
    hint: 'the index has no such version for this platform and interpreter: look at the pins, at requires-python, and at the address of the index (input python-index)',
  },
];

/** The error of a step that did not succeed: what was run, how it ended, the last lines; null for one that did. */
export function failedStep(
  { projects, id }: EnvironmentPlan,
  step: PlanStep,
  run: StepRun,
): UserError | null {
  const { observation } = run;
  if (observation.kind === 'exited' && observation.code === 0) return null;
  const tail = tellingLines(run);
  const whose = projects.length === 1 ? projects[0] : id;
  const lines = lastWithin(tail.map((line) => `  ${cut(redact(line), LONGEST_LINE)}`));
  const command = cut(redact(step.command.argv.join(' ')), LONGEST_COMMAND);
  return new UserError(
    [`${whose}: "${step.title}" ${endOf(run)}`, `$ ${command}`, ...lines].join('\n'),
    remedyFor({ ...run, tail }),
  );
}

/** npm ends an error of its `ci` with two screens of help: what is wrong stands before them. */
function tellingLines({ observation, tail }: StepRun): readonly string[] {
  if (observation.kind !== 'exited' || !tail.some((line) => /^npm err(?:or|!) Run "npm help/i.test(line)))
    return tail;
  const lines = observation.stderr.split(/\r?\n/).filter((line) => !/^(?:npm err(?:or|!))?\s*$/i.test(line));
  const help = lines.findIndex((line) => /^npm err(?:or|!) Usage:/i.test(line));
  return help === -1 ? tail : lines.slice(0, help).slice(-tail.length);
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
  const last = tail.join('\n');
  const known = REMEDIES.find(({ sign }) => sign.test(last));
  if (known !== undefined) return known.hint;
  const notFound = NOT_FOUND.find(({ sign }) => sign.test(last));
  if (notFound !== undefined)
    return (UNREACHABLE.sign.test(observation.stderr + observation.stdout) ? UNREACHABLE : notFound).hint;
  return observation.code === 128
    ? 'a runner without memory ends processes: look at its size'
    : 'its whole output stands in the log, in the group with its name';
}
