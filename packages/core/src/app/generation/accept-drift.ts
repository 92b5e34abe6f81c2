import { EDIT_TOOLS } from '#core/app/edit-tools';
import { editedTree } from '#core/app/fix/edited-tree';
import { EditError } from '#core/edit/change';
import { editEdn } from '#core/edit/edn';
import { UserError } from '#core/model/errors';
import type { Generation } from '#core/model/generation';
import { formatKeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import type { FileWriter } from '#core/ports/index';
import { readEdn } from '#core/read/edn/edn';
import { excludedBy } from '#core/read/excluded';
import { ednAt } from '#core/read/manifest/manifest-value';
import { readManifests } from '#core/read/manifest/manifests';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import { type ManifestChanges, manifestChanges } from './accept-key.ts';
import { sentence } from './generate-files.ts';

/** What was taken into a manifest, and what could not be. */
export interface Acceptance {
  readonly accepted: readonly {
    readonly file: RepoPath;
    readonly key: string;
    readonly manifest: RepoPath;
  }[];
  readonly left: readonly { readonly file: RepoPath; readonly key: string; readonly why: string }[];
}

/**
 * Takes hand and bot edits of generated values back into the manifests, by the smallest edit of their text. What a
 * manifest does not hold as such (an extra made from a target, settings.json, a bootstrap) is left. Throws UserError
 * where a manifest or a generated file is wrong, or a manifest would be with what it takes: nothing is written then.
 */
export function acceptDrift(generation: Generation, workspace: Workspace, writer: FileWriter): Acceptance {
  const reasons = [...generation.problems, ...generation.blocked.map(({ problem }) => problem)];
  if (reasons.length > 0)
    throw new UserError(reasons.map(sentence).join('\n'), 'nothing was accepted; mend these first');
  const byManifest = new Map<RepoPath, ManifestChanges[]>();
  const accepted: { file: RepoPath; key: string; manifest: RepoPath }[] = [];
  const left: { file: RepoPath; key: string; why: string }[] = [];
  for (const file of generation.files) {
    for (const drift of file.drifts) {
      const key = drift.key === null ? 'the content' : formatKeyPath(drift.key);
      const { manifest } = drift;
      const changes = manifestChanges(drift, file, workspace);
      if (typeof changes === 'string') left.push({ file: file.path, key, why: changes });
      else {
        byManifest.set(manifest, [...(byManifest.get(manifest) ?? []), changes]);
        accepted.push({ file: file.path, key, manifest });
      }
    }
  }
  const edited = new Map(
    [...byManifest].map(([path, changes]) => [path, editManifest(path, changes, workspace)]),
  );
  refuseInvalid(edited, workspace);
  writer.write([...edited].map(([path, content]) => ({ path, content })));
  return { accepted, left };
}

/** Values in place first, then removals from the back of each vector, then what is new. */
function editManifest(path: RepoPath, changes: readonly ManifestChanges[], { files }: Workspace): string {
  const read = files.read(path);
  if (read.kind !== 'text') throw new UserError(`${path} cannot be read`, 'run `plumb check` to see why');
  const reader = (text: string) => readEdn(text, path);
  // Two keys of a file may ask for one change: a peer's range, and whether it is optional.
  const once = <T>(items: readonly T[]): T[] => [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
  ];
  const set = once(changes.flatMap((change) => change.set ?? []));
  const removed = once(changes.flatMap((change) => change.removed ?? []));
  const added = once(changes.flatMap((change) => change.added ?? []));
  removed.sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)));
  try {
    let text = editEdn(
      read.text,
      [...set, ...removed.map((gone) => ({ path: gone, value: undefined }))],
      reader,
    );
    for (const { list, value } of added) {
      const reading = readEdn(text, path);
      const vector = reading.ok ? ednAt(reading.value, list) : undefined;
      const length = vector !== undefined && 'items' in vector ? vector.items.length : 0;
      text = editEdn(text, [{ path: [...list, length], value }], reader);
    }
    return read.bom === true ? `\ufeff${text}` : text;
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new UserError(
      `${path} cannot be edited: ${error.message}`,
      'take the edit into the manifest by hand; nothing was accepted',
    );
  }
}

/** What a bot wrote may be no legal requirement: a manifest that holds it would stop everything. */
function refuseInvalid(edited: ReadonlyMap<RepoPath, string>, { files, manifests }: Workspace): void {
  const after = editedTree(files, edited);
  const locators = { toml: EDIT_TOOLS.toml.locate, json: EDIT_TOOLS.json.locate };
  const { source } = manifests.config;
  const config = source === null ? manifests.config : readPlumbConfig(after, source.file, locators, true);
  const { problems } = readManifests(after, config, locators, excludedBy(config.exclude));
  if (problems.length > 0)
    throw new UserError(
      `a manifest would be wrong with what it takes:\n${problems.map(sentence).join('\n')}`,
      'mend the generated file first; nothing was accepted',
    );
}
