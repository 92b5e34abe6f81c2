import { globSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Comparison, compareFiles, compareText } from './node-imports/comparison.ts';
import { packageSources, SOURCES } from './node-imports/packages.ts';
import { moduleProgram } from './node-imports/programs.ts';

const { folder, files } = packageSources();
const all = process.env.PLUMB_ORACLE === 'all';
const step = all ? 1 : Math.ceil(files.length / 1_500);
const chosen = files.filter((_, index) => index % step === 0);

/** Files of which scanner and oxc may differ, each with the reason. There is none. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

function differences({ differences: found }: Comparison): string[] {
  return found.filter((line) => !Object.hasOwn(EXCEPTIONS, line.split(/[:\n]/, 1)[0] ?? ''));
}

it('reads the sources of packages as oxc does', () => {
  expect(files.length).toBeGreaterThan(5_000);
  const comparison = compareFiles(folder, chosen, false);
  expect(differences(comparison)).toEqual([]);
  expect(comparison.equal).toBeGreaterThan(chosen.length * 0.95);
  expect(comparison.imports).toBeGreaterThan(chosen.length);
});

it('passes the whole of each as oxc does', () => {
  const comparison = compareFiles(folder, chosen, true);
  expect(differences(comparison)).toEqual([]);
  expect(comparison.equal).toBeGreaterThan(chosen.length * 0.9);
});

it('reads random programs as oxc does', () => {
  const comparison: Comparison = { equal: 0, imports: 0, refused: [], differences: [] };
  fc.assert(
    fc.property(moduleProgram, ({ name, text }) => {
      compareText(name, text, comparison);
      expect(comparison.differences, text).toEqual([]);
    }),
    { numRuns: all ? 20_000 : 2_000, seed: Number(process.env.PLUMB_SEED ?? 20_261_015) },
  );
  expect(comparison.equal, comparison.refused[0]).toBeGreaterThan(comparison.refused.length * 9);
});

it.runIf(process.env.PLUMB_CLONES !== undefined)('reads real repositories as oxc does', () => {
  const clones = process.env.PLUMB_CLONES ?? '';
  for (const repository of ['ai', 'trpc', 'changesets']) {
    const sources = globSync(SOURCES, { cwd: join(clones, repository) }).sort();
    expect(sources.length).toBeGreaterThan(100);
    for (const whole of [false, true])
      expect(differences(compareFiles(join(clones, repository), sources, whole))).toEqual([]);
  }
});
