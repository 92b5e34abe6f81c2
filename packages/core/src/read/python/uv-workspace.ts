import { compileGlob, type Glob } from '#core/model/glob';
import { type RepoPath, tryRepoPath } from '#core/model/repo-path';

/** `[tool.uv.workspace]` as spelled. */
export interface UvWorkspace {
  readonly members: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * The folders that the globs of a uv workspace name, out of the candidates (those with a pyproject.toml) and without
 * the root itself.
 * uv matches as Rust's `glob` does: a leading dot is nothing special, braces are plain text, and in `exclude` (but
 * not in `members`) a star crosses slashes.
 */
export function uvMembers(
  root: RepoPath,
  { members, exclude }: UvWorkspace,
  candidates: readonly RepoPath[],
): readonly RepoPath[] {
  const wanted = members.flatMap((glob) => memberGlob(root, glob) ?? []);
  const unwanted = exclude.flatMap((glob) => excludeGlob(root, glob) ?? []);
  return candidates.filter(
    (folder) =>
      folder !== root &&
      wanted.some((matches) => matches(folder)) &&
      !unwanted.some((matches) => matches(asOneSegment(folder))),
  );
}

function memberGlob(root: RepoPath, text: string): Glob | null {
  const path = anchored(root, text);
  return path === null ? null : compileGlob(literal(path), { dot: true });
}

/** What stands for a slash where a star is to cross it; no path holds it. */
const JOINER = '\u0001';

function asOneSegment(path: string): string {
  return path.replaceAll('/', JOINER);
}

function excludeGlob(root: RepoPath, text: string): Glob | null {
  const path = anchored(root, text);
  if (path === null) return null;
  const parts = literal(path).split('/');
  const joined = parts
    .map((part, index) => {
      const last = index === parts.length - 1;
      if (part === '**') return last ? '*' : `{,*${JOINER}}`;
      return last ? part : part + JOINER;
    })
    .join('');
  return compileGlob(joined, { dot: true });
}

/** The glob relative to the repository, its `.` and `..` resolved; null where it leaves it. */
function anchored(root: RepoPath, text: string): string | null {
  return tryRepoPath(text, root);
}

/** Takes their meaning from the characters that are none to uv. */
function literal(glob: string): string {
  return glob.replace(/[\\{},]/g, '\\$&');
}
