import { excerpt } from '#core/model/cut';
import { at, type Location, type Problem, type Span } from '#core/model/finding';
import { formatKeyPath, type KeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';

/** Where a value stands in a text; null where there is none. Given by the caller: it costs a second, slower parse. */
export type Locator = (text: string, path: KeyPath) => Span | null;

/** Each place costs a walk through the document: one that is wrong throughout must not cost its square. */
const LIMIT = 20;

/** What is wrong with the values of one document, each at its place. */
export class Complaints {
  readonly file: RepoPath;
  readonly #text: string;
  readonly #locate: Locator;
  readonly #problems: Problem[] = [];
  #unnamed = 0;

  constructor(file: RepoPath, text: string, locate: Locator) {
    this.file = file;
    this.#text = text;
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

  /** Notes a problem at the value of a path; with `column` (from 1), at that character of a text in quotes. */
  add(path: KeyPath, message: string, hint: string, column?: number): void {
    if (this.#problems.length >= LIMIT) this.#unnamed += 1;
    else this.#problems.push({ at: this.#place(path, column), message, hint });
  }

  /** The value of a path is of a wrong type; `expected` has its article (`a table`). */
  wrong(path: KeyPath, expected: string, found: unknown): void {
    const message = `${formatKeyPath(path)} is ${kindOf(found)}, not ${expected}`;
    const holder = typeof path.at(-1) === 'number' ? 'item' : 'key';
    this.add(path, message, `write ${expected}, or remove the ${holder}`);
  }

  #place(path: KeyPath, column: number | undefined): Location {
    const span = this.#locate(this.#text, path);
    if (span === null) return at.file(this.file);
    const { start, end } = span;
    if (column === undefined || start.line !== end.line) return at.span(this.file, span);
    return at.point(this.file, start.line, Math.min(start.column + column, end.column - 1));
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object') return 'a table';
  if (typeof value === 'string') return `the string ${excerpt(value)}`;
  return `the ${typeof value === 'bigint' ? 'number' : typeof value} ${String(value)}`;
}
