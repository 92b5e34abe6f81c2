import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { survey } from '#core/index';

/**
 * Runs `plumb check` and `plumb gen --check` on real repositories, which have no manifests: exit code 0 or 1, and nothing
 * written. Writes docs/evidence/repositories.md; exits 1 where a run crashed or wrote, or a clone is missing.
 *
 *     node scripts/evidence-repositories.ts FOLDER_OF_CLONES ...      (or PLUMB_CLONES)
 */

const REPOSITORIES = [
  ['autogen', 'microsoft/autogen'],
  ['prefect', 'PrefectHQ/prefect'],
  ['pydantic-ai', 'pydantic/pydantic-ai'],
  ['opentelemetry-python-contrib', 'open-telemetry/opentelemetry-python-contrib'],
  ['ai', 'vercel/ai'],
  ['trpc', 'trpc/trpc'],
  ['changesets', 'changesets/changesets'],
] as const;
const COMMANDS = [['check'], ['gen', '--check']] as const;
const RUNS = 5;

const root = join(import.meta.dirname, '..');
const bundle = join(root, 'dist', 'cli', 'index.js');
const entry = existsSync(bundle) ? bundle : join(root, 'packages', 'cli', 'src', 'main.ts');

interface Run {
  readonly code: number | null;
  /** Findings by level, as the report counts them; null where there is no report. */
  readonly counts: { readonly error: number; readonly warning: number; readonly notice: number } | null;
  readonly findings: readonly string[];
  /** Median of some runs, the start of Node included. */
  readonly milliseconds: number;
}

interface Row {
  readonly repository: string;
  readonly commit: string;
  readonly files: number;
  readonly projects: string;
  readonly workspaces: string;
  readonly runs: readonly Run[];
  /** What `git status` or the times of modification say that the runs changed. */
  readonly written: readonly string[];
}

const given = process.argv.slice(2);
const folders = (given.length > 0 ? given : [process.env.PLUMB_CLONES ?? '']).flatMap((each) =>
  each.split(delimiter),
);
const rows: Row[] = [];
const missing: string[] = [];
for (const [name, repository] of REPOSITORIES) {
  const folder = folders.map((each) => join(each, name)).find((each) => existsSync(join(each, '.git')));
  if (folder === undefined) missing.push(repository);
  else rows.push(await judge(folder, repository));
}
if (rows.length === 0)
  throw new Error('usage: node scripts/evidence-repositories.ts FOLDER_OF_CLONES ...   (or PLUMB_CLONES)');
writeFileSync(join(root, 'docs', 'evidence', 'repositories.md'), page());
const faults = rows.flatMap(({ repository, runs, written }) => [
  ...runs.filter((run) => !isFine(run)).map(({ code }) => `${repository}: exit code ${code}`),
  ...written.map((line) => `${repository}: written: ${line}`),
]);
for (const fault of [...faults, ...missing.map((repository) => `${repository}: no clone`)])
  console.error(fault);
console.log(
  `${rows.length} repositories, ${rows.length * COMMANDS.length} commands, ${faults.length} faults`,
);
if (faults.length + missing.length > 0) process.exitCode = 1;

async function judge(folder: string, repository: string): Promise<Row> {
  const { workspace } = await survey(loadFileTree(folder), null, new Set());
  const { files, projects, memberSets } = workspace;
  const languages = (['python', 'node'] as const)
    .map(
      (language) => [language, projects.filter((project) => project.language === language).length] as const,
    )
    .filter(([, count]) => count > 0);
  const before = stateOf(folder);
  const runs = COMMANDS.map((command) => time(folder, command));
  const after = stateOf(folder);
  return {
    repository,
    commit: git(folder, 'rev-parse', '--short=12', 'HEAD').trim(),
    files: files.paths.length,
    projects: languages.map(([language, count]) => `${count} ${language}`).join(', '),
    workspaces:
      memberSets.map(({ tool, root: at, members }) => `${tool} ${at} (${members.length})`).join(', ') || '–',
    runs,
    written: [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => before.get(key) !== after.get(key),
    ),
  };
}

