import type { Role } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { folderOf, join, nameOf, type RepoPath, ROOT, relative } from '#core/model/repo-path';
import type { TsConfig } from '#core/model/tsconfig';
import type { NodeProject } from '#core/model/workspace';
import { entrySources } from './entries.ts';
import {
  type FolderSigns,
  folderSigns,
  isFixture,
  isGenerated,
  isTestFolder,
  isVendored,
} from './folder-signs.ts';
import { listedBy, takenAwayBy } from './listed.ts';
import { leftOutBy } from './npmignore.ts';

/** By the names that runners look for, among them TSTyche's `*.tst.ts` (https://tstyche.org/reference/config-file). */
const TEST_FILE =
  /(?:^|[.\-_])(?:tests?|specs?|e2e(?:-\w+)?|test-d|cy|bench(?:-d)?|benchmark|stories|story|mocks?|fixtures?)\.(?:d\.)?(?:[cm]?[jt]sx?|vue|svelte)$|\.tst\.[cm]?[jt]sx?$|^(?:unit[-_]?)?tests?[-_.][^/]*$|^(?:setup-?tests?|test-?(?:utils?|helpers?|setup))\./i;
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
/** Shown beside what it is about, in documentation for one. */
const EXAMPLE_FILE = /\.examples?\.[cm]?[jt]sx?$/i;
const OWN_CONFIG = ['tsconfig.json', 'jsconfig.json', 'gitignore', '_gitignore', 'next.config.js'];

/** Folders whose projects are tests, and folders of such folders (`integration-tests/a`). */
const TEST_PROJECT =
  /(?:^|\/)(?:tests?|__\w+__|e2e|\.?fixtures?|testdata|(?:[\w-]+[-_])?(?:e2e|integration|smoke)[-_]tests?)(?:\/|$)|(?:^|\/)[\w-]+[-_]tests?\//i;
/** The last of them may also be what a package for tests is called: that one lets others in. */
const OWN_TEST = /(?:^|\/)[\w-]+[-_]tests?$/i;

/** What a project ships, as far as its package.json says. */
interface Shipped {
  /** Sources of main, module, exports, bin and their like. */
  readonly entries: ReadonlySet<RepoPath>;
  /** First folders of those, '' for the project's own; null where none was found. */
  readonly roots: ReadonlySet<string> | null;
  readonly listed: ((path: string) => boolean) | null;
  /** Whether a file lies in a folder that is kept out, by its path in the project. */
  readonly leavesOut: (path: string) => boolean;
}

/** What the name of a file and those of its folders make of it. */
export interface FileKind {
  readonly role: Role;
  /** Built or vendored: tracked, but nobody here writes its imports. */
  readonly isGenerated: boolean;
  /** Of those, a source that runs as it stands: what it imports is used, though not declared for it. */
  readonly isVendored: boolean;
  /** Data of tests: a source that is read, and imports that nobody follows. */
  readonly isFixture: boolean;
  /** It is what the package lets others run or import. */
  readonly isEntry: boolean;
  /** It is a script because its folder is kept out of the package, and by no name. */
  readonly isLeftOut: boolean;
}

/**
 * Takes a project, the tree, the configs that the files of a folder live under and whether it is the root of a workspace; returns the
 * kind of each of its files. Its role, by the names that tools and people give to tests, tooling, docs, examples and
 * scripts; what is left is `runtime` where the package ships it (`files`, `exports`, `main`, `bin`) or is a private app.
 */
