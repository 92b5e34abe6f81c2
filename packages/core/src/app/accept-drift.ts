import { type Change, EditError, type Plain } from '#core/edit/change';
import { editEdn } from '#core/edit/edn';
import { equality } from '#core/generate/owned';
import { UserError } from '#core/model/errors';
import type { Drift, Generation } from '#core/model/generation';
import { formatKeyPath, isTable, type KeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import type { FileWriter } from '#core/ports/index';
import { readEdn } from '#core/read/edn';
import { pinChanges } from './accept-pins.ts';

/** What was taken into a manifest, and what could not be. */
export interface Acceptance {
  readonly accepted: readonly {
    readonly file: RepoPath;
    readonly key: string;
    readonly manifest: RepoPath;
  }[];
  readonly left: readonly { readonly file: RepoPath; readonly key: string; readonly why: string }[];
}

/** Changes of one manifest: values in place first, then removals from the back, then what is new. */
interface ManifestChanges {
  readonly set: Change[];
  readonly removed: Change[];
  readonly added: { readonly list: KeyPath; readonly value: Plain }[];
}

/**
 * Takes hand and bot edits of generated values back into the manifests, by the smallest edit of their text. What a
 * manifest does not hold as such (an extra made from a target, settings.json, a bootstrap) is left. Throws UserError
 * where a manifest is wrong: nothing is written then.
 */
export function acceptDrift(generation: Generation, workspace: Workspace, writer: FileWriter): Acceptance {
  const [problem] = generation.problems;
  if (problem !== undefined) {
    throw new UserError(`the manifests are not valid: ${problem.message}`, problem.hint, { at: problem.at });
  }
  const byManifest = new Map<RepoPath, ManifestChanges>();
  const accepted: { file: RepoPath; key: string; manifest: RepoPath }[] = [];
  const left: { file: RepoPath; key: string; why: string }[] = [];
  for (const { path: file, before, drifts } of generation.files) {
    for (const drift of drifts) {
      const key = drift.key === null ? 'the content' : formatKeyPath(drift.key);
      const changes = changesOf(drift, before ?? '', file, workspace);
      if (typeof changes === 'string') left.push({ file, key, why: changes });
      else {
        const known = byManifest.get(drift.manifest) ?? { set: [], removed: [], added: [] };
        known.set.push(...(changes.set ?? []));
        known.removed.push(...(changes.removed ?? []));
        known.added.push(...(changes.added ?? []));
        byManifest.set(drift.manifest, known);
        accepted.push({ file, key, manifest: drift.manifest });
      }
    }
  }
  writer.write(
    [...byManifest].map(([path, changes]) => ({ path, content: editManifest(path, changes, workspace) })),
  );
  return { accepted, left };
}

function editManifest(
  path: RepoPath,
  { set, removed, added }: ManifestChanges,
  { files }: Workspace,
): string {
  const read = files.read(path);
  if (read.kind !== 'text') throw new UserError(`${path} cannot be read`, 'run `plumb check` to see why');
  const reader = (text: string) => readEdn(text, path);
  const fromTheBack = [...removed].sort((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1)) || 0);
  try {
    let text = editEdn(read.text, [...set, ...fromTheBack], reader);
    for (const { list, value } of added) {
      const length = lengthAt(text, list, path);
      text = editEdn(text, [{ path: [...list, length], value }], reader);
    }
    return text;
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new UserError(
      `${path} cannot be edited: ${error.message}`,
      'take the edit into the manifest by hand',
    );
  }
}

function lengthAt(text: string, list: KeyPath, path: RepoPath): number {
  const reading = readEdn(text, path);
  let here = reading.ok ? reading.value : undefined;
  for (const part of list) {
    if (here?.kind === 'map')
      here = here.entries.find(([key]) => 'name' in key && ednWord(key) === part)?.[1];
    else
      here = here !== undefined && 'items' in here && typeof part === 'number' ? here.items[part] : undefined;
  }
  return here !== undefined && 'items' in here ? here.items.length : 0;
}

function ednWord(key: { readonly namespace: string | null; readonly name: string }): string {
  return key.namespace === null ? key.name : `${key.namespace}/${key.name}`;
}

type Taken = Partial<ManifestChanges> | string;

const DERIVED = 'the manifest does not hold it as such; change the manifest';
const DEPENDENCY_MAPS = new Set([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
]);

/** What a drift changes in its manifest; a text says why nothing can be. */
function changesOf(drift: Drift, before: string, file: RepoPath, workspace: Workspace): Taken {
  const { key, from, found } = drift;
  if (file === 'constraints.txt') return pinChanges(before.split(/\r?\n/), from, workspace);
  if (key === null) return 'it is generated whole; change the manifest';
  if (from.includes('targets')) return DERIVED;
  const [head = '', second] = key;
  if (key.join('/') === 'tool/uv/constraint-dependencies') {
    const lines = Array.isArray(found) ? found.filter((line) => typeof line === 'string') : [];
    return pinChanges(lines, from, workspace);
  }
  if (head === 'build-system' || head === 'tool') return DERIVED;
  if (file.endsWith('package.json') && DEPENDENCY_MAPS.has(String(head)) && key.length === 2) {
    return dependencyChange(String(second), found as Plain | undefined, from);
  }
  if (head === 'peerDependenciesMeta') return DERIVED;
  // Keys that the manifest spells like the file: a table's surplus entry is new under the table's own path.
  const last = key.at(-1) ?? '';
  const isEntry = key.length > 1 && from.at(-1) !== last && isTableOf(String(head), second);
  const path = isEntry ? [...from, last] : from;
  if (found === undefined) return { set: [{ path, value: undefined }] };
  const value = groupItems(found as Plain);
  return {
    set: [
      Array.isArray(found)
        ? ({ path, value, array: equality.requirements.array } as Change)
        : { path, value },
    ],
  };
}

function isTableOf(head: string, second: string | number | undefined): boolean {
  if (head === 'project') return second === 'optional-dependencies' || second === 'scripts';
  return ['dependency-groups', 'scripts', 'exports', 'overrides', 'resolutions', 'pnpm'].includes(head);
}

/** In EDN, `{:include-group "test"}` is spelled with a keyword: the editor writes keys so. */
function groupItems(value: Plain): Plain {
  return isTable(value) || Array.isArray(value) ? (JSON.parse(JSON.stringify(value)) as Plain) : value;
}

/** `from` is the item of the vector, or the vector itself for a dependency that no item names. */
function dependencyChange(name: string, found: Plain | undefined, from: KeyPath): Taken {
  const isItem = typeof from.at(-1) === 'number';
  if (found === undefined) return isItem ? { removed: [{ path: from, value: undefined }] } : DERIVED;
  if (typeof found !== 'string') return 'its value is no version range';
  const value = `${name}@${found}`;
  return isItem ? { set: [{ path: from, value }] } : { added: [{ list: from, value }] };
}
