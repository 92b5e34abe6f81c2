import { compileGlob, type Glob } from '#core/model/glob';

interface Pattern {
  readonly matches: Glob;
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/**
 * Patterns as .gitignore has them (git-scm.com/docs/gitignore), which hatchling's `include` and `exclude` are: a slash at the
 * start or inside ties one to the folder, one at the end makes it folders alone, `!` takes back, the last that matches
 * counts. Returns whether a file's path, or a folder above it, is named. A pattern that cannot be read names nothing.
 */
export function gitignorePatterns(lines: readonly string[]): (path: string) => boolean {
  const patterns = lines.flatMap((line) => readPattern(line) ?? []);
  const isNamed = (path: string, isFolder: boolean): boolean | null => {
    for (let index = patterns.length - 1; index >= 0; index -= 1) {
      const pattern = patterns[index];
      if (pattern === undefined || (pattern.foldersOnly && !isFolder) || !pattern.matches(path)) continue;
      return !pattern.negated;
    }
    return null;
  };
  const folders = new Map<string, boolean | null>([['', null]]);
  const folderNamed = (path: string): boolean | null => {
    let known = folders.get(path);
    if (known === undefined) {
      known = isNamed(path, true) ?? folderNamed(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
      folders.set(path, known);
    }
    return known;
  };
  return (path) =>
    isNamed(path, false) ?? folderNamed(path.slice(0, Math.max(path.lastIndexOf('/'), 0))) ?? false;
}

function readPattern(line: string): Pattern | null {
  const text = line.trimEnd();
  if (text === '' || text.startsWith('#')) return null;
  const negated = text.startsWith('!');
  const body = negated ? text.slice(1) : text;
  const foldersOnly = body.endsWith('/');
  const path = body.replace(/\/+$/, '');
  const isTied = path.includes('/');
  const glob = path.replace(/^\/+/, '').replace(/[{},]/g, '\\$&');
  const matches = isTied ? tiedGlob(glob) : nameGlob(glob);
  return matches === null || glob === '' ? null : { matches, negated, foldersOnly };
}

function tiedGlob(glob: string): Glob | null {
  // `a/**` names what is below a, never a itself.
  return isPlain(glob)
    ? (path) => path === glob
    : compileGlob(glob.replace(/\/\*\*$/, '/**/*'), { dot: true });
}

/** One that holds at any depth: of the last part alone. */
function nameGlob(glob: string): Glob | null {
  const matches = isPlain(glob) ? (name: string) => name === glob : compileGlob(glob, { dot: true });
  return matches === null ? null : (path) => matches(path.slice(path.lastIndexOf('/') + 1));
}

function isPlain(glob: string): boolean {
  return !/[*?[\\]/.test(glob);
}
