import { compileGlob, type Glob } from '#core/model/glob';
import { isWithin, join, type RepoPath, relative } from '#core/model/repo-path';
import type { TsConfig } from '#core/model/tsconfig';
import type { NodeProject } from '#core/model/workspace';

const SOURCE = 'src';
const TYPESCRIPT = /\.([cm]?)tsx?$/;
/** Stands for any module of a folder: what takes that away takes all of them. */
const ANY = '_.js';

/** `files` of package.json: globs and folders, `!` takes away (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#files). */
export function listedBy(value: unknown): ((path: string) => boolean) | null {
  if (!Array.isArray(value)) return null;
  const take = globsOf(value, false);
  const leave = globsOf(value, true);
  return (path) => take.some((glob) => glob(path)) && !leave.some((glob) => glob(path));
}

/**
 * Whether `files` of a project's package.json takes away what a source of it is built to (`["dist", "!dist/bench"]`), by what the
 * configs that it lives under say of where that is (https://www.typescriptlang.org/tsconfig/#rootDir: without one, the folder that
 * all sources share, as a rule `src`). An output that is taken away whole says nothing: something else makes of it what ships.
 */
export function takenAwayBy({
  folder,
  data: { files },
}: NodeProject): (source: RepoPath, configs: readonly TsConfig[]) => boolean {
  const leave = Array.isArray(files) ? globsOf(files, true) : [];
  if (leave.length === 0) return () => false;
  const leaves = (path: RepoPath) =>
    isWithin(path, folder) && leave.some((glob) => glob(relative(folder, path)));
  return (source, configs) => {
    const built = source.replace(TYPESCRIPT, '.$1js') as RepoPath;
    const taken = configs.flatMap(({ outDir, rootDir }) => {
      if (outDir === null || outDir === folder || leaves(join(outDir, ANY))) return [];
      const roots = (rootDir === null ? [folder, join(folder, SOURCE)] : [rootDir]).filter((root) =>
        isWithin(source, root),
      );
      if (roots.length === 0) return [];
      return roots.some((root) => leaves(join(outDir, relative(root, built))));
    });
    return taken.length > 0 && taken.every(Boolean);
  };
}

/** The globs of a list that take, or those that take away; what names a folder means all in it. */
function globsOf(list: readonly unknown[], areNegated: boolean): readonly Glob[] {
  return list.flatMap((entry) => {
    if (typeof entry !== 'string' || entry.startsWith('!') !== areNegated) return [];
    const text = entry.slice(areNegated ? 1 : 0).replace(/^\.?\/+|\/+$/g, '');
    return [text, `${text}/**`].flatMap((glob) => compileGlob(glob, { dot: true }) ?? []);
  });
}
