import { UserError } from '#core/model/errors';
import type { Finding } from '#core/model/finding';
import type { EnvironmentPlan, MadeEnvironment, Toolchain } from '#core/model/install';
import type { Workspace } from '#core/model/workspace';
import { pythonOf } from '#core/plan/venv';
import type { SetUpPorts } from '#core/ports/set-up';
import { type EnvironmentRow, type Origin, renderNotes } from '#core/report/environments';
import { failedStep } from './failed-step.ts';
import { proveMade } from './prove-environment.ts';

/** An environment as it was found or made. */
export interface Made {
  readonly environment: MadeEnvironment;
  readonly row: EnvironmentRow;
  /** Version by distribution; empty for Node. */
  readonly installed: Readonly<Record<string, string>>;
  /** What it holds and should not. */
  readonly findings: readonly Finding[];
  /** What else should be known of it, as sentences. */
  readonly warnings: readonly string[];
}

export interface MakeOptions {
  readonly workspace: Workspace;
  readonly toolchain: Toolchain;
  readonly origin: Origin;
  /** Heads the titles of its steps: `[1/3] `. */
  readonly place: string;
  /** What a finished environment is marked with; '' for one that is not kept. */
  readonly key: string;
  /** Commands that have succeeded for the environments before, which are not run again; those of this one are added. */
  readonly succeeded: Set<string>;
}

/** Names in one sentence; the others are counted. */
const SHOWN = 10;

const TOLD = {
  restored: 'restored from the cache',
  present: 'made earlier in this job, by the same files',
} as const;

/**
 * Runs the steps of one environment unless it is there already (of a command that several have, `npm ci` of a workspace, only
 * the first: another would delete what was built meanwhile), and reads what it then holds: nothing for CUDA unless it
 * is for a GPU, and what nobody declared is told. Throws UserError for a step that fails; nothing of a virtual environment
 * is left then.
 */
export async function makeEnvironment(
  ports: SetUpPorts,
  plan: EnvironmentPlan,
  options: MakeOptions,
): Promise<Made> {
  const { workspace, toolchain, origin } = options;
  const told = origin === 'installed' ? plan.notes : [...plan.notes, TOLD[origin]];
  ports.print(renderNotes(plan.id, told));
  const seconds = origin === 'installed' ? await runSteps(ports, plan, options) : 0;
  const environment = environmentOf(plan, toolchain);
  const row = { plan, origin, packages: null, seconds, notes: plan.notes };
  if (plan.venv === null) return { environment, row, installed: {}, findings: [], warnings: [] };
  const { installed, findings, undeclared, doubts } = proveMade(
    ports.inspect(plan.venv),
    environment,
    workspace,
  );
  const { distributions } = installed;
  const warnings = [...(undeclared.length > 0 ? [undeclaredText(undeclared)] : []), ...doubts];
  return {
    environment,
    row: { ...row, packages: distributions.length, notes: [...plan.notes, ...warnings] },
    installed: Object.fromEntries(distributions.map(({ name, version }) => [name, version])),
    findings,
    warnings,
  };
}

async function runSteps(
  ports: SetUpPorts,
  plan: EnvironmentPlan,
  { place, key, succeeded }: MakeOptions,
): Promise<number> {
  const { id, venv, installer } = plan;
  if (venv !== null) ports.venvs.clear(venv);
  const stored = ports.cache.storeEnv(installer);
  let seconds = 0;
  for (const { title, command } of plan.steps) {
    const step = { title, command: { ...command, env: { ...stored, ...command.env } } };
    const { argv, cwd, env } = step.command;
    const same = JSON.stringify([argv, cwd, env]);
    if (succeeded.has(same)) {
      ports.print(renderNotes(id, [`${title}: not run again, as the same command has succeeded before`]));
      continue;
    }
    const run = await ports.steps.run(step, `${place}${id}: ${title}`);
    seconds += run.seconds;
    const error = failedStep(plan, step, run);
    if (error !== null) throw venv === null ? error : without(ports, venv, error);
    succeeded.add(same);
  }
  if (venv !== null) ports.venvs.finish(venv, key);
  return seconds;
}

/** The error, with nothing of the environment left; where that fails too, there is no mark in it all the same. */
function without(ports: SetUpPorts, venv: string, error: UserError): UserError {
  try {
    ports.venvs.clear(venv);
  } catch (clearing) {
    if (!(clearing instanceof UserError)) throw clearing;
  }
  return error;
}

function environmentOf(plan: EnvironmentPlan, { node }: Toolchain): MadeEnvironment {
  const { id, language, projects, installer, venv, gpu, roots } = plan;
  const interpreter = venv === null ? (node?.argv[0] ?? 'node') : pythonOf(venv);
  return {
    id,
    language,
    projects,
    installer,
    venv,
    interpreter,
    gpu,
    roots: roots.map(({ text }) => text),
  };
}

function undeclaredText(undeclared: readonly { readonly name: string; readonly version: string }[]): string {
  const names = undeclared.slice(0, SHOWN).map(({ name, version }) => `${name} ${version}`);
  const rest = undeclared.length - names.length;
  return `installed, though nothing that is declared asks for it: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
