import { UserError } from '#core/model/errors';
import { at, type Position, type Problem, type Span } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import type { ManifestSource } from '#core/model/manifest';
import { parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { readJson } from '#core/read/json';
import { readToml } from '#core/read/toml';
import type { Shape } from './manifest-shape.ts';
import { ednAt, ednKeyAt, type ManifestValue, manifestValue, type Unusable } from './manifest-value.ts';

/** How positions in TOML and JSON are found, on demand: given by the caller, as they cost a second parse. */
export interface Locators {
  toml(text: string, path: KeyPath): Span | null;
  json(text: string, path: KeyPath): Span | null;
}

/** A manifest's document: its data, its source, and the complaints about it so far. */
export interface ManifestDocument {
  readonly source: ManifestSource;
  readonly data: ManifestValue;
  readonly problems: Problem[];
  /** Adds a complaint at the value of a path, or at its key. */
  complain(path: KeyPath, message: string, hint: string, where?: 'value' | 'key'): void;
}

const START: Position = { line: 1, column: 1 };
const SCHEMA_HINT = 'see docs/manifests.md for every key and its form';

/** Takes a manifest's text; the format follows the file's ending. Data is nil where the text cannot be read. */
export function readManifestDocument(file: RepoPath, text: string, locators: Locators): ManifestDocument {
  const problems: Problem[] = [];
  const folder = parentOf(file) ?? ROOT;
  const format = file.endsWith('.toml') ? 'toml' : file.endsWith('.json') ? 'json' : 'edn';
  const finish = (
    data: ManifestValue,
    locate: (path: KeyPath) => Position,
    locateKey: (path: KeyPath) => Position,
  ): ManifestDocument => ({
    source: { file, folder, format, text, locate },
    data,
    problems,
    complain: (path, message, hint, where = 'value') => {
      const { line, column } = (where === 'key' ? locateKey : locate)(path);
      problems.push({ at: at.point(file, line, column), message, hint });
    },
  });

  if (format !== 'edn') {
    const reading = format === 'toml' ? readToml(text, file) : readJson(text, file);
    if (!reading.ok) problems.push(...reading.problems);
    const find = format === 'toml' ? locators.toml : locators.json;
    const locate = (path: KeyPath) => {
      for (let length = path.length; length > 0; length -= 1) {
        const span = find(text, path.slice(0, length));
        if (span !== null) return span.start;
      }
      return START;
    };
    return finish(reading.ok ? (reading.value as ManifestValue) : null, locate, locate);
  }

  const reading = readEdn(text, file);
  if (!reading.ok) {
    problems.push(...reading.problems);
    return finish(
      null,
      () => START,
      () => START,
    );
  }
  const root = reading.value;
  const unusable: Unusable[] = [];
  const data = manifestValue(root, unusable);
  for (const { value, what } of unusable) {
    problems.push({
      at: at.span(file, value.span),
      message: `${what} has no meaning in a manifest`,
      hint: 'write a string, keyword, number, boolean, vector or map',
    });
  }
  const locate = (path: KeyPath) => ednAt(root, path).span.start;
  return finish(data, locate, (path) => ednKeyAt(root, path)?.span.start ?? locate(path));
}

/**
 * Holds data against a schema. Every mismatch becomes a complaint at its own place; the output is null then.
 * `base` is where `data` stands in the document.
 */
export function validate<T>(
  shape: Shape<T>,
  data: unknown,
  document: ManifestDocument,
  base: KeyPath = [],
): T | null {
  let isRight = true;
  const value = shape.read(data, base, (path, message, where) => {
    isRight = false;
    document.complain(path, message, SCHEMA_HINT, where);
  });
  return isRight ? value : null;
}

/** Runs a reader that throws UserError for one value, and turns that into a complaint at the value. */
export function guarded<T>(document: ManifestDocument, path: KeyPath, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    document.complain(path, error.message, error.hint);
    return null;
  }
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the fields that are undefined: an undeclared key is absent, so that nothing is owned by accident. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
