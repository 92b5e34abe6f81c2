import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import type { UncoveredData } from '#core/model/coverage-rules';
import { foundBy } from './code.ts';
import type { Repo } from './repository.ts';

export const BUILD = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n';

/** A package p with `toml` behind its name, and files beside its pyproject.toml; `m.py` is a module that ships. */
export function repo(toml: string, files: Repo): Repo {
  const moved = Object.entries(files).map(([path, text]) => [path === 'm.py' ? 'src/p/m.py' : path, text]);
  return {
    'pyproject.toml': `${BUILD}[project]\nname = "p"\nversion = "1"\n${toml}\n`,
    'src/p/__init__.py': '',
    ...Object.fromEntries(moved),
  };
}

/** What the judgement of Python imports finds. */
export const found = (files: Repo) => foundBy(checkPythonCoverage, files);

export async function lines(toml: string, files: Repo): Promise<readonly string[]> {
  return (await found(repo(toml, files))).lines;
}

export async function data(files: Repo): Promise<readonly UncoveredData[]> {
  return (await found(files)).findings.map((finding) => finding.data as UncoveredData);
}

export const NO_DEPS = 'dependencies = []';
