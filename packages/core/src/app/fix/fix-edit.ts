import { EDIT_TOOLS } from '#core/app/edit-tools';
import { type Change, EditError } from '#core/edit/change';
import { type EdnChange, editEdn } from '#core/edit/edn';
import type { Edn } from '#core/model/edn';
import type { KeyPath } from '#core/model/key-path';
import { valueAt } from '#core/model/key-path';
import type { ManifestSource } from '#core/model/manifest';
import type { RepoPath } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { readJson } from '#core/read/json';
import { ednAt } from '#core/read/manifest/manifest-value';
import { readToml } from '#core/read/toml';

/** What a fix does to one file. */
export interface FileFix {
  readonly file: RepoPath;
  /** The text with the change made, by the smallest edit. Throws EditError where that takes a guess. */
  readonly edit: (text: string) => string;
}

/** The same for a manifest's list of texts: `before` becomes `after`; null adds, or removes. */
export function listFix(
  { file, format }: Pick<ManifestSource, 'file' | 'format'>,
  list: KeyPath,
  before: string | null,
  after: string | null,
): FileFix {
  return {
    file,
    edit: (text) => {
      const items = itemsAt(text, file, format, list);
      const index = before === null ? items.length : items.indexOf(before);
      if (index === -1) throw new EditError(`${JSON.stringify(before)} stands there no more`);
      return editText(text, file, format, [{ path: [...list, index], value: after ?? undefined }]);
    },
  };
}

/** The text with changes made, whatever it is written in. */
export function editText(
  text: string,
  file: RepoPath,
  format: ManifestSource['format'],
  changes: readonly (Change & EdnChange)[],
): string {
  if (format !== 'edn') return EDIT_TOOLS[format].edit(text, changes);
  return editEdn(text, changes, (source) => readEdn(source, file));
}

/** The value at a path of a TOML or JSON text. */
export function plainAt(text: string, file: RepoPath, format: 'toml' | 'json', path: KeyPath): unknown {
  const reading = format === 'toml' ? readToml(text, file) : readJson(text, file);
  if (!reading.ok) throw new EditError(`${file} cannot be read`);
  return valueAt(reading.value, path);
}

function itemsAt(
  text: string,
  file: RepoPath,
  format: ManifestSource['format'],
  list: KeyPath,
): readonly unknown[] {
  if (format !== 'edn') {
    const value = plainAt(text, file, format, list);
    return Array.isArray(value) ? value : [];
  }
  const reading = readEdn(text, file);
  if (!reading.ok) throw new EditError(`${file} cannot be read`);
  const vector: Edn | undefined = ednAt(reading.value, list);
  if (vector === undefined || !('items' in vector)) return [];
  return vector.items.map((item) => (item.kind === 'string' ? item.value : null));
}
