import { scannerOf } from '#core/app/code/source-scanners';
import type { FileRead } from '#core/model/file-tree';
import type { ImportFact } from '#core/model/imports';

/** What `plumb scan imports` says of one file. */
export interface ImportReport {
  readonly file: string;
  /** Null for a file that no scanner reads. */
  readonly language: string | null;
  readonly ok: boolean;
  readonly error?: string;
  readonly imports: readonly Omit<ImportFact, 'attempt' | 'asked'>[];
}

/** Whether a file with that name is source code whose imports can be read. */
export function hasImports(file: string): boolean {
  return scannerOf(file) !== undefined;
}

/** Takes the path as it shall be printed, and what reading it brought; a fault is an error in the report. */
export function scanImports(file: string, read: FileRead): ImportReport {
  const scanner = scannerOf(file);
  const failed = (error: string): ImportReport => ({
    file,
    language: scanner?.language ?? null,
    ok: false,
    error,
    imports: [],
  });
  if (read.kind === 'absent') return failed('there is no such file');
  if (read.kind === 'elsewhere') return failed(`its content is not here (${read.why})`);
  if (read.kind === 'unreadable') return failed(read.message);
  if (scanner === undefined) return failed('no scanner reads files with this ending');
  const scan = scanner.scan(read.text);
  if (!scan.ok) return failed(`line ${scan.line}: ${scan.error}`);
  const imports = scan.imports.map(({ attempt: _, asked: __, ...fact }) => fact);
  return { file, language: scanner.language, ok: true, imports };
}
