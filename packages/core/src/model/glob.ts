import { expandBraces } from './glob-braces.ts';
import { matchSegment, readSegment, type Segment } from './glob-segment.ts';

/** What a glob means where tools differ. */
export interface GlobOptions {
  /** Whether `*`, `?` and `**` take a leading dot; default no. */
  readonly dot?: boolean;
  /** Whether `@(a|b)`, `?(…)`, `*(…)`, `+(…)` and `!(…)` are patterns; default no, they are plain text. */
  readonly extglob?: boolean;
}

/** Whether a path (forward slashes, no `./` in front, no slash at the end) is one that the glob names. */
export type Glob = (path: string) => boolean;

/** Beyond this a glob is refused: none that a person writes comes near. */
const MAX_LENGTH = 4_096;

/**
 * Compiles `*`, `?`, `[a-z]`, `[!a]`, `{a,b}`, `**` (any number of folders, also none) and `\` (takes the next character
 * as it is) into a matcher. Matching walks sets of positions and never goes back, so that no pattern takes more than
 * polynomial time, whatever its stars and brackets (promises.md 19). Returns null for a glob that is too long, has
 * too many alternatives, or holds what is not read here: `{1..3}`, `[[:alpha:]]`, a bracket that is never closed.
 */
export function compileGlob(text: string, options: GlobOptions = {}): Glob | null {
  if (text.length > MAX_LENGTH) return null;
  const alternatives = expandBraces(text);
  if (alternatives === null) return null;
  const dot = options.dot === true;
  const patterns: Pattern[] = [];
  for (const alternative of alternatives) {
    const pattern = readPattern(alternative, options);
    if (pattern === null) return null;
    patterns.push(pattern);
  }
  return (path) => {
    const normal = path === '.' ? '' : path;
    for (const pattern of patterns) if (matchPattern(pattern, normal, dot)) return true;
    return false;
  };
}

const GLOBSTAR: unique symbol = Symbol('**');

interface Pattern {
  /** The plain folders that it begins with: a path with other ones is refused before it is taken apart. */
  readonly head: string;
  readonly rest: readonly (Segment | typeof GLOBSTAR)[];
}

function readPattern(glob: string, options: GlobOptions): Pattern | null {
  const head: string[] = [];
  const rest: (Segment | typeof GLOBSTAR)[] = [];
  for (const part of glob.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '**') {
      if (rest.at(-1) !== GLOBSTAR) rest.push(GLOBSTAR);
      continue;
    }
    const segment = readSegment(part, options);
    if (segment === null) return null;
    if (rest.length === 0 && typeof segment === 'string') head.push(segment);
    else rest.push(segment);
  }
  return { head: head.join('/'), rest };
}

function matchPattern({ head, rest }: Pattern, path: string, dot: boolean): boolean {
  if (!path.startsWith(head)) return false;
  if (path.length === head.length) return matchParts(rest, [], dot);
  if (head !== '' && path[head.length] !== '/') return false;
  if (rest.length === 0) return false;
  return matchParts(rest, path.slice(head === '' ? 0 : head.length + 1).split('/'), dot);
}

function matchParts(segments: Pattern['rest'], parts: readonly string[], dot: boolean): boolean {
  // Up to the first `**` each segment takes one part.
  let taken = 0;
  for (const segment of segments) {
    if (segment === GLOBSTAR) break;
    const part = parts[taken];
    if (part === undefined || !matchSegment(segment, part, dot)) return false;
    taken += 1;
  }
  // The positions in `parts` that the segments so far can end at, ascending.
  let reached = [taken];
  for (let i = taken; i < segments.length && reached.length > 0; i += 1) {
    reached = step(segments[i] ?? GLOBSTAR, parts, reached, dot);
  }
  return reached.at(-1) === parts.length;
}

/** Where a segment can end that starts at one of the positions `from`, ascending as they are. */
function step(
  segment: Segment | typeof GLOBSTAR,
  parts: readonly string[],
  from: readonly number[],
  dot: boolean,
): number[] {
  const next: number[] = [];
  for (const at of from) {
    if (segment !== GLOBSTAR) {
      const part = parts[at];
      if (part !== undefined && matchSegment(segment, part, dot)) next.push(at + 1);
      continue;
    }
    // an earlier position that has come by here went on as far as this one would
    if ((next.at(-1) ?? -1) >= at) continue;
    for (let end = at; ; end += 1) {
      next.push(end);
      const part = parts[end];
      if (part === undefined || (!dot && part.startsWith('.'))) break;
    }
  }
  return next;
}
