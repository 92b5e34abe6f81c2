import { atTheirPlaces, withErrorsAtTheirPlaces } from '#core/app/find-places';
import type { StepOutcome } from '#core/app/run-action';
import { survey } from '#core/app/survey';
import type { InstallPlan, InstallRequest, MadeEnvironment, Toolchain } from '#core/model/install';
import type { Json } from '#core/model/manifest';
import { join, type RepoPath } from '#core/model/repo-path';
import type { Report } from '#core/model/report';
import { VERSION } from '#core/model/version';
import type { Workspace } from '#core/model/workspace';
import { planInstall, planTools } from '#core/plan/install';
import { judge } from '#core/policy/judge';
import type { SetUpPorts } from '#core/ports/set-up';
import type { RestoredParts, SetupKeys } from '#core/ports/setup-cache';
import {
  type Origin,
  planJson,
  renderEnvironments,
  renderPlan,
  renderPlanSummary,
} from '#core/report/environments';
import { type Annotation, renderAnnotations, renderWithinLimits } from '#core/report/github';
import { renderMarkdown } from '#core/report/markdown';
import { SUMMARY_LIMIT } from '#core/report/summary';
import { renderTerminal } from '#core/report/terminal';
import { cacheKeys } from './environment-key.ts';
import { findToolchain } from './find-toolchain.ts';
import { type Indexes, toldOfIndexes } from './indexes.ts';
import { type Made, makeEnvironment } from './make-environment.ts';

/** What the action is asked for. */
export interface SetUpRequest {
  readonly root: RepoPath;
  readonly config: RepoPath | null;
  readonly install: Omit<InstallRequest, 'environmentsFolder'>;
  readonly indexes: Indexes;
  readonly dryRun: boolean;
}

/** What is known before anything is run. */
interface Prepared {
  readonly request: SetUpRequest;
  readonly workspace: Workspace;
  readonly toolchain: Toolchain;
  readonly plan: InstallPlan;
}

/**
 * Makes the environments of the targets exactly as the repository declares them, one after the other, proves each, and
 * leaves them to later steps of the job. With `dryRun` nothing is run: the plan is told. Throws UserError for what keeps
 * it from that: a wrong target, a tool that is missing, a step that fails.
 */
export async function setUpWorkspace(ports: SetUpPorts, request: SetUpRequest): Promise<StepOutcome> {
  const { workspace } = await survey(ports.files, request.config, new Set());
  ports.print(renderWithinLimits(unreadFiles(workspace, request.root)));
  const install = { ...request.install, environmentsFolder: ports.environments.folder };
  const needs = await withErrorsAtTheirPlaces(workspace, () => planTools(workspace, install));
  const toolchain = await findToolchain(needs, ports.programs);
  const planned = await withErrorsAtTheirPlaces(workspace, () => planInstall(workspace, install, toolchain));
  const plan = toldOfIndexes(planned, request.indexes);
  return request.dryRun ? toldOnly(plan) : await setUp(ports, { request, workspace, toolchain, plan });
}

async function setUp(ports: SetUpPorts, prepared: Prepared): Promise<StepOutcome> {
  const { request, workspace, toolchain, plan } = prepared;
  const { environments } = plan;
  const keys = keysOf(ports, prepared);
  const isWhole = ({ id, venv }: InstallPlan['environments'][number]) =>
    venv !== null && keys.venvs.has(id) && ports.venvs.keyOf(venv) === keys.venvs.get(id);
  const present = new Set(environments.filter(isWhole).map(({ id }) => id));
  const absent = environments.filter(({ id }) => !present.has(id));
  const restored = await ports.cache.restore(absent, keys);

  const { rules } = workspace.manifests.config;
  const made: Made[] = [];
  const succeeded = new Set<string>();
  for (const [i, one] of environments.entries()) {
    const origin: Origin = present.has(one.id) ? 'present' : isWhole(one) ? 'restored' : 'installed';
    const place = `[${i + 1}/${environments.length}] `;
    const key = keys.venvs.get(one.id) ?? '';
    const it = await makeEnvironment(ports, one, { workspace, toolchain, origin, place, key, succeeded });
    made.push(it);
    // one by one: what was made before another fails is there for the steps that still run
    if (judge(it.findings, [], { failOn: 'error', rules }).verdict === 'clean')
      ports.environments.save([it.environment]);
  }
  const findings = await atTheirPlaces(
    made.flatMap((one) => one.findings),
    workspace,
  );
  const report = judge(findings, [], { failOn: 'error', rules });
  const hit = environments.every(({ id, installer }) => isHit(restored, present, id, installer));
  return {
    failed: report.verdict !== 'clean',
    log:
      findings.length === 0
        ? ''
        : renderTerminal(report, { color: true }) + renderAnnotations(report, request.root),
    annotations: made.flatMap(({ environment: { id }, warnings }) =>
      warnings.map((text) => ({ level: 'warning' as const, title: `Environment ${id}`, message: [text] })),
    ),
    summary: summaryOf(made, report),
    outputs: async () => {
      if (report.verdict === 'clean') handOver(ports, made, plan, keys, restored);
      return { ...outputsOf(made), plan: planJson(plan), 'cache-hit': String(hit) };
    },
  };
}

