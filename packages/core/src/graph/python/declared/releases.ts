import { satisfies, validRange } from '@renovatebot/pep440';

/** Released versions of Python that a project may still name; what comes behind them nobody can know. */
export const RELEASES: readonly string[] = [
  '3.6',
  '3.7',
  '3.8',
  '3.9',
  '3.10',
  '3.11',
  '3.12',
  '3.13',
  '3.14',
];

/** A patch release that every minor version has: bounds like `>=3.10.2` mean the version as well. */
const PATCHES = ['.0', '.99'];

/**
 * The released versions that a range admits: `requires-python` (PEP 440), or `python` in Poetry's spelling (`^3.9`,
 * `~3.9`, `||`; https://python-poetry.org/docs/dependency-specification/). Null where the range cannot be read.
 */
export function admittedReleases(requires: string): readonly string[] | null {
  const known = ADMITTED.get(requires);
  if (known !== undefined) return known;
  const admitted = findAdmitted(requires);
  ADMITTED.set(requires, admitted);
  return admitted;
}

/** The projects of a repository repeat the same few ranges. */
const ADMITTED = new Map<string, readonly string[] | null>();

function findAdmitted(requires: string): readonly string[] | null {
  const ranges = readRanges(requires);
  if (ranges === null) return null;
  return RELEASES.filter((release) => PATCHES.some((patch) => admits(ranges, release + patch)));
}

/**
 * Whether a range in either spelling admits a version of Python, prereleases by their numbers (as pip takes them). Null
 * where the range cannot be read.
 */
export function admitsPython(requires: string, version: string): boolean | null {
  const ranges = readRanges(requires);
  return ranges === null ? null : admits(ranges, version);
}

/** The alternatives of a range; '' is the one that admits everything. */
function readRanges(requires: string): readonly string[] | null {
  const ranges = requires.split(/\|\|?/).map(plainRange);
  return ranges.every((range) => range === '' || validRange(range)) ? ranges : null;
}

function admits(ranges: readonly string[], version: string): boolean {
  return ranges.some((range) => range === '' || satisfies(version, range, { prereleases: true }));
}

function plainRange(text: string): string {
  const clauses = text
    .trim()
    .replace(/\s*,\s*|(?<=[\w*])\s+(?=[<>=!~^])/g, ',')
    .replace(/([<>=!~^])\s+/g, '$1')
    .split(',')
    .filter((clause) => clause !== '' && clause !== '*');
  return clauses.map(plainClause).join(',');
}

function plainClause(clause: string): string {
  const caret = /^\^(\d+)(\.[\d.]+)?$/.exec(clause);
  if (caret !== null) return `>=${clause.slice(1)},<${Number(caret[1]) + 1}`;
  const tilde = /^~(\d+)(?:\.(\d+)[\d.]*)?$/.exec(clause);
  if (tilde !== null)
    return tilde[2] === undefined
      ? `==${tilde[1]}.*`
      : `>=${clause.slice(1)},<${tilde[1]}.${Number(tilde[2]) + 1}`;
  if (/^\d+(?:\.\d+)*\.\*$/.test(clause)) return `==${clause}`;
  if (/^\d+(?:\.\d+)*$/.test(clause)) return `==${clause}`;
  return clause;
}

/** Orders `3.9` before `3.10`. */
export function compareReleases(a: string, b: string): number {
  return minorOf(a) - minorOf(b);
}

function minorOf(release: string): number {
  return Number(release.slice(release.indexOf('.') + 1));
}
