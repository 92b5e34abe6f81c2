/**
 * Lays out a Python tree of 224 projects from what is published, as its repository is too large to fetch for a benchmark:
 *
 *     node bench/azure-sdk.ts FOLDER
 *     node bench/coverage.ts FOLDER --peers
 *
 * FOLDER, which must not be there yet, becomes a git repository with the sources of each distribution of
 * bench/azure-sdk.txt below sdk/, by version and digest, as the repository of the Azure SDK for Python has them. pip
 * gets them, and runs their build backend for their metadata.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pythonEnvironment } from '../scripts/python-tools.ts';

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('usage: node bench/azure-sdk.ts FOLDER');
const folder = resolve(target);
if (existsSync(folder)) throw new Error(`${folder} is there already`);

const pip = join(pythonEnvironment('sdists', { setuptools: '80.9.0' }), 'pip');
const list = join(import.meta.dirname, 'azure-sdk.txt');
const sdists = mkdtempSync(join(tmpdir(), 'plumb-sdists-'));
const run = (program: string, args: readonly string[], cwd = folder) =>
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

try {
  const asTheyAre = ['--no-deps', '--no-binary', ':all:', '--no-build-isolation', '--require-hashes'];
  run(pip, ['download', '--quiet', ...asTheyAre, '--requirement', list, '--dest', sdists], sdists);
  const sdk = join(folder, 'sdk');
  mkdirSync(sdk, { recursive: true });
  for (const sdist of readdirSync(sdists)) run('tar', ['-xzf', join(sdists, sdist), '-C', sdk]);
} finally {
  rmSync(sdists, { recursive: true, force: true });
}
run('git', ['init', '--quiet']);
run('git', ['add', '--all', '--force']);
const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid'];
run('git', [...author, 'commit', '--quiet', '--message', 'As published']);
console.log(`${readdirSync(join(folder, 'sdk')).length} projects in ${folder}`);
