import { excerpt } from '#core/model/cut';
import { compileGlob, type Glob, type GlobOptions } from '#core/model/glob';
import type { KeyPath } from '#core/model/key-path';
import { isWithin, type RepoPath, relative } from '#core/model/repo-path';
import type { FieldReader } from '#core/read/manifest/field-reader';

const GLOB = { extglob: true };
const IGNORED = { extglob: true, dot: true };

/** The globs of a list; what is no string or no glob that can be read is a problem at its place. Null: no list. */
export function readGlobs(reader: FieldReader, value: unknown, path: KeyPath): readonly string[] | null {
  return (
    reader.list(value, path)?.filter((glob, i) => {
      if (compileGlob(glob, GLOB) !== null) return true;
      reader.complain(
        [...path, i],
        `the glob ${excerpt(glob)} holds {1..9}, [[:class:]], an open bracket, or too much`,
        'write the folders out, or use *, **, ?, [a-z] and {a,b}',
      );
      return false;
    }) ?? null
  );
}

/**
 * Members as pnpm finds them: the root always; `*` takes no leading dot; a glob with `!` in front takes away, wherever it
 * stands in the list. Without globs, the root alone.
 * (https://pnpm.io/workspaces; tried against pnpm 10.) `candidates` are the folders that hold a package.json.
 */
export function pnpmMembers(
  root: RepoPath,
  globs: readonly string[],
  candidates: readonly RepoPath[],
): readonly RepoPath[] {
  const found = select(
    root,
    globs.filter((glob) => !isNegated(glob)),
    globs.filter(isNegated).map((glob) => glob.slice(1)),
    candidates,
  );
  return candidates.filter((folder) => folder === root || found.has(folder));
}

/**
 * Members as yarn 2 and later find them (https://yarnpkg.com/features/workspaces): as pnpm, but that a folder which a
 * glob with `!` names goes with all that lies below it.
 */
export function yarnMembers(
  root: RepoPath,
  globs: readonly string[],
  candidates: readonly RepoPath[],
): readonly RepoPath[] {
  const below = globs.flatMap((glob) => (isNegated(glob) ? [glob, `${glob}/**`] : glob));
  return pnpmMembers(root, below, candidates);
}

/** Members as yarn 1 finds them: a glob with `!` in front names nothing and takes nothing away. */
export function classicYarnMembers(
  root: RepoPath,
  globs: readonly string[],
  candidates: readonly RepoPath[],
): readonly RepoPath[] {
  const wanted = globs.filter((glob) => !isNegated(glob));
  const found = select(root, wanted, [], candidates);
  return candidates.filter((folder) => found.has(folder));
}

/**
 * Members as npm finds them (@npmcli/map-workspaces): in the order of the list, so that a later glob brings back what an
 * earlier `!` takes away from its very words; `!!` is no negation; the root is a member where `.` says so,
 * never through `**`.
 */
export function npmMembers(
  root: RepoPath,
  globs: readonly string[],
  candidates: readonly RepoPath[],
): readonly RepoPath[] {
  const wanted: string[] = [];
  let unwanted: string[] = [];
  for (const glob of globs) {
    const [marks = ''] = /^!*/.exec(glob) ?? [];
    const text = glob
      .slice(marks.length)
      .replaceAll('\\', '/')
      .replace(/^\.?\/+/, '');
    if (marks.length % 2 === 1) unwanted.push(text);
    else {
      unwanted = unwanted.filter((other) => compileGlob(other, GLOB)?.(text) !== true);
      wanted.push(text);
    }
  }
  const found = select(root, wanted, unwanted, candidates);
  const takesRoot = wanted.includes('.');
  return candidates.filter((folder) => found.has(folder) && (folder !== root || takesRoot));
}

/** The candidates that one of the wanted globs and none of the unwanted names; an absolute glob names nothing. */
function select(
  root: RepoPath,
  wanted: readonly string[],
  unwanted: readonly string[],
  candidates: readonly RepoPath[],
): ReadonlySet<RepoPath> {
  const compile = (globs: readonly string[], options: GlobOptions): Glob[] =>
    globs.flatMap((glob) => (glob.startsWith('/') ? [] : (compileGlob(glob, options) ?? [])));
  const take = compile(wanted, GLOB);
  const leave = compile(unwanted, IGNORED);
  const found = new Set<RepoPath>();
  for (const folder of candidates) {
    if (!isWithin(folder, root)) continue;
    const path = relative(root, folder);
    if (take.some((glob) => glob(path)) && !leave.some((glob) => glob(path))) found.add(folder);
  }
  return found;
}

function isNegated(glob: string): boolean {
  return glob.startsWith('!') && glob[1] !== '(';
}
