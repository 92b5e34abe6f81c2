/**
 * Makes dist/<name>/ of every entry: tsc emits JavaScript into .build/, ncc bundles it with all that it imports.
 * The bundles are committed, as GitHub runs an action from its repository as it is. `--check` rebuilds them beside
 * and compares bytes and modes.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareFolders } from './compare-folders.ts';

export interface Entry {
  /** Folder below dist/. */
  readonly name: string;
  /** Source file, relative to the root, without its extension. */
  readonly source: string;
}

const SHEBANG = '#!/usr/bin/env node\n';

/** Takes the root of the project; returns the command line and every action that has a main.ts. */
export function findEntries(root: string): Entry[] {
  const cli = { name: 'cli', source: 'packages/cli/src/main' };
  const actions = readdirSync(join(root, 'actions'))
    .sort()
    .map((name) => ({ name, source: `actions/${name}/main` }));
  return [cli, ...actions].filter(({ source }) => existsSync(join(root, `${source}.ts`)));
}

/** Builds the entries of the project at `root` into `out`, a folder a name. Throws when a tool fails. */
export function bundle(root: string, entries: readonly Entry[], out: string): void {
  const build = join(root, '.build');
  rmSync(build, { recursive: true, force: true });
  run(root, 'typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  // Without side effects, what an entry does not use of a door is left out of its bundle.
  const packageJson = {
    type: 'module',
    sideEffects: false,
    imports: { '#core/*': './packages/core/src/*.js' },
  };
  writeFileSync(join(build, 'package.json'), JSON.stringify(packageJson));
  for (const { name, source } of entries) {
    const folder = join(out, name);
    mkdirSync(folder, { recursive: true });
    // From the root and by a relative path: ncc names modules and chunks by their way from the current folder.
    const options = ['--no-cache', '--quiet', '--target', 'es2022', '--license', 'licenses.txt'];
    run(root, '@vercel/ncc/dist/ncc/cli.js', ['build', `.build/${source}.js`, '--out', folder, ...options]);
    const index = join(folder, 'index.js');
    const code = readFileSync(index, 'utf8');
    if (name === 'cli' && !code.startsWith(SHEBANG)) writeFileSync(index, SHEBANG + code);
    chmodSync(index, name === 'cli' ? 0o755 : 0o644);
  }
}

function run(root: string, tool: string, args: readonly string[]): void {
  const file = join(root, 'node_modules', tool);
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

function main(args: readonly string[]): number {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const dist = join(root, 'dist');
  const fresh = mkdtempSync(join(tmpdir(), 'plumb-bundle-'));
  try {
    bundle(root, findEntries(root), fresh);
    const differences = compareFolders(fresh, dist);
    if (args.includes('--check')) {
      for (const difference of differences) console.error(`dist/${difference}`);
      if (differences.length > 0) console.error('dist/ is not what the sources make: run `npm run bundle`');
      return differences.length === 0 ? 0 : 1;
    }
    rmSync(dist, { recursive: true, force: true });
    cpSync(fresh, dist, { recursive: true });
    console.log(`${differences.length} files of dist/ changed`);
    return 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
