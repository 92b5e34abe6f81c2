import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareWithClojure } from './clojure/comparison.ts';
import { generateDocuments } from './clojure/documents.ts';
import { ednFiles } from './clojure/edn-files.ts';

const SEED = Number(process.env.PLUMB_SEED ?? 20_261_015);
const COUNT = 20_000;
const CLONES = process.env.PLUMB_CLONES;
const NAMED = ['edn-tests', 'babashka', 'clj-kondo', 'polylith'];

/** One JVM reads the files of all clones; made by the first test that asks. */
let clones: Comparison | undefined;

function comparedClones(folder: string): Comparison {
  clones ??= compareWithClojure(ednFiles(folder));
  return clones;
}

describe('readEdn against clojure.edn', () => {
  it(`judges ${COUNT} documents of the seed ${SEED} as Clojure does`, () => {
    const documents = generateDocuments(SEED, COUNT).map((text, index) => ({
      name: `seed ${SEED}, document ${index}`,
      text,
    }));
    const { accepted, refused, differences } = compareWithClojure(documents);
    expect(differences.slice(0, 20)).toEqual([]);
    expect(accepted.length).toBeGreaterThan(documents.length / 4);
    expect(refused.length).toBeGreaterThan(documents.length / 10);
  });

  it.skipIf(CLONES === undefined)('judges every .edn file below PLUMB_CLONES as Clojure does', () => {
    expect(comparedClones(CLONES ?? '').differences).toEqual([]);
  });

  for (const name of NAMED) {
    const here = CLONES !== undefined && existsSync(path.join(CLONES, name));
    it.skipIf(!here)(
      `has .edn files of ${name} among them${here ? '' : ': not run, PLUMB_CLONES lacks it'}`,
      () => {
        const { accepted, refused } = comparedClones(CLONES ?? '');
        expect([...accepted, ...refused].filter((file) => file.name.startsWith(`${name}/`))).not.toEqual([]);
      },
    );
  }
});
