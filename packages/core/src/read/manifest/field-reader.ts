import type { Problem } from '#core/model/finding';
import { isTable, type KeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import { Complaints, type Locator } from './complaints.ts';

/**
 * Reads fields of somebody else's file leniently: a field of a wrong type becomes a problem at its place and counts as
 * absent, and the rest is read.
 */
export class FieldReader {
  readonly file: RepoPath;
  readonly #complaints: Complaints;

  constructor(file: RepoPath, text: string, locate: Locator) {
    this.file = file;
    this.#complaints = new Complaints(file, text, locate);
  }

  /** In the order they were met; after the first 20 the rest is counted. */
  get problems(): readonly Problem[] {
    return this.#complaints.problems;
  }

  complain(path: KeyPath, message: string, hint: string): void {
    this.#complaints.add(path, message, hint);
  }

  wrong(path: KeyPath, expected: string, found: unknown): void {
    this.#complaints.wrong(path, expected, found);
  }

  /** The string of a key; null where it is absent or something else. */
  string(table: Readonly<Record<string, unknown>>, path: KeyPath): string | null {
    const value = table[String(path.at(-1))];
    if (value === undefined) return null;
    if (typeof value === 'string') return value;
    this.wrong(path, 'a string', value);
    return null;
  }

  /** The entries of a table; none where the key is absent or something else. */
  entries(table: Readonly<Record<string, unknown>>, path: KeyPath): readonly (readonly [string, unknown])[] {
    const value = table[String(path.at(-1))];
    if (value === undefined) return [];
    if (isTable(value)) return Object.entries(value);
    this.wrong(path, 'a table', value);
    return [];
  }

  /** The entries of a table whose values are strings. */
  strings(table: Readonly<Record<string, unknown>>, path: KeyPath): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const [key, value] of this.entries(table, path)) {
      if (typeof value === 'string') found.set(key, value);
      else this.wrong([...path, key], 'a string', value);
    }
    return found;
  }

  /** The strings of a list; null where it is absent or no list. */
  list(value: unknown, path: KeyPath): readonly string[] | null {
    if (value === undefined) return null;
    if (!Array.isArray(value)) {
      this.wrong(path, 'a list of strings', value);
      return null;
    }
    const found: string[] = [];
    value.forEach((item: unknown, i) => {
      if (typeof item === 'string') found.push(item);
      else this.wrong([...path, i], 'a string', item);
    });
    return found;
  }
}
