/**
 * How much memory `plumb check extras-coverage` takes at its most, without a cache and with one, on a tree of many files:
 *
 *     node bench/memory.ts CLONE ... [--files N]
 *
 * The tree is made of copies of the checkouts CLONE, side by side, until N (40,000) source files are reached.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, run } from './timing.ts';

const { values, positionals } = parseArgs({
  options: { files: { type: 'string', default: '40000' } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error('usage: node bench/memory.ts CLONE ... [--files N]');
const wanted = Number(values.files);
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const SOURCE = /\.(?:pyi?|ipynb|[cm]?[jt]sx?|vue|svelte)$/;

/** Told by the process itself at its end, as no other one can ask for it everywhere. */
const TELL = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\nRSS "+process.resourceUsage().maxRSS))`;

const folder = mkdtempSync(join(tmpdir(), 'plumb-memory-'));
try {
  const tree = join(folder, 'tree');
  let sources = 0;
  for (let copy = 0; sources < wanted; copy += 1)
    for (const clone of positionals) {
      for (const file of run({ name: 'git', argv: ['git', 'ls-files', '-z'], cwd: resolve(clone) }).split(
        '\0',
      )) {
        const from = join(clone, file);
        if (file === '' || !existsSync(from) || !lstatSync(from).isFile()) continue;
        const to = join(tree, `copy-${copy}`, file);
        mkdirSync(dirname(to), { recursive: true });
        copyFileSync(from, to);
        if (SOURCE.test(file)) sources += 1;
      }
    }
  run({ name: 'git init', argv: ['git', 'init', '-q'], cwd: tree });
  run({ name: 'git add', argv: ['git', 'add', '--all', '--force'], cwd: tree });
  console.log(machine());
  console.log(`${sources} source files\n\n| run | peak MB | wall ms |\n| --- | --: | --: |`);
  for (const name of ['cold', 'again']) {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', TELL, cli, 'check', 'extras-coverage', '--format', 'json', '--root', tree],
      {
        env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      },
    );
    const peak = /\nRSS (\d+)$/.exec(stderr)?.[1];
    if (status === null || status > 1 || peak === undefined)
      throw new Error(`it ended with ${status}: ${stderr}`);
    console.log(
      `| ${name} | ${(Number(peak) / 1024).toFixed(0)} | ${(performance.now() - start).toFixed(0)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
