import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages with much and varied code, at fixed versions: what the scanner of imports is held against. */
const PACKAGES = [
  'aiohttp==3.14.5',
  'ansible-core==2.19.14',
  'babel==2.18.0',
  'black==26.10.1',
  'celery==5.7.0',
  'dask==2026.8.0',
  'Django==5.2.19',
  'docutils==0.23',
  'Faker==40.54.0',
  'fastapi==0.165.0',
  'hypothesis==6.170.15',
  'jedi==0.20.1',
  'kubernetes==37.0.2',
  'langchain-community==0.4.2',
  'libcst==1.9.0',
  'matplotlib==3.11.2',
  'mypy==2.4.1',
  'networkx==3.6.1',
  'nltk==3.10.4',
  'numpy==2.4.6',
  'openai==3.54.0',
  'pandas==3.1.1',
  'pip==26.3',
  'plotly==7.1.0',
  'pydantic==2.14.3',
  'Pygments==2.21.0',
  'pylint==4.1.4',
  'pytest==9.2.0',
  'rich==15.0.0',
  'Scrapy==2.19.0',
  'setuptools==84.2.1',
  'Sphinx==9.0.4',
  'SQLAlchemy==2.1.9',
  'statsmodels==0.15.0',
  'stripe==16.1.0',
  'sympy==1.14.0',
  'textual==8.2.8',
  'tornado==6.6.1',
  'transformers==5.23.0',
  'Twisted==26.10.0',
  'xarray==2026.9.0',
];

/** What is read of a Python installation: its program, its standard library, and where its packages are. */
export interface PythonInstallation {
  readonly python: string;
  readonly version: string;
  readonly standardLibrary: string;
  readonly packages: string;
  readonly distributions: readonly string[];
}

/**
 * Makes `.tools/oracle-packages`, a virtual environment of CPython 3.11 with the packages above without their
 * dependencies, unless it is there (about 20 s and 750 MB). Throws where there is no Python 3.11.
 */
export function pythonInstallation(): PythonInstallation {
  const folder = join(import.meta.dirname, '..', '.tools', 'oracle-packages');
  const python = join(folder, 'bin', 'python');
  const stamp = join(folder, 'packages.txt');
  const wanted = `${PACKAGES.join('\n')}\n`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    execFileSync(base(), ['-m', 'venv', folder], { stdio: 'inherit' });
    const flags = [
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--no-compile',
      '--only-binary=:all:',
    ];
    execFileSync(python, ['-m', 'pip', 'install', ...flags, ...PACKAGES], { stdio: 'inherit' });
    // Written last, and by a rename: what was cut short is made again.
    writeFileSync(`${stamp}.part`, wanted);
    renameSync(`${stamp}.part`, stamp);
  }
  const ask =
    'import json, platform, sysconfig as s; p = s.get_path; print(json.dumps([platform.python_version(), p("stdlib"), p("purelib")]))';
  const answer = JSON.parse(execFileSync(python, ['-c', ask], { encoding: 'utf8' })) as readonly string[];
  const [version = '', standardLibrary = '', packages = ''] = answer;
  return { python, version, standardLibrary, packages, distributions: PACKAGES };
}

function base(): string {
  for (const name of ['python3.11', 'python3']) {
    try {
      const version = execFileSync(name, ['--version'], { encoding: 'utf8' });
      if (version.startsWith('Python 3.11.')) return name;
    } catch {
      // The next name may be there.
    }
  }
  throw new Error('the comparison with CPython needs Python 3.11 on PATH');
}
