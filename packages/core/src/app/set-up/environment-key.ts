import { canonicalJson } from '#core/model/canonical';
import type { FileTree } from '#core/model/file-tree';
import type { EnvironmentPlan } from '#core/model/install';
import { comparePaths, folderOf, join, nameOf, type RepoPath } from '#core/model/repo-path';
import type { Digest } from '#core/ports/digest';
import type { SetupKeys } from '#core/ports/setup-cache';
import { redact } from '#core/report/sanitize';

/** What of the machine decides what an environment holds. */
export interface MachineFacts {
  /** Null where no environment is Python's. */
  readonly python: { readonly version: string; readonly path: string } | null;
  readonly platform: string;
  readonly arch: string;
  /** `ImageOS` of the runner; '' where it has none. */
  readonly imageOS: string;
  /** Absolute folder of the repository: editable installs name it. */
  readonly root: string;
  /** Version of Plumbline. */
  readonly plumb: string;
  /** What the commands are told beside their plan and decides what they bring: addresses of indexes. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface StoreKeys {
  readonly key: string;
  readonly restoreKeys: readonly string[];
}

export interface EnvironmentKeys {
  /** The one key that the virtual environment is restored by; null where it is not to be kept. */
  readonly venv: string | null;
  readonly stores: StoreKeys;
}

/** Raised where keys come to mean something else, or what they name is laid out differently. */
const FORMAT = 1;

/**
 * Keys of one environment: at most 512 characters, without commas. A virtual environment is named by all that decides
 * it, and kept only where pip made it and its files decide every version: uv makes one from its store as fast as it is
 * unpacked. A store is named by the files, and any of its kind on such a machine will do.
 */
export function environmentKeys(
  plan: EnvironmentPlan,
  files: FileTree,
  facts: MachineFacts,
  digest: Digest,
): EnvironmentKeys {
  return { venv: venvKey(plan, files, facts, digest), stores: storeKeys([plan], files, facts, digest) };
}

/** Keys of all environments of a plan. */
export function cacheKeys(
  plan: readonly EnvironmentPlan[],
  files: FileTree,
  facts: MachineFacts,
  digest: Digest,
): SetupKeys {
  const venvs = plan.flatMap((one): [string, string][] => {
    const key = venvKey(one, files, facts, digest);
    return key === null ? [] : [[one.id, key]];
  });
  const installers = [...new Set(plan.map(({ installer }) => installer))].sort();
  const stores = installers.map((installer): [EnvironmentPlan['installer'], StoreKeys] => {
    const members = plan.filter((one) => one.installer === installer);
    return [installer, storeKeys(members, files, facts, digest)];
  });
  return { venvs: new Map(venvs), stores: new Map(stores) };
}

function venvKey(plan: EnvironmentPlan, files: FileTree, facts: MachineFacts, digest: Digest): string | null {
  const { id, venv, installer, isLocked, decidedBy, steps, projects, roots, gpu } = plan;
  if (venv === null || installer !== 'pip' || !isLocked || facts.python === null) return null;
  const contents = contentsOf(decidedBy, files, digest);
  if (contents === null) return null;
  const decides = {
    ...{ format: FORMAT, id, venv, projects, gpu, contents },
    ...facts,
    settings: facts.settings ?? {},
    roots: roots.map(({ text }) => text),
    commands: steps.map(({ command: { argv, cwd, env } }) => ({ argv, cwd, env })),
    sources: editableFolders(decidedBy).map((folder) => [folder, sourcesIn(folder, files)]),
  };
  // A password that is made anew for each run decides nothing.
  return [`plumb-venv-${machine(facts)}`, short(id), digest(redact(canonicalJson(decides)))].join('-');
}

function storeKeys(
  plan: readonly EnvironmentPlan[],
  files: FileTree,
  facts: MachineFacts,
  digest: Digest,
): StoreKeys {
  const decides = plan
    .map(({ id, decidedBy, steps }) => ({
      id,
      contents: decidedBy.map((path) => [path, contentOf(path, files, digest)]),
      commands: steps.map(({ command: { argv, cwd } }) => ({ argv, cwd })),
    }))
    .sort((a, b) => comparePaths(a.id, b.id));
  const prefix = `plumb-store-${plan[0]?.installer ?? 'none'}-${machine(facts)}-`;
  const { python, settings = {} } = facts;
  return {
    key:
      prefix + digest(canonicalJson({ format: FORMAT, python: python?.version ?? null, settings, decides })),
    restoreKeys: [prefix],
  };
}

function machine({ platform, arch, imageOS }: MachineFacts): string {
  return [platform, arch, imageOS === '' ? 'any' : imageOS].map(short).join('-');
}

/** Fit for a key: what differs in what is left out differs in the hash. */
function short(text: string): string {
  return text.replaceAll(/[^\w.]+/g, '-').slice(0, 40);
}

type Contents = readonly (readonly [RepoPath, string])[];

/** Null where one of the files has a content that is not to be had: what it decides is then unknown. */
function contentsOf(paths: readonly RepoPath[], files: FileTree, digest: Digest): Contents | null {
  const contents = paths.map((path) => [path, contentOf(path, files, digest)] as const);
  return contents.some(([, content]) => content === null) ? null : (contents as Contents);
}

function contentOf(path: RepoPath, files: FileTree, digest: Digest): string | null {
  const read = files.read(path);
  if (read.kind === 'text') return digest(read.text);
  return read.kind === 'absent' ? 'absent' : null;
}

const PROJECT_FILES = new Set(['pyproject.toml', 'setup.py', 'setup.cfg']);

/** Folders of projects that may be installed from where they lie: those with a manifest of Python among what decides. */
function editableFolders(decidedBy: readonly RepoPath[]): readonly RepoPath[] {
  const folders = decidedBy.filter((path) => PROJECT_FILES.has(nameOf(path))).map(folderOf);
  return [...new Set(folders)].sort(comparePaths);
}

/**
 * What an editable install of setuptools maps: top-level packages, portions of namespace packages and single modules, by
 * absolute paths that are fixed when it is made (setuptools, "Development Mode": a new one is only seen after the next
 * install). What lies in a package that has an `__init__.py` is found through it.
 */
function sourcesIn(project: RepoPath, files: FileTree): readonly string[] {
  const found: string[] = [];
  const visit = (folder: RepoPath, depth: number): void => {
    const names = files.list(folder);
    const sources = names.filter((name) => name.endsWith('.py'));
    if (sources.length > 0) found.push(folder);
    if (depth > 0 && names.includes('__init__.py')) return;
    if (depth === 0 || (depth === 1 && !NO_MODULES.has(nameOf(folder))))
      for (const name of sources) found.push(join(folder, name));
    for (const name of names) if (files.isFolder(join(folder, name))) visit(join(folder, name), depth + 1);
  };
  visit(project, 0);
  return found;
}

/** Folders whose modules setuptools never takes for the project's own (setuptools, FlatLayoutModuleFinder): scripts, tests. */
const NO_MODULES = new Set(
  'build ci bin debian doc docs documentation manpages news newsfragments changelog test tests unit_test unit_tests \
example examples scripts tools util utils python benchmark benchmarks exercise exercises htmlcov tasks fabfile site_scons'.split(
    ' ',
  ),
);
