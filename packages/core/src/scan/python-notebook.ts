import type { ImportFact, InlineIgnore } from '#core/model/imports';
import { type PythonScan, scanPythonImports } from './python-imports.ts';

interface Cell {
  /** Its place among all cells, from 1. */
  readonly number: number;
  readonly text: string;
}

/** Cell magics whose cell is Python all the same: what they do is run it. */
const PYTHON_MAGICS = /^%%(?:time|timeit|capture|prun|python3?|py|debug|memray_flamegraph|memit|mprun)(?!\w)/;

/**
 * Takes the text of a Jupyter notebook (nbformat 3 and 4) and returns the imports of its code cells, each with the
 * number of its cell and lines that count within it. Lines of IPython are skipped, and so are cells that a cell magic
 * gives to something else, and notebooks in another language. The cells are read as one program, as they share names.
 */
export function scanNotebookImports(source: string): PythonScan {
  let notebook: unknown;
  try {
    notebook = JSON.parse(source);
  } catch {
    return { ok: false, error: 'the notebook is not valid JSON', line: 1 };
  }
  if (!isRecord(notebook)) return { ok: false, error: 'the notebook is no JSON object', line: 1 };
  const cells = codeCells(notebook);
  if (cells === null) return { ok: false, error: 'the notebook has no list of cells', line: 1 };
  if (cells.length === 0 || !isPython(notebook)) return { ok: true, imports: [], ignores: [] };
  const starts: number[] = [];
  let [text, line] = ['', 1];
  for (const cell of cells) {
    starts.push(line);
    const python = pythonOf(cell.text);
    text += `${python}\n`;
    line += python.split('\n').length;
  }
  const scan = scanPythonImports(text, { ipython: true });
  const place = (at: number): { readonly cell: number; readonly line: number } => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { cell: cells[low]?.number ?? 1, line: at - (starts[low] ?? 1) + 1 };
  };
  if (!scan.ok) {
    const { cell, line: inside } = place(scan.line);
    return { ok: false, error: `cell ${cell}: ${scan.error}`, line: inside };
  }
  return {
    ok: true,
    imports: scan.imports.map((fact): ImportFact => {
      const { cell, line: first } = place(fact.line);
      const shift = fact.line - first;
      return {
        ...fact,
        line: first,
        endLine: fact.endLine - shift,
        cell,
        ...(fact.attempt && { attempt: { ...fact.attempt, line: fact.attempt.line - shift } }),
      };
    }),
    ignores: scan.ignores.map((ignore): InlineIgnore => ({ ...ignore, ...place(ignore.line) })),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Code cells in their order; format 3 keeps them in worksheets. Null where there is no list of cells. */
function codeCells(notebook: unknown): readonly Cell[] | null {
  const sheets = member(notebook, 'worksheets');
  const lists = Array.isArray(sheets)
    ? sheets.map((sheet) => member(sheet, 'cells'))
    : [member(notebook, 'cells')];
  if (!lists.every((list) => Array.isArray(list))) return null;
  return lists.flat().flatMap((cell: unknown, index): readonly Cell[] => {
    if (member(cell, 'cell_type') !== 'code') return [];
    const source = member(cell, 'source') ?? member(cell, 'input');
    const text = Array.isArray(source) ? source.filter((part) => typeof part === 'string').join('') : source;
    return typeof text === 'string' ? [{ number: index + 1, text: text.replace(/\r\n?/g, '\n') }] : [];
  });
}

/** A notebook that names no language is taken for Python, as Jupyter does. */
function isPython(notebook: unknown): boolean {
  const metadata = member(notebook, 'metadata');
  const language =
    member(member(metadata, 'language_info'), 'name') ?? member(member(metadata, 'kernelspec'), 'language');
  return typeof language !== 'string' || /^i?python/i.test(language);
}

/** The cell with its lines, empty where a cell magic takes it away from Python. */
function pythonOf(cell: string): string {
  const magic = cell.search(/\S/);
  if (magic === -1 || !cell.startsWith('%%', magic) || PYTHON_MAGICS.test(cell.slice(magic, magic + 40)))
    return cell;
  return cell.replace(/[^\n]+/g, '');
}
