import { allowList } from '#core/model/allow-list';
import { type FileTree, unreadableProblem } from '#core/model/file-tree';
import { at, type Problem } from '#core/model/finding';
import type {
  Declared,
  Manifests,
  PackageManifest,
  PlumbConfig,
  ServiceManifest,
} from '#core/model/manifest';
import { nameOf, parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import { type Locators, readManifestDocument } from './manifest-document.ts';
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
  /** Manifests that are not among the value: wrong, unreadable, or not checked out. */
  readonly unread: readonly RepoPath[];
} {
  const packages: PackageManifest[] = [];
  const services: ServiceManifest[] = [];
  const problems: Problem[] = [];
  const unread: RepoPath[] = [];
  const serviceOf = new Map<RepoPath, RepoPath>();
  const allow = allowList(config.allow);
  for (const path of files.paths) {
    const name = nameOf(path);
    if ((name !== 'package.edn' && !SERVICE_FILES.includes(name)) || excluded(path)) continue;
    const read = files.read(path);
    // What such a file would have implied is not known: nothing beside it may pass for an orphan.
    if (read.kind === 'unreadable' || read.kind === 'elsewhere') unread.push(path);
    if (read.kind === 'unreadable') problems.push(unreadableProblem(path, read));
    if (read.kind !== 'text') continue;
    const kind = kindOf(name, read.text);
    if (kind === null) continue;
    const complaints = problems.length;
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
    if (problems.length > complaints) unread.push(path);
  }
  problems.push(...doubles(packages, packageNames), ...doubles(services, serviceNames));
  return { manifests: { packages, services, config }, problems, unread };
}

type Named = { readonly of: string; readonly name: Declared<string> };

function serviceNames({ name }: ServiceManifest): readonly Named[] {
  return [{ of: name.value, name }];
}

/** Its own name, and what its runtimes are called where they are published: there, Python's spellings are one name. */
function packageNames({ name, runtimes }: PackageManifest): readonly Named[] {
  const own = runtimes.flatMap((runtime) => {
    const published = runtime.name ?? name;
    const form = runtime.lang === 'python' ? normaliseName(published.value) : published.value;
    return { of: `${runtime.lang} ${form}`, name: published };
  });
  return [{ of: name.value, name }, ...own];
}

/** Two manifests of one name: a consumer could not say which one it means. */
function doubles<M extends PackageManifest | ServiceManifest>(
  manifests: readonly M[],
  namesOf: (manifest: M) => readonly Named[],
): readonly Problem[] {
  const first = new Map<string, M>();
  const problems: Problem[] = [];
  for (const manifest of manifests) {
    const { source } = manifest;
    const told = new Set<string>();
    for (const { of, name } of namesOf(manifest)) {
      const other = first.get(of);
      if (other === undefined || other === manifest) {
        first.set(of, manifest);
        continue;
      }
      // The name of the whole and of its one runtime stand in one place: told once.
      const place = source.locate(name.path);
      const key = `${place.line}:${place.column}`;
      if (told.has(key)) continue;
      told.add(key);
      problems.push({
        at: at.point(source.file, place.line, place.column),
        message: `the name ${JSON.stringify(name.value)} is taken by ${other.source.file}`,
        hint: 'give one of the two another name',
      });
    }
  }
  return problems;
}
