import type { KeyPath } from '#core/model/key-path';
import type { ManifestSource } from '#core/model/manifest';
import type { RepoPath } from '#core/model/repo-path';
import type { Owned } from './owned.ts';

/** A file that is generated whole. */
export interface WholeFile {
  readonly path: RepoPath;
  readonly format: 'whole';
  readonly source: ManifestSource;
  readonly from: KeyPath;
  readonly content: string;
}

/** A file in which manifests own keys: usually one manifest, two where a root package also holds the pins. */
export interface SharedFile {
  readonly path: RepoPath;
  readonly format: 'toml' | 'json' | 'yaml';
  readonly parts: readonly { readonly source: ManifestSource; readonly owned: readonly Owned[] }[];
  /** The text of a new file, before its owned keys are set. */
  readonly scaffold: string;
}

/** One file that the manifests imply. */
export type Implied = WholeFile | SharedFile;

/** Takes what is wrong at a path of a manifest, and what to do. */
export type Complain = (source: ManifestSource, path: KeyPath, message: string, hint: string) => void;

/** The names of wholly generated files: those of a service's folder, and constraints.txt at the root. */
export const WHOLLY_GENERATED: ReadonlySet<string> = new Set([
  'settings.json',
  'main.py',
  'server.ts',
  'server.mjs',
  'constraints.txt',
]);
