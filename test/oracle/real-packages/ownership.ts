import { parseEDNString } from 'edn-data';
import type { Place } from './places.ts';

/*
 * What docs/manifests.md says each key of a package.edn owns, written down a second time: the edits must not be chosen
 * by the code that is tried. The manifest is read with edn-data for the same reason.
 */

/** How an owned key is judged: as one value, item by item, or entry by entry. */
export type Shape = 'value' | 'requirements' | 'table' | 'table of requirements';

export interface Owned {
  readonly path: readonly string[];
  readonly shape: Shape;
}

const PYTHON: readonly (readonly [key: string, path: string, shape: Shape])[] = [
  ['package/name', 'project name', 'value'],
  ['package/version', 'project version', 'value'],
  ['package/description', 'project description', 'value'],
  ['requires', 'project requires-python', 'value'],
  ['deps', 'project dependencies', 'requirements'],
  ['extras', 'project optional-dependencies', 'table of requirements'],
  ['groups', 'dependency-groups', 'table of requirements'],
  ['dev-deps', 'dependency-groups dev', 'requirements'],
  ['scripts', 'project scripts', 'table'],
  ['build', 'build-system build-backend', 'value'],
  ['build', 'build-system requires', 'requirements'],
];

const NODE: readonly (readonly [key: string, path: string, shape: Shape])[] = [
  ['package/name', 'name', 'value'],
  ['package/version', 'version', 'value'],
  ['package/description', 'description', 'value'],
  ['requires', 'engines node', 'value'],
  ['private', 'private', 'value'],
  ['files', 'files', 'value'],
  ['bin', 'bin', 'value'],
  ['exports', 'exports', 'table'],
  ['scripts', 'scripts', 'table'],
  ['deps', 'dependencies', 'table'],
  ['dev-deps', 'devDependencies', 'table'],
  ['peers', 'peerDependencies', 'table'],
  ['peers', 'peerDependenciesMeta', 'table'],
];

/** Where a backend is told of `:entry`, once `:build` is given too. */
const DISCOVERY: Readonly<Record<string, string>> = {
  hatchling: 'tool hatch build targets wheel packages',
  flit_core: 'tool flit module name',
};

/** Takes a package.edn of one runtime; returns its keys and the keys of the file that they own. */
export function ownershipOf(manifest: string): {
  readonly keys: readonly string[];
  readonly owned: readonly Owned[];
} {
  const data = parseEDNString(manifest, { mapAs: 'object', keywordAs: 'string', listAs: 'array' }) as Keys;
  const [runtime = {}] = (data.runtimes ?? []) as readonly Keys[];
  const all: Keys = { ...data, ...runtime };
  const keys = Object.keys(all).filter((key) => key !== 'runtimes' && key !== 'lang');
  const rows = all.lang === 'python' ? PYTHON : NODE;
  const owned = rows.filter(([key]) => keys.includes(key)).map(([, path, shape]) => ownedAt(path, shape));
  if (all.lang === 'node')
    for (const key of Object.keys((all.build ?? {}) as Keys)) owned.push(ownedAt(key, 'value'));
  const backend = all.lang === 'python' ? (all.build as Keys | undefined)?.backend : undefined;
  const discovery = keys.includes('entry') ? DISCOVERY[String(backend)] : undefined;
  if (discovery !== undefined) owned.push(ownedAt(discovery, 'value'));
  return { keys, owned };
}

type Keys = Readonly<Record<string, unknown>>;

function ownedAt(path: string, shape: Shape): Owned {
  return { path: path.split(' '), shape };
}

/** The owned key that a value belongs to, if any. */
export function ownerOf({ path }: Place, owned: readonly Owned[]): Owned | null {
  return owned.find((each) => each.path.every((part, index) => part === path[index])) ?? null;
}
