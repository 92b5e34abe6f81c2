import { UserError } from '#core/model/errors';
import { compileGlob } from '#core/model/glob';
import { oncePer } from '#core/model/once';
import { folderOf, nameOf, type RepoPath, ROOT } from '#core/model/repo-path';

/** Folders that hold what tools installed, wherever they stand: nobody's source, even where they are tracked. */
const INSTALLED: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  '.venv',
  '.tox',
  '.nox',
  'site-packages',
]);

/**
 * Takes the globs of plumb.edn's `:exclude`; returns whether a path, or a folder above it, is one that no check sees:
 * named by a glob, or one of the folders in which tools install. Answers are kept by folder, so that a whole tree is
 * judged in one pass, and for the next one who asks with the same list. Throws UserError for a glob that cannot be read.
 */
export const excludedBy = oncePer((globs: readonly string[]): ((path: RepoPath) => boolean) => {
  const compiled = globs.map((glob) => {
    const matches = compileGlob(glob.replace(/\/+$/, ''), { dot: true });
    if (matches !== null) return matches;
    throw new UserError(
      `the glob ${JSON.stringify(glob)} in :exclude cannot be read`,
      'write *, **, ?, [a-z] and {a,b}',
    );
  });
  const known = new Map<RepoPath, boolean>([[ROOT, false]]);
  const judge = (path: RepoPath): boolean => {
    let answer = known.get(path);
    if (answer === undefined) {
      const parent = folderOf(path);
      answer = judge(parent) || INSTALLED.has(nameOf(path)) || compiled.some((glob) => glob(path));
      known.set(path, answer);
    }
    return answer;
  };
  // Neighbours in a tree mostly share their folder: it is then looked up once.
  let lastFolder = ROOT;
  let lastAnswer = false;
  return (path) => {
    const slash = path.lastIndexOf('/');
    if (slash !== -1 && (slash !== lastFolder.length || !path.startsWith(lastFolder))) {
      lastFolder = path.slice(0, slash) as RepoPath;
      lastAnswer = judge(lastFolder);
    }
    return (slash !== -1 && lastAnswer) || (compiled.length > 0 && compiled.some((glob) => glob(path)));
  };
});
