import { isUtf8 } from 'node:buffer';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { UserError } from '#core/model/errors';
import type { RepoPath } from '#core/model/repo-path';
import type { Snapshots, TreeChange } from '#core/ports/index';
import { runGit } from './git-command.ts';

/**
 * States of the git work tree below `root`, as tree objects. An index and an object folder of their own take them in:
 * the repository's index stays as it is, and nothing is left in it.
 */
export function gitSnapshots(root: string): Snapshots {
  let scratch: Scratch | null = null;
  const git = (args: readonly string[], input?: string): Buffer => {
    scratch ??= openScratch(root);
    return mustRun(root, args, { env: scratch.env, ...(input === undefined ? {} : { input }) });
  };
  return {
    take: () => {
      // In a sparse checkout, git refuses to add what a generator writes elsewhere; what is not checked out stays as it is.
      git(['-c', 'core.sparseCheckout=false', 'add', '--all', '--', '.']);
      return git(['write-tree']).toString('utf8').trim();
    },
    compare: (before, after) => {
      // The plumbing command: what the user's configuration says of diffs (`diff.noprefix`) would break `git apply`.
      const trees = ['-r', '--no-renames', '--end-of-options', before, after, '--', '.'];
      const patch = git(['diff-tree', '-p', '--binary', '--no-ext-diff', '--no-textconv', ...trees]);
      const raw = git(['diff-tree', '--raw', '-z', '--no-abbrev', '--relative', ...trees]).toString('utf8');
      const entries = parseRaw(raw);
      const blobs = readBlobs(
        entries.flatMap(({ ids }) => ids),
        (ids) => git(['cat-file', '--batch'], ids),
      );
      return { changes: entries.map((entry) => changeOf(entry, blobs)), patch };
    },
  };
}

interface Scratch {
  readonly env: Readonly<Record<string, string>>;
}

function openScratch(root: string): Scratch {
  const path = (args: readonly string[]) =>
    resolve(
      root,
      mustRun(root, ['rev-parse', ...args])
        .toString('utf8')
        .trim(),
    );
  const objects = path(['--git-path', 'objects']);
  const index = path(['--git-path', 'index']);
  const folder = mkdtempSync(join(tmpdir(), 'plumb-snapshot-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Git takes a repository whose object folder is not there for none.
  mkdirSync(join(folder, 'objects'));
  // A copy of the index spares git reading every file: it knows which are unchanged.
  if (existsSync(index)) copyFileSync(index, join(folder, 'index'));
  const alternates = [objects, process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES].filter(
    (entry) => entry !== undefined,
  );
  return {
    env: {
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates.join(delimiter),
    },
  };
}

function mustRun(root: string, args: readonly string[], more: Parameters<typeof runGit>[2] = {}): Buffer {
  const run = runGit(root, args, more);
  if (run.error === undefined && run.status === 0) return run.stdout;
  const said = run.error?.message ?? run.stderr.toString('utf8').trim();
  throw new UserError(
    `git could not compare the work tree: ${said.split('\n')[0]}`,
    "the work tree before and after a generator's run is compared by git: check the repository out with it",
  );
}

interface RawEntry {
  readonly path: RepoPath;
  /** Before and after: `100644`, `100755`, `120000` (a link), `160000` (a submodule), `000000` for no file. */
  readonly modes: readonly [string, string];
  readonly ids: readonly [string, string];
}

/** Records of `git diff-tree --raw -z`: `:100644 100644 <old> <new> M`, NUL, path, NUL. */
function parseRaw(raw: string): readonly RawEntry[] {
  const parts = raw.split('\0');
  const entries: RawEntry[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [oldMode = '', newMode = '', old = '', now = ''] = (parts[i] ?? '').slice(1).split(' ');
    entries.push({
      path: (parts[i + 1] ?? '') as RepoPath,
      modes: [oldMode, newMode],
      ids: [old, now],
    });
  }
  return entries;
}

function changeOf({ path, modes, ids }: RawEntry, blobs: ReadonlyMap<string, Buffer>): TreeChange {
  const [before, after] = ids.map((id) => (NO_OBJECT.test(id) ? null : (blobs.get(id) ?? Buffer.alloc(0))));
  const change = { path, before: before?.toString('utf8') ?? null, after: after?.toString('utf8') ?? null };
  if (!before || !after) return change;
  if (modes[0] !== modes[1])
    return { ...change, unseen: { before: `mode ${modes[0]}`, after: `mode ${modes[1]}` } };
  if (modes[0] === '160000')
    return { ...change, unseen: { before: `commit ${ids[0]}`, after: `commit ${ids[1]}` } };
  if (isText(before) && isText(after)) return change;
  const size = ({ length }: Buffer) => `${length} bytes that are no UTF-8 text`;
  return { ...change, unseen: { before: size(before), after: size(after) } };
}

function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** The id that stands for "no file". */
const NO_OBJECT = /^0+$/;

/** Contents by object id; a submodule's commit has none. */
function readBlobs(ids: readonly string[], batch: (input: string) => Buffer): ReadonlyMap<string, Buffer> {
  const wanted = [...new Set(ids)].filter((id) => !NO_OBJECT.test(id));
  const blobs = new Map<string, Buffer>();
  if (wanted.length === 0) return blobs;
  const output = batch(`${wanted.join('\n')}\n`);
  let start = 0;
  for (const id of wanted) {
    const end = output.indexOf(0x0a, start);
    const [, , size] = output.toString('latin1', start, end).split(' ');
    start = end + 1;
    if (size === undefined) continue; // `<id> missing`
    blobs.set(id, output.subarray(start, start + Number(size)));
    start += Number(size) + 1;
  }
  return blobs;
}
