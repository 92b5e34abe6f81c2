import type { KeyPath } from './key-path.ts';
import type { RepoPath } from './repo-path.ts';
import type { RuleData, RuleId } from './rules.ts';

/** Line and column count from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character to just behind the last one. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

export type Location =
  | { readonly kind: 'workspace' }
  /** A file, or the value at a key path in it: `app/` looks its place up for the reader, as the parsers that know it are slow. */
  | { readonly kind: 'file'; readonly file: RepoPath; readonly value?: KeyPath }
  | { readonly kind: 'span'; readonly file: RepoPath; readonly span: Span };

export type Severity = 'error' | 'warning' | 'notice';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** How many there are of each level. */
export function countSeverities(severities: Iterable<Severity>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const severity of severities) counts[severity] += 1;
  return counts;
}

export interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly at: Location;
  /** Folder of the project it concerns, where it concerns one. */
  readonly project?: RepoPath;
  /** Plain JSON data; the sentence a person reads is made from it by the rule catalogue. */
  readonly data: RuleData[R];
  /** Lowers the rule's own severity; policy never lets it rise above. */
  readonly severity?: Severity;
  /** Why the inline ignore on its line does not silence it, as what is said of that: `gives no reason`. */
  readonly unheeded?: string;
}

/** What is wrong in the repository, as a value. */
export type Finding = { readonly [R in RuleId]: FindingOf<R> }[RuleId];

/** What kept a text from being read as what it should be: every reader returns these, none throws for bad input. */
export interface Problem {
  readonly at: Location;
  readonly message: string;
  readonly hint: string;
}

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const at = {
  workspace: { kind: 'workspace' } as Location,
  file: (file: RepoPath): Location => ({ kind: 'file', file }),
  value: (file: RepoPath, value: KeyPath): Location => ({ kind: 'file', file, value }),
  span: (file: RepoPath, span: Span): Location => ({ kind: 'span', file, span }),
  point: (file: RepoPath, line: number, column: number): Location => ({
    kind: 'span',
    file,
    span: { start: { line, column }, end: { line, column } },
  }),
};
