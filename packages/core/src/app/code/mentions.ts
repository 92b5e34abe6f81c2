import { isTable } from '#core/model/key-path';
import { folderOf, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { Project, Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import { FactCache } from './fact-cache.ts';
import { scannerOf } from './source-scanners.ts';
import { vouchedDependencies } from './vouched-dependencies.ts';

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
  /\.(?:toml|ya?ml|jsonc?|json5|cfg|ini|conf|sh|bash|mk|env|service|mdx|astro|prisma|css|scss|sass|less|html|j2|tmpl|gts|gjs|hbs|tsrx|marko|coffee)$|^(?:Makefile|Justfile|justfile|Tiltfile|\.[a-z]+rc(?:[.-][\w.-]+)?$)/;
/** Texts that start the programs of any project, wherever they stand: `CMD ["uvicorn", "app:app"]`. */
const COMMON = /^(?:Dockerfile|Containerfile|docker-compose|compose|Procfile)[^/]*$/;
/** What lists dependencies as dependencies says nothing of their use. */
const LISTS =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|uv\.lock|poetry\.lock|pdm\.lock|pylock[^/]*\.toml|Pipfile|bun\.lock|renovate\.json5?|dependabot\.yml)$/;
const MAX_SETTINGS = 1_000_000;

/** What stands before the name of a module that JavaScript imports, and how many characters tell. */
const IMPORTING = /(?:\bfrom|\bimport|\b(?:import|require)\()[ ]?$/;
const IMPORTING_LENGTH = ' require( '.length;

/**
 * What may stand before a package's name in a string: the folder that it is installed in, or the package that brings it
 * (https://vite.dev/config/dep-optimization-options#optimizedeps-include).
 */
const BEFORE_NAME = '(?:[\\w.\\-/@]*node_modules/|[\\w.\\-/@]+ > )?';

const WORD = /[@A-Za-z0-9_][\w.\-/@]*/g;

/**
 * Which of the candidates (by unit) are named otherwise: in settings, scripts and container files, or in a source as
 * a string that is a module of theirs; or vouched for by what stands above. Texts that only list dependencies do not count.
 */
export function findMentions(
  workspace: Workspace,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  cache = new FactCache(workspace.files, null),
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const searches = new Map<RepoPath, Search[]>();
  const vouched = vouchedDependencies(workspace);
  for (const project of workspace.projects) {
    const wanted = candidates.get(unitKey(project)) ?? [];
    const names = namesOf(wanted);
    const search: Search = {
      language: project.language,
      names,
      found: new Set(),
      wanted: new Set(names.values()).size,
    };
    found.set(unitKey(project), search.found);
    searches.set(project.folder, [...(searches.get(project.folder) ?? []), search]);
    for (const word of wanted.length > 0 ? settingsOf(project) : [])
      for (const spelled of beginningsOf(word)) note(spelled, search);
    for (const name of wanted.length > 0 && project.language === 'node' ? vouched(project) : [])
      note(spelling(name), search);
  }
  const all = groupOf([...searches.values()].flat(), cache);
  if (all.searches.length === 0) return found;
  const groups = new Map([...searches].map(([folder, here]) => [folder, groupOf(here, cache)]));
  const isExcluded = excludedBy(workspace.manifests.config.exclude);
  for (const path of workspace.files.paths) {
    const name = nameOf(path);
    const isCommon = COMMON.test(name);
    const group = isCommon ? all : nearest(groups, path);
    if (group === undefined || group.searches.every(isDone)) continue;
    const scanner = scannerOf(name);
    const isSource = scanner !== undefined;
    // Large, and never of a package for Node.
    if (scanner?.dialect === 'ipynb' && !group.hasPython) continue;
    if (!isSource && !isCommon && (!SETTINGS.test(name) || LISTS.test(path))) continue;
    if (name === 'pyproject.toml' || name === 'package.json' || isExcluded(path)) continue;
    const [words, find] = isSource ? [`quoted ${group.id}`, group.inSource] : [group.id, group.inSettings];
    for (const spelled of cache.mentions(path, words, find))
      for (const search of group.searches) note(spelled, search);
  }
  return found;
}

interface Search {
  readonly language: Project['language'];
  /** Each spelling of a name or module -> the candidate's name. */
  readonly names: ReadonlyMap<string, string>;
  readonly found: Set<string>;
  /** How many candidates there are. */
  readonly wanted: number;
}

/** Whether no text can tell more. */
function isDone({ found, wanted }: Search): boolean {
  return found.size === wanted;
}

/** Searches that look at the same texts, as one: each text is gone through once. */
interface Group {
  /** The same for the same spellings. */
  readonly id: string;
  readonly searches: readonly Search[];
  readonly hasPython: boolean;
  /** Which spellings a text holds. */
  readonly inSource: (text: string) => readonly string[];
  readonly inSettings: (text: string) => readonly string[];
}

function groupOf(searches: readonly Search[], cache: FactCache): Group {
  const active = searches.filter(({ names }) => names.size > 0);
  const spellings = new Set(active.flatMap(({ names }) => [...names.keys()]));
  const among = (words: readonly string[]): readonly string[] => {
    const held = new Set<string>();
    for (const word of words)
      for (const spelled of beginningsOf(word)) if (spellings.has(spelled)) held.add(spelled);
    return [...held];
  };
  // Most words of a text begin with no letters of a candidate: they cost one look of a regular expression.
  const heads = [...new Set([...spellings].flatMap((each) => /[A-Za-z0-9]+/.exec(each)?.[0] ?? []))].sort();
  const head = heads.length === 0 ? '' : `(?:${heads.join('|')})`;
  const quoted = new RegExp(`["'\`]${BEFORE_NAME}([@_]*${head}[\\w.\\-/@:]*)["'\`]`, 'g');
  // A name may hold neither a letter nor a digit (npm has `-` and `_`): beside no other, every word is looked at.
  const unquoted = new RegExp(`${head || '[\\w@]'}[\\w.\\-/@]*`, 'g');
  return {
    id: cache.nameOf([...spellings].sort()),
    searches: active,
    hasPython: active.some(({ language }) => language === 'python'),
    inSource: (text) => among(quotedWords(text, quoted)),
    inSettings: (text) => (text.length > MAX_SETTINGS ? [] : among(wordsOf(text, unquoted))),
  };
}

/** The words that an expression finds between quotes, without what an import names: that is a use, and judged as one. */
function quotedWords(text: string, quoted: RegExp): readonly string[] {
  const words: string[] = [];
  quoted.lastIndex = 0;
  for (let match = quoted.exec(text); match !== null; match = quoted.exec(text)) {
    const { index } = match;
    if (IMPORTING.test(text.slice(Math.max(0, index - IMPORTING_LENGTH), index)))
      quoted.lastIndex = index + 1;
    else words.push(match[1] ?? '');
  }
  return words;
}

/** The words that begin, behind `@` and `_`, with what an expression finds; it goes on to the end of each word. */
function wordsOf(text: string, unquoted: RegExp): readonly string[] {
  const words: string[] = [];
  unquoted.lastIndex = 0;
  for (let match = unquoted.exec(text); match !== null; match = unquoted.exec(text)) {
    let start = match.index;
    while (text[start - 1] === '@' || text[start - 1] === '_') start -= 1;
    // A dot, slash or dash goes on with a word, but begins none.
    let before = start - 1;
    while (text[before] === '.' || text[before] === '/' || text[before] === '-') before -= 1;
    if (!/[@\w]/.test(text[before] ?? '')) words.push(text.slice(start, unquoted.lastIndex));
  }
  return words;
}

function note(spelled: string, { names, found }: Search): void {
  const name = names.get(spelled);
  if (name !== undefined) found.add(name);
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

/** A word and each of its beginnings that ends before a separator, as spelled: `uvicorn.workers:Worker`, `@a/b/c`. */
function beginningsOf(word: string): readonly string[] {
  const beginnings: string[] = [];
  const separators = /[./:@]|$/g;
  separators.lastIndex = 1;
  for (let end = separators.exec(word); end !== null; end = separators.exec(word)) {
    beginnings.push(spelling(word.slice(0, end.index)));
    if (end.index >= word.length) break;
    separators.lastIndex = end.index + 1;
  }
  return beginnings;
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
