import type { Role } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { compileGlob, type Glob } from '#core/model/glob';
import { join, type RepoPath, ROOT, relative } from '#core/model/repo-path';
import type { TsConfig } from '#core/model/tsconfig';
import type { NodeProject } from '#core/model/workspace';
import { entrySources } from './entries.ts';

const TEST_FOLDER =
  /^(?:_{0,2}(?:tests?|specs?|fixtures?|mocks)_{0,2}|e2e|cypress|playwright|__\w+__|testdata|(?:tests?|e2e|integration|unit|smoke)[-_](?:tests?|utils|fixtures|apps?|d|e2e|helpers)|\w+[-_]tests?)$/i;
const TEST_FILE =
  /(?:^|[.\-_])(?:tests?|specs?|e2e(?:-\w+)?|test-d|cy|bench(?:-d)?|benchmark|stories|story|mocks?|fixtures?)\.(?:d\.)?(?:[cm]?[jt]sx?|vue|svelte)$|^tests?[-_.][^/]*$|^(?:setup-?tests?|test-?(?:utils?|helpers?|setup))\./i;
const TOOLS =
  'gulpfile|gruntfile|jakefile|rollup|webpack|vite|vitest|jest|karma|babel|eslint|tsup|tsdown|esbuild|rspack|rsbuild|rolldown|playwright|cypress|tailwind|postcss|prettier|stylelint|commitlint|lint-staged|release|metro|wdio|knip|svelte|astro|nuxt|next|docusaurus|drizzle|orval|codegen|unocss|uno|windi|mdsx|contentlayer|sanity|remotion|electron-builder|forge|wxt|api-extractor|syncpack|craco|config-overrides|size-limit|dangerfile|turbo';
const TOOL_CONFIG = new RegExp(
  `^(?:\\.?(?:${TOOLS})(?:[.\\-_][\\w.-]*)?[.\\-_](?:config|conf|setup|workspace)|gulpfile|gruntfile|jakefile|dangerfile|setupProxy)(?:\\.[\\w-]+)*\\.[cm]?[jt]sx?$`,
  'i',
);
const TOP_TOOL = new RegExp(
  `^(?:[\\w.-]+[.\\-_](?:config|conf|setup|workspace)(?:\\.[\\w-]+)*|\\.[\\w.-]+|(?:${TOOLS})(?:[.\\-_][\\w.-]*)?)\\.[cm]?[jt]sx?$`,
  'i',
);
const DOCS = /^(?:docs?|documentation|website|www)$/i;
const EXAMPLE =
  /^(?:examples?|samples?|demos?|playgrounds?|sandbox|templates?|boilerplates?|starters?|tutorials?|cookbooks?|recipes)$/i;
const SCRIPT =
  /^(?:(?:\w+[-_])?scripts?|(?:build|dev)(?:[-_][\w-]+)?|tools?|tooling|tasks?|gulp|webpack|hack|bench|benchmarks?|perf|ci|codemods?)$/i;
/** Beside the sources of a component, for its documentation (https://d.umijs.org/guide/conventional-routing). */
const DEMO = /^(?:demos?|__demos?__)$/i;
const TEMPLATES = /^(?:templates?|boilerplates?|starters?)$/i;
const OWN_CONFIG = ['tsconfig.json', 'jsconfig.json', 'gitignore', '_gitignore', 'next.config.js'];
/** Behind one of these, folders are named after what the code is about. */
const SOURCE =
  /^(?:src|source|app|apps|lib|libs|pages|server|client|components|routes|api|functions|packages|modules)$/i;

/** Built or vendored code that is tracked: nobody here writes its imports. */
const GENERATED_FOLDER =
  /^(?:dist(?:-\w+)?|\.next|\.nuxt|\.output|\.svelte-kit|\.turbo|\.vercel|\.yarn|\.docusaurus|coverage|vendors?|vendored|third[-_]?party|node_modules)$/;
const GENERATED_TOP = /^(?:build|out|public|static)$/;
const GENERATED_FILE = /(?:[.-](?:min|bundle|bundled|umd)\.[cm]?js|^\.pnp\.[\w.]+)$/;
const BUILT = /\.(?:[cm]?jsx?|d\.[cm]?ts)$/;

/** Whether a file, by its path in its project, is built or vendored: tracked, but nobody here writes its imports. */
export function isGenerated(path: string): boolean {
  if (!BUILT.test(path))
    return /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.docusaurus|vendor|vendored|third[-_]?party)\//.test(path);
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  if (GENERATED_FILE.test(name)) return true;
  return (
    parts.some((part) => GENERATED_FOLDER.test(part)) ||
    (parts[0] !== undefined && GENERATED_TOP.test(parts[0]))
  );
}

/** Folders of fixtures and snapshots; before and after of a code transform (https://github.com/facebook/jscodeshift#unit-testing). */
const FIXTURE =
  /(?:^|\/)(?:(?:[\w.-]*[-_.])?(?:test)?fixtures?_{0,2}|test[-_]?(?:data|files|cases)|__snapshots__)\/|(?:^|\/)[\w-]*(?:transforms?|codemods?)\/.*\.(?:input|output)\.[cm]?[jt]sx?$/i;

