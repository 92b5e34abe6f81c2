import type { Location, Problem } from './finding.ts';
import type { KeyPath } from './key-path.ts';
import type { Json } from './manifest.ts';
import type { RepoPath } from './repo-path.ts';

/** One place where a generated file says something else than its manifest. */
export interface Drift {
  readonly at: Location;
  /** The owned key as the file spells it; null for a wholly generated file. */
  readonly key: KeyPath | null;
  readonly expected: string;
  readonly actual: string;
  /** The manifest that decides, and where in it. */
  readonly manifest: RepoPath;
  readonly from: KeyPath;
  /** The value in the file; undefined where the key is not there, or all of the file is generated. */
  readonly found: Json | undefined;
}

/** One file that the manifests imply, held against what is there. */
export interface GeneratedFile {
  readonly path: RepoPath;
  readonly manifest: RepoPath;
  /** Whether all of it is generated; otherwise single keys are owned. */
  readonly whole: boolean;
  /** Whether the file begins with a byte order mark, which the texts leave out. */
  readonly bom: boolean;
  /** The text as it is; null where there is no file. */
  readonly before: string | null;
  /** The text as it should be: `before`, to the byte, where nothing drifted. */
  readonly after: string;
  readonly drifts: readonly Drift[];
}

/** Everything that the manifests of a workspace imply, held against the tree. */
export interface Generation {
  readonly files: readonly GeneratedFile[];
  /** What is wrong in the manifests: nothing is written while there is any. */
  readonly problems: readonly Problem[];
  /** Files that should be generated into and cannot be read or edited without a guess: likewise. */
  readonly blocked: readonly {
    readonly path: RepoPath;
    readonly manifest: RepoPath;
    readonly problem: Problem;
  }[];
  /** Wholly generated files that nothing implies any more. */
  readonly orphans: readonly { readonly path: RepoPath; readonly manifest: string }[];
  /** Generated files whose content is not here (sparse checkout, submodule, LFS): not judged. */
  readonly unseen: readonly RepoPath[];
}
