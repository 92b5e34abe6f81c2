import { repoPath } from '#core/model/repo-path';
import { planSmoke } from '#core/plan/smoke';
import { serviceManifest } from './service-manifest.ts';

/** A plan for a Node service with GET endpoints of these paths, each handled by `./app.mjs:handle`. */
export function nodeSmoke(
  paths: readonly string[],
  declared: Parameters<typeof serviceManifest>[2] = {},
  values: Readonly<Record<string, string>> = {},
) {
  const endpoints = paths.map((path, i) => ({
    method: 'GET',
    path,
    handler: './app.mjs:handle',
    at: ['endpoints', i],
  }));
  const service = serviceManifest('node', './app.mjs:createApp', { endpoints, ...declared });
  return planSmoke(service, {
    interpreter: process.execPath,
    bootstrap: repoPath('services/foo/server.mjs'),
    values: new Map(Object.entries(values)),
    timeoutMs: 20_000,
  });
}