/** Folders whose projects are tests, and folders of such folders (`integration-tests/a`). */
const TEST_PROJECT =
  /(?:^|\/)(?:tests?|__\w+__|e2e|\.?fixtures?|testdata|(?:[\w-]+[-_])?(?:e2e|integration|smoke)[-_]tests?)(?:\/|$)|(?:^|\/)[\w-]+[-_]tests?\//i;

/** Whether a file, by its path in its project, is data of tests: sources that are read, and imports that nobody follows. */
export function isFixture(path: string): boolean {
  return FIXTURE.test(path);
}

/** What a project ships, as far as its package.json says. */
interface Shipped {
  /** Sources of main, module, exports, bin and their like. */
  readonly entries: ReadonlySet<RepoPath>;
  /** First folders of those, '' for the project's own; null where none was found. */
  readonly roots: ReadonlySet<string> | null;
  readonly listed: ((path: string) => boolean) | null;
}

/**
 * Takes a project, the tree, the configs that its files live under and whether it is the root of a workspace; returns the
 * role of each of its files: by the names that tools and people give to tests, tooling, docs, examples and scripts; what is left
 * is `runtime` where the package ships it (`files`, `exports`, `main`, `bin`) or is a private app.
 */
export function nodeRoles(
  project: NodeProject,
  files: FileTree,
  configs: readonly TsConfig[],
  isRoot: boolean,
): (file: RepoPath) => Role {
  const inTests = TEST_PROJECT.test(project.folder);
  const shipped = shippedBy(project, files, configs);
  return (file) => {
    if (inTests) return 'test';
    const path = relative(project.folder, file);
    if (isGenerated(path)) return 'script';
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    if (shipped.entries.has(file)) return 'runtime';
    if (TEST_FILE.test(name) || parts.some(isTestFolder) || isFixture(path)) return 'test';
    if (TOOL_CONFIG.test(name) || parts.some((part) => part.startsWith('.'))) return 'tooling';
    if (parts.length === 0 && TOP_TOOL.test(name)) return 'tooling';
    if (isTemplate(project.folder, parts, files)) return 'example';
    const source = parts.findIndex((part) => SOURCE.test(part));
    const leading = source === -1 ? parts : parts.slice(0, source);
    for (const part of leading) {
      if (DOCS.test(part)) return 'docs';
      if (EXAMPLE.test(part)) return 'example';
      if (SCRIPT.test(part)) return shipped.listed?.(path) === true ? 'runtime' : 'script';
    }
    const isPrivate = project.private || project.name === null;
    if (!isPrivate && parts.some((part) => DEMO.test(part))) return 'example';
    if (isPrivate) return isRoot && source !== 0 && shipped.entries.size === 0 ? 'script' : 'runtime';
    if (shipped.listed === null || shipped.listed(path)) return 'runtime';
    if (shipped.roots === null || source === 0 || shipped.roots.has(parts[0] ?? '')) return 'runtime';
    return 'script';
  };
}

function shippedBy(project: NodeProject, files: FileTree, configs: readonly TsConfig[]): Shipped {
  const listed = listedBy(project.data.files);
  const staysHome = (path: string) => listed?.(path) === false && path.split('/').some(isTestFolder);
  const entries = new Set(entrySources(project, files, configs, staysHome));
  // a source that is shipped as it is says nothing of its neighbours
  const built = [...entries].filter((entry) => listed?.(relative(project.folder, entry)) !== true);
  const roots = new Set(built.map((entry) => firstFolder(project.folder, entry)));
  return { entries, roots: entries.size === 0 ? null : roots, listed };
}

/** What a program copies into a new project: below `templates`, with a configuration of its own. */
function isTemplate(folder: RepoPath, parts: readonly string[], files: FileTree): boolean {
  const first = parts.findIndex((part) => TEMPLATES.test(part));
  if (first === -1) return false;
  return parts.some((_, i) => {
    if (i <= first) return false;
    const here = join(folder, parts.slice(0, i + 1).join('/'));
    return OWN_CONFIG.some((name) => files.has(join(here, name)));
  });
}

function isTestFolder(part: string): boolean {
  return TEST_FOLDER.test(part);
}

function firstFolder(folder: RepoPath, file: RepoPath): string {
  const path = folder === ROOT ? file : relative(folder, file);
  const slash = path.indexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** `files` of package.json: globs and folders, `!` takes away (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#files). */
function listedBy(value: unknown): ((path: string) => boolean) | null {
  if (!Array.isArray(value)) return null;
  const take: Glob[] = [];
  const leave: Glob[] = [];
  for (const entry of value) {
    if (typeof entry !== 'string') continue;
    const isNegated = entry.startsWith('!');
    const text = entry.slice(isNegated ? 1 : 0).replace(/^\.?\/+|\/+$/g, '');
    for (const glob of [text, `${text}/**`]) {
      const compiled = compileGlob(glob, { dot: true });
      if (compiled !== null) (isNegated ? leave : take).push(compiled);
    }
  }
  return (path) => take.some((glob) => glob(path)) && !leave.some((glob) => glob(path));
}
