import { execFileSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Comparison, compareFiles } from '../test/oracle/node-imports/comparison.ts';
import { packageSources, SOURCES } from '../test/oracle/node-imports/packages.ts';

/**
 * Writes docs/evidence/node-imports.md: the Node scanner against oxc-parser on every source of the oracle's packages
 * and of real repositories. Argument: the folder of their clones, else PLUMB_CLONES.
 */

const PAGE = resolve(import.meta.dirname, '..', 'docs', 'evidence', 'node-imports.md');
const REPOSITORIES = ['ai', 'trpc', 'changesets'];

const clones = process.argv[2] ?? process.env.PLUMB_CLONES;
if (clones === undefined) throw new Error('usage: node scripts/evidence-node-imports.ts CLONES');

const rows: string[] = [];
const differences: string[] = [];
const refusals = new Map<string, number>();

const { folder, files } = packageSources();
for (const name of new Set(files.map((file) => file.split('/', 1)[0] ?? ''))) {
  const own = files.filter((file) => file.startsWith(`${name}/`));
  report(name, '', folder, own);
}
for (const name of REPOSITORIES) {
  const clone = join(clones, name);
  const commit = execFileSync('git', ['-C', clone, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  report(name, `\`${commit.slice(0, 12)}\``, clone, globSync(SOURCES, { cwd: clone }).sort());
}

function report(name: string, commit: string, from: string, sources: readonly string[]): void {
  const plain = compareFiles(from, sources, false);
  const whole = compareFiles(from, sources, true);
  count(plain);
  const found = [...plain.differences, ...whole.differences.map((difference) => `whole: ${difference}`)];
  differences.push(...found);
  const { equal, imports, refused } = plain;
  rows.push(
    `| ${name} | ${commit} | ${equal} | ${imports} | ${whole.equal} | ${refused.length} | ${found.length} |`,
  );
}

function count({ refused }: Comparison): void {
  for (const line of refused) {
    const reason = line.slice(line.indexOf(': ') + 2);
    refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
  }
}

const total = (column: number) =>
  rows.reduce((sum, row) => sum + Number(row.split('|')[column]?.trim() ?? 0), 0);
const reasons = [...refusals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 12);

writeFileSync(
  PAGE,
  `# The Node scanner against oxc-parser

Written by \`node scripts/evidence-node-imports.ts CLONES\` (needs npm and tar). Each file is read by \`scanNodeImports\`
and by oxc-parser 0.154.0, whose tree is walked for imports, re-exports, \`require\`, \`import()\` and import types. The same
means: as many, in the same order, with the same module, names, kind and line, and inside a function or not. The scanner
walks a file only as far as an import can still come; for the column "whole", an import is appended to each, so that all
of it is walked and must end at the top level. Files that oxc-parser refuses are not compared.

| sources | commit | the same | imports | the same, whole | refused by oxc | differences |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
| **all** | | ${total(3)} | ${total(4)} | ${total(5)} | ${total(6)} | ${total(7)} |

## Differences

${differences.length === 0 ? 'None.' : differences.map((difference) => `\`\`\`text\n${difference}\n\`\`\``).join('\n\n')}

## Why oxc-parser refuses files (the most frequent reasons)

| files | reason |
| ---: | --- |
${reasons.map(([reason, files]) => `| ${files} | ${reason.replaceAll('|', '\\|')} |`).join('\n')}
`,
);
console.log(`wrote ${relative(process.cwd(), PAGE)}: ${differences.length} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;
