import { at, type Problem } from './finding.ts';
import type { RepoPath } from './repo-path.ts';

/** Why a path of the tree has no content here although it is no missing file. */
export type Elsewhere = 'sparse' | 'submodule' | 'lfs';

/** What a read brings: text without its BOM (line ends as they are), or why there is none. */
export type FileRead =
  | FileText
  | { readonly kind: 'absent' }
  | { readonly kind: 'elsewhere'; readonly why: Elsewhere }
  | Unreadable;

export interface FileText {
  readonly kind: 'text';
  readonly text: string;
  readonly bom?: true;
  readonly content?: ContentId;
  /** Only the start of the text is given, as was asked for. */
  readonly isStart?: true;
}

/** Says how many of the bytes of a file in UTF-8 are enough, of one that is read once: whole lines, or all. */
export type Extent = (bytes: Buffer) => number;

/**
 * Names what a file holds: the id of the git blob that it was written from, and its length on disk in bytes, as
 * `<id>:<bytes>`. A file that git changes on its way to the disk (line ends, filters) is longer or shorter than its blob, and
 * so has another name than one that it leaves alone.
 */
export type ContentId = string;

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

/** The text of a file that is not kept for others; empty where it has none. */
export function textOnce(path: RepoPath, files: Pick<FileTree, 'readOnce'>): string {
  const read = files.readOnce(path);
  return read.kind === 'text' ? read.text : '';
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
  /** The file or folder that a path means: itself, or what it leads to through links inside the root; null where there is none. */
  real(path: RepoPath): RepoPath | null;
  /** Never throws. Links are followed inside the root only. */
  read(path: RepoPath): FileRead;
  /**
   * As `read`, but the text is not kept: for the thousands of sources that are scanned once. It tells the content, where git
   * knows it. A tree may give more than `extent` asks for.
   */
  readOnce(path: RepoPath, extent?: Extent): FileRead;
  /** The content of a file that nothing has touched since git wrote it or last looked at it; null for any other. */
  contentOf(path: RepoPath): ContentId | null;
  /** The id of the blob that git's index has for a file, whatever the file holds now; null for what it has none of. */
  blobOf(path: RepoPath): string | null;
}
