import type { CodeFile, Use } from '#core/model/code';
import type { PlaceData } from '#core/model/coverage-rules';
import { at, type Location } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';

/** A use in the file where it stands. */
export interface Sighting {
  readonly file: CodeFile;
  readonly use: Use;
}

/** One problem and where it shows: the finding stands at the first place, the others are told in its data. */
export interface Problem<T> {
  readonly value: T;
  readonly first: Sighting;
  readonly at: Location;
  /** The other places, the first 20 of them. */
  readonly places: readonly PlaceData[];
  /** All places, the first one included; uses in one line are one place. */
  readonly count: number;
}

const MAX_PLACES = 20;

/**
 * Gathers sightings to problems, one a key: a module that is missing in 2,000 lines is one line in the report. Give it the
 * files in the order of their paths and the uses in the order of the text.
 */
export class Problems<T> {
  readonly #byKey = new Map<string, { readonly value: T; readonly seen: Sighting[] }>();

  /** Adds a sighting; the value that came first under a key counts. */
  add(key: string, value: T, sighting: Sighting): void {
    const same = this.#byKey.get(key);
    if (same === undefined) this.#byKey.set(key, { value, seen: [sighting] });
    else same.seen.push(sighting);
  }

  /** In the order in which the first sightings came. */
  all(): readonly Problem<T>[] {
    return [...this.#byKey.values()].flatMap(({ value, seen }) => {
      const [first] = seen;
      if (first === undefined) return [];
      const places = distinct(seen);
      return {
        value,
        first,
        at: at.point(first.file.path, first.use.fact.line, 1),
        places: places.slice(1, 1 + MAX_PLACES).map(placeOf),
        count: places.length,
      };
    });
  }
}

/** The place of a use, as plain data. */
export function placeOf({ file, use }: Sighting): PlaceData {
  const { line, cell } = use.fact;
  return cell === undefined ? { file: file.path, line } : { file: file.path, line, cell };
}

/** Files that could not be read, as the places of one finding: all but the first, the first 20 of them. */
export function otherPlaces(
  files: readonly { readonly path: RepoPath; readonly line: number }[],
): readonly PlaceData[] {
  return files.slice(1, 1 + MAX_PLACES).map(({ path, line }) => ({ file: path, line }));
}

/** The first sighting in each line. */
function distinct(sightings: readonly Sighting[]): readonly Sighting[] {
  const lines = new Map<RepoPath, Set<number | string>>();
  return sightings.filter(({ file: { path }, use }) => {
    const { line, cell } = use.fact;
    const key = cell === undefined ? line : `${line}:${cell}`;
    const seen = lines.get(path);
    if (seen === undefined) lines.set(path, new Set([key]));
    else if (seen.has(key)) return false;
    else seen.add(key);
    return true;
  });
}
