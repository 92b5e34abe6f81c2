import { normaliseName } from '#core/model/requirement';

const BEFORE = ['python-', 'py-', 'apache-'];
const AFTER = ['-python', '-py', '-ai', '-sdk', '-client', '-core'];

/**
 * Takes a distribution; returns the distribution that it holds type stubs for, normalised (`types-PyYAML` -> `pyyaml`,
 * `pandas-stubs` -> `pandas`), or null. Source: PEP 561; typeshed names its distributions `types-…`.
 */
export function stubsFor(distribution: string): string | null {
  const name = normaliseName(distribution);
  if (name.startsWith('types-')) return name.slice('types-'.length) || null;
  if (name.endsWith('-stubs')) return name.slice(0, -'-stubs'.length) || null;
  return null;
}

/** What is left of a name of a distribution or of a dotted module when case and separators are taken for nothing. */
export function squash(name: string): string {
  return name.replace(/[-_.]/g, '').toLowerCase();
}

/** Takes a dotted module; returns it and its ancestors, longest first. */
export function ancestry(module: string): string[] {
  const names: string[] = [];
  for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.'))))
    names.push(name);
  return names;
}

/** The ancestry of a module, each name squashed and without the version of a generated client (`storage_v1beta2`). */
export function squashedAncestors(module: string): string[] {
  return ancestry(module).map((name) => squash(unversioned(name)));
}

/** Takes a module; returns it without the version that generated clients carry (`storage_v1beta2` -> `storage`). */
export function unversioned(module: string): string {
  return module.replace(/_v\d\w*$/, '');
}

/** Takes a normalised distribution; returns the spellings of it that modules are compared with, squashed. */
export function squashedNames(distribution: string): string[] {
  const whole = squash(distribution);
  return distribution.startsWith('apache-') ? [whole, whole.slice('apache'.length)] : [whole];
}

/**
 * Takes a normalised distribution and a module; returns whether their names share a first word, that of the
 * distribution is the module's with a number or `lib` behind it (griffelib, pybars4), or they differ by no more than separators and a leading `py`. Words that say only what a thing is (python-, py-, -sdk, -client …) are no part of it.
 */
export function resembles(distribution: string, module: string): boolean {
  const core = bareName(distribution);
  const top = module.split('.', 1)[0] ?? '';
  const word = firstWord(core);
  const other = firstWord(bareName(normaliseName(top)));
  if (word === other || word === `py${other}` || `py${word}` === other) return true;
  if (word.startsWith(other) && /^(?:lib|\d+)$/.test(word.slice(other.length))) return true;
  return squash(core) === squash(top);
}

function firstWord(name: string): string {
  return name.split('-', 1)[0] ?? '';
}

function bareName(name: string): string {
  let bare = name.replace(/^[-_.]+/, '');
  const before = BEFORE.find((each) => bare.startsWith(each) && bare.length > each.length);
  if (before !== undefined) bare = bare.slice(before.length);
  const after = AFTER.find((each) => bare.endsWith(each) && bare.length > each.length);
  return after === undefined ? bare : bare.slice(0, -after.length);
}