function keysOf({ files, machine, digest }: SetUpPorts, { request, toolchain, plan }: Prepared): SetupKeys {
  const { python } = toolchain;
  const { indexes, install } = request;
  const facts = {
    ...machine,
    python: python === null ? null : { version: python.version, path: python.argv[0] },
    plumb: VERSION,
    settings: { python: indexes.python ?? '', npm: indexes.npm ?? '', torch: install.torchIndex },
  };
  return cacheKeys(plan.environments, files, facts, digest);
}

function isHit(
  { venvs, stores }: RestoredParts,
  present: ReadonlySet<string>,
  id: string,
  installer: InstallPlan['environments'][number]['installer'],
): boolean {
  return present.has(id) || venvs.has(id) || stores.get(installer)?.exact === true;
}

function summaryOf(made: readonly Made[], report: Report): string {
  const found =
    report.findings.length === 0 ? '' : `\n${renderMarkdown(report, { limit: SUMMARY_LIMIT / 2 })}`;
  const rows = made.map(({ row }) => row);
  return renderEnvironments(rows, SUMMARY_LIMIT / 2) + found;
}

/** What is as declared goes on: to the post step, and to the steps that follow, which find the one Python on PATH. */
function handOver(
  ports: SetUpPorts,
  made: readonly Made[],
  { environments }: InstallPlan,
  keys: SetupKeys,
  restored: RestoredParts,
): void {
  const installed = made.filter(({ row }) => row.origin === 'installed').map(({ row }) => row.plan.id);
  ports.cache.keep(environments, keys, restored, new Set(installed));
  const venv = onlyPython(made)?.venv ?? null;
  if (venv !== null) ports.useVenv(venv);
}

function onlyPython(made: readonly Made[]): MadeEnvironment | null {
  const pythons = made.filter(({ environment }) => environment.language === 'python');
  return pythons.length === 1 ? (pythons[0]?.environment ?? null) : null;
}

function outputsOf(made: readonly Made[]) {
  const only = onlyPython(made);
  return {
    environments: made.map(({ environment }): Json => ({ ...environment })),
    python: only?.interpreter ?? '',
    venv: only?.venv ?? '',
    installed: Object.fromEntries(
      made.flatMap(({ environment: { id, venv }, installed }) => (venv === null ? [] : [[id, installed]])),
    ),
  };
}

function toldOnly(plan: InstallPlan): StepOutcome {
  return {
    failed: false,
    log: renderPlan(plan),
    annotations: [],
    summary: renderPlanSummary(plan, SUMMARY_LIMIT),
    outputs: async () => ({ ...outputsOf([]), plan: planJson(plan), 'cache-hit': 'false' }),
  };
}

/** What cannot be read is not installed either: it is told before anything else may fail. */
function unreadFiles({ manifestProblems, readProblems }: Workspace, root: RepoPath): readonly Annotation[] {
  return [...manifestProblems, ...readProblems].map(({ at, message, hint }) => ({
    level: 'warning',
    title: 'Plumbline cannot read this',
    message: [message, `Hint: ${hint}`],
    ...(at.kind !== 'workspace' && { file: join(root, at.file) }),
    ...(at.kind === 'span' && at.span.start),
  }));
}
