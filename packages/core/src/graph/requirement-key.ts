import { type Marker, type MarkerOperand, readMarker } from '#core/model/marker';
import { formatPythonVersion, readPythonVersion } from '#core/model/python-version';
import { normaliseName, type Requirement } from '#core/model/requirement';

/**
 * The normal form of a requirement: two are equal exactly when their keys are. Names and extras after PEP 503 and
 * 685; clauses as a set, versions after PEP 440 (zeros at the end of a release count for `~=`, prefixes and `===`
 * only); markers without regard to quotes, spaces and needless parentheses, but in their own order; URLs as spelled.
 */
export function requirementKey(requirement: Requirement): string {
  const { name, extras, specifier, url, marker } = requirement;
  let key = name;
  if (extras.length > 0) key += `[${sortedSet(extras.map(normaliseName)).join(',')}]`;
  if (specifier !== '') key += specifierKey(specifier);
  if (url !== null) key += ` @ ${url}`;
  if (marker !== null) key += ` ; ${markerKey(marker)}`;
  return key;
}

/** The normal form of version clauses (`>=1.0, <2` as `<2,>=1`): also for `requires-python`. */
export function specifierKey(specifier: string): string {
  return remembered(specifierKeys, specifier, makeSpecifierKey);
}

/** The normal form of a marker; the text itself where it is none. */
export function markerKey(text: string): string {
  return remembered(markerKeys, text, makeMarkerKey);
}

// A repository repeats the same few clauses and markers thousands of times.
const specifierKeys = new Map<string, string>();
const markerKeys = new Map<string, string>();
const REMEMBERED_LIMIT = 5_000;

function remembered(known: Map<string, string>, text: string, make: (text: string) => string): string {
  const old = known.get(text);
  if (old !== undefined) return old;
  if (known.size >= REMEMBERED_LIMIT) known.clear();
  const key = make(text);
  known.set(text, key);
  return key;
}

function makeSpecifierKey(specifier: string): string {
  const clauses = specifier.split(',').map((clause) => clause.trim());
  return sortedSet(clauses.filter((clause) => clause !== '').map(clauseKey)).join(',');
}

function clauseKey(clause: string): string {
  const operator = /^(?:===|==|~=|!=|<=|>=|<|>)/.exec(clause)?.[0] ?? '';
  const version = clause.slice(operator.length).trim();
  if (operator === '===') return operator + version;
  const prefix = version.endsWith('.*');
  const read = readPythonVersion(prefix ? version.slice(0, -2) : version);
  if (read === null) return operator + version;
  return operator + formatPythonVersion(read, operator !== '~=' && !prefix) + (prefix ? '.*' : '');
}

function makeMarkerKey(text: string): string {
  const marker = readMarker(text);
  return marker === null ? text.trim() : render(marker, false);
}

function render(marker: Marker, inner: boolean): string {
  if (marker.kind === 'compare') {
    const { left, operator, right } = marker;
    const ofExtra = namesExtra(left) || namesExtra(right);
    return `${operand(left, ofExtra)} ${operator} ${operand(right, ofExtra)}`;
  }
  const text = marker.parts.map((part) => render(part, marker.kind === 'and')).join(` ${marker.kind} `);
  // `and` binds tighter: only an `or` inside an `and` needs its parentheses.
  return inner && marker.kind === 'or' ? `(${text})` : text;
}

function namesExtra(side: MarkerOperand): boolean {
  return (
    side.kind === 'variable' &&
    (side.name === 'extra' || side.name === 'extras' || side.name === 'dependency_groups')
  );
}

function operand(side: MarkerOperand, ofExtra: boolean): string {
  if (side.kind === 'variable') return side.name;
  return JSON.stringify(ofExtra ? normaliseName(side.value) : side.value);
}

function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}
