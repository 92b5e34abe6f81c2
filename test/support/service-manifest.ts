import type { ServiceManifest } from '#core/model/manifest';
import { repoPath } from '#core/model/repo-path';

/** A service as its reader would return it: the least that is allowed, and what the case declares. */
export function serviceManifest(
  lang: 'python' | 'node',
  entry: string,
  declared: Partial<Omit<ServiceManifest, 'runtime'>> & { workers?: number; requires?: string } = {},
): ServiceManifest {
  const { workers = 1, requires, ...rest } = declared;
  return {
    source: {
      file: repoPath('services/foo/service.edn'),
      folder: repoPath('services/foo'),
      format: 'edn',
      text: '',
      locate: () => ({ line: 1, column: 1 }),
    },
    name: { value: 'foo', path: ['service/name'] },
    runtime: {
      lang,
      entry: { value: entry, path: ['runtime', 'entry'] },
      workers,
      ...(requires === undefined ? {} : { requires: { value: requires, path: ['runtime', 'requires'] } }),
    },
    deps: { python: [], node: [] },
    transports: ['http'],
    endpoints: [],
    tools: [],
    tasks: [],
    resources: {},
    telemetry: {},
    env: [],
    secrets: [],
    ...rest,
  };
}
