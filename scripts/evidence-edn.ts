import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { type Comparison, compareWithClojure } from '../test/oracle/clojure/comparison.ts';
import { generateDocuments } from '../test/oracle/clojure/documents.ts';
import { ednFiles } from '../test/oracle/clojure/edn-files.ts';

/**
 * Writes docs/evidence/edn.md: how our EDN reader and Clojure's judge generated documents and the .edn files of real
 * repositories. Argument: the folder of their clones, else PLUMB_CLONES.
 */

const PAGE = path.resolve(import.meta.dirname, '..', 'docs', 'evidence', 'edn.md');
const SEED = 20_261_015;
const COUNT = 20_000;
const REPOSITORIES = [
  ['edn-tests', 'github.com/shaunxcode/edn-tests: a conformance suite, valid and invalid documents'],
  ['babashka', 'github.com/babashka/babashka'],
  ['clj-kondo', 'github.com/clj-kondo/clj-kondo'],
  ['polylith', 'github.com/polyfy/polylith'],
] as const;

const clones = process.argv[2] ?? process.env.PLUMB_CLONES;
if (clones === undefined) throw new Error('usage: node scripts/evidence-edn.ts CLONES');

const generated = generateDocuments(SEED, COUNT).map((text, index) => ({ name: `document ${index}`, text }));
const rows: string[] = [];
const differences: string[] = [];
const refusedFiles: string[] = [];
report(`generated, seed ${SEED}`, '', compareWithClojure(generated));
for (const [name, source] of REPOSITORIES) {
  const folder = path.join(clones, name);
  if (!existsSync(folder)) {
    rows.push(`| ${source} | not run: no clone | | | | |`);
    continue;
  }
  const commit = execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const comparison = compareWithClojure(ednFiles(folder));
  report(source, `\`${commit.slice(0, 12)}\``, comparison);
  for (const { name: file, text } of comparison.refused) {
    const reading = readEdn(text, ROOT);
    if (!reading.ok)
      refusedFiles.push(`| ${name}/${file} | ${reading.problems[0]?.message.replaceAll('|', '\\|')} |`);
  }
}

writeFileSync(
  PAGE,
  `# The EDN reader against Clojure's

Written by \`node scripts/evidence-edn.ts CLONES\` (needs java and mvn). Each document is read as exactly one form by
\`readEdn\` and by \`clojure.edn/read\` of Clojure 1.12.3 with \`:default tagged-literal\`; a document is the same where
both refuse it, or both accept it with the same value (test/oracle/clojure/canonical.ts says how values are compared).

| documents | commit | read | both accept | both refuse | differences |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

## Differences

${differences.length === 0 ? 'None.' : differences.map((difference) => `\`\`\`text\n${difference}\n\`\`\``).join('\n\n')}

By intent, and not met above: deeper than 1,000 levels and numbers of more than 10,000 characters are refused, where
Clojure runs until its stack or patience ends.

## Files that both refuse

| file | what \`readEdn\` says |
| --- | --- |
${refusedFiles.join('\n')}
`,
);
console.log(`wrote ${path.relative(process.cwd(), PAGE)}: ${differences.length} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;

function report(source: string, commit: string, comparison: Comparison): void {
  const { accepted, refused } = comparison;
  const read = accepted.length + refused.length + comparison.differences.length;
  rows.push(
    `| ${source} | ${commit} | ${read} | ${accepted.length} | ${refused.length} | ${comparison.differences.length} |`,
  );
  differences.push(...comparison.differences);
}
