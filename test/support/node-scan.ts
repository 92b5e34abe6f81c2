import { type NodeLanguage, scanNodeImports } from '#core/scan/node-imports';

/** The imports of a source, one a line: `line kind module names scope`. */
export function scan(source: string, language: NodeLanguage = 'ts'): string[] {
  const result = scanNodeImports(source, language);
  if (!result.ok) return [`${result.line} error ${result.error}`];
  return result.imports.map(
    ({ line, kind, module, names, scope }) =>
      `${line} ${kind} ${module} [${names.join(',')}] ${scope.join(',')}`,
  );
}

/** The same as one text. */
export const only = (source: string, language: NodeLanguage = 'ts') => scan(source, language).join('\n');
