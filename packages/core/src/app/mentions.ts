import { isTable } from '#core/model/key-path';
import { folderOf, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { Project, Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import { scannerOf } from './source-scanners.ts';

/** A declared distribution that no import uses: its name, and the modules that it provides. */
export interface Candidate {
  readonly name: string;
  readonly modules: readonly string[];
}

/** `python:packages/a`: a project of one language in one folder. */
export function unitKey({ language, folder }: Project): string {
  return `${language}:${folder}`;
}

/** Texts that settings stand in, and those that import without being code. */
const SETTINGS =
  /\.(?:toml|ya?ml|jsonc?|json5|cfg|ini|conf|sh|bash|mk|env|service|mdx|astro|css|scss|sass|less|html|j2|tmpl)$|^(?:Makefile|Justfile|justfile|Tiltfile|\.[a-z]+rc$)/;
/** Texts that start the programs of any project, wherever they stand: `CMD ["uvicorn", "app:app"]`. */
const COMMON = /^(?:Dockerfile|Containerfile|docker-compose|compose|Procfile)[^/]*$/;
/** What lists dependencies as dependencies says nothing of their use. */
const LISTS =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|uv\.lock|poetry\.lock|pdm\.lock|pylock[^/]*\.toml|Pipfile|bun\.lock|renovate\.json5?|dependabot\.yml)$/;
const MAX_SETTINGS = 1_000_000;

const WORD = /[@A-Za-z0-9_][\w.\-/@]*/g;
const QUOTED = /["'`]([@A-Za-z0-9_][\w.\-/@:]*)["'`]/g;

/**
 * Which of the candidates (by unit) are named otherwise: in settings, scripts and container files, or in a source as
 * a string that is a module of theirs. Texts that only list dependencies do not count.
 */
export function findMentions(
  workspace: Workspace,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const searches = new Map<RepoPath, Search[]>();
  for (const project of workspace.projects) {
    const wanted = candidates.get(unitKey(project)) ?? [];
    const search: Search = { names: namesOf(wanted), found: new Set() };
    found.set(unitKey(project), search.found);
    searches.set(project.folder, [...(searches.get(project.folder) ?? []), search]);
    if (wanted.length > 0) for (const word of settingsOf(project)) look(word, search);
  }
  const all = [...searches.values()].flat().filter(({ names }) => names.size > 0);
  const isExcluded = excludedBy(workspace.manifests.config.exclude);
  for (const path of workspace.files.paths) {
    const isSource = scannerOf(path) !== undefined;
    const isCommon = COMMON.test(nameOf(path));
    if (!isSource && !isCommon && (!SETTINGS.test(nameOf(path)) || LISTS.test(path))) continue;
    if (nameOf(path) === 'pyproject.toml' || nameOf(path) === 'package.json') continue;
    const near = isCommon ? all : (nearest(searches, path) ?? []).filter(({ names }) => names.size > 0);
    if (near.length === 0 || isExcluded(path)) continue;
    const read = workspace.files.readOnce(path);
    if (read.kind !== 'text' || (!isSource && read.text.length > MAX_SETTINGS)) continue;
    for (const match of read.text.matchAll(isSource ? QUOTED : WORD))
      for (const search of near) look(isSource ? (match[1] ?? '') : match[0], search);
  }
  return found;
}

interface Search {
  /** Each spelling of a name or module -> the candidate's name. */
  readonly names: ReadonlyMap<string, string>;
  readonly found: Set<string>;
}

function namesOf(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  return new Map(
    candidates.flatMap(({ name, modules }) => [name, ...modules].map((word) => [spelling(word), name])),
  );
}

/** As a name or module may be spelled: a capital letter makes it another word, of prose for one. */
function spelling(word: string): string {
  return word.replace(/[-_.]+/g, '-');
}

/** Looks a word up, and each of its beginnings that ends before a separator: `uvicorn.workers:Worker`, `@a/b/c`. */
function look(word: string, { names, found }: Search): void {
  for (const { index } of word.matchAll(/(?<=.)[./:@]|$/g)) {
    const name = names.get(spelling(word.slice(0, index)));
    if (name !== undefined) found.add(name);
  }
}

function nearest<T>(folders: ReadonlyMap<RepoPath, T>, path: RepoPath): T | undefined {
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder)) {
    const here = folders.get(folder);
    if (here !== undefined) return here;
  }
  return undefined;
}

/** Tables that declare dependencies, by their last key: not settings that name one. */
const DECLARING: ReadonlySet<string> = new Set([
  'dependencies',
  'optional-dependencies',
  'dependency-groups',
  'dev-dependencies',
  'devDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'optionalDependencies',
  'extras',
  'sources',
  'requires',
  'constraint-dependencies',
  'override-dependencies',
  'overrides',
  'resolutions',
  'name',
  'keywords',
  'description',
]);

/** Every word of a project's own settings, keys included, without what declares dependencies. */
function* settingsOf(project: Project): Generator<string> {
  const stack: unknown[] = [project.language === 'node' ? project.data : project.settings.pyproject];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value === 'string') yield* value.match(WORD) ?? [];
    else if (Array.isArray(value)) stack.push(...value);
    else if (isTable(value))
      for (const [key, inner] of Object.entries(value)) {
        if (DECLARING.has(key)) continue;
        yield key;
        stack.push(inner);
      }
  }
}
