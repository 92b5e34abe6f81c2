import type { InstalledDistribution } from '#core/model/install';
import type { MarkerEnvironment } from '#core/model/installed-environment';
import { normaliseName, type Requirement } from '#core/model/requirement';
import { markerHolds } from './markers.ts';

/** A distribution as somebody asks for it: for itself, or for what one of its extras adds; and who that is. */
export interface Asked {
  readonly name: string;
  readonly extra: string | null;
  /** Null for what the environment was made with. */
  readonly by: Asked | null;
}

/** The distributions of an environment by name: more than one where a broken update left two. */
export type ByName = ReadonlyMap<string, readonly InstalledDistribution[]>;

export function byName(installed: readonly InstalledDistribution[]): ByName {
  const names = new Map<string, InstalledDistribution[]>();
  for (const distribution of installed) {
    const same = names.get(distribution.name);
    if (same === undefined) names.set(distribution.name, [distribution]);
    else same.push(distribution);
  }
  return names;
}

/**
 * All that `roots` lead to over what is installed, each name with the shortest way to it. Requirements whose markers do
 * not hold lead nowhere; those that cannot be judged lead on.
 */
export function askedFrom(
  roots: readonly Requirement[],
  installed: ByName,
  environment: MarkerEnvironment,
): ReadonlyMap<string, Asked> {
  const first = new Map<string, Asked>();
  const seen = new Set<string>();
  const queue: Asked[] = [];
  const ask = ({ name, extras }: Requirement, by: Asked | null) => {
    for (const extra of [null, ...extras.map(normaliseName)]) {
      const key = `${name}[${extra ?? ''}]`;
      if (seen.has(key)) continue;
      seen.add(key);
      const asked = { name, extra, by };
      queue.push(asked);
      if (!first.has(name)) first.set(name, asked);
    }
  };
  const wanted = new Map<string, Wanted>();
  for (const root of roots)
    if (root.marker === null || markerHolds(root.marker, environment, null) !== false) ask(root, null);
  for (const asked of queue) {
    const list = wanted.get(asked.name) ?? wantedBy(installed.get(asked.name) ?? []);
    wanted.set(asked.name, list);
    for (const requirement of asked.extra === null ? list.always : list.with(asked.extra))
      if (leadsOn(requirement, environment, asked.extra)) ask(requirement, asked);
  }
  return first;
}

function leadsOn({ marker }: Requirement, environment: MarkerEnvironment, extra: string | null): boolean {
  return marker === null || markerHolds(marker, environment, extra) !== false;
}

interface Wanted {
  readonly always: readonly Requirement[];
  readonly with: (extra: string) => readonly Requirement[];
}

const EXTRA = /\bextra\s*==\s*(?:"([^"]*)"|'([^']*)')|(?:"([^"]*)"|'([^']*)')\s*==\s*extra\b/g;

/** Requirements by the extras that their markers name, so that each is looked at once however many extras there are. */
function wantedBy(distributions: readonly InstalledDistribution[]): Wanted {
  const extras = new Map<string, Requirement[]>();
  const always: Requirement[] = [];
  for (const requirement of distributions.flatMap(({ requires }) => requires)) {
    // Also what asks for no extra or for another one (`extra != "x"`): that it may hold without one is for its marker to say.
    always.push(requirement);
    if (requirement.marker?.includes('extra') !== true) continue;
    const named = Array.from(requirement.marker.matchAll(EXTRA), ([, a, b, c, d]) => a ?? b ?? c ?? d ?? '');
    for (const name of new Set(named.map(normaliseName))) {
      const list = extras.get(name);
      if (list === undefined) extras.set(name, [requirement]);
      else list.push(requirement);
    }
  }
  return { always, with: (extra) => extras.get(extra) ?? [] };
}
