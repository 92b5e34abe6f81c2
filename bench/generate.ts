/**
 * How long `plumb gen --check` takes on a git workspace of 1,000 packages, against `git status` on the same files:
 * `node bench/generate.ts [--packages N] [--rounds N] [--keep] [--write]`. It times the bundle of dist/, so run
 * `npm run bundle` first. `--keep` leaves the workspace and prints where it is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeSection } from './evidence.ts';
import { writeSyntheticWorkspace } from './synthetic-workspace.ts';
import { machine, run, table, time } from './timing.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function main(): void {
  const { values } = parseArgs({
    options: {
      packages: { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '7' },
      keep: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'plumb-bench-'));
  try {
    const size = { packages: Number(values.packages), services: 20, requirements: 20 };
    const written = writeSyntheticWorkspace(folder, size);
    const plumb = (...args: string[]) => ({
      name: `plumb ${args.join(' ')}`,
      argv: [process.execPath, join(root, 'dist/cli/index.js'), ...args],
      cwd: folder,
    });
    const git = (...args: string[]) => ({
      name: `git ${args.join(' ')}`,
      argv: ['git', ...args],
      cwd: folder,
    });
    run(git('init', '--quiet'));
    run(plumb('gen'));
    run(git('add', '--all'));
    run(
      git(
        '-c',
        'user.name=bench',
        '-c',
        'user.email=bench@example.invalid',
        'commit',
        '--quiet',
        '-m',
        'all',
      ),
    );
    const generated = run(git('ls-files')).trimEnd().split('\n').length - written;
    const rounds = Number(values.rounds);
    const load = machine();
    const timings = time([git('status', '--porcelain'), plumb('gen', '--check'), plumb('gen')], rounds);
    const what = `${size.packages} packages of ${size.requirements} requirements, ${size.services} services: ${written} files by hand, ${generated} generated. Node ${process.version}, ${rounds} rounds.`;
    const text = `${load}\n\n${what}\n\n${table(timings)}`;
    process.stdout.write(text);
    const command = ['node bench/generate.ts', ...process.argv.slice(2)].join(' ');
    if (values.write) writeSection(root, 'Generation', command, text);
  } finally {
    if (values.keep) console.log(`\nThe workspace is ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

main();
