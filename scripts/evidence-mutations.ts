/**
 * Removes declarations that are surely needed from real repositories, one at a time, and asks whether the check finds each:
 *
 *     node scripts/evidence-mutations.ts POPULATION.jsonl FOLDER_OF_CLONES ...
 *
 * The population is made beforehand without our own code (mutation-population.py, mutation-population-node.ts). A removal
 * is found where a new error names the distribution or its module. A stray is a finding about something that no
 * finding of that project was about before, and that does not hold what was removed: that `a` is now brought in by
 * somebody else, or by nobody, is no news. Nothing is written into the clones. Writes docs/evidence/mutations.md; exits 1 where
 * fewer than 99 in 100 are found, or where there is a stray.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFileTree } from '#core/adapters/index';
import { editedTree } from '#core/app/edited-tree';
import { runChecks } from '#core/index';
import type { FileTree } from '#core/model/file-tree';
import { type RepoPath, repoPath } from '#core/model/repo-path';
import type { JudgedFinding } from '#core/model/report';

interface Case {
  readonly language: 'python' | 'node';
  readonly repository: string;
  readonly declaredIn: string;
  readonly requirement: string;
  readonly distribution: string;
  readonly module: string;
  readonly file: string;
  readonly line: number;
}

const [population = '', ...folders] = process.argv.slice(2);
const cases = readFileSync(population, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Case => JSON.parse(line));

async function findingsOf(files: FileTree): Promise<ReadonlyMap<string, JudgedFinding>> {
  const { report } = await runChecks(files, {
    checks: ['extras-coverage'],
    config: null,
    failOn: 'never',
    today: '2026-01-01',
  });
  return new Map(
    report.findings.map((judged) => [JSON.stringify([judged.severity, judged.finding]), judged]),
  );
}

/** The text without one requirement of an array, or without one entry of `dependencies`; null where it does not stand there once. */
function without({ language, requirement, distribution }: Case, text: string): string | null {
  if (language === 'python') {
    const token = JSON.stringify(requirement);
    const parts = text.split(token);
    const [before, after] = parts;
    return parts.length === 2 ? `${before}${after?.replace(/^[ \t]*,/, '')}` : null;
  }
  const data = JSON.parse(text);
  if (typeof data.dependencies?.[distribution] !== 'string') return null;
  delete data.dependencies[distribution];
  return JSON.stringify(data, null, 2);
}

/** Whether a finding speaks of what was removed, anywhere in its data. */
function speaksOf({ distribution, module }: Case, { finding }: JudgedFinding): boolean {
  const text = JSON.stringify(finding.data)
    .toLowerCase()
    .replace(/[-_.]+/g, '-');
  return [distribution, module].some((name) => text.includes(name.toLowerCase().replace(/[-_.]+/g, '-')));
}

const rows: string[] = [];
const missed: string[] = [];
const strays: string[] = [];
let [tried, found] = [0, 0];
for (const repository of new Set(cases.map((each) => each.repository))) {
  const folder = folders.map((each) => join(each, repository)).find((each) => existsSync(join(each, '.git')));
  if (folder === undefined) throw new Error(`there is no clone of ${repository} in ${folders.join(' or ')}`);
  const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
  const files = loadFileTree(folder);
  const before = await findingsOf(files);
  const own = cases.filter((each) => each.repository === repository);
  let [removals, hits] = [0, 0];
  for (const one of own) {
    const path: RepoPath = repoPath(one.declaredIn);
    const read = files.read(path);
    const text = read.kind === 'text' ? without(one, read.text) : null;
    if (text === null) continue;
    removals += 1;
    const after = await findingsOf(editedTree(files, new Map([[path, text]])));
    const fresh = [...after].filter(([key]) => !before.has(key)).map(([, judged]) => judged);
    const isHit = fresh.some((judged) => judged.severity === 'error' && speaksOf(one, judged));
    if (isHit) hits += 1;
    else missed.push(`${repository} ${one.declaredIn}: ${one.distribution} (${one.file}:${one.line})`);
    for (const judged of fresh)
      if (!speaksOf(one, judged))
        strays.push(
          `${repository} ${one.declaredIn}: ${one.distribution} -> ${JSON.stringify(judged.finding)}`,
        );
  }
  tried += removals;
  found += hits;
  rows.push(`| ${repository} | ${commit} | ${own[0]?.language} | ${own.length} | ${removals} | ${hits} |`);
  console.log(rows.at(-1));
}
for (const line of [...missed.map((each) => `missed: ${each}`), ...strays.map((each) => `stray: ${each}`)])
  console.log(line);

const recall = found / tried;
const list = (title: string, items: readonly string[]) =>
  items.length === 0 ? '' : `\n${title}\n\n${items.map((item) => `- ${item}\n`).join('')}`;
writeFileSync(
  join(import.meta.dirname, '..', 'docs', 'evidence', 'mutations.md'),
  `# Removed declarations

\`node scripts/evidence-mutations.ts POPULATION CLONES\`: ${tried} declarations removed one at a time, ${found} found (recall ${recall.toFixed(4)}), ${strays.length} findings that do not
speak of what was removed. The population was fixed beforehand by \`scripts/mutation-population.py\` (CPython's ast) and
\`scripts/mutation-population-node.ts\` (oxc-parser): what a shipped module imports at its top level, unguarded, and what no
other declaration may provide.

| repository | commit | language | population | removed | found |
| --- | --- | --- | --: | --: | --: |
${rows.join('\n')}
${list('Not found:', missed)}${list('Strays:', strays)}`,
);
console.log(`${tried} removals, ${found} found, recall ${recall.toFixed(4)}, ${strays.length} strays`);
process.exitCode = recall >= 0.99 && strays.length === 0 && tried >= 400 ? 0 : 1;
