/**
 * How fast `plumb check extras-coverage` is beside the peers, each as a whole process on the same tree:
 *
 *     node bench/coverage.ts FOLDER [--rounds N] [--peers] [--write]
 *
 * FOLDER is a checkout. Always measured: cold (empty cache), again (nothing changed), `ruff check --select F401 --no-cache`
 * (parses Python only), `node -e 0` with `git status --porcelain`. With --peers also deptry in each folder that has a
 * `[project]` of its own, and knip at the root, once each, as they take minutes; only what applies is run. Findings are no
 * failure here. --write puts the figures into docs/evidence/speed.md.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { peerTools } from '../scripts/peer-tools.ts';
import { writeSection } from './evidence.ts';
import { type Contender, machine, run, table, time } from './timing.ts';

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined)
  throw new Error('usage: node bench/coverage.ts FOLDER [--rounds N] [--peers] [--write]');
const cwd = resolve(folder);
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const caches = mkdtempSync(join(tmpdir(), 'plumb-bench-'));
const tools = peerTools();

const check = {
  argv: [process.execPath, cli, 'check', 'extras-coverage', '--format', 'json'],
  cwd,
  codes: [0, 1],
};
const [cold, again] = [join(caches, 'cold'), join(caches, 'again')];
const contenders: readonly Contender[] = [
  {
    name: 'ruff check --select F401 --no-cache',
    argv: [tools.ruff, 'check', '--select', 'F401', '--no-cache', '--quiet', '.'],
    cwd,
    codes: [0, 1],
  },
  {
    name: 'plumb check extras-coverage, cold',
    ...check,
    env: { XDG_CACHE_HOME: cold },
    before: () => rmSync(cold, { recursive: true, force: true }),
  },
  { name: 'plumb check extras-coverage, again', ...check, env: { XDG_CACHE_HOME: again } },
  {
    name: 'node -e 0; git status --porcelain',
    argv: ['sh', '-c', '"$0" -e 0 && git status --porcelain >/dev/null', process.execPath],
    cwd,
  },
];

const lines: string[] = [];
const say = (line: string): void => {
  console.log(line);
  lines.push(line);
};

try {
  const listed = run({ name: 'git', argv: ['git', 'ls-files'], cwd }).split('\n');
  const count = (...endings: string[]) =>
    listed.filter((file) => endings.some((each) => file.endsWith(each))).length;
  const named = (name: string) => listed.filter((file) => basename(file) === name);
  const projects = named('pyproject.toml').filter((file) =>
    /^\[project\]/m.test(readFileSync(join(cwd, file), 'utf8')),
  );
  const folders = new Set([...projects, ...named('setup.py')].map(dirname));
  say(machine());
  say(
    `${listed.length - 1} files: ${count('.py')} of Python in ${folders.size} projects, ${count('.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts')} of Node with ${named('package.json').length} package.json\n`,
  );
  say(table(time(contenders, Number(values.rounds))));
  if (values.peers) {
    for (const [name, runs] of [
      [
        'deptry, project by project',
        projects.map((file) => ({ argv: [tools.deptry, '.'], cwd: join(cwd, dirname(file)) })),
      ],
      [
        'knip',
        listed.includes('package.json')
          ? [{ argv: [process.execPath, tools.knip, '--no-exit-code', '--reporter', 'json'], cwd }]
          : [],
      ],
    ] as const) {
      if (runs.length === 0) continue;
      const start = performance.now();
      let failed = 0;
      for (const each of runs) {
        try {
          run({ name, ...each, codes: [0, 1, 2] });
        } catch {
          // A peer that gives up on a project has been quick there: it is counted and said. knip ends with 2 where it could not
          // load a configuration, and reports the rest.
          failed += 1;
        }
      }
      say(
        `${name}: ${(performance.now() - start).toFixed(0)} ms in ${runs.length} runs, ${failed} of them failed`,
      );
    }
  }
  if (values.write) {
    const name = basename(cwd);
    const flags = values.peers ? ' --peers' : '';
    writeSection(
      join(import.meta.dirname, '..'),
      `extras-coverage on ${name}`,
      `node bench/coverage.ts ${name}${flags} --write`,
      lines.join('\n'),
    );
  }
} finally {
  rmSync(caches, { recursive: true, force: true });
}
