/** What a file beside the shipped code is for, by its path relative to its project; null where the path does not say. */
export type Aside = 'test' | 'tooling' | 'docs' | 'example' | 'script';

const TEST_FILE = /^(?:test_.*|.*_tests?|tests?|conftest)\.pyi?$/;
const TEST_FOLDER =
  /^(?:tests?|testing|(?:.*[-_])?tests?(?:[-_].*)?|unittests?|e2e|fixtures|testdata|__tests__|__snapshots__)$/;
const TOOLING_FILE =
  /^(?:setup|noxfile|toxfile|fabfile|pavement|dodo|conanfile|versioneer|hatch_build|pdm_build|build_hooks?|_custom_build|SConstruct)\.py$/;
const DOCS_FOLDER = /^(?:docs?|documentation|sphinx|mkdocs|website)$/;
const EXAMPLE_FOLDER =
  /^(?:(?:.+[-_])?(?:examples?|samples?|demos?)|tutorials?|notebooks?|cookbooks?|playgrounds?)$/;
const SCRIPT_FOLDER =
  /^(?:scripts?|bin|dev|devtools|ci|benchmarks?|bench|hack|misc|contrib|external|vendor|vendored|third[-_]?party)$/;

/**
 * Takes a path relative to its project's folder; `isRoot` is true where that is the repository's own, whose `tools` and tasks.py are its
 * developers': a service's are its own code.
 */
export function asideOf(path: string, isRoot: boolean): Aside | null {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  if (isTestName(name) || parts.some((part) => TEST_FOLDER.test(part)) || isBehave(parts)) return 'test';
  if (TOOLING_FILE.test(name) || parts.some((part) => part.startsWith('.'))) return 'tooling';
  if (isRoot && parts.length === 0 && name === 'tasks.py') return 'tooling';
  if (parts.some((part) => DOCS_FOLDER.test(part)) || isSphinx(parts, name)) return 'docs';
  if (name.endsWith('.ipynb') || parts.some((part) => EXAMPLE_FOLDER.test(part))) return 'example';
  if (parts.some((part) => SCRIPT_FOLDER.test(part)) || (isRoot && parts[0] === 'tools')) return 'script';
  return null;
}

/** Beside shipped code a name may say so in its middle as well (`sample_http_test_system.py`). */
function isTestName(name: string): boolean {
  return TEST_FILE.test(name) || /_tests?_.*\.pyi?$/.test(name);
}

/** Steps of behave: `features/steps`, and `features/environment.py` beside them. */
function isBehave(parts: readonly string[]): boolean {
  return parts.includes('features') && (parts.includes('steps') || parts.at(-1) === 'features');
}

export function isAside(path: string, isRoot: boolean): boolean {
  return asideOf(path, isRoot) !== null;
}

/** What Sphinx runs: `sphinx-quickstart` sets it beside the pages, or in a folder `source` of their own. */
function isSphinx(parts: readonly string[], name: string): boolean {
  return name === 'conf.py' && parts.at(-1) === 'source';
}

/** Whether a file is a test by its own name. */
export function isTestFile(path: string): boolean {
  return TEST_FILE.test(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * Whether a file lies in a folder of tests; shipped code has some, and `test_utils` beside them that is none. Runners keep in
 * `__snapshots__` what code is expected to write (https://jestjs.io/docs/snapshot-testing; syrupy does so for pytest).
 */
export function isInTestFolder(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => part === 'test' || part === '__snapshots__' || /(?:^|_)tests$/.test(part));
}

const TEST_MATERIAL =
  /^(?:tests?|e2e|(?:.*[-_])?(?:e2e|integration|smoke)[-_]tests?|test[-_](?:data|resources|assets)|fixtures|testdata|__tests__)$/;

/** Whether a whole project lies among tests: made for them, or a part of them. */
export function isTestMaterial(folder: string): boolean {
  return folder.split('/').some((part) => TEST_MATERIAL.test(part));
}
