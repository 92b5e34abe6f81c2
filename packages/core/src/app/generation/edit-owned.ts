import type { EditTools, Tool } from '#core/app/edit-tools';
import { EditError } from '#core/edit/change';
import { conflictSides } from '#core/edit/conflicts';
import type { SharedFile } from '#core/generate/implied-file';
import { changeOf, type Difference, differences, type Owned } from '#core/generate/owned';
import type { Reading } from '#core/model/finding';
import { isTable, type KeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import { readJson } from '#core/read/json';
import { readToml } from '#core/read/toml';
import { readYaml } from '#core/read/yaml';

/** How one format is read, located and edited. */
export interface Format extends Tool {
  readonly read: (text: string, file: RepoPath) => Reading<unknown>;
}

const READERS: { readonly [F in SharedFile['format']]: Format['read'] } = {
  toml: readToml,
  json: readJson,
  yaml: readYaml,
};

/** The format of a file, with the tools that find and change its values. */
export function formatOf({ format }: SharedFile, tools: EditTools): Format {
  return { ...tools[format], read: READERS[format] };
}

/** Every owned key whose value in a file's data is not what its manifest says. */
export function ownedDifferences(
  { parts }: SharedFile,
  data: unknown,
): readonly (Difference & { readonly manifest: RepoPath })[] {
  return parts.flatMap(({ source, owned }) =>
    differences(data, owned).map((found) => ({ ...found, manifest: source.file })),
  );
}

/**
 * Sets every owned key of a text, then reads it again: what comes out says exactly what the manifests say. Throws
 * EditError where that cannot be done without a guess.
 */
export function edited(implied: SharedFile, format: Format, text: string): string {
  const data = text === '' ? {} : mustRead(format, text, implied.path);
  const after = format.edit(text, ownedDifferences(implied, data).map(changeOf));
  const left = ownedDifferences(implied, mustRead(format, after, implied.path));
  if (left.length > 0) throw new EditError(`${left[0]?.path.join('.')} did not take its value`);
  return after;
}

/** The same file with nothing left to defaults: in a new one, what a manifest declares is written out. */
export function spelledOut(implied: SharedFile): SharedFile {
  const plain = (item: Owned): Owned => {
    if ('entries' in item) return item;
    const { absent: _, ...equality } = item.equality;
    return { ...item, equality };
  };
  return {
    ...implied,
    parts: implied.parts.map(({ source, owned }) => ({ source, owned: owned.map(plain) })),
  };
}

function mustRead(format: Format, text: string, file: RepoPath): unknown {
  const reading = format.read(text, file);
  if (!reading.ok)
    throw new EditError(`the text for ${file} would not parse: ${reading.problems[0]?.message}`);
  return reading.value;
}

/**
 * Takes a text with unresolved merge conflicts. Where its sides differ in owned values alone, the manifest decides:
 * returns the text without the conflict, and the line of the first marker. Null where anything else differs, a comment
 * for one: that is for people to decide.
 */
export function resolveConflict(
  implied: SharedFile,
  format: Format,
  text: string,
): { readonly text: string; readonly line: number } | null {
  const sides = conflictSides(text);
  if (sides === null) return null;
  try {
    const [ours, theirs] = [edited(implied, format, sides.ours), edited(implied, format, sides.theirs)];
    const rest = (side: string): string =>
      JSON.stringify([othersIn(implied, mustRead(format, side, implied.path)), comments(side, implied)]);
    return rest(ours) === rest(theirs) ? { text: ours, line: sides.line } : null;
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

/** What others than the manifests hold in a file's data, in its order. */
function othersIn({ parts }: SharedFile, data: unknown): unknown {
  return without(
    data,
    parts.flatMap(({ owned }) =>
      owned.flatMap((item) =>
        'entries' in item && item.shared
          ? [...item.entries.keys()].map((key) => [...item.path, key])
          : [item.path],
      ),
    ),
  );
}

function without(value: unknown, paths: readonly KeyPath[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, []));
  if (!isTable(value)) return typeof value === 'object' ? value : `${typeof value} ${String(value)}`;
  const left: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const below = paths.filter(([first]) => first === key).map((path) => path.slice(1));
    if (below.some((path) => path.length === 0)) continue;
    const rest = without(inner, below);
    // A table that is there only for owned keys says nothing of its own.
    if (below.length > 0 && isEmpty(rest) && !isEmpty(inner)) continue;
    left.push([key, rest]);
  }
  return Object.fromEntries(left);
}

function isEmpty(value: unknown): boolean {
  return isTable(value) && Object.keys(value).length === 0;
}

/** Everything that may be a comment; a `#` in a string counts too, which at worst leaves a conflict to people. */
function comments(text: string, { format }: SharedFile): readonly string[] {
  return format === 'json' ? [] : (text.match(/#[^\n]*/g) ?? []).map((comment) => comment.trim()).sort();
}
