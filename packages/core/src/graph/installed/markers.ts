import { satisfies, validRange } from '@renovatebot/pep440';
import type { MarkerEnvironment } from '#core/model/installed-environment';
import { type Marker, type MarkerOperand, type MarkerOperator, readMarker } from '#core/model/marker';
import { readPythonVersion } from '#core/model/python-version';
import { normaliseName } from '#core/model/requirement';

/** Variables whose values are versions: others are compared as text, whatever they look like. */
const VERSIONS: ReadonlySet<string> = new Set([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
]);

/**
 * Whether a marker holds in an environment for what `extra` asks (null: no extra); null where that cannot be known. Rules:
 * PyPA: Dependency specifiers, "Environment markers", as `packaging` carries them out.
 */
export function markerHolds(
  text: string,
  environment: MarkerEnvironment,
  extra: string | null,
): boolean | null {
  let marker = PARSED.get(text);
  if (marker === undefined) {
    marker = readMarker(text);
    PARSED.set(text, marker);
  }
  return marker === null ? null : holds(marker, environment, extra);
}

/** The distributions of an environment repeat the same few markers. */
const PARSED = new Map<string, Marker | null>();

function holds(marker: Marker, environment: MarkerEnvironment, extra: string | null): boolean | null {
  if (marker.kind === 'compare') return compare(marker, environment, extra);
  const decisive = marker.kind === 'or';
  const answers = marker.parts.map((part) => holds(part, environment, extra));
  if (answers.includes(decisive)) return decisive;
  return answers.includes(null) ? null : !decisive;
}

function compare(
  { left, operator, right }: Extract<Marker, { kind: 'compare' }>,
  environment: MarkerEnvironment,
  extra: string | null,
): boolean | null {
  const variable = left.kind === 'variable' ? left.name : right.kind === 'variable' ? right.name : '';
  const value = (operand: MarkerOperand) => operandText(operand, environment, extra);
  const [lhs, rhs] = [value(left), value(right)];
  if (lhs === null || rhs === null) return null;
  if (variable === 'extra') return compareText(normaliseName(lhs), operator, normaliseName(rhs));
  if (VERSIONS.has(variable)) {
    const answer = compareVersions(lhs, operator, rhs);
    if (answer !== null) return answer.holds;
  }
  return compareText(lhs, operator, rhs);
}

function operandText(
  operand: MarkerOperand,
  environment: MarkerEnvironment,
  extra: string | null,
): string | null {
  if (operand.kind === 'string') return operand.value;
  if (operand.name === 'extra') return extra ?? '';
  const known = Object.hasOwn(environment, operand.name)
    ? environment[operand.name as keyof MarkerEnvironment]
    : '';
  return known === '' ? null : known;
}

/** PEP 440 where the operand is a version. Null where it is none, and text decides. */
function compareVersions(
  lhs: string,
  operator: MarkerOperator,
  rhs: string,
): { readonly holds: boolean | null } | null {
  if (operator === 'in' || operator === 'not in' || operator === '===') return null;
  const key = `${operator}${rhs} ${lhs}`;
  const known = COMPARED.get(key);
  if (known !== undefined) return known;
  const isVersion = readPythonVersion(lhs) !== null;
  const answer = validRange(operator + rhs)
    ? { holds: isVersion ? satisfies(lhs, operator + rhs, { prereleases: true }) : null }
    : null;
  COMPARED.set(key, answer);
  return answer;
}

/** A handful of bounds stands in thousands of markers, and the library parses both sides anew each time. */
const COMPARED = new Map<string, { readonly holds: boolean | null } | null>();

/** What is no version has no order that all installers agree on. */
function compareText(lhs: string, operator: MarkerOperator, rhs: string): boolean | null {
  switch (operator) {
    case '==':
    case '===':
      return lhs === rhs;
    case '!=':
      return lhs !== rhs;
    case 'in':
      return rhs.includes(lhs);
    case 'not in':
      return !rhs.includes(lhs);
    case '<=':
    case '>=':
      return lhs === rhs ? true : null;
    default:
      return null;
  }
}
