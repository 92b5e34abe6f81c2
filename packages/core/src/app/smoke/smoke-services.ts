import { UserError } from '#core/model/errors';
import type { MadeEnvironment } from '#core/model/install';
import type { ServiceManifest } from '#core/model/manifest';
import { nameOf, tryRepoPath } from '#core/model/repo-path';
import type { SmokeResult, SmokeStep } from '#core/model/smoke';
import { suggest } from '#core/model/suggest';
import type { Workspace } from '#core/model/workspace';
import { bootstrapOf, planSmoke } from '#core/plan/smoke';
import { targetsOf } from '#core/plan/targets';
import type { Environments } from '#core/ports/environments';
import type { Runner } from '#core/ports/index';
import type { ServiceHost } from '#core/ports/service-host';
import { smokeService } from './smoke-service.ts';

export interface SmokeRequest {
  /** Folders or unique names of services; none means all. */
  readonly targets: readonly string[];
  /** For each service, up to its last answer. */
  readonly timeoutMs: number;
  /** Python in place of that of the job's environment: absolute, or a name on PATH. */
  readonly python: string | null;
  /** Values of declared names of the environment, in place of placeholders. */
  readonly values: ReadonlyMap<string, string>;
}

export interface SmokeMachine {
  readonly runner: Runner;
  readonly host: ServiceHost;
  readonly environments: Environments;
  /** Told of each service before it is tried, and of each of its steps when it is done. */
  readonly tell: (event: ServiceManifest | SmokeStep) => void;
}

const UNPROVED = 'what it uses and does not declare may be there from elsewhere';

const MANIFESTS: ReadonlySet<string> = new Set(['service.edn', 'service.toml', 'service.json']);

/**
 * Tries services one after the other, each in the environment that an earlier step of the job made for it. Throws
 * UserError, before anything is started, for a target that is no service, a manifest that cannot be read, a service without
 * bootstrap or environment, and a value that no service declares.
 */
export async function smokeServices(
  workspace: Workspace,
  request: SmokeRequest,
  { runner, host, environments, tell }: SmokeMachine,
): Promise<readonly SmokeResult[]> {
  const services = servicesOf(workspace, request.targets);
  refuseUndeclared(services, request.values);
  const { timeoutMs, values } = request;
  const made = environments.load();
  const tries = services.map((service) => {
    const { interpreter, notes } = settingOf(service, request.python, made);
    const bootstrap = bootstrapOf(workspace, service);
    if (bootstrap === null) throw withoutBootstrap(service);
    const plan = planSmoke(service, { interpreter, bootstrap, values, timeoutMs });
    return { service, plan: { ...plan, notes: [...notes, ...plan.notes] } };
  });
  const results: SmokeResult[] = [];
  for (const { service, plan } of tries) {
    tell(service);
    results.push(await smokeService(plan, timeoutMs, { runner, host, tell }));
  }
  return results;
}

function servicesOf(workspace: Workspace, names: readonly string[]): readonly ServiceManifest[] {
  const named = names.includes('all') ? [] : names;
  // A service that cannot be read would be left out without a word, or be called unknown.
  const unread = workspace.manifestProblems.find(
    ({ at }) => at.kind !== 'workspace' && MANIFESTS.has(nameOf(at.file)),
  );
  if (unread !== undefined && (named.length === 0 || !named.every((name) => isService(workspace, name))))
    throw new UserError(unread.message, unread.hint, { at: unread.at });
  for (const name of named) {
    if (targetsOf(workspace, [name]).every(({ service }) => service === null))
      throw new UserError(
        `the target ${JSON.stringify(name)} is no service`,
        'only a folder with a service.edn can be tried',
      );
  }
  const services = targetsOf(workspace, named).flatMap(({ service }) => service ?? []);
  if (services.length > 0) return services;
  throw new UserError(
    'this repository declares no service',
    'a service is a folder with a service.edn; leave this step out where there is none',
  );
}

function isService({ manifests }: Workspace, text: string): boolean {
  return manifests.services.some(
    ({ source, name }) => name.value === text || source.folder === tryRepoPath(text),
  );
}

/** Where nothing but the service's own environment is used, only what it declares is there; else that is said. */
function settingOf(
  { source: { folder, file }, runtime: { lang }, name }: ServiceManifest,
  python: string | null,
  made: readonly MadeEnvironment[],
): { readonly interpreter: string; readonly notes: readonly string[] } {
  if (lang === 'python' && python !== null)
    return { interpreter: python, notes: [`in the Python that the input names: ${UNPROVED}`] };
  const own = made
    .filter(({ language, projects }) => language === lang && projects.includes(folder))
    // its own goes before one that it shares
    .sort((a, b) => a.projects.length - b.projects.length)[0];
  if (own !== undefined)
    return {
      interpreter: own.interpreter,
      notes: own.projects.length > 1 ? [`in an environment that it shares: ${UNPROVED}`] : [],
    };
  throw new UserError(
    `no step of this job has made an environment for the service ${name.value} (${folder})`,
    `run setup-workspace first, with ${folder} as a target`,
    { at: { kind: 'file', file } },
  );
}

function withoutBootstrap({ name, runtime, source: { file, folder } }: ServiceManifest): UserError {
  const wanted = runtime.lang === 'python' ? 'main.py' : 'server.ts or server.mjs';
  return new UserError(
    `the service ${name.value} has no ${wanted} in ${folder}`,
    'run `plumb gen` and commit what it writes, or write your own',
    { at: { kind: 'file', file } },
  );
}

function refuseUndeclared(services: readonly ServiceManifest[], values: ReadonlyMap<string, string>): void {
  const declared = [...new Set(services.flatMap(({ env, secrets }) => [...env, ...secrets]))];
  for (const name of values.keys()) {
    if (declared.includes(name)) continue;
    const near = suggest(name, declared);
    throw new UserError(
      `the input env gives ${JSON.stringify(name)}, which no service of this step declares`,
      near === null ? 'declare it in :env or :secrets of the service' : `did you mean ${near}?`,
    );
  }
}
