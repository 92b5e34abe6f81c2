/** A real package for which a package.edn of ours stands beside this file. */
export interface RealPackage {
  /** Folder of the clone, by its name. */
  readonly repository: string;
  /** Folder of the package in the repository; `.` is its root. */
  readonly folder: string;
  /** What builds it: the Python backend, or the tool of its `build` script. */
  readonly builtBy: string;
  /** What it is here for. */
  readonly shows: string;
}

export const PACKAGES: readonly RealPackage[] = [
  real('prefect', 'src/integrations/prefect-dask', 'setuptools', 'dynamic version, comments inside arrays'),
  real('prefect', '.', 'hatchling', 'six groups, one name twice under markers, an allowed git URL'),
  real('pydantic-ai', 'pydantic_graph', 'hatchling', 'dynamic version, long form, `:entry` with `:build`'),
  real('pydantic-ai', 'pydantic_ai_slim', 'hatchling', 'dynamic dependencies and extras: left alone'),
  real(
    'opentelemetry-python-contrib',
    'instrumentation/opentelemetry-instrumentation-redis',
    'hatchling',
    'requirements with spaces, `0.66b0.dev`',
  ),
  real('opentelemetry-python-contrib', 'opentelemetry-instrumentation', 'hatchling', 'scripts'),
  real('autogen', 'python/packages/autogen-core', 'hatchling', 'a group of 31 under `:groups`'),
  real('autogen', 'python/packages/autogen-ext', 'hatchling', '38 extras in several styles of array'),
  real('autogen', 'python/packages/magentic-one-cli', 'hatchling', 'a file without spaces around ='),
  real('langgraph', 'libs/cli', 'hatchling', 'include-group, markers'),
  real('poetry', '.', 'poetry-core', 'requirements in parentheses, an allowed git URL'),
  real('pdm', '.', 'pdm-backend', 'extras that name the package itself, one of them from `:targets`'),
  real('flask', '.', 'flit_core', 'seven groups, a name in capitals'),
  real('ffmpeg-normalize', '.', 'uv_build', 'markers, a group'),
  real('ai', 'packages/rsc', 'tsup', 'an optional peer, the condition react-server'),
  real('ai', 'packages/provider-utils', 'tsup', 'dependencies of the workspace by bare name'),
  real('ai', 'packages/codemod', 'tsup', 'long form, bin, no type, dependencies last'),
  real('ai', 'packages/devtools', 'vite and tsup', 'bin and exports'),
  real('trpc', 'packages/openapi', 'tsdown', 'import and require, optional peers, two bins'),
  real('trpc', 'packages/react-query', 'tsdown', 'import and require on four subpaths, allowed npm aliases'),
  real('trpc', 'packages/upgrade', 'tsdown', 'require alone, bin as a string'),
  real('trpc', 'examples/lazy-load', 'tsc', 'private, allowed npm aliases'),
  real('changesets', 'packages/cli', 'tsdown', '`workspace:^`, engines of other tools, allowed npm aliases'),
  real('changesets', 'packages/config', 'tsdown', 'exports of a JSON file'),
  real('changesets', 'packages/color', 'none', 'private, exports TypeScript'),
];

function real(repository: string, folder: string, builtBy: string, shows: string): RealPackage {
  return { repository, folder, builtBy, shows };
}

/** `:allow` of each repository's plumb.edn: what those repositories take by URL or alias. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  prefect: ['python-cli-bench @ git+https://github.com/zzstoatzz/*'],
  poetry: ['poetry-core @ git+https://github.com/python-poetry/poetry-core.git'],
  trpc: [
    '@trpc/client@npm:@trpc/client',
    '@trpc/server@npm:@trpc/server',
    'zod@npm:*',
    'zod-form-data@npm:*',
  ],
  changesets: ['npm-1*', 'pnpm-1*', 'yarn-4@npm:*'],
};

/** The name of a package's manifest beside this file. */
export function manifestName({ repository, folder }: RealPackage): string {
  return `${repository}__${folder === '.' ? repository : folder.replace(/^.*\//, '')}.edn`;
}
