import type { CodeFile, Use } from '#core/model/code';
import type { RepoPath } from '#core/model/repo-path';
import type { FileKind } from './roles.ts';
import { isRelative } from './specifier.ts';

/**
 * The files that the entries of a package reach by relative imports, at run time: they ship, whatever their names say
 * (`src/commands/test.ts` of a command line, `src/fixtures/` of a library for tests). Built files lead nowhere. What is left out
 * of the package is built into it where any run-time file imports it.
 */
export function reachedFromEntries(
  files: readonly CodeFile[],
  kinds: ReadonlyMap<RepoPath, FileKind>,
): ReadonlySet<RepoPath> {
  const reached = new Set(files.flatMap(({ path }) => (kinds.get(path)?.isEntry ? path : [])));
  for (const path of leftOutButImported(files, kinds)) reached.add(path);
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

function leftOutButImported(
  files: readonly CodeFile[],
  kinds: ReadonlyMap<RepoPath, FileKind>,
): readonly RepoPath[] {
  if (!files.some(({ path }) => kinds.get(path)?.isLeftOut)) return [];
  const shipped = files.filter(({ role }) => role === 'runtime');
  const imported = shipped.flatMap(({ uses }) => uses.flatMap((use) => followed(use) ?? []));
  return imported.filter((path) => kinds.get(path)?.isLeftOut);
}

function followed({ fact, module, target }: Use): RepoPath | null {
  if (target.kind !== 'own' || !isRelative(module)) return null;
  const mayBeMissing =
    fact.kind === 'type' || fact.scope.some((one) => one === 'type-checking' || one === 'guarded');
  return mayBeMissing ? null : target.file;
}
