import type { Plain } from '#core/edit/change';
import type { KeyPath } from '#core/model/key-path';
import type { ServiceManifest } from '#core/model/manifest';
import type { Workspace } from '#core/model/workspace';
import { targetDependencies } from './node-package.ts';
import { equality, type Owned } from './owned.ts';

/**
 * What a Node service owns of its package.json: its dependencies, which are the packages it declares and the peers
 * that these require (of the chosen targets alone: peers of others stay absent until asked for).
 */
export function generateServicePackage(
  service: ServiceManifest,
  workspace: Workspace,
  memberRange: string,
): readonly Owned[] {
  const entries = new Map<string, { wanted: Plain; from: KeyPath }>();
  for (const { pkg, at } of service.deps.node) {
    entries.set(pkg, { wanted: memberRange, from: at });
  }
  for (const { pkg, targets, at } of service.deps.node) {
    for (const [name, range] of requiredPeers(pkg, targets, workspace)) {
      if (!entries.has(name)) entries.set(name, { wanted: range, from: at });
    }
  }
  const from = ['deps', 'node'];
  return [
    { path: ['type'], wanted: 'module', equality: equality.exact, from: ['runtime', 'lang'] },
    { path: ['dependencies'], entries, equality: equality.exact, keyForm: (name) => name, from },
  ];
}

/** Peers that a consumer of `pkg` with these targets must install: name -> range. */
function requiredPeers(
  pkg: string,
  targets: readonly string[],
  { manifests, projects }: Workspace,
): ReadonlyMap<string, string> {
  const peers = new Map<string, string>();
  for (const manifest of manifests.packages) {
    for (const runtime of manifest.runtimes) {
      if (runtime.lang !== 'node' || (runtime.name ?? manifest.name).value !== pkg) continue;
      for (const peer of runtime.peers?.value ?? [])
        if (!peer.optional) peers.set(peer.name, peer.range ?? '*');
      const chosen = new Set(
        (runtime.targets?.value ?? [])
          .filter(({ name }) => targets.includes(name))
          .flatMap(({ deps }) => deps.map(({ name }) => name)),
      );
      for (const { requirement, everywhere } of targetDependencies(runtime)) {
        if (everywhere || chosen.has(requirement.name)) peers.set(requirement.name, requirement.range ?? '*');
      }
      return peers;
    }
  }
  const project = projects.find((candidate) => candidate.language === 'node' && candidate.name === pkg);
  if (project?.language === 'node') {
    for (const [name, range] of project.dependencies.peerDependencies)
      if (!project.optionalPeers.has(name)) peers.set(name, range);
  }
  return peers;
}

/** A service's package.json where there is none yet. */
export function newServicePackage(service: ServiceManifest, bootstrap: string): string {
  const data = {
    name: service.name.value,
    version: '0.0.0',
    private: true,
    type: 'module',
    scripts: { start: `node ${bootstrap}` },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
