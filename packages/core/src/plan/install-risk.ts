import { allowList } from '#core/model/allow-list';
import type { Declaration } from '#core/model/code';
import { UserError } from '#core/model/errors';
import { at, type Location } from '#core/model/finding';
import { folderOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import { readRequirement } from '#core/model/requirement-parser';
import { requirementRisk } from '#core/model/requirement-risk';
import {
  type Origin,
  type PythonProject,
  placeOfOrigin,
  type RequirementFile,
  type Workspace,
} from '#core/model/workspace';

/** What would come from elsewhere than an index by its name, and `:allow` does not let through. */
export interface Refusal {
  readonly text: string;
  /** A clause: `names a URL instead of a version`. */
  readonly why: string;
  readonly at: Location;
}

/** Refusals named in one error; the others are counted. */
const SHOWN = 5;

/** Throws one UserError for all refusals of a plan, at the place of the first. */
export function throwRefusals(refusals: readonly Refusal[]): void {
  const texts = new Map(refusals.map((refusal) => [refusal.text, refusal]));
  const [first, ...others] = texts.values();
  if (first === undefined) return;
  const more = others.slice(0, SHOWN - 1).map(({ text }) => JSON.stringify(text));
  const rest = others.length - more.length;
  const also = more.length === 0 ? '' : `; so are ${more.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  throw new UserError(
    `${JSON.stringify(first.text)} ${first.why}, and is not installed unasked${also}`,
    'name versions from an index, or let these through with :allow in plumb.edn',
    { at: first.at },
  );
}

/**
 * Why a declaration is refused: it names a URL, a git repository or a path, and what is installed from there runs its own
 * code (promises.md 22). Null where it is not.
 */
export function declarationRisk(workspace: Workspace, { text, origin }: Declaration): Refusal | null {
  const why = requirementRisk(text);
  if (why === null || allowList(workspace.manifests.config.allow)(text)) return null;
  return { text, why, at: placeOfOrigin(origin) };
}

/** The same for `[tool.uv.sources]`, which say where uv takes a dependency from: not from outside the repository unasked. */
export function sourceRisks(workspace: Workspace, { folder, sources }: PythonProject): readonly Refusal[] {
  return sources.flatMap(({ name, kind, value, origin }) => {
    const isInside = kind === 'path' && tryRepoPath(value, folder) !== null;
    if (kind === 'workspace' || kind === 'index' || isInside) return [];
    const text = `${name} @ ${kind === 'git' ? 'git+' : ''}${value}`;
    if (allowList(workspace.manifests.config.allow)(text)) return [];
    const why = kind === 'path' ? 'is a path outside the repository' : 'names a URL instead of a version';
    return { text, why, at: placeOfOrigin(origin) };
  });
}

/** Options of requirements files that choose among what an index has, and fetch from nowhere else. */
const HARMLESS: ReadonlySet<string> = new Set([
  '--require-hashes',
  '--only-binary',
  '--no-binary',
  '--prefer-binary',
  '--pre',
  '--use-feature',
]);

/**
 * The same for a file that is given to pip as it is: its options, and paths that leave the repository. Those of packages are
 * relative to the folder that pip is called in, `cwd`; those of files to the file.
 */
export function fileRisks(workspace: Workspace, file: RequirementFile, cwd: RepoPath): readonly Refusal[] {
  const isAllowed = allowList(workspace.manifests.config.allow);
  const found: Refusal[] = [];
  const refuse = (text: string, why: string | null, origin: Origin) => {
    if (why !== null && !isAllowed(text)) found.push({ text, why, at: placeOfOrigin(origin) });
  };
  for (const { requirement, origin } of file.requirements)
    refuse(requirement.text, requirementRisk(requirement.text), origin);
  for (const { option, value, origin } of file.options) {
    const isBare = option === 'url' || option === 'path';
    refuse(
      isBare ? value : `${option} ${value}`.trim(),
      optionRisk(workspace, option, value, file, cwd),
      origin,
    );
  }
  return found;
}

/**
 * The folder that an installer is called in for requirements files of a project: pip and uv take the paths of packages in them
 * from there (https://pip.pypa.io/en/stable/reference/requirements-file-format/), those of files from the file. It is the
 * project's own, unless only from the repository's root all of these paths lead somewhere: there tox calls pip.
 */
export function callFolder(
  workspace: Workspace,
  files: readonly RequirementFile[],
  folder: RepoPath,
): RepoPath {
  const places = files.flatMap(({ options }) =>
    options.filter(({ option }) => option === '-e' || option === 'path').map(({ value }) => value),
  );
  const leads = (from: RepoPath) => places.every((value) => isPlace(workspace, value, from, false));
  return !leads(folder) && leads(ROOT) ? ROOT : folder;
}

function optionRisk(
  workspace: Workspace,
  option: string,
  value: string,
  { file }: RequirementFile,
  cwd: RepoPath,
): string | null {
  if (option === 'url') return 'names a URL instead of a version';
  const isFile = option === '-r' || option === '-c';
  if (isFile || option === '-e' || option === 'path') {
    const isInside = isPlace(workspace, value, isFile ? folderOf(file) : cwd, isFile);
    return isInside ? null : `names what is no ${isFile ? 'file' : 'folder'} of this repository`;
  }
  return HARMLESS.has(option) ? null : 'is an option that changes where packages come from';
}

function isPlace({ files }: Workspace, value: string, from: RepoPath, isFile: boolean): boolean {
  const [place = ''] = value.split(/[[;]/, 1);
  if (value.includes('${') || place.includes('://')) return false;
  const path = tryRepoPath(place.trim(), from);
  return path !== null && (isFile ? files.has(path) && !files.isFolder(path) : files.isFolder(path));
}

/**
 * Throws UserError for a constraints file with a line that is more than a version of a name: pip honours options in such files
 * and expands `${NAME}` (promises.md 21). Takes the file's text.
 */
export function refuseRiskyConstraints(workspace: Workspace, file: RepoPath, text: string): void {
  const isAllowed = allowList(workspace.manifests.config.allow);
  for (const { line, number } of joinedLines(text)) {
    const plain = line.replace(/\s--hash[= ]\s*\w+:[0-9a-fA-F]+(?=\s|$)/g, '').trim();
    if (plain === '' || isAllowed(plain)) continue;
    const risk = requirementRisk(plain) ?? (readRequirement(plain).ok ? null : 'is no constraint');
    if (risk === null) continue;
    throw new UserError(
      `the line ${JSON.stringify(plain)} ${risk}`,
      'keep to `name==version` in constraints',
      {
        at: at.point(file, number, 1),
      },
    );
  }
}

/** Lines as pip joins and strips them, each with the number of its first. */
function* joinedLines(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let open = '';
  let first = 0;
  for (const [index, physical] of text.split(/\r\n|\n|\r/).entries()) {
    if (open === '') first = index + 1;
    const isComment = /^\s*#/.test(physical);
    if (physical.endsWith('\\') && !isComment) {
      open += `${physical.slice(0, -1)} `;
      continue;
    }
    yield { line: `${open}${isComment ? '' : physical}`.replace(/(?:^|\s)#.*$/, '').trim(), number: first };
    open = '';
  }
  if (open.trim() !== '') yield { line: open.trim(), number: first };
}
