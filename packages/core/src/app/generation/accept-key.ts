import type { Change, Plain } from '#core/edit/change';
import { equality } from '#core/generate/owned';
import type { Drift, GeneratedFile } from '#core/model/generation';
import { isTable, type KeyPath, valueAt } from '#core/model/key-path';
import type { NodeRuntime } from '#core/model/manifest';
import type { Workspace } from '#core/model/workspace';
import { readJson } from '#core/read/json';
import { pinChanges } from './accept-pins.ts';

/** Changes of one manifest. */
export interface ManifestChanges {
  /** Values in place; undefined removes the key. */
  readonly set?: readonly Change[];
  /** Items that go from their vectors. */
  readonly removed?: readonly KeyPath[];
  /** Items that join a vector. */
  readonly added?: readonly { readonly list: KeyPath; readonly value: Plain }[];
}

type Taken = ManifestChanges | string;

const DERIVED = 'the manifest does not hold it as such; change the manifest';
const NO_RANGE = 'its value is no version range';

/** What a drift changes in its manifest; a text says why nothing can be. */
export function manifestChanges(drift: Drift, file: GeneratedFile, workspace: Workspace): Taken {
  const { key, from, found, manifest } = drift;
  const { packages, config } = workspace.manifests;
  if (manifest === (config.pins.source ?? config.source)?.file) return pinned(drift, file, workspace);
  const { runtimes } = packages.find(({ source }) => source.file === manifest) ?? { runtimes: [] };
  const runtime = from[0] === 'runtimes' ? runtimes.find(({ path }) => path[1] === from[1]) : runtimes[0];
  if (key === null) return 'it is generated whole; change the manifest';
  if (runtime === undefined) return DERIVED;

  const [head, ...below] = from.slice(from[0] === 'runtimes' ? 2 : 0);
  const name = String(key.at(-1));
  switch (head) {
    case 'targets':
    case 'entry':
      return DERIVED;
    case 'package/name':
    case 'name':
      return typeof found === 'string' ? set(from, found) : 'a package has a name';
    case 'build':
      return runtime.lang === 'python' ? DERIVED : set(from, found);
    case 'peers':
      return runtime.lang === 'node' ? peerChange(name, runtime, file) : DERIVED;
    case 'deps':
    case 'dev-deps':
    case 'optional-deps':
      if (runtime.lang === 'node') return dependencyChange(name, found, from);
      return requirements(from, found ?? []);
    case 'extras':
    case 'groups':
      return below.length > 0 && found === undefined ? set(from, undefined) : requirements(from, found ?? {});
    default:
      return set(from, found);
  }
}

function pinned({ key, from, found }: Drift, { path, before }: GeneratedFile, workspace: Workspace): Taken {
  const { python, node } = workspace.manifests.config.pins;
  if (python !== undefined && path === 'constraints.txt')
    return pinChanges((before ?? '').split(/\r?\n/), python);
  if (python !== undefined && key?.[0] === 'tool') {
    const lines = Array.isArray(found) ? found.map(String) : [];
    return pinChanges(lines, python);
  }
  // A block that must not be there, or is no mapping: what it holds are not the pins that count.
  const isEntry = node !== undefined && from.length > node.path.length;
  return isEntry ? set(from, found) : DERIVED;
}

function set(path: KeyPath, value: Plain | undefined): ManifestChanges {
  return { set: [{ path, value }] };
}

/** A list of requirements, or a table of such lists. */
function requirements(path: KeyPath, value: Plain): Taken {
  if (!Array.isArray(value)) return set(path, value);
  const { array } = equality.requirements;
  return { set: [{ path, value, ...(array !== undefined && { array }) }] };
}

/** `from` is the item of the vector; for a dependency that none names, the vector's path with its name. */
function dependencyChange(name: string, found: Plain | undefined, from: KeyPath): Taken {
  const isItem = typeof from.at(-1) === 'number';
  if (found === undefined) return isItem ? { removed: [from] } : DERIVED;
  if (typeof found !== 'string') return NO_RANGE;
  const value = `${name}@${found}`;
  return isItem ? set(from, value) : { added: [{ list: from.slice(0, -1), value }] };
}

/** A peer stands in two maps of package.json, and in one item of `:peers`: both say together what the item says. */
function peerChange(name: string, { peers }: NodeRuntime, { path, before }: GeneratedFile): Taken {
  if (peers === undefined) return DERIVED;
  const reading = readJson(before ?? '', path);
  const data = reading.ok ? reading.value : undefined;
  const range = valueAt(data, ['peerDependencies', name]);
  const meta = valueAt(data, ['peerDependenciesMeta', name]);
  const index = peers.value.findIndex((peer) => peer.name === name);
  const old = peers.value[index];
  const at = [...peers.path, index];
  if (range === undefined) return old === undefined ? DERIVED : { removed: [at] };
  if (typeof range !== 'string') return NO_RANGE;
  const text = old !== undefined && (old.range ?? '*') === range ? old.text : `${name}@${range}`;
  const value = isTable(meta) && meta.optional === true ? { pkg: text, optional: true } : text;
  return old === undefined ? { added: [{ list: peers.path, value }] } : set(at, value);
}
