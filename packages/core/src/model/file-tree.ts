import { at, type Problem } from './finding.ts';
import type { RepoPath } from './repo-path.ts';

/** Why a path of the tree has no content here although it is no missing file. */
export type Elsewhere = 'sparse' | 'submodule' | 'lfs';

/** What a read brings: text without its BOM (line ends as they are), or why there is none. */
export type FileRead =
  | { readonly kind: 'text'; readonly text: string; readonly bom?: true }
  | { readonly kind: 'absent' }
  | { readonly kind: 'elsewhere'; readonly why: Elsewhere }
  | Unreadable;

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly message: string;
  readonly hint: string;
  readonly line?: number;
}

/** Why a file has no text, as a problem: at its line where one is known. */
export function unreadableProblem(file: RepoPath, { message, hint, line }: Unreadable): Problem {
  return { at: line === undefined ? at.file(file) : at.point(file, line, 1), message, hint };
}

/**
 * What a repository holds: tracked files and untracked ones that are not ignored. Made once, read lazily; a text is
 * read at most once. Implementations: git and folder walk in adapters/, a plain record in tests.
 */
export interface FileTree {
  /** Every file, sorted by code unit, links and sparse entries included. */
  readonly paths: readonly RepoPath[];
  /** True for a file (also one whose content is elsewhere) and for a folder that holds one. */
  has(path: RepoPath): boolean;
  /** Names directly in a folder, sorted: files and folders. Empty for what is no folder. */
  list(folder: RepoPath): readonly string[];
  isFolder(path: RepoPath): boolean;
  /** Never throws. Links are followed inside the root only. */
  read(path: RepoPath): FileRead;
  /** As `read`, but the text is not kept: for the thousands of sources that are scanned once. */
  readOnce(path: RepoPath): FileRead;
  /**
   * The git blob that a file was written from, where nothing has touched the file since; null for any other. Its content
   * may still differ from the blob's (line ends, filters): only a text that was read is proof.
   */
  blobOf(path: RepoPath): string | null;
}
