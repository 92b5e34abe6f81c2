import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
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
      git(['add', '--all', '--', '.']);
      return git(['write-tree']).toString('utf8').trim();
    },
    compare: (before, after) => {
      const trees = ['--no-renames', '--relative', '--end-of-options', before, after, '--', '.'];
      const patch = git(['diff', '--no-ext-diff', '--no-textconv', '--binary', '--no-color', ...trees]);
      const raw = git(['diff', '--raw', '-z', '--no-abbrev', ...trees]).toString('utf8');
      const entries = parseRaw(raw);
      const texts = readBlobs(
        entries.flatMap(({ ids }) => ids),
        (ids) => git(['cat-file', '--batch'], ids),
      );
      const changes = entries.map(
        ({ path, ids: [old, now] }): TreeChange => ({
          path,
          before: texts.get(old) ?? null,
          after: texts.get(now) ?? null,
        }),
      );
      return { changes, patch: patch.toString('utf8') };
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
  readonly ids: readonly [string, string];
}

/** Records of `git diff --raw -z`: `:100644 100644 <old> <new> M`, NUL, path, NUL. */
function parseRaw(raw: string): readonly RawEntry[] {
  const parts = raw.split('\0');
  const entries: RawEntry[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [, , old = '', now = ''] = (parts[i] ?? '').split(' ');
    entries.push({ path: (parts[i + 1] ?? '') as RepoPath, ids: [old, now] });
  }
  return entries;
}

/** Contents by object id; the null id, which stands for "no file", has none. */
function readBlobs(ids: readonly string[], batch: (input: string) => Buffer): ReadonlyMap<string, string> {
  const wanted = [...new Set(ids)].filter((id) => !/^0+$/.test(id));
  const texts = new Map<string, string>();
  if (wanted.length === 0) return texts;
  const output = batch(`${wanted.join('\n')}\n`);
  let start = 0;
  for (const id of wanted) {
    const end = output.indexOf(0x0a, start);
    const size = Number(output.toString('latin1', start, end).split(' ')[2]);
    // A submodule's commit is no blob: "missing" has no size and no content.
    const length = Number.isInteger(size) ? size : -1;
    texts.set(id, length < 0 ? '' : output.toString('utf8', end + 1, end + 1 + length));
    start = end + 2 + Math.max(length, -1);
  }
  return texts;
}
