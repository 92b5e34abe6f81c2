import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { scanNodeImports } from '#core/scan/node-imports';
import { type Expected, expectedFacts } from './oracle-facts.ts';
import { loadOxc } from './oxc.ts';

/** How files compare; `refused` are those that oxc itself cannot read. */
export interface Comparison {
  equal: number;
  imports: number;
  readonly refused: string[];
  readonly differences: string[];
}

const parse = loadOxc();

/**
 * Holds the scanner's reading of files against oxc's. `whole` appends an import to each text, so that all of it must be
 * walked and its end must be found at the top level.
 */
export function compareFiles(folder: string, files: readonly string[], whole: boolean): Comparison {
  const comparison: Comparison = { equal: 0, imports: 0, refused: [], differences: [] };
  for (const file of files) {
    if (!statSync(join(folder, file)).isFile()) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    compareText(file, whole ? text + ending(file) : text, comparison);
  }
  return comparison;
}

/** A declaration file may hold no statement that runs. */
function ending(file: string): string {
  return /\.d\.[a-z]*ts$/.test(file) ? "\nexport * from 'end-of-file';" : "\n;import('end-of-file');";
}

/** Holds one text, whose name says its language, against oxc and adds what comes out to a comparison. */
export function compareText(name: string, text: string, comparison: Comparison): void {
  const result = parse(name, text);
  if (result.errors.length > 0) {
    comparison.refused.push(`${name}: ${result.errors[0]?.message}`);
    return;
  }
  const starts = lineStarts(text);
  const wanted = expectedFacts(result, text).map((fact) => describe(fact, lineOf(starts, fact.start)));
  const scan = scanNodeImports(text, languageOf(name));
  if (!scan.ok) {
    comparison.differences.push(`${name}:${scan.line}: ${scan.error}`);
    return;
  }
  const found = scan.imports.map((fact) =>
    describe({ ...fact, inFunction: fact.kind !== 'type' && fact.scope.includes('function') }, fact.line),
  );
  const at = wanted.findIndex((fact, index) => fact !== found[index]);
  if (at === -1 && wanted.length === found.length) {
    comparison.equal += 1;
    comparison.imports += found.length;
    return;
  }
  const index = at === -1 ? wanted.length : at;
  comparison.differences.push(`${name}\n  oxc:     ${wanted[index]}\n  scanner: ${found[index]}`);
}

function languageOf(name: string): 'ts' | 'tsx' | 'js' | 'jsx' {
  const extension = extname(name);
  if (extension === '.tsx') return 'tsx';
  if (extension === '.jsx') return 'jsx';
  return extension.endsWith('ts') ? 'ts' : 'js';
}

function describe({ kind, module, names, inFunction }: Omit<Expected, 'start'>, line: number): string {
  const place = inFunction ? ' in a function' : '';
  return `${line} ${kind} ${JSON.stringify(module)} ${JSON.stringify(names)}${place}`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
