import type { ServiceManifest } from '#core/model/manifest';
import { nameOf } from '#core/model/repo-path';
import { GENERATED_MARK } from './mark.ts';

/**
 * The settings.json of a service: its manifest in normal form, what the bootstrap hands to the factory. Handlers are
 * `module:callable`; secrets are names. Every key is always there, in one order, so that a factory needs no defaults.
 */
export function generateSettings(service: ServiceManifest): string {
  const { source, name, runtime, deps } = service;
  const settings = {
    '//': `${GENERATED_MARK} from ${nameOf(source.file)}: do not edit.`,
    name: name.value,
    runtime: {
      lang: runtime.lang,
      entry: runtime.entry.value,
      workers: runtime.workers,
      ...(runtime.requires === undefined ? {} : { requires: runtime.requires.value }),
    },
    deps: {
      python: deps.python.map(({ pkg, extras }) => ({ pkg, extras })),
      node: deps.node.map(({ pkg, targets }) => ({ pkg, targets })),
    },
    transports: service.transports,
    endpoints: service.endpoints.map(({ method, path, handler }) => ({ method, path, handler })),
    tools: service.tools.map(named),
    tasks: service.tasks.map(named),
    resources: service.resources,
    telemetry: service.telemetry,
    env: service.env,
    secrets: service.secrets,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function named({ name, handler }: ServiceManifest['tools'][number]) {
  return { name, handler };
}
