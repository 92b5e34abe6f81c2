import { extrasOf } from '#core/graph/extras/extras';
import { bareName, squash, topOf } from '#core/graph/facts/name-rules';
import { isOfExample } from '#core/graph/python/declared/section';
import type { Code, CodeFile, Declaration, PythonUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { folderOf, nameOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';

/**
 * Whether a file is there for those who have what it is called after (`integrations/django.py`, `mysql/client.py`, and
 * `x_django.py` where others beside it begin with that word): nothing loads it wherever the project is used, the project's
 * developers alone install what it integrates, and the project is not called after that as well (`supabase-haystack`). Takes
 * what the declarations of a use are; an import that it has beside is as optional.
 */
export function isIntegration(
  file: CodeFile,
  unit: PythonUnit,
  code: Pick<Code, 'python'>,
  declarationsOf: (use: Use) => readonly Declaration[],
): boolean {
  const places = (file.module ?? '')
    .split('.')
    .slice(1)
    .map((place) => normaliseName(place.replace(/^_+/, '')));
  if (places.length === 0) return false;
  places.push(...withoutPrefix(file.path, unit));
  const own = `-${unit.project.name}-`;
  const squashed = new Set(places.map(squash));
  const isNamedAfter = (name: string) => {
    const normal = normaliseName(name);
    const isPlace = squashed.has(squash(name)) || places.some((place) => place.startsWith(`${normal}-`));
    return isPlace && !own.includes(`-${normal}-`);
  };
  const integrates = file.uses.some((use) => {
    if (use.target.kind !== 'external' || use.fact.level > 0) return false;
    const { known } = use.target;
    const names = [topOf(use.module), ...(known === null ? [] : [known, bareName(known)])];
    if (!names.some(isNamedAfter)) return false;
    const declared = declarationsOf(use).filter(({ section }) => !isOfExample(section));
    return declared.length > 0 && declared.every(isForDevelopers);
  });
  return integrates && !extrasOf(code).baseOf(unit).has(file.path);
}

/** The name of a file behind a first word that it has in common with a file beside it; none where it has no such word. */
function withoutPrefix(path: RepoPath, unit: PythonUnit): readonly string[] {
  const [, prefix, rest] = PREFIXED.exec(nameOf(path)) ?? [];
  if (prefix === undefined || rest === undefined) return [];
  return (prefixesOf(unit).get(`${folderOf(path)} ${prefix}`) ?? 0) > 1 ? [normaliseName(rest)] : [];
}

const PREFIXED = /^([a-z\d]+)_(\w+)\.py$/i;

/** How many files of each folder begin with each word. */
const prefixesOf = oncePer(({ files }: PythonUnit): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const [, prefix] = PREFIXED.exec(nameOf(path)) ?? [];
    if (prefix === undefined) continue;
    const key = `${folderOf(path)} ${prefix}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});

function isForDevelopers({ section }: Declaration): boolean {
  return (
    section.kind === 'group' ||
    section.kind === 'root' ||
    (section.kind === 'extra' && section.like === 'dev')
  );
}
