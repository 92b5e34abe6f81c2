import type { CodeFile, Use } from '#core/model/code';
import type { RepoPath } from '#core/model/repo-path';
import type { FileKind } from './roles.ts';
import { isRelative } from './specifier.ts';

/**
 * The files that the entries of a package reach by relative imports, at run time: they ship, whatever their names say
 * (`src/commands/test.ts` of a command line, `src/fixtures/` of a library for tests). Built files lead nowhere.
 */
export function reachedFromEntries(
  files: readonly CodeFile[],
  kinds: ReadonlyMap<RepoPath, FileKind>,
): ReadonlySet<RepoPath> {
  const reached = new Set(files.flatMap(({ path }) => (kinds.get(path)?.isEntry ? path : [])));
  if (reached.size === 0) return reached;
  const byPath = new Map(files.map((file) => [file.path, file]));
  // What is added on the way comes round as well.
  for (const path of reached) {
    for (const use of byPath.get(path)?.uses ?? []) {
      const next = followed(use);
      if (next !== null && kinds.get(next)?.isGenerated === false) reached.add(next);
    }
  }
  return reached;
}

function followed({ fact, module, target }: Use): RepoPath | null {
  if (target.kind !== 'own' || !isRelative(module)) return null;
  const mayBeMissing =
    fact.kind === 'type' || fact.scope.some((one) => one === 'type-checking' || one === 'guarded');
  return mayBeMissing ? null : target.file;
}
