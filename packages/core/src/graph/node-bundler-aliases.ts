import type { NodeUnit } from '#core/model/code';
import { join, type RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { enclosingProjects } from './node-declarations.ts';

/** Configuration that may say where a bundler finds a module (vite.dev/config/shared-options#resolve-alias and its like). */
const CONFIG =
  /^(?:\.?(?:astro|babel|config-overrides|craco|esbuild|metro|next|nuxt|rollup|rolldown|rsbuild|rspack|svelte|tsdown|tsup|vite|vitest|webpack)(?:[.-][\w.-]+)?|\.babelrc)\.(?:[cm]?[jt]s|json)$/;

/**
 * Whether the configuration of a bundler, beside the package.json of a project or of one above, maps one of the specifiers to
 * something else: it stands there as a key (`'x': …`) or behind `find:`, in a file that speaks of aliases.
 */
export function bundlersName(
  specifiers: readonly string[],
  { project }: NodeUnit,
  workspace: Workspace,
): boolean {
  return [project, ...enclosingProjects(workspace, project)].some(({ folder }) =>
    configTexts(folder, workspace).some((text) => specifiers.some((specifier) => isMapped(specifier, text))),
  );
}

function configTexts(folder: RepoPath, { files }: Workspace): readonly string[] {
  return files.list(folder).flatMap((name) => {
    if (!CONFIG.test(name)) return [];
    const read = files.readOnce(join(folder, name));
    return read.kind === 'text' && /alias/i.test(read.text) ? [read.text] : [];
  });
}

function isMapped(specifier: string, text: string): boolean {
  for (const quote of ["'", '"', '`']) {
    const quoted = quote + specifier + quote;
    for (let at = text.indexOf(quoted); at !== -1; at = text.indexOf(quoted, at + 1)) {
      if (/^\s*\]?\s*:/.test(text.slice(at + quoted.length, at + quoted.length + 20))) return true;
      if (/\bfind\s*:\s*$/.test(text.slice(Math.max(0, at - 20), at))) return true;
    }
  }
  return false;
}
