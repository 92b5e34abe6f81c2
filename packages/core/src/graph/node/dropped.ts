import type { CodeFile, Use } from '#core/model/code';
import { textOnce } from '#core/model/file-tree';
import type { Workspace } from '#core/model/workspace';
import { keepsTypeImports } from './tsconfig.ts';
import { isSurelyType } from './type-use.ts';

/**
 * Whether nothing of an import of a package is left when its file runs: TypeScript drops one whose names are surely types alone
 * (https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax). Reads the file where that decides: it is for the few
 * imports that a finding hangs on.
 */
export function isDropped(name: string, { fact }: Use, { path }: CodeFile, workspace: Workspace): boolean {
  if (isOfTypes(fact)) return true;
  return (
    isSurelyType(fact, name, path, () => textOnce(path, workspace.files)) &&
    !keepsTypeImports(path, workspace)
  );
}

/** Whether an import says itself that it is there for types alone. */
export function isOfTypes({ kind, scope }: Use['fact']): boolean {
  return kind === 'type' || scope.includes('type-checking');
}
