import type { KeyPath } from '#core/model/key-path';
import type { ServiceManifest } from '#core/model/manifest';

/** A module that a service imports because its manifest names it, and where in the manifest. */
export interface ServiceStart {
  readonly module: string;
  readonly at: KeyPath;
}

/** What the bootstrap of a Python service imports: the factory and every handler. None for a Node service. */
export function serviceStarts({
  runtime,
  endpoints,
  tools,
  tasks,
}: ServiceManifest): readonly ServiceStart[] {
  if (runtime.lang !== 'python') return [];
  const named = [...endpoints, ...tools, ...tasks].map(({ handler, at }) => ({ handler, at }));
  return [{ handler: runtime.entry.value, at: runtime.entry.path }, ...named].map(({ handler, at }) => ({
    module: handler.slice(0, handler.indexOf(':')),
    at,
  }));
}
