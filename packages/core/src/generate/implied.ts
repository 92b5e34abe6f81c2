import { at, type Problem } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import type {
  ManifestSource,
  NodeRuntime,
  PackageManifest,
  PythonRuntime,
  ServiceManifest,
} from '#core/model/manifest';
import { join, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { generateBootstrap } from './bootstrap.ts';
import { askersOf, generateConstraints, pinLines } from './constraints.ts';
import { generatePackageJson, type NodeSurroundings, newPackageJson } from './node-package.ts';
import { generateOverrides } from './overrides.ts';
import { equality, type Owned } from './owned.ts';
import { generatePyproject, newPyproject } from './python-package.ts';
import { generateServicePackage, newServicePackage } from './service-package.ts';
import { generateSettings } from './settings.ts';

/** A file that is generated whole. */
export interface WholeFile {
  readonly path: RepoPath;
  readonly format: 'whole';
  readonly source: ManifestSource;
  readonly from: KeyPath;
  readonly content: string;
}

/** A file in which manifests own keys: usually one manifest, two where a root package also holds the pins. */
export interface SharedFile {
  readonly path: RepoPath;
  readonly format: 'toml' | 'json' | 'yaml';
  readonly parts: readonly { readonly source: ManifestSource; readonly owned: readonly Owned[] }[];
  /** The text of a new file, before its owned keys are set. */
  readonly scaffold: string;
}

/** One file that the manifests imply. */
export type Implied = WholeFile | SharedFile;

export interface Implication {
  readonly files: readonly Implied[];
  /** What manifests say that the tree contradicts: an entry that is not there, an override without a place. */
  readonly problems: readonly Problem[];
}

/** Everything that the manifests of a workspace imply. `rootPackage`: data of the root package.json, if there is one. */
export function generateImplied(workspace: Workspace, rootPackage: unknown): Implication {
  const files: Implied[] = [];
  const problems: Problem[] = [];
  const around = surroundings(workspace);
  const complain = (source: ManifestSource, path: KeyPath, message: string, hint: string): void => {
    const { line, column } = source.locate(path);
    problems.push({ at: at.point(source.file, line, column), message, hint });
  };
  for (const manifest of workspace.manifests.packages) {
    for (const runtime of manifest.runtimes) {
      checkEntries(manifest, runtime, workspace, complain);
      files.push(
        runtime.lang === 'python'
          ? pyprojectOf(manifest, runtime)
          : packageJsonOf(manifest, runtime, workspace, around),
      );
    }
  }
  for (const service of workspace.manifests.services)
    files.push(...serviceFiles(service, workspace, around.memberRange));
  files.push(...pinFiles(workspace, rootPackage, complain));
  return { files: merged(files), problems };
}

type Complain = (source: ManifestSource, path: KeyPath, message: string, hint: string) => void;
type Around = Pick<NodeSurroundings, 'members' | 'memberRange' | 'pins'>;

function surroundings({ projects, manifests, packageManager }: Workspace): Around {
  const members = new Set<string>();
  for (const project of projects)
    if (project.language === 'node' && project.name !== null) members.add(project.name);
  for (const { name, runtimes } of manifests.packages) {
    for (const runtime of runtimes) if (runtime.lang === 'node') members.add((runtime.name ?? name).value);
  }
  const pins = new Map<string, string>();
  for (const [name, pin] of manifests.config.pins.node?.value ?? [])
    if (typeof pin === 'string') pins.set(name, pin);
  const classic = packageManager?.tool === 'yarn' && /^[01](?:\.|$)/.test(packageManager.version ?? '');
  const isNpm = packageManager === null || packageManager.tool === 'npm' || classic;
  return { members, memberRange: isNpm ? '*' : 'workspace:*', pins };
}

function pyprojectOf(manifest: PackageManifest, runtime: PythonRuntime): Implied {
  return {
    path: join(manifest.source.folder, 'pyproject.toml'),
    format: 'toml',
    parts: [{ source: manifest.source, owned: generatePyproject(manifest, runtime) }],
    scaffold: newPyproject(runtime),
  };
}

const MODULE_ENDINGS = ['.ts', '.mts', '.tsx', '.js', '.mjs', '.cts', '.cjs', '/index.ts', '/index.js'];

function packageJsonOf(
  manifest: PackageManifest,
  runtime: NodeRuntime,
  { files }: Workspace,
  around: Around,
): Implied {
  const { folder } = manifest.source;
  const owned = generatePackageJson(manifest, runtime, {
    ...around,
    output: manifest.runtimes.length > 1 ? 'lib' : 'dist',
    targetModule: (target) => {
      const ending = MODULE_ENDINGS.find((candidate) =>
        files.has(join(folder, `src/${target.name}${candidate}`)),
      );
      return ending === undefined ? null : `src/${target.name}${ending}`;
    },
  });
  const parts = [{ source: manifest.source, owned }];
  return { path: join(folder, 'package.json'), format: 'json', parts, scaffold: newPackageJson() };
}

/** An entry or target that names no file of the package would be generated into something that cannot be imported. */
function checkEntries(
  manifest: PackageManifest,
  runtime: PythonRuntime | NodeRuntime,
  { files }: Workspace,
  complain: Complain,
): void {
  const { folder } = manifest.source;
  const check = (module: string, path: KeyPath, what: string): void => {
    const file = tryRepoPath(module, folder);
    const inside = file !== null && (folder === ROOT || file.startsWith(`${folder}/`));
    if (!inside)
      complain(
        manifest.source,
        path,
        `${what} ${JSON.stringify(module)} lies outside its package`,
        'name a path inside the folder of the manifest, with forward slashes',
      );
    else if (!files.has(file))
      complain(
        manifest.source,
        path,
        `${what} ${JSON.stringify(module)} does not exist in ${folder}`,
        `create ${file}, or mend the path`,
      );
  };
  if (runtime.entry !== undefined) check(runtime.entry.value, runtime.entry.path, ':entry');
  if (runtime.lang !== 'node' || runtime.exports !== undefined) return;
  runtime.targets?.value.forEach((target, index) => {
    const path = [...(runtime.targets?.path ?? []), index, 'name'];
    if (target.entry !== undefined) {
      check(target.entry, [...path.slice(0, -1), 'entry'], `:entry of target :${target.name}`);
      return;
    }
    if (MODULE_ENDINGS.some((ending) => files.has(join(folder, `src/${target.name}${ending}`)))) return;
    complain(
      manifest.source,
      path,
      `the target :${target.name} has no module: src/${target.name}.ts does not exist in ${folder}`,
      'create it, or give the target an :entry',
    );
  });
}

function serviceFiles(
  service: ServiceManifest,
  workspace: Workspace,
  memberRange: string,
): readonly Implied[] {
  const { source } = service;
  const { folder } = source;
  const version = workspace.manifests.config.node.version ?? null;
  const bootstrap = generateBootstrap(service, { version });
  const whole = (name: string, content: string, from: KeyPath): Implied => ({
    path: join(folder, name),
    source,
    format: 'whole',
    content,
    from,
  });
  const files = [
    whole('settings.json', generateSettings(service), []),
    whole(bootstrap.file, bootstrap.content, ['runtime']),
  ];
  if (service.runtime.lang === 'python') return files;
  const owned = generateServicePackage(service, workspace, memberRange);
  return [
    ...files,
    {
      path: join(folder, 'package.json'),
      format: 'json',
      parts: [{ source, owned }],
      scaffold: newServicePackage(service, bootstrap.file),
    },
  ];
}

function pinFiles(workspace: Workspace, rootPackage: unknown, complain: Complain): readonly Implied[] {
  const { config } = workspace.manifests;
  const source = config.pins.source ?? config.source;
  if (source === null) return [];
  const files: Implied[] = [];
  const { python, node } = config.pins;
  if (python !== undefined && pythonInstaller(workspace) === 'pip') {
    const content = generateConstraints(python.value, source.file, askersOf(workspace));
    files.push({ path: join(ROOT, 'constraints.txt'), source, format: 'whole', content, from: python.path });
  } else if (python !== undefined) {
    const wanted = pinLines(python.value).map(({ line }) => line);
    const owned: Owned = {
      path: ['tool', 'uv', 'constraint-dependencies'],
      wanted,
      equality: equality.requirements,
      from: python.path,
    };
    files.push({
      path: join(ROOT, 'pyproject.toml'),
      format: 'toml',
      parts: [{ source, owned: [owned] }],
      scaffold: '',
    });
  }
  if (node === undefined) return files;
  const places = generateOverrides(node, workspace.packageManager, rootPackage);
  if (typeof places === 'string') {
    complain(
      source,
      node.path,
      `:pins :node cannot be generated: ${places}`,
      'name it exactly, as in :node {:package-manager "pnpm@10.34.0"}',
    );
    return files;
  }
  // A key that must be absent is no reason to make a file.
  const worth = (name: string, owned: readonly Owned[]) =>
    owned.length > 0 && (workspace.files.has(join(ROOT, name)) || owned.some((item) => 'entries' in item));
  const parts = (owned: readonly Owned[]) => [{ source, owned }];
  if (worth('package.json', places.packageJson)) {
    files.push({
      path: join(ROOT, 'package.json'),
      format: 'json',
      parts: parts(places.packageJson),
      scaffold: '{}\n',
    });
  }
  if (worth('pnpm-workspace.yaml', places.pnpmWorkspace)) {
    files.push({
      path: join(ROOT, 'pnpm-workspace.yaml'),
      format: 'yaml',
      parts: parts(places.pnpmWorkspace),
      scaffold: '',
    });
  }
  return files;
}

/** uv ignores constraints.txt, so a repository that uv locks has its pins in the root pyproject.toml. */
function pythonInstaller({ manifests, memberSets, files }: Workspace): 'pip' | 'uv' {
  const { installer } = manifests.config.python;
  if (installer !== undefined) return installer;
  const isUv =
    files.has(join(ROOT, 'uv.lock')) || memberSets.some(({ tool, root }) => tool === 'uv' && root === ROOT);
  return isUv ? 'uv' : 'pip';
}

/** Two manifests may own different keys of one file (pins in the root pyproject.toml of a package): one edit each file. */
function merged(files: readonly Implied[]): readonly Implied[] {
  const byPath = new Map<RepoPath, Implied>();
  for (const file of files) {
    const other = byPath.get(file.path);
    if (other === undefined || other.format === 'whole' || file.format === 'whole')
      byPath.set(file.path, file);
    else byPath.set(file.path, { ...other, parts: [...other.parts, ...file.parts] });
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The names that a service's folder may hold of wholly generated files, and constraints.txt at the root. */
export const WHOLLY_GENERATED: ReadonlySet<string> = new Set([
  'settings.json',
  'main.py',
  'server.ts',
  'server.mjs',
  'constraints.txt',
]);
