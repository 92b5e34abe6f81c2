/** What the names of the folders between a project and its files say; the same for all files of one folder. */
export interface FolderSigns {
  /** The folders, from the project's down; none for its own. */
  readonly parts: readonly string[];
  readonly isTest: boolean;
  /** Data of tests. */
  readonly isFixture: boolean;
  /** Code before and after a transform, where the file says so too. */
  readonly isTransform: boolean;
  /** Built or vendored, as far as JavaScript goes; and whatever the language. */
  readonly isBuilt: boolean;
  readonly isForeign: boolean;
  /** Sources of others are kept here. */
  readonly isVendor: boolean;
  readonly isHidden: boolean;
  readonly isDemo: boolean;
  /** How many of `parts` come before one that holds templates; -1 where none does. */
  readonly template: number;
  /** What the first telling name above the sources says. */
  readonly aside: 'docs' | 'example' | 'script' | null;
  /** The first folder is one of sources. */
  readonly beginsWithSource: boolean;
}

const TEST_FOLDER =
  /^(?:_{0,2}(?:tests?|specs?|fixtures?|mocks)_{0,2}|e2e|cypress|playwright|__\w+__|testdata|(?:tests?|e2e|integration|unit|smoke)[-_](?:tests?|utils|fixtures|apps?|d|e2e|helpers)|\w+[-_]tests?)$/i;
const DOCS = /^(?:docs?|documentation|website|www)$/i;
const EXAMPLE =
  /^(?:examples?|samples?|demos?|playgrounds?|sandbox|templates?|boilerplates?|starters?|tutorials?|cookbooks?|recipes)$/i;
const SCRIPT =
  /^(?:(?:\w+[-_])?scripts?|(?:build|dev)(?:[-_][\w-]+)?|tooling|gulp|webpack|hack|bench|benchmarks?|perf|ci|codemods?)$/i;
/** Further down, these are what the code is about (`agents/tools`). */
const FIRST_SCRIPT = /^(?:tools?|tasks?)$/i;
/** Beside the sources of a component, for its documentation (https://d.umijs.org/guide/conventional-routing). */
const DEMO = /^(?:demos?|__demos?__)$/i;
const TEMPLATES = /^(?:templates?|boilerplates?|starters?)$/i;
/** Behind one of these, folders are named after what the code is about. */
const SOURCE =
  /^(?:src|source|app|apps|lib|libs|pages|server|client|components|routes|api|functions|packages|modules)$/i;

/** Built or vendored code that is tracked: nobody here writes its imports. */
const GENERATED_FOLDER =
  /^(?:dist(?:-\w+)?|\.next|\.nuxt|\.output|\.svelte-kit|\.turbo|\.vercel|\.yarn|\.docusaurus|coverage|vendors?|vendored|third[-_]?party|node_modules)$/;
const VENDOR = /^(?:vendors?|vendored|third[-_]?party)$/;
const GENERATED_TOP = /^(?:build|out|public|static)$/;
const FOREIGN = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.docusaurus|vendor|vendored|third[-_]?party)\//;
const GENERATED_FILE = /(?:[.-](?:min|bundle|bundled|umd)\.[cm]?js|^\.pnp\.[\w.]+)$/;
const BUILT = /\.(?:[cm]?jsx?|d\.[cm]?ts)$/;

/** Folders of fixtures and snapshots, and of golden files: what a generator is expected to write. */
const FIXTURE =
  /(?:^|\/)(?:(?:[\w.-]*[-_.])?(?:(?:test)?fixtures?|goldens)_{0,2}|fixtures?[-_](?:apps?|data|files?|packages?|projects?|scripts?)|test[-_]?(?:data|files|cases)|__snapshots__)\//i;
/** Before and after of a code transform (https://github.com/facebook/jscodeshift#unit-testing). */
const TRANSFORM = /(?:^|\/)[\w-]*(?:transforms?|codemods?)\//i;
const TRANSFORMED = /\.(?:input|output)\.[cm]?[jt]sx?$/i;

/** Takes the path of a folder in its project, '' for the project's own. */
export function folderSigns(folder: string): FolderSigns {
  const parts = folder === '' ? [] : folder.split('/');
  const inside = folder === '' ? '' : `${folder}/`;
  const [top = ''] = parts;
  const source = parts.findIndex((part) => SOURCE.test(part));
  return {
    parts,
    isTest: parts.some(isTestFolder),
    isFixture: FIXTURE.test(inside),
    isTransform: TRANSFORM.test(inside),
    isBuilt: GENERATED_TOP.test(top) || parts.some((part) => GENERATED_FOLDER.test(part)),
    isForeign: FOREIGN.test(inside),
    isVendor: parts.some((part) => VENDOR.test(part)),
    isHidden: parts.some((part) => part.startsWith('.')),
    isDemo: parts.some((part) => DEMO.test(part)),
    template: parts.findIndex((part) => TEMPLATES.test(part)),
    aside: asideOf(source === -1 ? parts : parts.slice(0, source)),
    beginsWithSource: source === 0,
  };
}

function asideOf(leading: readonly string[]): FolderSigns['aside'] {
  for (const [i, part] of leading.entries()) {
    if (DOCS.test(part)) return 'docs';
    if (EXAMPLE.test(part)) return 'example';
    if (SCRIPT.test(part) || (i === 0 && FIRST_SCRIPT.test(part))) return 'script';
  }
  return null;
}

/** Whether a folder of that name holds tests. */
export function isTestFolder(name: string): boolean {
  return TEST_FOLDER.test(name);
}

/** Whether a file is built or vendored: tracked, but nobody here writes its imports. */
export function isGenerated({ isBuilt, isForeign }: FolderSigns, name: string): boolean {
  return BUILT.test(name) ? isBuilt || GENERATED_FILE.test(name) : isForeign;
}

/** Whether a file is a source of somebody else's that is kept here and runs from here: no bundle, which holds what it needs. */
export function isVendored({ isVendor }: FolderSigns, name: string): boolean {
  return isVendor && !GENERATED_FILE.test(name);
}

/** Whether a file is data of tests: a source that is read, and imports that nobody follows. */
export function isFixture({ isFixture, isTransform }: FolderSigns, name: string): boolean {
  return isFixture || (isTransform && TRANSFORMED.test(name));
}
