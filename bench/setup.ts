/**
 * What the action setup-workspace costs over the bare commands that it runs, with warm stores of pip, uv and pnpm:
 *
 *     node bench/setup.ts [--rounds N] [--write]
 *
 * For targets of both examples, in temporary copies: the committed bundle with `cache: false`, beside a shell that runs the
 * commands of its own dry run. Both start without an environment. --write puts the figures into docs/evidence/speed.md.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { nodeTools } from '../scripts/node-tools.ts';
import { pythonTools } from '../scripts/python-tools.ts';
import { writeSection } from './evidence.ts';
import { type Contender, machine, run, table, time } from './timing.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const project = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'plumb-bench-'));
const bin = join(scratch, 'bin');
mkdirSync(bin);
const { uv } = pythonTools();
writeFileSync(join(bin, 'pnpm'), `#!/bin/sh\nexec node ${nodeTools().pnpm} "$@"\n`, { mode: 0o755 });

const env: Record<string, string> = {
  PATH: [bin, dirname(process.execPath), dirname(uv), process.env.PATH].join(delimiter),
  XDG_CACHE_HOME: join(scratch, 'cache'),
  XDG_DATA_HOME: join(scratch, 'data'),
  npm_config_manage_package_manager_versions: 'false',
};

/** What is read of the output `plan`. */
type Plan = readonly {
  readonly steps: readonly {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
  }[];
}[];

/** The environment of a step that sets up `target` of the checkout `root`. */
function stepEnv(root: string, target: string, dryRun: boolean, output: string): Record<string, string> {
  const inputs = { root: '.', target, cache: 'false', 'dry-run': String(dryRun) };
  return {
    ...env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: `${output}-state`,
    GITHUB_PATH: `${output}-path`,
    GITHUB_ENV: `${output}-env`,
    GITHUB_STEP_SUMMARY: `${output}-summary`,
    RUNNER_TEMP: join(root, '..', 'temp'),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
}

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

function contenders(example: string, target: string): readonly Contender[] {
  const folder = mkdtempSync(join(scratch, 'run-'));
  const root = join(folder, example);
  const left = /\/(node_modules|dist|lib|\.venv|__pycache__|[^/]*\.egg-info)$/;
  cpSync(join(project, 'examples', example), root, { recursive: true, filter: (path) => !left.test(path) });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  git('init', '-q');
  if (example === 'control-plane')
    execFileSync(uv, ['lock', '-q'], { cwd: root, env: { ...process.env, ...env } });
  git('add', '--all');
  mkdirSync(join(folder, 'temp'));
  const output = join(folder, 'output');
  for (const suffix of ['', '-state', '-path', '-env', '-summary']) writeFileSync(`${output}${suffix}`, '');
  const argv = [process.execPath, join(project, 'dist', 'setup-workspace', 'index.js')];
  run({ name: 'plan', argv, cwd: root, env: stepEnv(root, target, true, output) });
  const text = /^plan<<(\S+)\n([\s\S]*?)\n\1$/m.exec(readFileSync(output, 'utf8'))?.[2];
  if (text === undefined) throw new Error('the dry run told no plan');
  const environments: Plan = JSON.parse(text);
  const commands = environments
    .flatMap(({ steps }) => steps)
    .map((step) => {
      const set = Object.entries(step.env).map(([name, value]) => `${name}=${value}`);
      return `(cd ${quoted(join(root, step.cwd))} && env ${[...set, ...step.argv].map(quoted).join(' ')}) >/dev/null 2>&1`;
    });
  const before = () => {
    rmSync(join(folder, 'temp'), { recursive: true, force: true });
    mkdirSync(join(folder, 'temp', 'plumb-environments'), { recursive: true });
    git('clean', '-fdxq');
  };
  return [
    { name: `bare commands, ${target}`, argv: ['sh', '-ec', commands.join('\n')], cwd: root, env, before },
    {
      name: `setup-workspace, ${target}`,
      argv,
      cwd: root,
      env: stepEnv(root, target, false, output),
      before,
    },
  ];
}

const lines = [machine(), ''];
try {
  for (const [example, target] of [
    ['promethean', 'services/foo'],
    ['promethean', 'services/bar'],
    ['control-plane', 'services/api'],
  ] as const)
    lines.push(table(time(contenders(example, target), Number(values.rounds))), '');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(lines.join('\n'));
if (values.write)
  writeSection(
    project,
    'setup-workspace over the bare commands',
    'node bench/setup.ts --write',
    lines.join('\n'),
  );
