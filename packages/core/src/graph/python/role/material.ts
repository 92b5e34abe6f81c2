import type { PythonUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { isWithin, type RepoPath, relative, repoPath } from '#core/model/repo-path';
import type { Project } from '#core/model/workspace';

/** Folders whose projects are material for tests: what is wrong in them may be what they are for. */
const MATERIAL =
  /(?:^|\/)(?:fixtures?|__fixtures__|test[-_]?(?:data|files)|test[-_]?projects?|snapshots?|__snapshots__|corpus)(?:\/|$)/i;

/** Whether a path belongs to material for tests, or to a template out of which projects are made. */
export function isMaterial(path: RepoPath): boolean {
  return MATERIAL.test(path) || isTemplate(path);
}

const TEMPLATES = /(?:^|\/)(?:templates?|boilerplates?|starters?)(?:\/|$)/i;

/**
 * Whether a project lies among the templates of a published program for Node (`npm create acme` runs the `bin` of create-acme:
 * https://docs.npmjs.com/cli/commands/npm-init): that makes projects of them, and writes into each what was asked for.
 */
export function isScaffold(folder: RepoPath, projects: readonly Project[]): boolean {
  if (!TEMPLATES.test(folder)) return false;
  return projects.some(
    (around) =>
      around.language === 'node' &&
      !around.private &&
      around.data.bin !== undefined &&
      isWithin(folder, around.folder) &&
      TEMPLATES.test(relative(around.folder, folder)),
  );
}

const INPUT = /(?:^|\/)(?:test[-_]?(?:data|files|projects?)|snapshots?|__snapshots__|corpus)\//i;

/** Plugins of pytest, and a library, that are there to run notebooks in tests. */
const RUNS_NOTEBOOKS = ['nbmake', 'nbval', 'testbook'];

/**
 * Whether a file of tests is what they read, and not run (`fixtures` of pytest are code): what lies in a folder for that; a
 * notebook, as pytest collects none by itself; and `x_input.py` with `x_expected.py` beside it, either of them.
 */
export function isTestInput(path: RepoPath, { project, declarations }: PythonUnit, files: FileTree): boolean {
  if (INPUT.test(relative(project.folder, path))) return true;
  if (path.endsWith('.ipynb')) return !RUNS_NOTEBOOKS.some((name) => declarations.byName.has(name));
  const [, start, half] = /^(.*)_(input|expected)\.py$/.exec(path) ?? [];
  return start !== undefined && files.has(repoPath(`${start}_${half === 'input' ? 'expected' : 'input'}.py`));
}

/** Whether a path is of a template that another tool fills in (cookiecutter, copier, Jinja). */
export function isTemplate(path: string): boolean {
  return path.includes('{{') || path.includes('{%') || /(?:^|\/)[^/]*cookiecutter[^/]*(?:\/|$)/i.test(path);
}

const EXAMPLE =
  /(?:^|\/)(?:tests?|tutorials?|docs|cookbooks?|notebooks?|templates?|benchmarks?|snippets?|scripts|(?:[a-z\d]+[-_])*(?:examples?|samples?|demos?)(?:[-_][a-z\d]+)*)(?:\/|$)/i;

/** Whether a project is there to be looked at, to be copied, to be measured or run with by hand, or for tests to use. */
export function isExample(folder: RepoPath): boolean {
  return EXAMPLE.test(folder);
}
