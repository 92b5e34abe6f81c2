import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ImportFact } from '#core/model/imports';
import { scanPythonImports } from '#core/scan/python-imports';

export interface Comparison {
  /** Files that both read, and what they hold. */
  readonly read: number;
  readonly facts: number;
  readonly scopes: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly guarded: number;
  /** Files that the other parser refuses, with its reason; what the scanner says of them is its own affair. */
  readonly refused: readonly string[];
  readonly differences: readonly string[];
}

interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly imports?: readonly Theirs[];
}

interface Theirs extends Omit<ImportFact, 'guard' | 'attempt'> {
  readonly guard: string | null;
  readonly attempt: ImportFact['attempt'] | null;
}

/** All .py files below a folder, sorted, without the folders of that name. */
export function pythonFiles(folder: string, without: readonly string[] = []): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !without.some((name) => file.includes(`/${name}/`)))
    .sort();
}

/** What two readings of one import must agree in. */
type Aspect = (fact: ImportFact | Theirs) => unknown;

/** The statements alone, as a parser without scopes gives them. */
const STATEMENT: Aspect = ({ kind, module, names, level, line }) => [kind, module, names, level, line];

/**
 * Holds the scanner against a Python program that answers for each path it is given; one process for all files.
 * libcst has no scopes: there the statements alone are compared.
 */
export async function comparePython(
  python: string,
  program: 'imports.py' | 'imports_libcst.py',
  files: readonly string[],
): Promise<Comparison> {
  const aspect = program === 'imports.py' ? WHOLE : STATEMENT;
  const child = spawn(python, [join(import.meta.dirname, program)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.end(files.map((file) => `${JSON.stringify(file)}\n`).join(''));
  const scopes = new Map<string, number>();
  const kinds = new Map<string, number>();
  const refused: string[] = [];
  const differences: string[] = [];
  let [read, facts, guarded, answers] = [0, 0, 0, 0];
  for await (const line of createInterface({ input: child.stdout })) {
    const file = files[answers] ?? '';
    answers += 1;
    const answer = JSON.parse(line) as Answer;
    if (!answer.ok) {
      refused.push(`${file}: ${answer.error}`);
      continue;
    }
    read += 1;
    const theirs = answer.imports ?? [];
    facts += theirs.length;
    guarded += theirs.filter(({ guard }) => guard !== null).length;
    for (const { kind, scope } of theirs) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      for (const one of scope) scopes.set(one, (scopes.get(one) ?? 0) + 1);
    }
    const difference = differing(decodeSource(readFileSync(file)), theirs, aspect);
    if (difference !== null) differences.push(`${file}: ${difference}`);
  }
  const status = await closed;
  if (status !== 0 || answers !== files.length)
    throw new Error(`${program} ended with ${status} after ${answers} of ${files.length} files`);
  return { read, facts, scopes, kinds, guarded, refused, differences };
}

function differing(source: string, theirs: readonly Theirs[], aspect: Aspect): string | null {
  const scan = scanPythonImports(source);
  if (!scan.ok) return `refused at line ${scan.line}: ${scan.error}`;
  const wanted = theirs.map((one) => JSON.stringify(aspect(one)));
  const actual = scan.imports
    .filter(({ kind }) => aspect === WHOLE || kind !== 'dynamic')
    .map((one) => JSON.stringify(aspect(one)));
  const at = wanted.findIndex((one, index) => one !== actual[index]);
  if (at !== -1) return `not ${wanted[at]} but ${actual[at] ?? 'nothing'}`;
  return actual.length === wanted.length ? null : `not at all ${actual[wanted.length]}`;
}

const WHOLE: Aspect = ({ kind, module, names, level, line, endLine, scope, guard, attempt }) => [
  ...[kind, module, names, level, line, endLine, scope],
  guard ? spelling(guard) : null,
  attempt ? [attempt.line, attempt.part, attempt.raises === true] : null,
];

/** A condition without white space, comments and brackets: all that two ways to put one together may differ in. */
function spelling(condition: string): string {
  return condition.replace(/#.*/g, '').replace(/[\s()\\]/g, '');
}

/** PEP 263: the encoding that a comment in the first two lines declares, UTF-8 otherwise. */
function decodeSource(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, 400).split('\n').slice(0, 2);
  const declared = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
  const name = head.map((line) => declared.exec(line)?.[1]).find((found) => found !== undefined) ?? 'utf-8';
  return new TextDecoder(name.toLowerCase()).decode(bytes);
}
