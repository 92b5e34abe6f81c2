import type { FileTree } from './file-tree.ts';
import { at, type Location, type Problem } from './finding.ts';
import type { KeyPath } from './key-path.ts';
import type { Manifests } from './manifest.ts';
import type { RepoPath } from './repo-path.ts';
import type { Requirement } from './requirement.ts';
import type { TsConfig } from './tsconfig.ts';

/** Why something cannot be known from the files: a clause (`setup.py computes install_requires`), and where that stands. */
export interface Unknowable {
  readonly why: string;
  readonly at: Location;
}

/** Where a value was declared: a key path in a structured file, or a line (from 1) in a requirements file. */
export type Origin =
  | { readonly file: RepoPath; readonly path: KeyPath }
  | { readonly file: RepoPath; readonly line: number };

/** Where a declaration stands, for a reader. */
export function placeOfOrigin(origin: Origin): Location {
  return 'line' in origin ? at.point(origin.file, origin.line, 1) : at.value(origin.file, origin.path);
}

export interface PythonDependency {
  readonly requirement: Requirement;
  readonly origin: Origin;
}

/** PEP 735: a requirement, or another group taken in. */
export type GroupEntry = PythonDependency | { readonly include: string; readonly origin: Origin };

/** Why nothing is known of a project whose pyproject.toml is there and cannot be read (`Unknowable.why`). */
export const UNREAD = 'pyproject.toml cannot be read';

export interface PythonProject {
  readonly language: 'python';
  /** Its folder: the project's id. */
  readonly folder: RepoPath;
  /** The file that makes it a project: pyproject.toml, setup.cfg, setup.py, Pipfile or requirements.txt. */
  readonly file: RepoPath;
  /** Normalised name; null where none is declared. */
  readonly name: string | null;
  readonly spelledName: string | null;
  readonly version: string | null;
  readonly requiresPython: string | null;
  readonly dependencies: readonly PythonDependency[];
  /** Extras by normalised name, in source order. */
  readonly extras: ReadonlyMap<string, readonly PythonDependency[]>;
  /**
   * Groups (PEP 735, Poetry groups, PDM and uv dev dependencies, Pipfile's dev-packages as `dev`, and its packages where another
   * file says what is built) by normalised name.
   */
  readonly groups: ReadonlyMap<string, readonly GroupEntry[]>;
  /** `project.dynamic` as spelled; setup.py-only projects are dynamic in everything. */
  readonly dynamic: readonly string[];
  readonly buildBackend: string | null;
  /** Requirement and constraint lines of requirements files reached from this project, with -r and -c followed. */
  readonly requirementFiles: readonly RequirementFile[];
  /** `[tool.uv.sources]`: where uv takes a dependency from instead of an index. */
  readonly sources: readonly PythonSource[];
  /** `build-system.requires`. */
  readonly buildRequires: readonly PythonDependency[];
  readonly settings: PythonSettings;
  /** Why no static reader can see all that is needed at run time; null where one can. */
  readonly unknowable: Unknowable | null;
}

/** The files of a project as parsed, for what its tools read from them; empty where there are none. */
export interface PythonSettings {
  /** Null-prototype tables; below `[tool.hatch]` also what a hatch.toml says. */
  readonly pyproject: Readonly<Record<string, unknown>>;
  /** Which of the tables below `[tool.hatch]` stand in hatch.toml. */
  readonly fromHatchToml: ReadonlySet<string>;
  /** By section and key (lower case, as spelled otherwise): the lines of each value. */
  readonly setupCfg: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** The arguments of setup.py's `setup()`, by name; null where there is no such call. */
  readonly setupPy: ReadonlyMap<string, StaticValue> | null;
}

/** What a static reader makes of an expression of Python: a literal, a call by its name, or nothing. */
export type StaticValue =
  | { readonly kind: 'text'; readonly value: string; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly StaticValue[] }
  | { readonly kind: 'table'; readonly entries: ReadonlyMap<string, StaticValue> }
  | {
      readonly kind: 'call';
      /** Its last name: `find_packages` of `setuptools.find_packages(...)`. */
      readonly name: string;
      readonly args: readonly StaticValue[];
      readonly named: ReadonlyMap<string, StaticValue>;
    }
  /** The lines of a file of the project: `open("requirements.txt").read().splitlines()`. */
  | { readonly kind: 'file'; readonly path: string }
  /** A number, True, False or None. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

export interface PythonSource {
  /** Normalised name of the dependency. */
  readonly name: string;
  readonly kind: 'workspace' | 'path' | 'git' | 'url' | 'index';
  /** The path, URL or name of the index as spelled; '' for a workspace member. */
  readonly value: string;
  readonly origin: Origin;
}

