import type { NodeUnit } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer, oncePerText } from '#core/model/once';
import { folderOf, join, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { enclosingProjects } from './declarations.ts';
import { tsScopes } from './tsconfig.ts';

/** Configuration that may say where a bundler finds a module (vite.dev/config/shared-options#resolve-alias, module-federation.io/configure/remotes, and their like). */
const CONFIG =
  /^(?:\.?(?:astro|babel|config-overrides|craco|esbuild|metro|modern|(?:module-)?federation|next|nuxt|rollup|rolldown|rsbuild|rspack|svelte|tsdown|tsup|vite|webpack)(?:[.-][\w.-]+)?|\.babelrc)\.(?:[cm]?[jt]s|json)$/;

/** How far behind a word its list may begin and reach. */
const [NEAR, FAR] = [60, 5_000];

/**
 * Whether the configuration of a bundler, beside the package.json of a project or of one above, maps one of the specifiers to
 * something else: it is a key of what stands behind the word `alias`, or the name that a `find` there asks for.
 */
export function bundlersName(
  specifiers: readonly string[],
  { project }: NodeUnit,
  workspace: Workspace,
): boolean {
  return [project, ...enclosingProjects(workspace, project)].some(({ folder }) =>
    listsIn(workspace.files)(folder).aliases.some((list) =>
      specifiers.some((specifier) => isMapped(specifier, list)),
    ),
  );
}

/**
 * Whether a specifier that nothing installed answers to is own code: the configuration of a bundler maps a beginning of it,
 * as whole folders (`@helpers` of `@helpers/api/x`), or it begins with a folder of the nearest `baseUrl`, where something
 * generated will lie.
 */
export function isOwnPath(specifier: string, file: RepoPath, unit: NodeUnit, workspace: Workspace): boolean {
  const parts = specifier.split('/');
  const beginnings = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  if (bundlersName(beginnings, unit, workspace)) return true;
  const [first = ''] = parts;
  if (parts.length === 1 || first.startsWith('.')) return false;
  const configs = tsScopes(workspace.tsconfigs)(folderOf(file))?.configs ?? [];
  return configs.some(({ baseUrl }) => {
    const folder = baseUrl === null ? null : tryRepoPath(first, baseUrl);
    return folder !== null && workspace.files.isFolder(folder);
  });
}

/** A comment ends the line: what it says is no entry of a list. */
const COMMENT = /^\s*\/\/.*$/gm;

/**
 * Whether the configuration of a bundler beside the package.json of a project says that a package is there where the
 * bundle runs: `external` lists it, as a string or the beginning of a pattern (https://rollupjs.org/configuration-options/#external).
 */
export function bundlersLeaveOut(name: string, { project }: NodeUnit, workspace: Workspace): boolean {
  return listsIn(workspace.files)(project.folder).externals.some((list) => {
    const entries = list.replace(COMMENT, '').replaceAll('\\', '');
    return [`'${name}'`, `"${name}"`, `/^${name}/`, `/^${name}$/`, `'${name}/*'`, `"${name}/*"`].some(
      (entry) => entries.includes(entry),
    );
  });
}

/**
 * Whether a bundler's configuration, beside the package.json of a project or of one above, makes the name one of Module
 * Federation's remotes: what is imported of it comes from another build when it runs, and never from a package
 * (https://webpack.js.org/concepts/module-federation/). `remotes` has it as a key, or lists it as a string, as Nx does.
 */
export function isRemote(name: string, { project }: NodeUnit, workspace: Workspace): boolean {
  return [project, ...enclosingProjects(workspace, project)].some(({ folder }) =>
    listsIn(workspace.files)(folder).remotes.some((list) => {
      const entries = list.replace(COMMENT, '');
      const isListed =
        list.startsWith('[') && [`'${name}'`, `"${name}"`].some((one) => entries.includes(one));
      return isListed || isMapped(name, entries);
    }),
  );
}

/** What stands behind the words `alias`, `external` and `remotes` in the configuration of bundlers. */
interface Lists {
  readonly aliases: readonly string[];
  readonly externals: readonly string[];
  readonly remotes: readonly string[];
}

/** Up to the bracket of a list that is called so, or that a function of one parameter returns. */
const REMOTES = /\bremotes['"]?\s*(?::[\w<>, |]+=|[:=])\s*(?:\(?\w*\)?\s*=>\s*\(?\s*)?(?=[[{])/g;

/** The lists in the configuration that stands in a folder. */
const listsIn = oncePer((files: FileTree) =>
  oncePerText((folder: RepoPath): Lists => {
    const configs = files.list(folder).filter((name) => CONFIG.test(name));
    const texts = configs.map((name) => textOnce(join(folder, name), files));
    return {
      aliases: texts.flatMap((text) => listsBehind(/alias/gi, text)),
      externals: texts.flatMap((text) => listsBehind(/(?<!no)external/gi, text)),
      remotes: texts.flatMap((text) =>
        Array.from(text.matchAll(REMOTES), ({ 0: { length }, index }) =>
          bracketed(text.slice(index + length, index + FAR)),
        ),
      ),
    };
  }),
);

function listsBehind(word: RegExp, text: string): readonly string[] {
  const lists: string[] = [];
  for (const { index } of text.matchAll(word)) {
    const begin = text.slice(index, index + NEAR).search(/[[{]/);
    if (begin !== -1) lists.push(bracketed(text.slice(index + begin, index + FAR)));
  }
  return lists;
}

/** The text up to the bracket that closes the first one; all of it where none does. */
function bracketed(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth === 0) return text.slice(0, at);
  }
  return text;
}

function isMapped(specifier: string, list: string): boolean {
  for (let at = list.indexOf(specifier); at !== -1; at = list.indexOf(specifier, at + 1)) {
    const before = list.slice(Math.max(0, at - NEAR), at);
    const after = list.slice(at + specifier.length, at + specifier.length + NEAR);
    if (/[\s{,['"`]$/.test(before) && /^\$?['"`]?\s*\]?\s*:/.test(after)) return true;
    if (/\bfind\s*:\s*['"`]$/.test(before) && /^['"`]/.test(after)) return true;
  }
  return false;
}
