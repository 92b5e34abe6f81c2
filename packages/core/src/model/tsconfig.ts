import type { RepoPath } from './repo-path.ts';

/** One entry of `paths`: `@/*` and the places it stands for, tried in order, each with its own `*` or none. */
export interface TsPath {
  readonly pattern: string;
  /** Relative to the root of the repository; what leaves it is left out. */
  readonly targets: readonly string[];
  /** Targets among installed packages, as specifiers: `preact/compat` of `./node_modules/preact/compat`. */
  readonly packages: readonly string[];
}

/** What of a tsconfig.json or jsconfig.json says where imports lead, with what it extends taken in. */
export interface TsConfig {
  readonly file: RepoPath;
  readonly baseUrl: RepoPath | null;
  readonly paths: readonly TsPath[];
  readonly rootDir: RepoPath | null;
  readonly outDir: RepoPath | null;
  /** Imports that name types alone are still imports when the program runs. */
  readonly keepsTypeImports: boolean;
  /** Files that `references` names outright (not folders). */
  readonly references: readonly RepoPath[];
}
