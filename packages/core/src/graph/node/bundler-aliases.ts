import type { NodeUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { oncePer, oncePerText } from '#core/model/once';
import { join, type RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { enclosingProjects } from './declarations.ts';

/** Configuration that may say where a bundler finds a module (vite.dev/config/shared-options#resolve-alias and its like). */
const CONFIG =
  /^(?:\.?(?:astro|babel|config-overrides|craco|esbuild|metro|next|nuxt|rollup|rolldown|rsbuild|rspack|svelte|tsdown|tsup|vite|webpack)(?:[.-][\w.-]+)?|\.babelrc)\.(?:[cm]?[jt]s|json)$/;

/** How far behind the word `alias` its list may begin and reach. */
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
    aliasLists(workspace.files)(folder).some((list) =>
      specifiers.some((specifier) => isMapped(specifier, list)),
    ),
  );
}

/** The lists of aliases in the configuration that stands in a folder. */
const aliasLists = oncePer((files: FileTree) =>
  oncePerText((folder: RepoPath): readonly string[] =>
    files.list(folder).flatMap((name) => {
      if (!CONFIG.test(name)) return [];
      const read = files.readOnce(join(folder, name));
      return read.kind === 'text' ? listsOf(read.text) : [];
    }),
  ),
);

function listsOf(text: string): readonly string[] {
  const lists: string[] = [];
  for (const { index } of text.matchAll(/alias/gi)) {
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
