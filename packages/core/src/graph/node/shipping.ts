import type { NodeUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { join, tryRepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { enclosingProjects } from './declarations.ts';
import { addTargets } from './exports.ts';

/** Keys of package.json that say what somebody who installs the package gets. */
const ENTRIES = ['main', 'module', 'exports', 'bin', 'browser', 'files', 'types', 'typings', 'publishConfig'];

/** What npm takes for `main` where none is given. */
const DEFAULT_MAINS = ['index.js', 'index.d.ts'];

/** Tools that put what they find into the bundle, unless it is a dependency or a peer. Vite is as often there for tests. */
const BUNDLERS: ReadonlySet<string> = new Set(
  `@rspack/cli @rslib/core @vercel/ncc bunchee esbuild microbundle ng-packagr parcel pkgroll rolldown rollup
  tsdown tsup unbuild webpack wmr`.split(/\s+/),
);

/** The same by the words of a script: `ncc build`, `bun build`, `rspack build`; `rs lib` of Rstack is Rslib. */
const BUNDLING =
  /(?:^|[\s/"'=])(?:tsup|tsdown|esbuild|rollup|rolldown|unbuild|webpack|rspack|rslib|rs lib|rs build|parcel|ncc|microbundle|bunchee|pkgroll|vite build|bun build|ng-packagr|ng build|svelte-package|next build|nuxi? build|astro build|electron-builder)(?=$|[\s"'.:&;|])|\s--bundle(?=$|[\s"'=])/;

/** The last is what `bokeh build` reads (https://docs.bokeh.org/en/latest/docs/reference/command/subcommands/build.html). */
const CONFIG =
  /^(?:(?:tsup|tsdown|rollup|rolldown|vite|webpack|esbuild|rslib|rspack|bunchee|build)\.config|esbuild|build)\.(?:[cm]?[jt]s|json)$|^bokeh\.ext\.json$/;

/** Compilers that leave every import as it is, file by file. */
const COMPILING = /(?:^|[\s/"'=])(?:tsc|tsgo|babel|swc|tshy|ttsc)(?=$|[\s"';&|])/;

/** Scripts that make what is published, by the names that most have. */
const BUILD = /^build(?::|$)/;

/** Keys of package.json that name what is run; each may stand in `publishConfig` too, which wins when it is published. */
const RUN = ['main', 'module', 'exports', 'bin', 'browser'];
const CODE = /\.[cm]?[jt]sx?$/;
const TYPESCRIPT = /\.[cm]?tsx?$/;
const DECLARATIONS = /\.d\.[cm]?ts$/;

/** Folders of what people try out, copy, or test with: nobody installs it from a registry. */
const SHOWN =
  /(?:^|\/)(?:examples?|samples?|demos?|playgrounds?|templates?|boilerplates?|starters?|tests?|e2e|fixtures?)(?:\/|$)/i;

/** What is completed or rearranged before it runs: by whoever copies it, or by aliases of a test bench. */
const COPIED = /(?:^|\/)(?:playgrounds?|templates?|boilerplates?|starters?)(?:\/|$)/i;

/** Whether a project lies among templates or playgrounds. */
export function isCopied({ folder }: NodeProject): boolean {
  return COPIED.test(folder);
}

/**
 * Whether a project is material that a generator or whoever copies it completes: a template that is no member of a workspace,
 * and so is never installed as it lies.
 */
export function isMaterial(project: NodeProject, { memberSets }: Workspace): boolean {
  return isCopied(project) && !memberSets.some(({ members }) => members.includes(project.folder));
}

/** Whether a project lies among examples, templates, playgrounds or tests. */
export function isShown({ folder }: NodeProject): boolean {
  return SHOWN.test(folder);
}

/**
 * Whether somebody else may install the package: it has a name and is not private
 * (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#private), it has an entry, and Node could run that from
 * node_modules, which TypeScript's sources it cannot (https://nodejs.org/api/typescript.html#type-stripping-in-dependencies).
 */
export function isPublished(project: NodeProject, files: FileTree): boolean {
  if (project.private || project.name === null || project.version === null) return false;
  if (isShown(project) || runsSourcesAlone(project)) return false;
  if (ENTRIES.some((key) => project.data[key] !== undefined)) return true;
  return DEFAULT_MAINS.some((name) => files.has(join(project.folder, name)));
}

/** Keys of package.json that name what others import; `exports` may also close a package to them. */
const IMPORTED = ['main', 'module', 'exports', 'browser', 'types', 'typings'];

/**
 * Whether a package is programs alone: `bin` names them, and nothing is there to be imported. Who runs one has no package.json
 * of theirs that could declare its peers.
 */
export function isProgramAlone({ data, folder }: NodeProject, files: FileTree): boolean {
  const { publishConfig } = data;
  const tables = isTable(publishConfig) ? [data, publishConfig] : [data];
  if (!tables.some(({ bin }) => bin !== undefined)) return false;
  if (tables.some((table) => IMPORTED.some((key) => table[key] !== undefined))) return false;
  return !DEFAULT_MAINS.some((name) => files.has(join(folder, name)));
}

function runsSourcesAlone(project: NodeProject): boolean {
  const code = runBy(project).filter((target) => CODE.test(target) && !DECLARATIONS.test(target));
  return code.length > 0 && code.every((target) => TYPESCRIPT.test(target));
}

/** What package.json says is run of a package, as spelled. */
export function runBy({ data }: NodeProject): readonly string[] {
  const { publishConfig } = data;
  const targets: string[] = [];
  for (const table of isTable(publishConfig) ? [data, publishConfig] : [data]) {
    for (const key of RUN) addTargets(table[key], '', targets, 0);
  }
  return targets;
}

/**
 * Whether a package holds declarations of types and no code: all that ships of it are such, and its package.json names nothing
 * else, which a build might make. What `files` does not list, npm publishes of `main` and its like alone
 * (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#files).
 */
export function holdsTypesAlone({ project, files }: NodeUnit): boolean {
  const shipped = files.filter(({ role }) => role === 'runtime');
  if (shipped.length === 0 || !shipped.every(({ path }) => DECLARATIONS.test(path))) return false;
  if (!runBy(project).every((target) => DECLARATIONS.test(target))) return false;
  const listed = project.data.files;
  return Array.isArray(listed) && listed.every((one) => typeof one === 'string' && DECLARATIONS.test(one));
}

/**
 * Whether the package may be built by a bundler, which copies devDependencies into what is published: one is called in
 * its scripts, has a config file beside package.json, or stands among its devDependencies; or all that is true of a
 * package above it, where its own scripts call no compiler.
 */
export function maybeBundled(project: NodeProject, workspace: Workspace): boolean {
  if (bundles(project, workspace.files)) return true;
  if (scriptsOf(project).some((script) => COMPILING.test(script))) return false;
  return enclosingProjects(workspace, project).some((above) => bundles(above, workspace.files));
}

/**
 * Whether a script makes what others run of the package by a tool that is neither a bundler nor a compiler known here: nobody can tell
 * from outside whether that copies devDependencies into it. What lies in the repository as it is run was not built.
 */
export function isBuiltUnseen(project: NodeProject, files: FileTree): boolean {
  const { scripts } = project.data;
  if (!isTable(scripts) || !Object.keys(scripts).some((name) => BUILD.test(name))) return false;
  if (scriptsOf(project).some((script) => COMPILING.test(script))) return false;
  const run = runBy(project).map((target) => tryRepoPath(target, project.folder));
  return !run.some((path) => path !== null && files.has(path));
}

function bundles(project: NodeProject, files: FileTree): boolean {
  if (scriptsOf(project).some((script) => BUNDLING.test(script))) return true;
  for (const name of project.dependencies.devDependencies.keys()) if (BUNDLERS.has(name)) return true;
  if (includesModules(project.data.targets)) return true;
  return files.list(project.folder).some((name) => CONFIG.test(name));
}

/** Parcel's targets may take in what they import (https://parceljs.org/features/targets/#includenodemodules). */
function includesModules(targets: unknown): boolean {
  if (!isTable(targets)) return false;
  return Object.values(targets).some((target) => isTable(target) && isTable(target.includeNodeModules));
}

function scriptsOf({ data: { scripts } }: NodeProject): readonly string[] {
  return isTable(scripts) ? Object.values(scripts).filter((script) => typeof script === 'string') : [];
}
