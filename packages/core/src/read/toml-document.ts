import { at, type Problem, type Span } from '#core/model/finding';
import { formatKeyPath, isTable, type KeyPath, valueAt } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import { readRequirement } from '#core/model/requirement-parser';
import type { PythonDependency } from '#core/model/workspace';
import type { TomlTable } from './toml.ts';

/** Finds a value in TOML text; null where there is none. Given by the caller: it costs a second, slower parse. */
export type TomlLocator = (text: string, path: KeyPath) => Span | null;

/** Each place costs a walk through the document: one that is wrong throughout must not cost its square. */
const PROBLEM_LIMIT = 20;

/** A parsed TOML document that is asked for values by path and notes each one that is not what it should be. */
export class TomlDocument {
  readonly file: RepoPath;
  readonly #problems: Problem[] = [];
  #unnamed = 0;
  readonly #text: string;
  readonly #data: TomlTable;
  readonly #locate: TomlLocator;

  constructor(file: RepoPath, text: string, data: TomlTable, locate: TomlLocator) {
    this.file = file;
    this.#text = text;
    this.#data = data;
    this.#locate = locate;
  }

  /** In the order they were met; after the first 20 the rest is counted. */
  get problems(): readonly Problem[] {
    if (this.#unnamed === 0) return this.#problems;
    const rest = {
      at: at.file(this.file),
      message: `holds ${this.#unnamed} more values that are not what they should be`,
      hint: 'mend the ones that are listed first',
    };
    return [...this.#problems, rest];
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
    return this.#typed(path, isString, 'text in quotes');
  }

  array(path: KeyPath): readonly unknown[] {
    return this.#typed(path, Array.isArray as (value: unknown) => value is unknown[], 'an array') ?? [];
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
    if (this.#problems.length >= PROBLEM_LIMIT) {
      this.#unnamed += 1;
      return;
    }
    const span = this.#locate(this.#text, path);
    const place =
      span === null
        ? at.file(this.file)
        : column === undefined || span.start.line !== span.end.line
          ? at.span(this.file, span)
          : at.point(this.file, span.start.line, Math.min(span.start.column + column, span.end.column - 1));
    this.#problems.push({ at: place, message, hint });
  }

  #typed<T>(path: KeyPath, is: (value: unknown) => value is T, what: string): T | null {
    const value = valueAt(this.#data, path);
    if (value === undefined) return null;
    if (is(value)) return value;
    this.complain(path, `${formatKeyPath(path)} is no ${what.replace(/^an? /, '')}`, `make it ${what}`);
    return null;
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
