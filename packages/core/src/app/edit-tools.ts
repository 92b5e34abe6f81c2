import type { Change } from '#core/edit/change';
import { editJson } from '#core/edit/json';
import { locateJson } from '#core/edit/locate-json';
import { locateToml } from '#core/edit/locate-toml';
import { locateYaml } from '#core/edit/locate-yaml';
import { editToml } from '#core/edit/toml';
import { editYaml } from '#core/edit/yaml';
import type { Span } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';

/** How the values of one format are found and changed in its text. */
export interface Tool {
  /** Where a value stands; null where there is none at that path. */
  readonly locate: (text: string, path: KeyPath) => Span | null;
  /** The text with the smallest edits that make the changes so. Throws EditError. */
  readonly edit: (text: string, changes: readonly Change[]) => string;
}

export type EditTools = { readonly [F in 'toml' | 'json' | 'yaml']: Tool };

/** The parsers behind these keep positions and comments, and are slow to load: only what needs them asks for them. */
export const EDIT_TOOLS: EditTools = {
  toml: { locate: locateToml, edit: editToml },
  json: { locate: locateJson, edit: editJson },
  yaml: { locate: locateYaml, edit: editYaml },
};
