import type { NodeUnit } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { folderOf, isWithin, type RepoPath, tryRepoPath } from '#core/model/repo-path';

/** Sources that run only where something imports them: frameworks find components and routes by their folders too. */
const PLAIN = /\.[cm]?[jt]s$/;

/** What imports modules and is no source here: pages of Astro, and of MDX. */
const PAGE = /\.(?:astro|mdx)$/;
const PAGE_IMPORT = /\b(?:from|import)\s*\(?\s*(["'])([^"'\n]+)\1/g;
/** How aliases of own folders begin, and what is spelled from the root of the app. */
const ALIAS = /^(?:[@~#$][\w-]*)?\//;
const LONGEST_PAGE = 1_000_000;

/** What is imported: the file, or its path as it is spelled, with or without an extension; behind an alias, the last part of that. */
interface Taken {
  readonly asText: Set<string>;
  readonly asCode: Set<string>;
}

/**
 * The plain sources of an app that are imported as strings, to be shown, and never as code (`./a.ts?raw`:
 * https://vite.dev/guide/assets, "Importing Asset as String"): what stands in them is not run.
 */
export const readAsText = oncePer((unit: NodeUnit, files: FileTree): ReadonlySet<RepoPath> => {
  const taken: Taken = { asText: new Set(), asCode: new Set() };
  for (const { uses } of unit.files) {
    for (const { module, target } of uses) {
      if ((target.kind !== 'own' && target.kind !== 'member') || target.file === null) continue;
      (asksForText(module) ? taken.asText : taken.asCode).add(target.file);
    }
  }
  for (const path of files.paths)
    if (PAGE.test(path) && isWithin(path, unit.project.folder)) notePage(path, files, taken);
  const { asText, asCode } = taken;
  if (asText.size === 0) return new Set();
  const shown = unit.files.filter(({ path }) => {
    const bare = withoutExtension(path);
    const isCode = [path, bare, lastOf(bare)].some((name) => asCode.has(name));
    return PLAIN.test(path) && !isCode && (asText.has(path) || asText.has(bare));
  });
  return new Set(shown.map(({ path }) => path));
});

function notePage(page: RepoPath, files: FileTree, { asText, asCode }: Taken): void {
  const text = textOnce(page, files);
  if (text.length > LONGEST_PAGE) return;
  for (const [, , specifier = ''] of text.matchAll(PAGE_IMPORT)) {
    const [place = ''] = specifier.split('?', 1);
    const isText = asksForText(specifier);
    const path = /^\.{1,2}\//.test(place) ? tryRepoPath(place, folderOf(page)) : null;
    if (path !== null) {
      (isText ? asText : asCode).add(path);
      if (!isText) asCode.add(withoutExtension(path));
    } else if (!isText && ALIAS.test(place)) asCode.add(lastOf(withoutExtension(place)));
  }
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function asksForText(specifier: string): boolean {
  return /\?(?:[^?]*&)?raw(?:&|$)/.test(specifier);
}

function withoutExtension(path: string): string {
  return path.replace(/\.\w+$/, '');
}
