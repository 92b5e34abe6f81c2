import type { RepoPath } from '#core/model/repo-path';

/** Folders whose projects are material for tests: what is wrong in them may be what they are for. */
const MATERIAL =
  /(?:^|\/)(?:fixtures?|__fixtures__|test[-_]?(?:data|files)|test[-_]?projects?|snapshots?|corpus)(?:\/|$)/i;

/** Whether a path belongs to material for tests, or to a template out of which projects are made. */
export function isMaterial(path: RepoPath): boolean {
  return MATERIAL.test(path) || isTemplate(path);
}

const INPUT = /(?:^|\/)(?:test[-_]?(?:data|files|projects?)|snapshots?|corpus)\//i;

/** Whether a file of tests is what they read, and not run (`fixtures` of pytest are code). */
export function isTestInput(path: string): boolean {
  return INPUT.test(path);
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
