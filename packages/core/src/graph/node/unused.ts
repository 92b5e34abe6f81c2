import { ownersOf } from '#core/graph/ownership';
import type { NodeUnit } from '#core/model/code';
import { isWithin } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { enclosingProjects, nodeProjects } from './declarations.ts';
import { packageSpecifier } from './specifier.ts';

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

/** Builds for one platform, which the package beside them picks. */
const PLATFORM = /(?:^|[-/])(?:darwin|linux|win32|windows|freebsd|android|wasm32|wasm)(?=$|[-\d])/;

/**
 * The dependencies of a package that none of its files but tests imports, and that are used in no other way which
 * names or peers tell (judgement.md, "Unused"). What settings, scripts and strings name is for the caller to take
 * away. Nothing is said of a package without code that ships, and of one that has packages below it: what it installs
 * they may use.
 */
export function unusedNodeCandidates(unit: NodeUnit, workspace: Workspace): readonly UnusedCandidate[] {
  const { project, files } = unit;
  if (!files.some(({ role, uses }) => role === 'runtime' && uses.length > 0)) return [];
  if (hasPackagesBelow(project, workspace)) return [];
  const { used, tested } = usedNames(unit);
  const { dependencies, optionalDependencies } = project.dependencies;
  const names = [
    ...[...dependencies.keys()].map((name) => [name, 'dependencies'] as const),
    ...[...optionalDependencies.keys()].map((name) => [name, 'optionalDependencies'] as const),
  ].filter(([name]) => !used.has(name) && !isForOthers(name));
  if (names.length === 0) return [];
  const wanted = wantedByOthers(unit, used, workspace);
  const bundled = new Set([project.data.bundleDependencies, project.data.bundledDependencies].flat());
  return names
    .filter(([name]) => !wanted.has(name) && !bundled.has(name))
    .map(([name, section]) => ({ name, modules: otherNames(name), section, testsOnly: tested.has(name) }));
}

function isForOthers(name: string): boolean {
  return FOUND_BY_OTHERS.test(name) || SIBLINGS.has(name) || PLATFORM.test(name);
}

/** The names of packages that the sources of a project import: for anything but tests, and for those. */
export function usedNames({ files }: NodeUnit): {
  readonly used: ReadonlySet<string>;
  readonly tested: ReadonlySet<string>;
} {
  const used = new Set<string>();
  const tested = new Set<string>();
  for (const { role, uses } of files) {
    const into = role === 'test' ? tested : used;
    for (const { module, target } of uses) {
      const name = packageSpecifier(module)?.name;
      if (name !== undefined) into.add(name);
      if (target.kind === 'member') into.add(target.distribution);
      if (target.kind !== 'external') continue;
      for (const declared of target.declared) into.add(declared);
      if (target.known !== null) into.add(target.known);
    }
  }
  return { used, tested };
}

/**
 * What the other dependencies leave to the package that uses them, as the lock and the workspace say; and what the
 * packages of the workspace that it imports, by name or by path, and those behind them require, as their code may be built
 * into its own.
 */
function wantedByOthers(
  unit: NodeUnit,
  used: ReadonlySet<string>,
  workspace: Workspace,
): ReadonlySet<string> {
  const { project } = unit;
  const peers = new Set<string>();
  const peersOf = workspace.locks.nodePeers(project.folder);
  const members = new Map([...nodeProjects(workspace).values()].map((member) => [member.name, member]));
  for (const section of Object.values(project.dependencies)) {
    for (const name of section.keys()) {
      for (const peer of peersOf.get(name) ?? []) peers.add(peer);
      for (const peer of members.get(name)?.dependencies.peerDependencies.keys() ?? []) peers.add(peer);
    }
  }
  const followed = new Set<NodeProject>([project]);
  const follow = (member: NodeProject | undefined) => {
    if (member === undefined || followed.has(member)) return;
    followed.add(member);
    const { dependencies, peerDependencies } = member.dependencies;
    for (const wanted of [...dependencies.keys(), ...peerDependencies.keys()]) {
      peers.add(wanted);
      follow(members.get(wanted));
    }
  };
  for (const name of used) follow(members.get(name));
  for (const neighbour of neighboursOf(unit, workspace)) follow(neighbour);
  return peers;
}

/** The projects whose sources a project imports by a path that leaves its folder. */
function neighboursOf({ project, files }: NodeUnit, workspace: Workspace): ReadonlySet<NodeProject> {
  const found = new Set<NodeProject>();
  const ownerOf = ownersOf(workspace, 'node');
  for (const { uses } of files) {
    for (const { target } of uses) {
      if (target.kind !== 'own' || target.file === null || isWithin(target.file, project.folder)) continue;
      const owner = ownerOf(target.file);
      if (owner !== null) found.add(owner);
    }
  }
  return found;
}

const PARENTS = new WeakMap<Workspace, ReadonlySet<NodeProject>>();

function hasPackagesBelow(project: NodeProject, workspace: Workspace): boolean {
  let parents = PARENTS.get(workspace);
  if (parents === undefined) {
    const all = [...nodeProjects(workspace).values()];
    parents = new Set(all.flatMap((inner) => enclosingProjects(workspace, inner)));
    PARENTS.set(workspace, parents);
  }
  return parents.has(project);
}

function otherNames(name: string): readonly string[] {
  const [scope, base] = name.startsWith('@') ? name.slice(1).split('/') : [undefined, name];
  return [...new Set([scope, base])].filter((word) => word !== undefined && word !== name) as string[];
}
