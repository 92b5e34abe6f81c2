import type { ImportFact } from '#core/model/imports';
import { scanPythonImports } from '#core/scan/python-imports';

/** The imports of a Python source; throws what it is refused for. */
export function imports(source: string): readonly ImportFact[] {
  const scan = scanPythonImports(source);
  if (!scan.ok) throw new Error(`line ${scan.line}: ${scan.error}`);
  return scan.imports;
}

/** One line a fact: `module(names) @line-endLine scope guard`. */
export function brief(source: string): readonly string[] {
  return imports(source).map(({ module, names, line, endLine, level, scope, guard, kind }) => {
    const from = names.length > 0 ? `(${names.join(',')})` : '';
    const at = line === endLine ? `@${line}` : `@${line}-${endLine}`;
    const kinds = kind === 'dynamic' ? ['dynamic'] : [];
    return [`${'.'.repeat(level)}${module}${from}`, at, ...kinds, ...scope, ...(guard ? [guard] : [])].join(
      ' ',
    );
  });
}

/** The line and the reason where a source is refused; null where it is read. */
export function refusal(source: string): readonly [number, string] | null {
  const scan = scanPythonImports(source);
  return scan.ok ? null : [scan.line, scan.error];
}
