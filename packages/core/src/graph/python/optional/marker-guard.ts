import { compareReleases, RELEASES } from '#core/graph/python/declared/releases';
import { type Marker, type MarkerOperand, readMarker } from '#core/model/marker';

/** A Python version on a platform, as far as guards and markers ask for it. */
interface Environment {
  readonly release: string;
  readonly platform: (typeof PLATFORMS)[number];
}

const PLATFORMS = [
  { sys: 'linux', os: 'posix', system: 'Linux' },
  { sys: 'darwin', os: 'posix', system: 'Darwin' },
  { sys: 'win32', os: 'nt', system: 'Windows' },
] as const;

const ENVIRONMENTS: readonly Environment[] = RELEASES.flatMap((release) =>
  PLATFORMS.map((platform) => ({ release, platform })),
);

/**
 * Whether a declaration under an environment marker may be there where an import under a version or platform test is
 * reached: false only where no version of Python on a usual platform fulfils both. What cannot be read is taken to hold.
 */
export function mayMeet(guard: string, marker: string): boolean {
  let parsed = MARKERS.get(marker);
  if (parsed === undefined) {
    parsed = readMarker(marker);
    MARKERS.set(marker, parsed);
  }
  if (parsed === null) return true;
  return ENVIRONMENTS.some(
    (environment) =>
      guardHolds(guard.trim(), environment) !== false && markerHolds(parsed, environment) !== false,
  );
}

/** Whether a guard tests the version or the platform, as an environment marker can, and not only what is installed. */
export function asksAsMarkersDo(guard: string): boolean {
  return /version|platform|implementation|os\.name|PY[23]/.test(guard);
}

/** The declarations of a repository repeat the same few markers. */
const MARKERS = new Map<string, Marker | null>();

/** True, false, or null where it depends on what is not known here. */
type Answer = boolean | null;

function markerHolds(marker: Marker, environment: Environment): Answer {
  if (marker.kind === 'compare') {
    const { left, operator, right } = marker;
    if (left.kind === right.kind) return null;
    const [variable, text] = left.kind === 'variable' ? [left, right] : [right, left];
    const answer = compare(nameOf(variable), operator, textOf(text), environment);
    // `'3.8' <= python_version` is read the other way round too seldom to be worth more than a doubt.
    return left.kind === 'variable' || operator === '==' || operator === '!=' ? answer : null;
  }
  return combine(
    marker.kind,
    marker.parts.map((part) => markerHolds(part, environment)),
  );
}

function nameOf(operand: MarkerOperand): string {
  return operand.kind === 'variable' ? operand.name : '';
}

function textOf(operand: MarkerOperand): string {
  return operand.kind === 'string' ? operand.value : '';
}

function compare(
  variable: string,
  operator: string,
  text: string,
  { release, platform }: Environment,
): Answer {
  if (variable === 'python_version' || variable === 'python_full_version') {
    const version = /^(3\.\d+)(?:\.\d+)*$/.exec(text)?.[1];
    if (version === undefined || (variable === 'python_full_version' && text !== version)) return null;
    return order(compareReleases(release, version), operator);
  }
  const own = { sys_platform: platform.sys, os_name: platform.os, platform_system: platform.system }[
    variable
  ];
  if (own === undefined) return null;
  return operator === '==' ? own === text : operator === '!=' ? own !== text : null;
}

function order(difference: number, operator: string): Answer {
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '==':
      return difference === 0;
    case '!=':
      return difference !== 0;
    default:
      return null;
  }
}

function combine(kind: 'and' | 'or', answers: readonly Answer[]): Answer {
  const decisive = kind === 'or';
  if (answers.includes(decisive)) return decisive;
  return answers.includes(null) ? null : !decisive;
}

const VERSION = /^(?:sys\.)?version_info(?:\[:2\])? (<=?|>=?|==|!=) \(3, (\d+)\)$/;
const PLATFORM = /^(sys\.platform|os\.name|platform\.system\(\)) (==|!=) (["'])(\w+)\3$/;
const STARTS = /^sys\.platform\.startswith\((["'])(\w+)\1\)$/;
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['sys.platform', 'sys_platform'],
  ['os.name', 'os_name'],
  ['platform.system()', 'platform_system'],
]);

/** Takes a guard as the scanner states it: tests joined by `and`, each perhaps `not (…)`. `not` binds tighter than `and`. */
function guardHolds(guard: string, environment: Environment): Answer {
  const parts = guard.split(' and ');
  if (parts.length > 1 && parts.every(isWhole))
    return combine(
      'and',
      parts.map((part) => guardHolds(part.trim(), environment)),
    );
  const negated = /^not (\S.*)$/.exec(guard);
  if (negated !== null && isWhole(negated[1] ?? '')) {
    const answer = guardHolds((negated[1] ?? '').trim(), environment);
    return answer === null ? null : !answer;
  }
  if (guard.startsWith('(') && guard.endsWith(')') && isWhole(guard.slice(1, -1)))
    return guardHolds(guard.slice(1, -1).trim(), environment);
  const version = VERSION.exec(guard);
  // `version_info > (3, 8)` holds in 3.8.1 already, and `==` never does: only these two say what they seem to say.
  if (version !== null && (version[1] === '<' || version[1] === '>='))
    return order(compareReleases(environment.release, `3.${version[2]}`), version[1]);
  const platform = PLATFORM.exec(guard);
  if (platform !== null)
    return compare(VARIABLES.get(platform[1] ?? '') ?? '', platform[2] ?? '', platform[4] ?? '', environment);
  const starts = STARTS.exec(guard);
  return starts === null ? null : environment.platform.sys.startsWith(starts[2] ?? '');
}

/** Whether brackets close within the text, and nothing joins its parts by `or` or `and` outside of brackets. */
function isWhole(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth += 1;
    if (c === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/(?<!\w)or(?!\w)/.test(text);
}
