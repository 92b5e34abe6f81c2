/**
 * Makes the environment of every member of real uv workspaces by the committed action alone, and asks uv whether each is
 * what the lock says (`uv sync --check` with the same arguments):
 *
 *     node scripts/evidence-setup.ts CLONE ... [--targets A,B] [--heavy NAME,...]
 *
 * Writes docs/evidence/setup.md. CLONE is a checkout with a uv.lock; it is copied first, with a plumb.edn that names what is
 * `:heavy` where that is given. Needs the package index.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pythonTools } from './python-tools.ts';

/** What is read of the outputs `plan` and `environments`. */
interface PlannedEnvironment {
  readonly id: string;
  readonly installer: string;
  readonly notes: readonly string[];
  readonly steps: readonly {
    readonly argv: readonly [string, ...string[]];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
  }[];
}

interface MadeEnvironment {
  readonly id: string;
  readonly projects: readonly string[];
  readonly interpreter: string;
}

const project = join(import.meta.dirname, '..');
const { uv } = pythonTools();

const { values, positionals } = parseArgs({
  options: { targets: { type: 'string' }, heavy: { type: 'string' } },
  allowPositionals: true,
});
if (positionals.length === 0)
  throw new Error('usage: node scripts/evidence-setup.ts CLONE ... [--targets A,B] [--heavy NAME,...]');

const sections = positionals.map((clone) => sectionOf(resolve(clone), values.targets ?? ''));
const flags = Object.entries(values).map(([name, value]) => ` --${name} ${value}`);
const command = `node scripts/evidence-setup.ts ${positionals.map((one) => basename(one)).join(' ')}${flags.join('')}`;
const head = `# Environments of real uv workspaces

Made by the committed bundle of setup-workspace, in a copy of each checkout: \`${command}\`. One environment a member, by
\`uv sync --locked\`; "as locked" is what \`uv sync --check\` says of the finished one, with the arguments of the plan. \`--heavy\` is
\`:heavy\` of a plumb.edn that is written into the copy.
`;
writeFileSync(join(project, 'docs/evidence/setup.md'), [head, ...sections].join('\n'));

function sectionOf(clone: string, targets: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'plumb-setup-'));
  try {
    const root = join(scratch, basename(clone));
    copyCheckout(clone, root);
    const heavy = values.heavy?.split(',').map((name) => JSON.stringify(name)) ?? [];
    if (heavy.length > 0) writeFileSync(join(root, 'plumb.edn'), `{:heavy [${heavy.join(' ')}]}\n`);
    const { status, log, outputs, env } = setUp(root, scratch, targets);
    if (status !== 0) throw new Error(`${basename(clone)}: the action failed:\n${log.slice(-4000)}`);
    const plans: readonly PlannedEnvironment[] = JSON.parse(outputs.get('plan') ?? '');
    const made: readonly MadeEnvironment[] = JSON.parse(outputs.get('environments') ?? '');
    const rows = made.map(({ id, projects, interpreter }) => {
      const plan = plans.find((one) => one.id === id);
      const sync = plan?.steps.find(({ argv }) => argv.includes('sync'));
      if (plan === undefined || sync === undefined) throw new Error(`${id} has no uv sync in its plan`);
      const [program, ...args] = sync.argv;
      const check = spawnSync(program, [...args, '--check'], {
        cwd: join(root, sync.cwd),
        env: { ...env, ...sync.env },
        encoding: 'utf8',
      });
      const count = 'import importlib.metadata as m; print(len(list(m.distributions())))';
      const packages = execFileSync(interpreter, ['-c', count], { encoding: 'utf8' }).trim();
      const asLocked = check.status === 0 ? 'yes' : `no: ${check.stderr.trim().split('\n').at(-1)}`;
      return `| ${[projects.join(', '), packages, asLocked, plan.notes.join(' ') || '-'].join(' | ')} |`;
    });
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: clone, encoding: 'utf8' }).trim();
    console.log(`${basename(clone)}: ${rows.length} environments`);
    return [
      `## ${basename(clone)} at ${commit}\n`,
      '| member | packages | as locked | notes |\n| --- | --: | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The files that git knows, and its history, from which some build backends tell their version. */
function copyCheckout(clone: string, root: string): void {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: clone, encoding: 'utf8', maxBuffer: 1 << 28 });
  for (const file of files.split('\0')) {
    if (file === '' || !existsSync(join(clone, file))) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(clone, file), join(root, file), { verbatimSymlinks: true, recursive: true });
  }
  cpSync(join(clone, '.git'), join(root, '.git'), { recursive: true });
}

function setUp(root: string, scratch: string, targets: string) {
  const output = join(scratch, 'output');
  const suffixes = ['', '-state', '-path', '-env', '-summary'];
  for (const suffix of suffixes) writeFileSync(`${output}${suffix}`, '');
  mkdirSync(join(scratch, 'temp'));
  const { UV_PYTHON: _, ...inherited } = process.env;
  const env = { ...inherited, PATH: [dirname(uv), process.env.PATH].join(delimiter) };
  const run = spawnSync(process.execPath, [join(project, 'dist', 'setup-workspace', 'index.js')], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...env,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: output,
      GITHUB_STATE: `${output}-state`,
      GITHUB_PATH: `${output}-path`,
      GITHUB_ENV: `${output}-env`,
      GITHUB_STEP_SUMMARY: `${output}-summary`,
      RUNNER_TEMP: join(scratch, 'temp'),
      INPUT_ROOT: '.',
      INPUT_TARGET: targets || 'all',
      INPUT_CACHE: 'false',
    },
  });
  const found = readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  const outputs = new Map([...found].map(([, name = '', , text = '']) => [name, text] as const));
  return { status: run.status, log: run.stdout + run.stderr, outputs, env };
}
