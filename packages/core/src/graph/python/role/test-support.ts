import { isPackaged } from '#core/graph/layout/layout';
import { importedFrom, importersOf, modulesToImport } from '#core/graph/python/importers';
import type { Code, CodeFile, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { RepoPath } from '#core/model/repo-path';
import { isTestPackage } from './roles.ts';

/**
 * Whether an import is of a project of tests (`acme-tests`), in a module of another distribution that runs nowhere but there: its files
 * alone load it, or such modules of others. Importing a module is what runs it
 * (https://docs.python.org/3/reference/import.html), and who does so has that project. Of any other project that says nothing:
 * what a library ships, the repository does not know all users of.
 */
export function isLoadedByTestsAlone({ target }: Use, { path }: CodeFile, code: Code): boolean {
  const owner = target.kind === 'member' ? testProjects(code.python).get(target.folder) : undefined;
  return owner !== undefined && loadedOnlyBy(owner, code).has(path);
}

const testProjects = oncePer(
  (python: Code['python']): ReadonlyMap<RepoPath, PythonUnit> =>
    new Map(
      python.filter(({ project }) => isTestPackage(project)).map((unit) => [unit.project.folder, unit]),
    ),
);

/** The modules of other distributions that run only where files of a project import them, themselves or through others of them. */
const loadedOnlyBy = oncePer((owner: PythonUnit, { python, files }: Code): ReadonlySet<RepoPath> => {
  const importers = importersOf(python);
  const candidates = new Set<CodeFile>();
  for (const unit of python)
    if (unit !== owner && isPackaged(unit.project))
      for (const file of modulesToImport(unit)) candidates.add(file);
  const left = new Map<RepoPath, number>();
  const found = new Set<RepoPath>();
  const waiting = [...owner.files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const path of importedFrom(file)) {
      const count = (left.get(path) ?? importers.get(path)?.size ?? 0) - 1;
      left.set(path, count);
      const next = files.get(path);
      if (count > 0 || next === undefined || !candidates.has(next)) continue;
      found.add(path);
      waiting.push(next);
    }
  return found;
});

/**
 * Whether a module that ships is there for the tests of its own project: they import it, nothing else of the repository does, and as it
 * loads it takes something to write tests with: pytest, unittest, or the class `TestCase` of whoever adds to that one's
 * (https://docs.python.org/3/library/unittest.html#unittest.TestCase; Django, Flask-Testing, Twisted). That tests alone import a
 * public module of a library says nothing by itself, nor does a mock that a function of it uses.
 */
export function isTestSupport(file: CodeFile, unit: PythonUnit, { python }: Pick<Code, 'python'>): boolean {
  if (!file.uses.some(isForTests) || !modulesToImport(unit).has(file)) return false;
  const importers = importersOf(python).get(file.path);
  if (importers === undefined) return false;
  const tests = testsOf(unit);
  return [...importers].every((importer) => tests.has(importer));
}

const testsOf = oncePer(
  ({ files }: PythonUnit): ReadonlySet<CodeFile> => new Set(files.filter(({ role }) => role === 'test')),
);

function isForTests({ module, fact: { names, scope } }: Use): boolean {
  if (scope.some((one) => one !== 'top')) return false;
  return module === 'pytest' || (module === 'unittest' && names.length === 0) || names.includes('TestCase');
}