/**
 * A requirement line that is no plain requirement: `-r x`, `-c x`, `-e path`, `--index-url …`; `path` and `url` for a
 * line that is only the place of a distribution.
 */
export interface RequirementOption {
  readonly option: string;
  readonly value: string;
  readonly origin: Origin;
}

export interface RequirementFile {
  readonly file: RepoPath;
  /** Constraints where it was reached by -c or is called so. */
  readonly kind: 'requirements' | 'constraints';
  readonly requirements: readonly PythonDependency[];
  readonly options: readonly RequirementOption[];
  /** Compiled from what a project declares, as its header says: it is installed, but declares nothing. */
  readonly isLock?: true;
  /** Compiled from other files: the lines of what none of those asks for, which comes along with what they ask for. */
  readonly brought?: ReadonlySet<number>;
}

export type NodeDependencyKind =
  | 'dependencies'
  | 'devDependencies'
  | 'peerDependencies'
  | 'optionalDependencies';

export interface NodeProject {
  readonly language: 'node';
  readonly folder: RepoPath;
  /** Its package.json. */
  readonly file: RepoPath;
  readonly name: string | null;
  readonly version: string | null;
  readonly private: boolean;
  /** The four maps name -> range, in source order; absent maps are empty. */
  readonly dependencies: Readonly<Record<NodeDependencyKind, ReadonlyMap<string, string>>>;
  readonly optionalPeers: ReadonlySet<string>;
  readonly packageManager: string | null;
  /** The whole package.json as parsed (null-prototype tables). */
  readonly data: Readonly<Record<string, unknown>>;
}

export type Project = PythonProject | NodeProject;

export type WorkspaceTool = 'uv' | 'pnpm' | 'npm' | 'yarn';

/** One declared workspace: its root folder and the folders of its members, sorted; the root itself where it is one. */
export interface MemberSet {
  readonly tool: WorkspaceTool;
  readonly root: RepoPath;
  /** The file with the declaration. */
  readonly file: RepoPath;
  readonly members: readonly RepoPath[];
}

/** One pin of the repository's, wherever it stands. `value` is a specifier or a version string as spelled. */
export interface Pin {
  readonly language: 'python' | 'node';
  readonly name: string;
  readonly value: string;
  readonly by:
    | 'constraints'
    | 'uv-constraint'
    | 'uv-override'
    | 'override'
    | 'resolution'
    | 'catalog'
    | 'manifest';
  /** Where the pin holds for some cases only, which: `parent>name`, `name@^1`, `catalog:react18`, as spelled. */
  readonly selector?: string;
  /** Python: the whole requirement, as a pin may stand under a marker. */
  readonly requirement?: Requirement;
  readonly origin: Origin;
}

/** How Node packages are installed here, as far as the repository says. */
export interface PackageManager {
  readonly tool: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** Exact version; a bare major or range where no more is said; null where nothing is. */
  readonly version: string | null;
  /** False for `pnpm@9`: corepack refuses it. */
  readonly exact: boolean;
  readonly by: 'plumb.edn' | 'packageManager' | 'lock' | 'workspace-file';
  readonly origin: Origin;
}

/** Name of a distribution or package -> names of all that some version of it requires. */
export type Requires = ReadonlyMap<string, ReadonlySet<string>>;

/** Who brings whom, as lock files say. Each is read when it is first asked for. */
export interface Locks {
  /** By the Node lock nearest at or above a folder; empty where there is none that can be read. */
  readonly node: (folder: RepoPath) => Requires;
  /** Likewise: who leaves whom to its users, as a peer. Classic yarn's lock does not say. */
  readonly nodePeers: (folder: RepoPath) => Requires;
  /** Likewise: the names of the programs of each package. pnpm's lock and classic yarn's do not say. */
  readonly nodePrograms: (folder: RepoPath) => Requires;
  /**
   * By the Python lock nearest at or above a folder, likewise; names are normalised, and what an extra adds stands under
   * `name[extra]`. A requirement with extras is several names: `name`, `name[extra]`.
   */
  readonly python: (folder: RepoPath) => Requires;
}

export interface Workspace {
  readonly files: FileTree;
  /** Sorted by folder, Python before Node in one folder. */
  readonly projects: readonly Project[];
  readonly memberSets: readonly MemberSet[];
  readonly pins: readonly Pin[];
  readonly packageManager: PackageManager | null;
  readonly locks: Locks;
  /** Every tsconfig*.json and jsconfig*.json that could be read, by its path. */
  readonly tsconfigs: ReadonlyMap<RepoPath, TsConfig>;
  readonly manifests: Manifests;
  /** What is ours (manifests) and could not be read or is wrong: errors. */
  readonly manifestProblems: readonly Problem[];
  /** What is not ours and could not be read: warnings; the checks judge the rest. */
  readonly readProblems: readonly Problem[];
}
