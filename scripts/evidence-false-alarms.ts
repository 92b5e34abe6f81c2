/**
 * Counts false alarms among the errors of extras-coverage in unmodified repositories, as people judged them from the
 * sources (docs/evidence/judged-errors.tsv: clone, rule, project, about, verdict, reason):
 *
 *     node scripts/evidence-false-alarms.ts [--list] [--peers] FOLDER_OF_CLONES ...      (or PLUMB_CLONES)
 *
 * --list prints the errors that nobody has judged yet, as rows to be completed. --peers runs deptry and knip on the same
 * trees. Writes docs/evidence/false-alarms.md; exits 1 where more than 2 in 100 judged errors are false, where fewer
 * than 300 are judged, or where one is not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ErrorFinding } from './error-findings.ts';
import { countClone, listOfFalse, percent, printUnjudged, readJudgements } from './judged-errors.ts';
import { peerTools } from './peer-tools.ts';

const CLONES = [
  'autogen',
  'prefect',
  'pydantic-ai',
  'opentelemetry-python-contrib',
  'haystack-core-integrations',
  'langgraph',
  'ai',
  'trpc',
  'changesets',
  'agent-framework',
  'feast',
  'python-sdk',
];

const { values, positionals } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folders = (positionals.length > 0 ? positionals : [process.env.PLUMB_CLONES ?? '']).flatMap((each) =>
  each.split(delimiter),
);
const evidence = join(import.meta.dirname, '..', 'docs', 'evidence');
const judgements = readJudgements(join(evidence, 'judged-errors.tsv'));

const rows: string[] = [];
const falseAlarms: string[] = [];
let [errors, open] = [0, 0];
for (const clone of CLONES) {
  const counted = await countClone(clone, folders, judgements);
  if (values.list) printUnjudged(counted);
  const { folder, commit, found, unjudged } = counted;
  const peers = values.peers ? peersOn(folder, found) : ['', '', '', ''];
  rows.push(
    `| ${[clone, commit, found.length, counted.falseAlarms.length, unjudged.length, ...peers].join(' | ')} |`,
  );
  falseAlarms.push(...counted.falseAlarms);
  errors += found.length;
  open += unjudged.length;
}

/** What deptry (missing, transitive) and knip (unlisted) report on a tree, and how many of our errors are among it. */
function peersOn(folder: string, found: readonly ErrorFinding[]): readonly (string | number)[] {
  const { deptry, knip } = peerTools();
  const scratch = mkdtempSync(join(tmpdir(), 'plumb-peers-'));
  try {
    const listed = spawnSync('git', ['ls-files', '-z'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }).stdout.split('\0');
    const projects = listed.filter(
      (file) =>
        /(?:^|\/)pyproject\.toml$/.test(file) &&
        /^\[project\]/m.test(readFileSync(join(folder, file), 'utf8')),
    );
    const missing = new Set<string>();
    for (const project of projects) {
      const output = join(scratch, 'deptry.json');
      spawnSync(deptry, ['.', '--json-output', output], {
        cwd: join(folder, dirname(project)),
        stdio: 'ignore',
      });
      if (!existsSync(output)) continue;
      for (const { error, module, location } of JSON.parse(readFileSync(output, 'utf8')))
        if (error.code === 'DEP001' || error.code === 'DEP003')
          missing.add(`${join(dirname(project), location.file)} ${module}`);
      rmSync(output);
    }
    const run = spawnSync(process.execPath, [knip, '--no-exit-code', '--reporter', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const unlisted = new Set<string>();
    try {
      for (const { file, unlisted: names } of JSON.parse(run.stdout).issues)
        for (const { name } of names) unlisted.add(`${file} ${name}`);
    } catch {
      // knip gives up where a configuration imports what is not installed: it has then found nothing.
    }
    const isIn = (reports: ReadonlySet<string>) => (each: ErrorFinding) =>
      [...reports].some((report) => report.startsWith(`${each.file} `));
    return [
      missing.size,
      found.filter(isIn(missing)).length,
      unlisted.size,
      found.filter(isIn(unlisted)).length,
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const wrong = falseAlarms.length;
writeFileSync(
  join(evidence, 'false-alarms.md'),
  `# False alarms among errors

\`node scripts/evidence-false-alarms.ts --peers CLONES\`: ${errors} errors in ${CLONES.length} unmodified repositories, ${errors - open} of them judged from the sources
([judged-errors.tsv](judged-errors.tsv) says why), ${wrong} false: ${percent(wrong, errors - open, 1)}. The rules were made with these repositories in view:
[fresh-samples.md](fresh-samples.md) has others.

deptry runs in every folder with a \`[project]\` of its own (its DEP001 and DEP003, by file and module), knip at the root
(its unlisted, by file and name); "same file" counts our errors in whose file they report something too.

| repository | commit | errors | false | not judged | deptry | same file | knip | same file |
| --- | --- | --: | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}
${listOfFalse(falseAlarms)}`,
);
console.error(
  `${errors} errors, ${errors - open} judged, ${wrong} false (${percent(wrong, errors - open, 1)}), ${open} not judged`,
);
process.exitCode = wrong <= (errors - open) * 0.02 && open === 0 && errors >= 300 ? 0 : 1;
