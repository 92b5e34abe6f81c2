import type { Severity } from './finding.ts';
import type { RepoPath } from './repo-path.ts';

export interface RuleInfo<Data> {
  /** A few words, as a heading. */
  readonly title: string;
  /** The default, and the highest the rule has. */
  readonly severity: Severity;
  /** Why it matters: a sentence or two for people who have never heard of it. */
  readonly why: string;
  /** What is wrong here. */
  readonly message: (data: Data) => string;
  /** The exact fix; null where none can be named. */
  readonly fix: (data: Data) => string | null;
  /** A finding as it may come up, for `plumb explain` and for the tests of every renderer. */
  readonly example: { readonly file: RepoPath; readonly data: Data };
}

/** The rules of one check by their ids, total by type: a rule without one of these sentences does not compile. */
export type RuleSet<Data> = { readonly [R in keyof Data]: RuleInfo<Data[R]> };
