import { normaliseName } from '#core/model/requirement';

const BEFORE = ['python-', 'py-', 'apache-'];
const AFTER = ['-python', '-py', '-ai', '-sdk', '-client', '-core'];
/** Such words without a separator in front, behind enough to tell names apart. */
const GLUED = /(?<=.{5})(?:api|client|sdk|python)+$/;

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

/** The first part of a dotted name. */
export function topOf(module: string): string {
  const dot = module.indexOf('.');
  return dot === -1 ? module : module.slice(0, dot);
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

/** What of a name is compared with other names: words that say only what a thing is (python-, py-, -sdk, …) are no part of it. */
export interface Likeness {
  /** The first word of what is left of it. */
  readonly word: string;
  /** That word without words that say only what it is, written together with it (`kalturaapiclient` -> `kaltura`). */
  readonly stem: string;
  /** Of a distribution what is left of it, of a module its first part; squashed. */
  readonly squashed: string;
}

/** Takes a normalised distribution. */
export function likenessOf(distribution: string): Likeness {
  const core = bareName(distribution);
  const word = firstWord(core);
  return { word, stem: stemOf(word), squashed: squash(core) };
}

/** Takes the first part of a module. */
export function likenessOfTop(top: string): Likeness {
  const word = firstWord(bareName(normaliseName(top)));
  return { word, stem: stemOf(word), squashed: squash(top) };
}

function stemOf(word: string): string {
  return word.replace(GLUED, '');
}

/**
 * Takes a distribution and a module; returns whether their names share a first word, that of the distribution is the module's
 * with a number, `lib` or `py` behind it (griffelib, pybars4, moodlepy) or the module's but for such words (kalturaapiclient for
 * KalturaClient), or they differ by no more than separators and a leading `py`.
 */
export function resembles(distribution: Likeness, module: Likeness): boolean {
  const { word } = distribution;
  const other = module.word;
  if (word === other || isWithPy(word, other) || isWithPy(other, word)) return true;
  if (word.startsWith(other) && /^(?:lib|py|\d+)$/.test(word.slice(other.length))) return true;
  if (word !== distribution.stem && distribution.stem === module.stem) return true;
  return distribution.squashed === module.squashed;
}

function isWithPy(word: string, other: string): boolean {
  return word.startsWith('py') && word.slice(2) === other;
}

function firstWord(name: string): string {
  return name.split('-', 1)[0] ?? '';
}

/** Takes a normalised distribution; returns its name without a word in front and one behind that say only what it is (`a2a-sdk` -> `a2a`). */
export function bareName(name: string): string {
  let bare = name.replace(/^[-_.]+/, '');
  const before = BEFORE.find((each) => bare.startsWith(each) && bare.length > each.length);
  if (before !== undefined) bare = bare.slice(before.length);
  const after = AFTER.find((each) => bare.endsWith(each) && bare.length > each.length);
  return after === undefined ? bare : bare.slice(0, -after.length);
}
