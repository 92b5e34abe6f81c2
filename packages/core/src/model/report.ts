import type { Finding, Severity } from './finding.ts';

export type Verdict = 'clean' | 'findings' | 'inconclusive';

/** What one check judged: shown so that "clean" is never read as more than it says. */
export interface CheckNote {
  readonly check: string;
  /** A sentence: what was judged (`2 package manifests, 2 services`) or why nothing was. */
  readonly judged: string;
  /** False where it had nothing to judge or could not run. */
  readonly ran: boolean;
  /** True where it should have run and could not: the verdict is then inconclusive. */
  readonly failed?: boolean;
}

export interface JudgedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
}

/** Totally ordered: the same input gives the same bytes, whatever the renderer. */
export interface Report {
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly JudgedFinding[];
  readonly notes: readonly CheckNote[];
}