function time(folder: string, command: readonly string[]): Run {
  const times: number[] = [];
  let run: Omit<Run, 'milliseconds'> | null = null;
  for (let turn = 0; turn < RUNS; turn += 1) {
    const start = performance.now();
    const argv = [entry, ...command, '--root', folder, '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 26 });
    times.push(performance.now() - start);
    run = { code: status, ...readReport(stdout) };
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return { code: null, counts: null, findings: [], ...run, milliseconds: Math.round(median) };
}

function readReport(text: string): Pick<Run, 'counts' | 'findings'> {
  try {
    const { counts, findings } = JSON.parse(text);
    return {
      counts,
      findings: findings.map(
        (each: { rule: string; file: string; line: number; message: string }) =>
          `${each.rule} \`${each.file}:${each.line}\` ${each.message}`,
      ),
    };
  } catch {
    return { counts: null, findings: [] };
  }
}

function isFine({ code, counts }: Run): boolean {
  return (code === 0 || code === 1) && counts !== null;
}

/** Every file with its size and time of modification, git's own included, and what `git status` says. */
function stateOf(folder: string): ReadonlyMap<string, string> {
  const state = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs, size } = lstatSync(path);
    state.set(path, `${mtimeMs} ${size}`);
  }
  state.set('git status', git(folder, 'status', '--porcelain'));
  return state;
}

function git(folder: string, ...args: string[]): string {
  const argv = ['--no-optional-locks', '-C', folder, ...args];
  return execFileSync('git', argv, { encoding: 'utf8', maxBuffer: 1 << 26 });
}

function page(): string {
  const lines = rows.map((row) => {
    const runs = row.runs.map(({ code, milliseconds }) => `${code} | ${milliseconds} ms`);
    const counts = [...new Set(row.runs.map(levels))].join(' / ');
    const cells = [
      row.repository,
      `\`${row.commit}\``,
      row.files,
      row.projects,
      row.workspaces,
      ...runs,
      counts,
    ];
    return `| ${[...cells, row.written.length === 0 ? 'nothing' : row.written.length].join(' | ')} |`;
  });
  const findings = rows.flatMap(({ repository, runs }) =>
    [...new Set(runs.flatMap((run) => run.findings))].map((line) => `- ${repository}: ${line}`),
  );
  return `# Real repositories without manifests

Written by \`node scripts/evidence-repositories.ts FOLDER_OF_CLONES ...\`, which fails where a run ends with anything but exit code 0
or 1 and a report, or changes anything in the clone: \`git status --porcelain\`, and the size and time of modification of
every file (git's own included), are the same before and after. Run here: \`${entry === bundle ? 'dist/cli/index.js' : 'packages/cli/src/main.ts'}\` on Node ${process.versions.node};
times are medians of ${RUNS} runs, the start of Node included.

That projects, members and requirements are what uv, pnpm, npm and yarn read is held against these tools themselves: Python in
[python-reading.md](python-reading.md) (\`scripts/compare-uv.ts\`), Node in [node-reading.md](node-reading.md) (\`scripts/compare-pnpm.ts\`).

| repository | commit | files | projects | workspaces (members) | \`check\` exits | takes | \`gen --check\` exits | takes | errors, warnings, notices | written |
| --- | --- | ---: | --- | --- | ---: | ---: | ---: | ---: | --- | --- |
${lines.join('\n')}

${missing.length === 0 ? '' : `Not run, as there was no clone: ${missing.join(', ')}.\n\n`}## Every finding

${findings.join('\n') || 'None.'}
`;
}

function levels({ counts }: Run): string {
  return counts === null ? 'no report' : `${counts.error}, ${counts.warning}, ${counts.notice}`;
}
