import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The Python side of comparisons, at fixed versions. */
const TOOLS: Readonly<Record<string, string>> = { uv: '0.13.9', packaging: '26.3' };

/**
 * Makes `.tools/python`, a virtual environment with uv and packaging, unless it is there; needs python3 (3.11 or
 * newer, for tomllib) and, the first time, the package index. Returns the paths of its programs.
 */
export function pythonTools(): { readonly python: string; readonly uv: string } {
  const bin = pythonEnvironment('python', TOOLS);
  return { python: join(bin, 'python'), uv: join(bin, 'uv') };
}

/** pre-commit, in an environment of its own: `.tools/pre-commit`. Returns the path of the program. */
export function preCommit(): string {
  return join(pythonEnvironment('pre-commit', { 'pre-commit': '4.7.0' }), 'pre-commit');
}

/** Build backends, to compare what their wheels hold. */
const BACKENDS: Readonly<Record<string, string>> = {
  setuptools: '80.9.0',
  hatchling: '1.33.0',
  'poetry-core': '2.5.0',
  'uv-build': '0.13.6',
  flit_core: '4.2.0',
  'pdm-backend': '2.5.0',
};

/** The Python that has the build backends, in `.tools/backends`. */
export function pythonWithBackends(): string {
  return join(pythonEnvironment('backends', BACKENDS), 'python');
}

/**
 * Takes the name of an environment below .tools and packages with their versions; returns its folder of programs. Throws
 * with what to do where Python or the index is missing.
 */
export function pythonEnvironment(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = join(import.meta.dirname, '..', '.tools', name);
  const python = join(folder, 'bin', 'python');
  const wanted = Object.entries(packages).map(([each, version]) => `${each}==${version}`);
  const run = (program: string, ...argv: string[]) =>
    execFileSync(program, argv, { encoding: 'utf8', stdio: 'pipe' });
  try {
    if (!existsSync(python)) run('python3', '-m', 'venv', folder);
    const installed = run(python, '-m', 'pip', 'list', '--format=freeze').split('\n');
    const missing = wanted.filter((line) => !installed.includes(line));
    if (missing.length > 0)
      run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...missing);
  } catch (cause) {
    const message = `${wanted.join(' and ')} could not be had: python3 (3.11 or newer) with venv and a package index are needed`;
    throw new Error(message, { cause });
  }
  return join(folder, 'bin');
}

if (import.meta.main) console.log(pythonTools(), preCommit());
