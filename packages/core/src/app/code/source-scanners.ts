import type { Extent } from '#core/model/file-tree';
import type { ImportScan } from '#core/model/imports';
import { type NodeLanguage, scanNodeImports } from '#core/scan/node-imports';
import { pythonExtent } from '#core/scan/python-extent';
import { scanPythonImports, scanPythonStart } from '#core/scan/python-imports';
import { scanNotebookImports } from '#core/scan/python-notebook';

/** How the sources of one file ending are read. */
export interface SourceScanner {
  /** As reports name it: `python`, `javascript`, `typescript`, `vue`, `svelte`. */
  readonly language: string;
  /** Whose project a file of it belongs to. */
  readonly family: 'python' | 'node';
  /** Texts of one dialect are read alike, whatever the ending. */
  readonly dialect: string;
  readonly scan: (text: string) => ImportScan;
  /** Where the start of a large file may do: how many of its bytes, and what they tell; null where they do not. */
  readonly start?: {
    readonly extent: Extent;
    readonly scan: (text: string) => ImportScan | null;
  };
}

const PYTHON: SourceScanner = {
  ...python('py', (text) => scanPythonImports(text)),
  start: { extent: pythonExtent, scan: scanPythonStart },
};

const SCANNERS: ReadonlyMap<string, SourceScanner> = new Map<string, SourceScanner>([
  ...['py', 'pyi', 'pyw'].map((ending) => [ending, PYTHON] as const),
  ['ipynb', python('ipynb', scanNotebookImports)],
  ...['js', 'mjs', 'cjs', 'jsx'].map((ending) => [ending, node('javascript', ending)] as const),
  ...['ts', 'mts', 'cts', 'tsx'].map((ending) => [ending, node('typescript', ending)] as const),
  ...['vue', 'svelte'].map((ending) => [ending, node(ending, ending)] as const),
]);

function python(dialect: string, scan: SourceScanner['scan']): SourceScanner {
  return { language: 'python', family: 'python', dialect, scan };
}

function node(language: string, ending: string): SourceScanner {
  const dialects: readonly NodeLanguage[] = ['ts', 'tsx', 'js', 'jsx', 'vue', 'svelte'];
  const dialect = dialects.find((one) => one === ending.replace(/^[mc]/, '')) ?? 'ts';
  return { language, family: 'node', dialect, scan: (text) => scanNodeImports(text, dialect) };
}

/** The scanner for a file of that name; undefined where none reads it. */
export function scannerOf(file: string): SourceScanner | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return SCANNERS.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}
