import { cut } from '#core/model/cut';
import { countSeverities, SEVERITIES, type Severity } from '#core/model/finding';
import { join, type RepoPath, ROOT } from '#core/model/repo-path';
import type { CheckNote, Report } from '#core/model/report';
import { RULES } from '#core/model/rules';
import { countsText, type Entry, rankedEntries } from './entry.ts';
import { visible } from './sanitize.ts';

/** GitHub shows ten annotations of a level a step, and cuts a message at 4,096 characters. */
const MOST = 10;
const LONGEST_MESSAGE = 4096;

export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  /** Lines of untrusted text. */
  readonly message: readonly string[];
  /** Relative to the checkout. */
  readonly file?: string | null;
  readonly line?: number | null;
  readonly column?: number | null;
}

/**
 * Workflow commands, one a line with its line end ('' for a clean report): checks that could not run, then findings, the
 * gravest first, within the limits of renderWithinLimits. `root` is the folder of the checkout that the report's files are
 * relative to.
 */
export function renderAnnotations(report: Report, root: RepoPath = ROOT): string {
  const failed = report.notes.filter((note) => note.failed === true).map(annotateFailure);
  return renderWithinLimits([...failed, ...rankedEntries(report).map((entry) => annotate(entry, root))]);
}

/** The first ten annotations of each level as workflow commands; the rest is counted in a closing notice. */
export function renderWithinLimits(all: readonly Annotation[]): string {
  const counts = countLevels(all);
  const room = { error: MOST, warning: MOST, notice: MOST };
  // The closing sentence is a notice itself and takes the place of one.
  if (SEVERITIES.some((severity) => counts[severity] > MOST)) room.notice -= 1;
  const shown: Annotation[] = [];
  const hidden: Annotation[] = [];
  for (const annotation of all) {
    room[annotation.level] -= 1;
    (room[annotation.level] < 0 ? hidden : shown).push(annotation);
  }
  if (hidden.length > 0) shown.push(closing(hidden));
  return shown.map(renderAnnotation).join('');
}

function annotateFailure({ check, judged }: CheckNote): Annotation {
  return { level: 'error', title: `${check} could not run`, message: [judged] };
}

function annotate(entry: Entry, root: RepoPath): Annotation {
  return {
    level: entry.severity,
    title: `${RULES[entry.rule].title} (${entry.rule})`,
    message: entry.fix === null ? [entry.message] : [entry.message, `Fix: ${entry.fix}`],
    file: entry.file === null ? null : join(root, entry.file),
    line: entry.line,
    column: entry.column,
  };
}

function closing(hidden: readonly Annotation[]): Annotation {
  return {
    level: 'notice',
    title: 'Plumbline found more than GitHub annotates',
    message: [`${countsText(countLevels(hidden))} more stand in the job summary and in the report.`],
  };
}

function countLevels(annotations: readonly Annotation[]): Report['counts'] {
  return countSeverities(annotations.map(({ level }) => level));
}

/**
 * One workflow command with its line end. Whatever the texts hold, the runner reads this one annotation: values are
 * percent-encoded as `@actions/core` does it, and what the `::` grammar accepts is never tried by the older `##[`.
 */
export function renderAnnotation({ level, title, message, file, line, column }: Annotation): string {
  const properties = [
    ...(file ? [`file=${escapeProperty(file)}`] : []),
    ...(file && line ? [`line=${line}`] : []),
    ...(file && line && column ? [`col=${column}`] : []),
    `title=${escapeProperty(visible(title))}`,
  ];
  const text = cut(message.map(visible).join('\n'), LONGEST_MESSAGE);
  return `::${level} ${properties.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
