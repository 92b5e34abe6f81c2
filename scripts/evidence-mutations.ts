/**
 * Removes declarations that are surely needed from real repositories, one at a time, and asks whether the check finds each:
 *
 *     node scripts/evidence-mutations.ts POPULATION.jsonl FOLDER_OF_CLONES ...
 *
 * The population is made beforehand without our own code (mutation-population.py, mutation-population-node.ts). A removal
 * is found where a new error names the distribution or its module. A stray is a finding about something that no
 * finding of that project was about before, and whose names hold neither what was removed nor what that brings in: that
 * `a` is now brought in by somebody else, or by nobody, is no news. Nothing is written into the clones. Writes docs/evidence/mutations.md; exits 1 where
 * fewer than 99 in 100 are found, or where there is a stray.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFileTree } from '#core/adapters/index';
import { editedTree } from '#core/app/fix/edited-tree';
import { runChecks } from '#core/index';
import type { FileTree } from '#core/model/file-tree';
import { folderOf, type RepoPath, repoPath } from '#core/model/repo-path';
import type { JudgedFinding } from '#core/model/report';
import type { Workspace } from '#core/model/workspace';
import type { FactStore } from '#core/ports/fact-store';
import { commitOf, folderOfClone } from './error-findings.ts';

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

/** Facts of the sources, which no removal changes, for the runs that follow. */
function memoryStore(): FactStore {
  let kept: string | null = null;
  return {
    load: () => kept,
    save: (text) => {
      kept = text;
    },
    contentOfText: (text) => `${createHash('sha1').update(text).digest('hex')}:${Buffer.byteLength(text)}`,
  };
}

async function findingsOf(files: FileTree, facts: FactStore) {
  const { report, survey } = await runChecks(
    files,
    {
      checks: ['extras-coverage'],
      config: null,
      failOn: 'never',
      today: '2026-01-01',
    },
    { facts },
  );
  const findings = new Map(report.findings.map((judged) => [identityOf(judged), judged]));
  return { findings, workspace: survey.workspace };
}

/** What a finding is about: a module that nothing declares is the same problem, whoever brings it in. */
function identityOf({ finding, severity }: JudgedFinding): string {
  const data = { ...finding.data } as Readonly<Record<string, unknown>>;
  const rule = finding.rule.replace(/transitive$/, 'undeclared');
  const about = data.distribution ?? data.peer ?? data.module ?? data.provider;
  return JSON.stringify([rule, severity, finding.project, about]);
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

const plain = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Every name that a finding's data holds: what is missing, its module, who brings it in, the steps of its chain. */
function namesIn({ finding }: JudgedFinding): ReadonlySet<string> {
  const { distribution, module, peer, provider, ...data } = { ...finding.data } as Readonly<
    Record<string, unknown>
  >;
  const chain = ((data.chain ?? []) as readonly { readonly module: string }[]).map((step) => step.module);
  const names = [
    distribution,
    module,
    peer,
    provider,
    data.distributions,
    data.through,
    data.providers,
    chain,
  ].flat();
  return new Set(
    names.flatMap((name) => (typeof name === 'string' ? [plain(name), plain(name.split('.')[0] ?? '')] : [])),
  );
}

/** Whether a finding says that what was removed is missing. */
function finds({ distribution, module }: Case, judged: JudgedFinding): boolean {
  const { finding, severity } = judged;
  const data = { ...finding.data } as Readonly<Record<string, unknown>>;
  const missing = [data.distribution, data.module, data.distributions].flat();
  return (
    severity === 'error' &&
    missing.some(
      (name) => typeof name === 'string' && [plain(distribution), plain(module)].includes(plain(name)),
    )
  );
}

/** What was removed, the extras that it asked for, and all that the lock says it brings in. */
function removedWith(
  { language, distribution, module, requirement, declaredIn }: Case,
  { locks }: Workspace,
): ReadonlySet<string> {
  const folder = folderOf(repoPath(declaredIn));
  const requires = language === 'python' ? locks.python(folder) : locks.node(folder);
  const extras = (/\[([^\]]*)\]/.exec(requirement)?.[1] ?? '').split(',').map((extra) => extra.trim());
  const removed = new Set([distribution, ...extras.map((extra) => `${distribution}[${extra}]`)]);
  for (const name of removed) for (const next of requires.get(name) ?? []) removed.add(next);
  return new Set([...removed, module, ...extras].map(plain));
}

const rows: string[] = [];
const missed: string[] = [];
const strays: string[] = [];
let [tried, found] = [0, 0];
for (const repository of new Set(cases.map((each) => each.repository))) {
  const folder = folderOfClone(repository, folders);
  const commit = commitOf(folder);
  const files = loadFileTree(folder);
  const facts = memoryStore();
  const before = await findingsOf(files, facts);
  const own = cases.filter((each) => each.repository === repository);
  let [removals, hits] = [0, 0];
  for (const one of own) {
    const path: RepoPath = repoPath(one.declaredIn);
    const read = files.read(path);
    const text = read.kind === 'text' ? without(one, read.text) : null;
    if (text === null) continue;
    removals += 1;
    const after = await findingsOf(editedTree(files, new Map([[path, text]])), facts);
    const fresh = [...after.findings]
      .filter(([key]) => !before.findings.has(key))
      .map(([, judged]) => judged);
    const removed = removedWith(one, before.workspace);
    if (fresh.some((judged) => finds(one, judged))) hits += 1;
    else missed.push(`${repository} ${one.declaredIn}: ${one.distribution} (${one.file}:${one.line})`);
    for (const judged of fresh)
      if (![...namesIn(judged)].some((name) => removed.has(name)))
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
hold what was removed, or what only that brought in. The population was fixed beforehand by \`scripts/mutation-population.py\` (CPython's ast) and
\`scripts/mutation-population-node.ts\` (oxc-parser): what a shipped module imports at its top level, unguarded, and what no
other declaration may provide.

| repository | commit | language | population | removed | found |
| --- | --- | --- | --: | --: | --: |
${rows.join('\n')}
${list('Not found:', missed)}${list('Strays:', strays)}`,
);
console.log(`${tried} removals, ${found} found, recall ${recall.toFixed(4)}, ${strays.length} strays`);
process.exitCode = recall >= 0.99 && strays.length === 0 && tried >= 400 ? 0 : 1;
