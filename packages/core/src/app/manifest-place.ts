import { at, type Location } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import {
  type Declared,
  type ManifestSource,
  NODE_FIELDS,
  type NodeRuntime,
  type PythonRuntime,
  type Runtime,
  type ServiceManifest,
} from '#core/model/manifest';
import { folderOf, nameOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { NodeDependencyKind, PythonProject, Workspace } from '#core/model/workspace';

/** A list of a manifest that owns one of a generated file; both name the same, in whatever order. */
type Owner = Declared<readonly object[]>;

const GENERATED: ReadonlyMap<string, Runtime['lang']> = new Map([
  ['pyproject.toml', 'python'],
  ['package.json', 'node'],
]);

/**
 * Where people change a dependency that a pyproject.toml or package.json has at a key path: in the manifest beside it, which
 * the file is generated from. Null where no manifest owns that.
 */
export function placeInManifest(file: RepoPath, value: KeyPath, workspace: Workspace): Location | null {
  const lang = GENERATED.get(nameOf(file));
  if (lang === undefined) return null;
  const isBeside = ({ source }: { readonly source: ManifestSource }) => source.folder === folderOf(file);
  const { packages, services } = workspace.manifests;
  const name = lang === 'python' ? nameInProject(file, value, workspace) : value[1];
  for (const { source, runtimes } of packages.filter(isBeside))
    for (const runtime of runtimes) {
      const owner = runtime.lang === lang ? ownerOf(runtime, value) : undefined;
      const index = owner?.value.findIndex((item) => 'name' in item && item.name === name) ?? -1;
      if (owner !== undefined && index !== -1) return pointAt(source, [...owner.path, index]);
    }
  const service = lang === 'node' && value[0] === 'dependencies' ? services.find(isBeside) : undefined;
  return service === undefined ? null : placeInService(service, name);
}

function placeInService({ source, deps }: ServiceManifest, name: unknown): Location | null {
  const found = deps.node.find(({ pkg }) => pkg === name);
  return found === undefined ? null : pointAt(source, found.at);
}

function pointAt(source: ManifestSource, path: KeyPath): Location {
  const { line, column } = source.locate(path);
  return at.point(source.file, line, column);
}

/** The normalised name of the dependency that a project was read to have there. */
function nameInProject(file: RepoPath, value: KeyPath, { projects }: Workspace): string | undefined {
  const project = projects.find(
    (one): one is PythonProject => one.language === 'python' && one.file === file,
  );
  if (project === undefined) return undefined;
  const { dependencies, extras, groups } = project;
  const all = [...dependencies, ...[...extras.values()].flat(), ...[...groups.values()].flat()];
  const found = all.find(({ origin }) => 'path' in origin && origin.path.join('\0') === value.join('\0'));
  return found !== undefined && 'requirement' in found ? found.requirement.name : undefined;
}

function ownerOf(runtime: Runtime, value: KeyPath): Owner | undefined {
  return runtime.lang === 'node' ? nodeOwner(runtime, value) : pythonOwner(runtime, value);
}

function nodeOwner(runtime: NodeRuntime, [section]: KeyPath): Owner | undefined {
  return typeof section === 'string' && Object.hasOwn(NODE_FIELDS, section)
    ? runtime[NODE_FIELDS[section as NodeDependencyKind]]
    : undefined;
}

function pythonOwner(runtime: PythonRuntime, [table, key, list]: KeyPath): Owner | undefined {
  if (table === 'project' && key === 'dependencies') return runtime.deps;
  if (table === 'project' && key === 'optional-dependencies') return listCalled(list, runtime.extras);
  if (table !== 'dependency-groups') return undefined;
  return listCalled(key, runtime.groups) ?? (key === 'dev' ? runtime.devDeps : undefined);
}

function listCalled(
  name: string | number | undefined,
  lists: Declared<ReadonlyMap<string, readonly object[]>> | undefined,
): Owner | undefined {
  for (const [key, value] of lists?.value ?? [])
    if (normaliseName(key) === normaliseName(String(name)))
      return { value, path: [...(lists?.path ?? []), key] };
  return undefined;
}
