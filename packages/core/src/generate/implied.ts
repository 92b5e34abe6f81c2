import { at, type Problem } from '#core/model/finding';
import { formatKeyPath, type KeyPath } from '#core/model/key-path';
import type {
  ManifestSource,
  NodeRuntime,
  PackageManifest,
  PythonRuntime,
  ServiceManifest,
} from '#core/model/manifest';
import { comparePaths, join, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import type { PackageManager, Workspace } from '#core/model/workspace';
import { generateBootstrap } from './bootstrap.ts';
import type { Complain, Implied, SharedFile } from './implied-file.ts';
import { generatePackageJson, type NodeSurroundings, newPackageJson } from './node-package.ts';
import { generatePins } from './pins.ts';
import { generatePyproject, newPyproject } from './python-package.ts';
import { generateServicePackage, newServicePackage } from './service-package.ts';
import { generateSettings } from './settings.ts';

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
  files.push(...generatePins(workspace, rootPackage, complain));
  return { files: merged(files, complain), problems };
}

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
  const isNpm = packageManager === null || packageManager.tool === 'npm' || isYarnClassic(packageManager);
  return { members, memberRange: isNpm ? '*' : 'workspace:*', pins };
}

/** Yarn 1 knows neither `workspace:` nor `--mode`. */
export function isYarnClassic({ tool, version }: PackageManager): boolean {
  return tool === 'yarn' && /^[01](?:\.|$)/.test(version ?? '');
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
    else if (runtime.lang === 'node' && files.isFolder(file))
      complain(
        manifest.source,
        path,
        `${what} ${JSON.stringify(module)} is a folder`,
        'name the module itself: Node imports no folders',
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

/** Two manifests may own different keys of one file (pins in the root pyproject.toml of a package): one edit each file. */
function merged(files: readonly Implied[], complain: Complain): readonly Implied[] {
  const byPath = new Map<RepoPath, Implied>();
  for (const file of files) {
    const other = byPath.get(file.path);
    if (other === undefined || other.format === 'whole' || file.format === 'whole') {
      byPath.set(file.path, file);
      continue;
    }
    if (hasTwoOwners(file, other, complain)) continue;
    byPath.set(file.path, { ...other, parts: [...other.parts, ...file.parts] });
  }
  return [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path));
}

/** What two manifests both own could only ever follow one of them. */
function hasTwoOwners(file: SharedFile, other: SharedFile, complain: Complain): boolean {
  let found = false;
  for (const { source, owned } of file.parts) {
    for (const first of other.parts) {
      for (const { path, from } of owned) {
        const twin = first.owned.find((one) =>
          one.path.every((part, i) => i >= path.length || part === path[i]),
        );
        if (twin === undefined) continue;
        found = true;
        complain(
          source,
          from,
          `${formatKeyPath(path)} of ${file.path} is owned by ${first.source.file} too`,
          'let one of the two manifests declare it, or put them in folders of their own',
        );
      }
    }
  }
  return found;
}
