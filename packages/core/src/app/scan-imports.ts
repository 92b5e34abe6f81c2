import type { FileRead } from '#core/model/file-tree';
import type { ImportFact, ImportScan } from '#core/model/imports';
import { type NodeLanguage, scanNodeImports } from '#core/scan/node-imports';
import { scanPythonImports } from '#core/scan/python-imports';
import { scanNotebookImports } from '#core/scan/python-notebook';

/** Ending of a file name -> language of the report, and the scanner of that language. */
const SCANNERS: ReadonlyMap<
  string,
  { readonly language: string; readonly scan: (text: string) => ImportScan }
> = new Map([
  ...['py', 'pyi', 'pyw'].map(
    (ending) => [ending, { language: 'python', scan: (text: string) => scanPythonImports(text) }] as const,
  ),
  ['ipynb', { language: 'python', scan: scanNotebookImports }],
  ...['js', 'mjs', 'cjs', 'jsx'].map((ending) => [ending, node('javascript', ending)] as const),
  ...['ts', 'mts', 'cts', 'tsx'].map((ending) => [ending, node('typescript', ending)] as const),
  ...['vue', 'svelte'].map((ending) => [ending, node(ending, ending)] as const),
]);

/** What `plumb scan imports` says of one file. */
export interface ImportReport {
  readonly file: string;
  /** Null for a file that no scanner reads. */
  readonly language: string | null;
  readonly ok: boolean;
  readonly error?: string;
  readonly imports: readonly Omit<ImportFact, 'attempt'>[];
}

function node(language: string, ending: string) {
  const dialects: readonly NodeLanguage[] = ['ts', 'tsx', 'js', 'jsx', 'vue', 'svelte'];
  const dialect = dialects.find((one) => one === ending.replace(/^[mc]/, '')) ?? 'ts';
  return { language, scan: (text: string) => scanNodeImports(text, dialect) };
}

/** Whether a file with that name is source code whose imports can be read. */
export function hasImports(file: string): boolean {
  return SCANNERS.has(endingOf(file));
}

/** Takes the path as it shall be printed, and what reading it brought; a fault is an error in the report. */
export function scanImports(file: string, read: FileRead): ImportReport {
  const scanner = SCANNERS.get(endingOf(file));
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
  const imports = scan.imports.map(({ attempt: _, ...fact }) => fact);
  return { file, language: scanner.language, ok: true, imports };
}

function endingOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
