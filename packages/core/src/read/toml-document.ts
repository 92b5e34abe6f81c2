import type { Problem } from '#core/model/finding';
import { formatKeyPath, isTable, type KeyPath, valueAt } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import { readRequirement } from '#core/model/requirement-parser';
import type { PythonDependency } from '#core/model/workspace';
import { Complaints, type Locator } from '#core/read/manifest/complaints';
import type { TomlTable } from './toml.ts';

/** A parsed TOML document that is asked for values by path and notes each one that is not what it should be. */
export class TomlDocument {
  readonly file: RepoPath;
  readonly #data: TomlTable;
  readonly #complaints: Complaints;

  constructor(file: RepoPath, text: string, data: TomlTable, locate: Locator) {
    this.file = file;
    this.#data = data;
    this.#complaints = new Complaints(file, text, locate);
  }

  /** In the order they were met; after the first 20 the rest is counted. */
  get problems(): readonly Problem[] {
    return this.#complaints.problems;
  }

  has(path: KeyPath): boolean {
    return valueAt(this.#data, path) !== undefined;
  }

  value(path: KeyPath): unknown {
    return valueAt(this.#data, path);
  }

  table(path: KeyPath): TomlTable {
    return this.#typed(path, isTable, 'a table') ?? {};
  }

  string(path: KeyPath): string | null {
    return this.#typed(path, isString, 'a string');
  }

  array(path: KeyPath): readonly unknown[] {
    return this.#typed(path, Array.isArray as (value: unknown) => value is unknown[], 'a list') ?? [];
  }

  /** The texts of an array; what is no text is a problem and left out. */
  strings(path: KeyPath): readonly string[] {
    return this.array(path).flatMap((_, index) => this.string([...path, index]) ?? []);
  }

  /** The requirements of an array (PEP 508); what is none is a problem and left out. */
  requirements(path: KeyPath): readonly PythonDependency[] {
    return this.array(path).flatMap((_, index) => this.requirement([...path, index]) ?? []);
  }

  requirement(path: KeyPath): PythonDependency | null {
    const text = this.string(path);
    if (text === null) return null;
    const reading = readRequirement(text);
    if (reading.ok) return { requirement: reading.value, origin: { file: this.file, path } };
    this.complain(path, `${formatKeyPath(path)}: ${reading.message}`, reading.hint, reading.column);
    return null;
  }

  /** Notes a problem at the value of a path; with `column` (from 1), at that character of a text. */
  complain(path: KeyPath, message: string, hint: string, column?: number): void {
    this.#complaints.add(path, message, hint, column);
  }

  #typed<T>(path: KeyPath, is: (value: unknown) => value is T, what: string): T | null {
    const value = valueAt(this.#data, path);
    if (value === undefined) return null;
    if (is(value)) return value;
    this.#complaints.wrong(path, what, value);
    return null;
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
