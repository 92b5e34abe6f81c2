import { UserError } from '#core/model/errors';
import { at, type Finding, type Location, type Span } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { placeInManifest } from './manifest-place.ts';

type Valued = Extract<Location, { readonly kind: 'file' }> & { readonly value: KeyPath };

/**
 * Findings of values of a file, each at the line and column of its value (its table's or list's where the value has none of its
 * own): the parsers that tell them are slow, and loaded only where such a finding is to be shown.
 */
export async function atTheirPlaces(
  findings: readonly Finding[],
  workspace: Workspace,
): Promise<readonly Finding[]> {
  const files = findings.flatMap(({ at: place }) => (isValue(place) ? [place.file] : []));
  if (files.length === 0) return findings;
  const placeOf = await placesIn(files, workspace);
  return findings.map((finding) => (isValue(finding.at) ? { ...finding, at: placeOf(finding.at) } : finding));
}

/** Runs what may throw a UserError for a value of a file, which then says the value's line and column. */
export async function withErrorsAtTheirPlaces<T>(workspace: Workspace, run: () => T): Promise<T> {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof UserError) || error.at === null || !isValue(error.at)) throw error;
    const placeOf = await placesIn([error.at.file], workspace);
    throw new UserError(error.message, error.hint, { cause: error.cause, at: placeOf(error.at) });
  }
}

function isValue(place: Location): place is Valued {
  return place.kind === 'file' && place.value !== undefined;
}

type Locate = (text: string, path: KeyPath) => Span | null;

/** One by one, as each has a parser of its own. */
const LOCATORS = {
  toml: async (): Promise<Locate> => (await import('#core/edit/locate-toml')).locateToml,
  json: async (): Promise<Locate> => (await import('#core/edit/locate-json')).locateJson,
  yaml: async (): Promise<Locate> => (await import('#core/edit/locate-yaml')).locateYaml,
};

/** Where the values of some files stand: those that a manifest owns, in the manifest. */
async function placesIn(files: Iterable<RepoPath>, workspace: Workspace) {
  const { files: tree, manifests } = workspace;
  const texts = new Map<RepoPath, { readonly text: string; readonly locate: Locate }>();
  for (const file of files) {
    const read = texts.has(file) ? null : tree.read(file);
    if (read?.kind === 'text') texts.set(file, { text: read.text, locate: await LOCATORS[formatOf(file)]() });
  }
  const sources = [...manifests.services, ...manifests.packages].map(({ source }) => source);
  return (place: Valued): Location => {
    const { file, value } = place;
    const source = sources.find((one) => one.file === file);
    if (source !== undefined) {
      const { line, column } = source.locate(value);
      return at.point(file, line, column);
    }
    const owned = placeInManifest(file, value, workspace);
    if (owned !== null) return owned;
    const known = texts.get(file);
    for (let length = known === undefined ? 0 : value.length; length > 0; length -= 1) {
      const span = known?.locate(known.text, value.slice(0, length)) ?? null;
      if (span !== null) return at.span(file, span);
    }
    return place;
  };
}

/** What manifests, package.json and the files of Python's tools are written in; a Pipfile is TOML. */
function formatOf(file: RepoPath): keyof typeof LOCATORS {
  if (file.endsWith('.json')) return 'json';
  return /\.ya?ml$/.test(file) ? 'yaml' : 'toml';
}
