import { countSeverities, type Location, SEVERITIES, type Severity } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import type { JudgedFinding, Report } from '#core/model/report';
import { type RuleData, type RuleId, sentencesOf } from '#core/model/rules';
import { redact } from './sanitize.ts';

/** A finding as every renderer shows it: place, level and sentences, credentials hidden, else as the data has it. */
export interface Entry {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string | null;
  readonly file: RepoPath | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly project: RepoPath | null;
  readonly data: RuleData[RuleId];
}

/** The entries of a report, in its order. */
export function entriesOf(report: Report): readonly Entry[] {
  return report.findings.map(entryOf);
}

/** The entries with the gravest first, within a level in the report's order: what a limited space shows first. */
export function rankedEntries(report: Report): readonly Entry[] {
  const entries = entriesOf(report);
  return SEVERITIES.flatMap((severity) => entries.filter((entry) => entry.severity === severity));
}

function entryOf({ finding, severity }: JudgedFinding): Entry {
  const sentences = sentencesOf(finding.rule, finding.data);
  const { unheeded } = finding;
  const message =
    unheeded === undefined ? sentences.message : `${sentences.message}; the ignore on its line ${unheeded}`;
  const { fix } = sentences;
  return {
    rule: finding.rule,
    severity,
    message: redact(message),
    fix: fix === null ? null : redact(fix),
    ...placeOf(finding.at),
    project: finding.project ?? null,
    data: finding.data,
  };
}

function placeOf(at: Location): Pick<Entry, 'file' | 'line' | 'column'> {
  if (at.kind === 'workspace') return { file: null, line: null, column: null };
  if (at.kind === 'file') return { file: at.file, line: null, column: null };
  return { file: at.file, line: at.span.start.line, column: at.span.start.column };
}

/** `file:line:column` as far as it is known; null for the whole workspace. */
export function placeText(entry: Pick<Entry, 'file' | 'line' | 'column'>): string | null {
  if (entry.file === null) return null;
  return entry.line === null ? entry.file : `${entry.file}:${entry.line}:${entry.column}`;
}

/** `2 errors, 1 warning`; levels with none are left out, `no findings` where all are. */
export function countsText(counts: Report['counts']): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    plural(counts[severity], severity),
  );
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** `1 error`, `2 errors`, in digits grouped by thousands. */
export function plural(count: number, noun: string): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many entries of each level a list holds. */
export function countLevels(entries: readonly Entry[]): Report['counts'] {
  return countSeverities(entries.map((entry) => entry.severity));
}
