import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package managers of comparisons, at fixed versions; npm is the one that comes with Node. */
const TOOLS = { pnpm: '10.34.9', yarn: '1.22.22', '@yarnpkg/cli-dist': '4.18.1' } as const;

/** Scripts of the three, each to be run by Node. */
export interface NodeTools {
  readonly pnpm: string;
  readonly classicYarn: string;
  readonly yarn: string;
}

/** Makes `.tools/node` with pnpm and both yarns, unless it is there; needs npm and, the first time, the registry. */
export function nodeTools(): NodeTools {
  const modules = nodeEnvironment('node', TOOLS);
  const script = (...parts: string[]) => join(modules, ...parts);
  return {
    pnpm: script('pnpm', 'bin', 'pnpm.cjs'),
    classicYarn: script('yarn', 'bin', 'yarn.js'),
    yarn: script('@yarnpkg', 'cli-dist', 'bin', 'yarn.js'),
  };
}

/**
 * Takes the name of a folder below .tools and packages with their versions; returns its node_modules. Throws with what
 * to do where npm or its registry is missing.
 */
export function nodeEnvironment(name: string, dependencies: Readonly<Record<string, string>>): string {
  const folder = join(import.meta.dirname, '..', '.tools', name);
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies });
  const file = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules')) || readFileSync(file, 'utf8') !== manifest) {
    writeFileSync(file, manifest);
    const argv = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    try {
      execFileSync('npm', argv, { cwd: folder, stdio: 'pipe' });
    } catch (cause) {
      rmSync(file);
      const wanted = Object.keys(dependencies).join(' and ');
      throw new Error(`${wanted} could not be had: npm and its registry are needed`, { cause });
    }
  }
  return join(folder, 'node_modules');
}

if (import.meta.main) console.log(nodeTools());
