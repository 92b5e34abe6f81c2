import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findGit } from '#core/adapters/files/find-root';
import type { Listing, Saved } from '#core/adapters/files/listing';
import { UserError } from '#core/model/errors';
import type { RepoPath } from '#core/model/repo-path';
import { type GitRun, runGit, runGitAside } from './git-command.ts';

/**
 * One call tells everything: `-t` the state (`?` untracked, `S` skip-worktree, `R` deleted, from `--deleted`),
 * `--stage` the mode (160000 is a submodule) and the blob, `--debug` what the index remembers of the file on disk.
 * `--modified` would compare contents, and that runs the filters which a configuration names.
 */
const LIST = [
  ...['ls-files', '-z', '-t', '--stage', '--debug', '--cached', '--others', '--deleted'],
  '--exclude-standard',
];

/** What git says where there is no work tree to list: then the folder is walked. */
const NO_WORK_TREE =
  /not a git repository|cannot use bare repository|must be run in a work tree|outside repository/;

/**
 * Lists the tracked and the untracked, not ignored files below the absolute folder `root`, which may be any folder
 * of a work tree; paths are relative to it. Null where there is no git, or no work tree around `root`. Throws
 * UserError where git is there and refuses (an index it cannot read, a folder that it does not trust).
 */
export function listByGit(root: string): Listing | null {
  const top = findGit(root);
  return top === null ? null : listingOf(root, top, runGit(root, LIST));
}

/** As `listByGit`, beside what the caller does meanwhile. */
export async function listByGitAside(root: string): Promise<Listing | null> {
  const top = findGit(root);
  return top === null ? null : listingOf(root, top, await runGitAside(root, LIST));
}

function listingOf(root: string, top: string, run: GitRun): Listing | null {
  if (run.error !== undefined && 'code' in run.error && run.error.code === 'ENOENT') return null;
  if (run.error === undefined && run.status === 0) return parseListing(run.stdout, indexTime(top));
  const said = run.error === undefined ? run.stderr.toString().trim() : run.error.message;
  if (NO_WORK_TREE.test(said)) return null;
  throw new UserError(
    `git could not list the files of ${root}: ${said.split('\n')[0] ?? ''}`,
    /dubious ownership/.test(said)
      ? `run \`git config --global --add safe.directory ${JSON.stringify(root)}\` if you trust that folder`
      : 'run `git status` there and mend what it reports',
    run.error === undefined ? {} : { cause: run.error },
  );
}

/**
 * Takes the NUL-separated records `? path` and `H 100644 <blob> 0<TAB>path`, the latter followed by five lines that
 * start with two spaces. An unmerged file has several. An untracked path that ends in a slash is a repository embedded
 * without being a submodule.
 */
function parseListing(output: Buffer, written: number): Listing {
  const files = new Set<RepoPath>();
  const submodules: RepoPath[] = [];
  const sparse = new Set<string>();
  const deleted: RepoPath[] = [];
  /** Where the record of a file starts. */
  const records = new Map<string, number>();
  const text = output.toString('utf8');
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\0', start);
    const tag = text[start];
    if (tag === '?') {
      const path = text.slice(start + 2, end);
      if (path.endsWith('/')) submodules.push(path.slice(0, -1) as RepoPath);
      else files.add(path as RepoPath);
    } else {
      const path = text.slice(text.indexOf('\t', start) + 1, end) as RepoPath;
      if (text.startsWith('160000', start + 2)) submodules.push(path);
      else if (tag === 'R') deleted.push(path);
      else {
        files.add(path);
        records.set(path, start);
        if (tag === 'S') sparse.add(path);
      }
    }
    start = end + 1;
    while (text.startsWith('  ', start)) start = text.indexOf('\n', start) + 1 || text.length;
  }
  for (const path of deleted) files.delete(path);
  const saved = (path: RepoPath): Saved | null => {
    const start = records.get(path);
    return start === undefined ? null : savedOf(text, start, written);
  };
  const blob = (path: RepoPath): string | null => {
    const start = records.get(path);
    if (start === undefined) return null;
    return text.slice(start + BLOB_AT, text.indexOf(' ', start + BLOB_AT));
  };
  return { files: [...files], submodules, sparse, saved, blob };
}

/** Behind the state and the mode. */
const BLOB_AT = 'H 100644 '.length;

/** A regular file at stage 0, with what the index remembers of it; git promises no form for these lines. */
const RECORD =
  /100(?:644|755) ([0-9a-f]{40,64}) 0\t[^\0]*\0 {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n.*\n {2}size: (\d+)\t/y;

/**
 * The record that starts there; null where it is of another form, or where the file may have changed after the index was
 * written without any other sign of it ("racily clean", Documentation/technical/racy-git.txt).
 */
function savedOf(text: string, start: number, written: number): Saved | null {
  RECORD.lastIndex = start + 2;
  const found = RECORD.exec(text);
  if (found === null) return null;
  const [, blob = '', ctime, ctimeNs, mtime, mtimeNs, inode, size] = found;
  const changedMs = millis(mtime, mtimeNs);
  if (changedMs >= written) return null;
  return { blob, changedMs, movedMs: millis(ctime, ctimeNs), inode: Number(inode), size: Number(size) };
}

function millis(seconds: string | undefined, nanoseconds: string | undefined): number {
  return Number(seconds) * 1000 + Number(nanoseconds) / 1e6;
}

/** When the index was written, in milliseconds; 0, so that no file is older, where it cannot be found. */
function indexTime(top: string): number {
  try {
    const git = join(top, '.git');
    // A linked work tree or a submodule has a file `.git` that names the folder (gitrepository-layout).
    const folder = statSync(git).isDirectory()
      ? git
      : resolve(top, readFileSync(git, 'utf8').replace(/^gitdir: |\r?\n$/g, ''));
    return statSync(join(folder, 'index')).mtimeMs;
  } catch {
    return 0;
  }
}
