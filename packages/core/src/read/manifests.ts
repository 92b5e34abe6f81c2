import type { FileTree } from '#core/model/file-tree';
import { at, type Problem } from '#core/model/finding';
import type { Manifests, PackageManifest, PlumbConfig, ServiceManifest } from '#core/model/manifest';
import { nameOf, parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import { type Locators, readManifestDocument } from './manifest-document.ts';
import { allowList } from './manifest-names.ts';
import { readPackageManifest } from './package-manifest.ts';
import { readServiceManifest } from './service-manifest.ts';

const SERVICE_FILES = ['service.edn', 'service.toml', 'service.json'];

/** Whether a file of that name and text is a manifest of ours: any other package.edn or service.edn is left in peace. */
function kindOf(name: string, text: string): 'package' | 'service' | null {
  if (name === 'package.edn') return text.includes(':package/name') ? 'package' : null;
  if (name === 'service.edn') return text.includes(':service/name') ? 'service' : null;
  return text.includes('service/name') ? 'service' : null;
}

/**
 * Finds and reads every manifest of the tree. Takes the configuration, and which paths it excludes. All complaints of
 * all manifests come back at once; a manifest with one is left out of the value.
 */
export function readManifests(
  files: FileTree,
  config: PlumbConfig,
  locators: Locators,
  excluded: (path: RepoPath) => boolean,
): {
  readonly manifests: Manifests;
  readonly problems: readonly Problem[];
  readonly seen: readonly RepoPath[];
} {
  const packages: PackageManifest[] = [];
  const services: ServiceManifest[] = [];
  const problems: Problem[] = [];
  const seen: RepoPath[] = [];
  const serviceOf = new Map<RepoPath, RepoPath>();
  const allow = allowList(config.allow);
  for (const path of files.paths) {
    const name = nameOf(path);
    if ((name !== 'package.edn' && !SERVICE_FILES.includes(name)) || excluded(path)) continue;
    const read = files.read(path);
    if (read.kind === 'unreadable')
      problems.push({ at: at.file(path), message: read.message, hint: read.hint });
    if (read.kind !== 'text') continue;
    const kind = kindOf(name, read.text);
    if (kind === null) continue;
    seen.push(path);
    const document = readManifestDocument(path, read.text, locators);
    if (kind === 'package') {
      const manifest = readPackageManifest(document, allow);
      if (manifest !== null) packages.push(manifest);
    } else {
      const folder = parentOf(path) ?? ROOT;
      const first = serviceOf.get(folder);
      if (first !== undefined)
        document.complain(
          ['service/name'],
          `a second manifest of one service, beside ${nameOf(first)}`,
          'keep one of the two',
        );
      serviceOf.set(folder, path);
      const manifest = readServiceManifest(document);
      if (manifest !== null) services.push(manifest);
    }
    problems.push(...document.problems);
  }
  problems.push(...doubles(packages), ...doubles(services));
  return { manifests: { packages, services, config }, problems, seen };
}

/** Two manifests of one name: a consumer could not say which one it means. */
function doubles(manifests: readonly (PackageManifest | ServiceManifest)[]): readonly Problem[] {
  const first = new Map<string, PackageManifest | ServiceManifest>();
  const problems: Problem[] = [];
  for (const manifest of manifests) {
    const other = first.get(manifest.name.value);
    if (other === undefined) first.set(manifest.name.value, manifest);
    else {
      const { line, column } = manifest.source.locate(manifest.name.path);
      problems.push({
        at: at.point(manifest.source.file, line, column),
        message: `the name ${JSON.stringify(manifest.name.value)} is taken by ${other.source.file}`,
        hint: 'give one of the two another name',
      });
    }
  }
  return problems;
}
