import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { pythonInstallation } from '../../scripts/python-oracle-packages.ts';
import { type Comparison, comparePython, pythonFiles } from './python/comparison.ts';
import { newSyntax } from './python/new-syntax.ts';
import { programs } from './python/programs.ts';

const SEED = Number(process.env.PLUMB_SEED ?? 20_261_015);
const PROGRAMS = 600;
/** How many files of the packages are read unless PLUMB_ORACLE=all: spread evenly over all of them. */
const SAMPLE = 2_000;

const { python, standardLibrary, packages, distributions } = pythonInstallation();
const scratch = mkdtempSync(join(tmpdir(), 'plumb-python-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function written(name: string, texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => {
    const file = join(scratch, `${name}-${index}.py`);
    writeFileSync(file, text);
    return file;
  });
}

/** What differs, with the text where it was generated. */
function differences({ differences: found }: Comparison, texts: readonly string[] = []): readonly string[] {
  return found.slice(0, 5).map((line) => {
    const index = /-(\d+)\.py: /.exec(line)?.[1];
    return index === undefined ? line : `${line}\n${texts[Number(index)]}`;
  });
}

it('agrees with CPython on its standard library', async () => {
  const files = pythonFiles(standardLibrary, ['site-packages']);
  const comparison = await comparePython(python, 'imports.py', files);
  expect(differences(comparison)).toEqual([]);
  expect(comparison.read).toBeGreaterThan(500);
  expect(comparison.kinds.get('dynamic') ?? 0).toBeGreaterThan(0);
});

it('agrees with CPython on packages from PyPI', async () => {
  const all = pythonFiles(packages);
  expect(distributions.length).toBeGreaterThanOrEqual(30);
  expect(all.length).toBeGreaterThan(10_000);
  const step = process.env.PLUMB_ORACLE === 'all' ? 1 : all.length / SAMPLE;
  const files = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const comparison = await comparePython(python, 'imports.py', files);
  expect(differences(comparison)).toEqual([]);
  expect(comparison.read).toBeGreaterThan(files.length * 0.99);
  for (const scope of ['top', 'function', 'class', 'type-checking', 'guarded', 'conditional'])
    expect(comparison.scopes.get(scope) ?? 0, scope).toBeGreaterThan(50);
});

it('agrees with CPython on generated programs', async () => {
  const texts = fc.sample(programs, { numRuns: PROGRAMS, seed: SEED });
  const comparison = await comparePython(python, 'imports.py', written('program', texts));
  expect(differences(comparison, texts)).toEqual([]);
  // A generator that renders what no Python reads would show nothing.
  expect(comparison.refused.slice(0, 3)).toEqual([]);
  expect(comparison.guarded).toBeGreaterThan(1_000);
});

it('agrees with libcst on syntax that is newer than 3.11', async () => {
  const texts = fc.sample(newSyntax, { numRuns: 1_000, seed: SEED });
  const comparison = await comparePython(python, 'imports_libcst.py', written('new', texts));
  expect(differences(comparison, texts)).toEqual([]);
  expect(comparison.refused.slice(0, 3)).toEqual([]);
  expect(comparison.facts).toBeGreaterThan(1_000);
});
