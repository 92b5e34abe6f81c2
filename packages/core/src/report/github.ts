import { SEVERITIES, type Severity } from '#core/model/finding';
import { join, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Report } from '#core/model/report';
import { RULES } from '#core/model/rules';
import { countLevels, countsText, type Entry, rankedEntries } from './entry.ts';
import { cut, visible } from './sanitize.ts';

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
 * Workflow commands, one a line with its line end ('' for a clean report): at most ten a level, the rest counted in a
 * closing notice. `root` is the folder of the checkout that the report's files are relative to.
 */
export function renderAnnotations(report: Report, root: RepoPath = ROOT): string {
  const room = { error: MOST, warning: MOST, notice: MOST };
  // The closing sentence is a notice itself and takes the place of one.
  if (SEVERITIES.some((severity) => report.counts[severity] > MOST)) room.notice -= 1;
  const hidden: Entry[] = [];
  let text = '';
  for (const entry of rankedEntries(report)) {
    if (room[entry.severity] === 0) hidden.push(entry);
    else {
      room[entry.severity] -= 1;
      text += renderAnnotation(annotate(entry, root));
    }
  }
  return hidden.length === 0 ? text : text + renderAnnotation(closing(hidden, report));
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

function closing(hidden: readonly Entry[], report: Report): Annotation {
  const rest = countsText(countLevels(hidden));
  return {
    level: 'notice',
    title: 'Plumbline found more than GitHub annotates',
    message: [`${rest} more (of ${countsText(report.counts)}) stand in the job summary and in the report.`],
  };
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
