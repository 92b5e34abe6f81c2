import type { ImportFact, ImportScan } from './imports.ts';
import type { Ignores } from './inline-ignore.ts';
import type { RepoPath } from './repo-path.ts';
import type { NodeProject, Origin, PythonProject, Unknowable } from './workspace.ts';

/** Every source file that a scanner reads, outside `:exclude`, sorted by path; `ok: false` for what could not be read. */
export type Sources = ReadonlyMap<RepoPath, ImportScan>;

/** What a file is for in its project: it decides what may cover the file's imports. */
export type Role = 'runtime' | 'test' | 'tooling' | 'docs' | 'example' | 'script';

/**
 * Where a project declares a distribution. `extra` and `group` are Python's; `peer`, `optional` and `dev` are Node's.
 * `root` is a group or devDependency of the workspace root, which counts for everybody's tests and tools. `build` is
 * `build-system.requires`. `file` is a requirements file beside the main one (requirements-dev.txt).
 */
export type Section =
  | { readonly kind: 'base' | 'peer' | 'optional' | 'dev' | 'root' | 'build' }
  /** `dev`: a name for tools (test, lint, docs …); `umbrella`: all, full, or the union of other extras. */
  | { readonly kind: 'extra'; readonly name: string; readonly like: 'plain' | 'dev' | 'umbrella' }
  | { readonly kind: 'group'; readonly name: string }
  /** `isRun`: what the code runs with, though it is called as one for tools. */
  | { readonly kind: 'file'; readonly name: string; readonly isRun?: true };

/** One distribution or package that a project asks for, in one section; extras and groups that include others are followed. */
export interface Declaration {
  /** Python: normalised; Node: as spelled. */
  readonly name: string;
  readonly section: Section;
  /** The requirement or range as spelled. */
  readonly text: string;
  /** Normalised extras that are asked of it (Python). */
  readonly extras: readonly string[];
  /** As spelled; null where there is none. */
  readonly marker: string | null;
  readonly origin: Origin;
  /**
   * Python: the entry of its section that takes it in from another extra or group (`p[ml]`, `include-group`), where it does not
   * stand in its section itself: `origin` lies in that other one.
   */
  readonly reference?: Origin;
}

/** All that a project declares, for itself or through its workspace root. */
export interface Declarations {
  readonly all: readonly Declaration[];
  readonly byName: ReadonlyMap<string, readonly Declaration[]>;
  /** Why no static reader can see all of them; null where all are seen. */
  readonly unknowable: Unknowable | null;
}

/** Where an import leads. */
export type ImportTarget =
  /** The project's own module, or a file beside that needs no declaration. `file` is null where only the name is known. */
  | { readonly kind: 'own'; readonly file: RepoPath | null }
  | { readonly kind: 'standard' }
  /** A module of other projects of this repository. More than one folder where several ship it. */
  | {
      readonly kind: 'member';
      readonly folder: RepoPath;
      /** Its distribution: normalised name in Python, package name in Node. */
      readonly distribution: string;
      readonly file: RepoPath | null;
      /** Node: the subpath of the package, `.` for its main entry. */
      readonly subpath?: string;
      /** Node: an alias of the file's own tsconfig leads to its sources, whether it is declared or not. */
      readonly aliased?: boolean;
    }
  /** Something from outside. */
  | {
      readonly kind: 'external';
      /** Declared distributions that provide it, in any section; empty: none does. */
      readonly declared: readonly string[];
      /** The distribution that provides it as far as known, whether declared or not; null: nobody knows. */
      readonly known: string | null;
      /** How it was mapped, as a clause for the message (`facts`, `plumb.edn`, `its name`). */
      readonly by: string;
    }
  /** Nothing can be proved: silent. */
  | { readonly kind: 'doubt'; readonly why: string };

/** One module that a file imports, resolved. An import statement that takes several modules makes several. */
export interface Use {
  readonly fact: ImportFact;
  /** The module meant, absolute: a dotted name in Python; in Node the specifier as written. */
  readonly module: string;
  readonly target: ImportTarget;
}

/** A source file of a project. */
export interface CodeFile {
  readonly path: RepoPath;
  readonly role: Role;
  /** Python: the dotted name under which the installed project or its tests import it; null: no module. */
  readonly module: string | null;
  /** Empty for a file that could not be scanned. */
  readonly uses: readonly Use[];
  /** Why it could not be scanned, and the line; absent for a file that could. */
  readonly fault?: { readonly error: string; readonly line: number };
  /** Python, told of what no build makes a module: it says itself what it runs with (PEP 723). */
  readonly isScript?: true;
}

/** What a build ships, found by the rules of its backend. */
export interface PythonLayout {
  /** Folders that stand on the import path, each with the dotted name that it stands for ('' for a plain one). */
  readonly roots: readonly { readonly folder: RepoPath; readonly prefix: string }[];
  /** Whether the build ships this file. */
  readonly ships: (file: RepoPath) => boolean;
  /** The dotted name of a file below the roots, `__init__` left out; null for what no root reaches. */
  readonly moduleOf: (file: RepoPath) => string | null;
  /** Where a file or folder lies below the project's folder, or below a link of it; null for what lies outside. */
  readonly pathIn: (path: RepoPath) => string | null;
  /** Sources come in from outside the project's folder: nothing can be called unused. */
  readonly elsewhere: boolean;
}

export interface PythonUnit {
  readonly project: PythonProject;
  readonly layout: PythonLayout;
  readonly declarations: Declarations;
  /** Its own files (nearest project, or shipped through a link of its folder), sorted by path. */
  readonly files: readonly CodeFile[];
  /** Distributions that its run-time code has pip install where that runs, normalised. */
  readonly installs: ReadonlySet<string>;
  /** Its run-time code has pip install what a requirements.txt lists: that beside a plugin is for whoever takes that. */
  readonly installsLists?: true;
}

export interface NodeUnit {
  readonly project: NodeProject;
  readonly declarations: Declarations;
  readonly files: readonly CodeFile[];
}

/** The code of a repository: who owns each file, in which role, and where each import leads. Sorted by folder. */
export interface Code {
  readonly python: readonly PythonUnit[];
  readonly node: readonly NodeUnit[];
  /** Every file of every unit by its path. */
  readonly files: ReadonlyMap<RepoPath, CodeFile>;
  /** The inline ignores of each file that has any (`ignoresOf`). */
  readonly ignores: ReadonlyMap<RepoPath, Ignores>;
  /** Per project folder and language (`python:packages/a`): names of declared distributions that its texts mention otherwise. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>;
}
