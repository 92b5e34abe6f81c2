import { isPulumiProgram } from '#core/graph/pulumi';
import type { NodeUnit } from '#core/model/code';
import { oncePer } from '#core/model/once';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { enclosingProjects, nodeProjects } from './declarations.ts';
import { ranByScripts } from './programs.ts';
import { usedNames } from './used-names.ts';
import { wantedByOthers } from './wanted.ts';

/** A dependency that no source imports, so far as imports tell. */
export interface UnusedCandidate {
  readonly name: string;
  /** Other words by which settings and scripts may name it: its name without scope, its scope. */
  readonly modules: readonly string[];
  readonly section: 'dependencies' | 'optionalDependencies';
  /** Tests import it. */
  readonly testsOnly: boolean;
}

/** Used by being installed: types, plugins that tools find by name, presets, styles, fonts, command lines, polyfills, native modules. */
const FOUND_BY_OTHERS =
  /^@types\/|^create-|^react-native-|^@react-(?:native(?:-[\w-]+)?|navigation)\/|^@(?:fontsource|fontsource-variable|tsconfig|iconify-json|esbuild|swc|rollup|next|img|parcel|tailwindcss|babel|eslint|storybook|nestjs|angular|nuxt|nuxtjs|docusaurus|prisma|opentelemetry)\/|(?:^|[/-])(?:eslint|prettier|babel|postcss|stylelint|remark|rehype|rollup|webpack|vite|vitest|jest|karma|mocha|gulp|grunt|metro|expo|gatsby|tailwind|tailwindcss|plugin|plugins|preset|presets|loader|loaders|transformer|config|configs|tsconfig|theme|themes|adapter|adapters|driver|cli|bin|css|scss|sass|styles|fonts?|icons|polyfill|polyfills|types|typings)(?=$|[-./\d])|\.css$/;

/** Loaded by a framework or a library that was asked to, not by an import of the package that declares them. */
const SIBLINGS: ReadonlySet<string> = new Set(
  `react react-dom react-native react-is preact vue svelte solid-js lit next nuxt vue-router pinia react-router astro
  electron typescript tslib core-js regenerator-runtime zone.js rxjs reflect-metadata class-validator
  class-transformer graphql zod buffer process sharp pino-pretty encoding bufferutil utf-8-validate fsevents critters
  prisma pg mysql mysql2 sqlite3 better-sqlite3 tedious oracledb mongodb redis ioredis bootstrap popper.js jquery
  normalize.css sass less stylus esbuild swr dotenv ts-node tsx nodemon concurrently cross-env rimraf husky serve pm2
  turbo server-only client-only source-map-support canvas jsdom happy-dom autoprefixer isbot vue-template-compiler`.split(
    /\s+/,
  ),
);

/** Counts the installations of who depends on it, by its own postinstall (https://www.npmjs.com/package/@scarf/scarf). */
const COUNTER = '@scarf/scarf';

/**
 * Left out of the bundle by Next.js, and then looked for from the app's folder though instrumentation alone imports them
 * (https://nextjs.org/docs/app/api-reference/config/next-config-js/serverExternalPackages,
 * https://github.com/getsentry/sentry-javascript/issues/15456).
 */
const OUTSIDE_NEXT: ReadonlySet<string> = new Set(['import-in-the-middle', 'require-in-the-middle']);

/**
 * Generators, by what the code that they write imports: it is often not tracked. Sources: lezer.codemirror.net/docs/guide,
 * the-guild.dev/graphql/codegen/plugins/typescript/typed-document-node.
 */
const WRITTEN_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['@lezer/lr', ['@lezer/generator']],
  [
    '@graphql-typed-document-node/core',
    ['@graphql-codegen/typed-document-node', '@graphql-codegen/client-preset'],
  ],
]);

/** Builds for one platform, which the package beside them picks. */
const PLATFORM = /(?:^|[-/])(?:darwin|linux|win32|windows|freebsd|android|wasm32|wasm)(?=$|[-\d])/;

/**
 * The dependencies of a package that none of its files but tests imports, and that are used in no other way which
 * names or peers tell (judgement.md, "Unused"). What settings, scripts and strings name is for the caller to take
 * away. Nothing is said of a package without code that ships, and of one that has packages below it: what it installs
 * they may use.
 */
export const unusedNodeCandidates = oncePer(findCandidates);

function findCandidates(unit: NodeUnit, workspace: Workspace): readonly UnusedCandidate[] {
  const { project, files } = unit;
  const { dependencies, optionalDependencies } = project.dependencies;
  if (dependencies.size === 0 && optionalDependencies.size === 0) return [];
  if (!files.some(({ role, uses }) => role === 'runtime' && uses.length > 0)) return [];
  if (hasPackagesBelow(project, workspace)) return [];
  const { used, tested } = usedNames(unit);
  const names = [
    ...[...dependencies.keys()].map((name) => [name, 'dependencies'] as const),
    ...[...optionalDependencies.keys()].map((name) => [name, 'optionalDependencies'] as const),
  ].filter(([name]) => !used.has(name) && !isForOthers(name, unit) && !isForGenerated(name, unit));
  if (names.length === 0) return [];
  const isProgram = isPulumiProgram(project.folder, workspace.files);
  const isWanted = wantedByOthers(unit, used, workspace);
  const isRun = ranByScripts(project, workspace);
  const bundled = new Set([project.data.bundleDependencies, project.data.bundledDependencies].flat());
  return names
    .filter(([name]) => !bundled.has(name) && !isWanted(name) && !isRun(name))
    .filter(([name]) => !(isProgram && name === '@pulumi/pulumi'))
    .map(([name, section]) => ({ name, modules: otherNames(name), section, testsOnly: tested.has(name) }));
}

function isForOthers(name: string, { declarations }: NodeUnit): boolean {
  if (OUTSIDE_NEXT.has(name)) return declarations.byName.has('next');
  return name === COUNTER || SIBLINGS.has(name) || FOUND_BY_OTHERS.test(name) || PLATFORM.test(name);
}

/** Whether generated code imports it: whoever generates is declared here or above. */
function isForGenerated(name: string, { declarations: { byName } }: NodeUnit): boolean {
  return WRITTEN_FOR.get(name)?.some((generator) => byName.has(generator)) === true;
}

const parentsIn = oncePer((workspace: Workspace): ReadonlySet<NodeProject> => {
  const all = [...nodeProjects(workspace).values()];
  return new Set(all.flatMap((inner) => enclosingProjects(workspace, inner)));
});

function hasPackagesBelow(project: NodeProject, workspace: Workspace): boolean {
  return parentsIn(workspace).has(project);
}

function otherNames(name: string): readonly string[] {
  const [scope, base] = name.startsWith('@') ? name.slice(1).split('/') : [undefined, name];
  return [...new Set([scope, base])].filter((word) => word !== undefined && word !== name) as string[];
}