export function nodeFileKinds(
  project: NodeProject,
  files: FileTree,
  configsIn: (folder: RepoPath) => readonly TsConfig[],
  isRoot: boolean,
): (file: RepoPath) => FileKind {
  const isPrivate = project.private || project.name === null;
  const shipped = shippedBy(project, files, configsIn(project.folder));
  const isTakenAway = takenAwayBy(project);
  const takesAway = (file: RepoPath) => isTakenAway(file, configsIn(folderOf(file)));
  const runsNothing = isPrivate && shipped.entries.size === 0 && project.dependencies.dependencies.size === 0;
  const inTests = TEST_PROJECT.test(project.folder) || (runsNothing && OWN_TEST.test(project.folder));
  const known = new Map<RepoPath, Folder>();
  const folderAt = (path: RepoPath): Folder => {
    let folder = known.get(path);
    if (folder === undefined) {
      const signs = folderSigns(path === project.folder ? '' : relative(project.folder, path));
      folder = { signs, isTemplate: isTemplate(project.folder, signs, files) };
      known.set(path, folder);
    }
    return folder;
  };
  const roleOf = (file: RepoPath, name: string, isData: boolean, folder: Folder): Role => {
    const { signs, isTemplate } = folder;
    if (shipped.entries.has(file)) return 'runtime';
    if (isData) return 'test';
    if (signs.isTest || TEST_FILE.test(name)) return isInTemplate(folder) ? 'example' : 'test';
    if (EXAMPLE_FILE.test(name)) return 'example';
    // a template's configuration runs where the template is copied to
    if (signs.isHidden || TOOL_CONFIG.test(name)) return signs.template === -1 ? 'tooling' : 'example';
    const { parts, aside } = signs;
    if (parts.length === 0 && TOP_TOOL.test(name)) return 'tooling';
    if (isTemplate) return 'example';
    const isListed = () => shipped.listed?.(relative(project.folder, file)) === true;
    if (aside === 'script') return isListed() ? 'runtime' : 'script';
    if (aside !== null) return aside;
    if (isPrivate)
      return isRoot && !signs.beginsWithSource && shipped.entries.size === 0 ? 'script' : 'runtime';
    if (signs.isDemo) return 'example';
    if (takesAway(file)) return 'script';
    if (signs.beginsWithSource || shipped.roots?.has(parts[0] ?? '') === true) return 'runtime';
    if (shipped.leavesOut(relative(project.folder, file))) return 'script';
    return shipped.roots === null || shipped.listed === null || isListed() ? 'runtime' : 'script';
  };
  return (file) => {
    const folder = folderAt(folderOf(file));
    const name = nameOf(file);
    const generated = isGenerated(folder.signs, name);
    const data = isFixture(folder.signs, name);
    const role = inTests ? 'test' : generated ? 'script' : roleOf(file, name, data, folder);
    const vendored = generated && isVendored(folder.signs, name);
    const isEntry = role === 'runtime' && shipped.entries.has(file);
    const mayBeLeftOut = role === 'script' && !generated && folder.signs.aside === null;
    const path = relative(project.folder, file);
    const isLeftOut = mayBeLeftOut && (shipped.leavesOut(path) || takesAway(file));
    return { role, isGenerated: generated, isVendored: vendored, isFixture: data, isEntry, isLeftOut };
  };
}

/** A folder of a project. */
interface Folder {
  readonly signs: FolderSigns;
  /** It is copied into new projects: it lies below `templates`, in a folder with a configuration of its own. */
  readonly isTemplate: boolean;
}

/**
 * Whether a folder lies in one of the templates, whose tests run where it is copied to, and where `__name__` is a variable;
 * tests beside the templates are those of who copies them.
 */
function isInTemplate({ signs: { parts, template, aside }, isTemplate }: Folder): boolean {
  const name = template === -1 ? undefined : parts[template + 1];
  return (isTemplate || aside === 'example') && name !== undefined && !isTestFolder(name);
}

function isTemplate(folder: RepoPath, { parts, template }: FolderSigns, files: FileTree): boolean {
  if (template === -1) return false;
  return parts.some((_, i) => {
    if (i <= template) return false;
    const here = join(folder, parts.slice(0, i + 1).join('/'));
    return OWN_CONFIG.some((name) => files.has(join(here, name)));
  });
}

function shippedBy(project: NodeProject, files: FileTree, configs: readonly TsConfig[]): Shipped {
  const listed = listedBy(project.data.files);
  const staysHome = (path: string) => listed?.(path) === false && path.split('/').some(isTestFolder);
  const entries = new Set(entrySources(project, files, configs, staysHome));
  // a source that is shipped as it is says nothing of its neighbours
  const built = [...entries].filter((entry) => listed?.(relative(project.folder, entry)) !== true);
  const roots = new Set(built.map((entry) => firstFolder(project.folder, entry)));
  const areKnown = entries.size > 0;
  const leavesOut = leftOutBy(project, files, areKnown);
  return { entries, roots: areKnown ? roots : null, listed, leavesOut };
}

function firstFolder(folder: RepoPath, file: RepoPath): string {
  const path = folder === ROOT ? file : relative(folder, file);
  const slash = path.indexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}
