import type { Severity } from '#core/model/finding';
import type { CheckNote, Report } from '#core/model/report';
import { RULES, type RuleId } from '#core/model/rules';
import { type Ink, ink, wrap } from './ansi.ts';
import { countsText, type Entry, entriesOf, placeText, plural } from './entry.ts';
import { inertLine, visible } from './sanitize.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns; what is longer wraps at spaces. The line with place and message never wraps, so that it can be searched. */
  readonly width?: number;
}

/**
 * The report for people: a block a finding (`file:line:column  level  message  [rule]` and the fix; why it matters once
 * a rule), what each check judged, and the verdict last. Untrusted text is made visible, and inert in an Actions log.
 */
export function renderTerminal(report: Report, { color, width = 100 }: TerminalOptions): string {
  const paint = ink(color);
  const explained = new Set<RuleId>();
  const lines: string[] = [];
  for (const entry of entriesOf(report)) {
    lines.push(...block(entry, explained, paint, width), '');
  }
  for (const note of report.notes) lines.push(noteLine(note, paint));
  lines.push(verdictLine(report, paint));
  return lines.map((line) => `${inertLine(line)}\n`).join('');
}

function block(entry: Entry, explained: Set<RuleId>, paint: Ink, width: number): string[] {
  const place = visible(placeText(entry) ?? 'the whole repository');
  const head = `${paint.bold(place)}  ${level(entry.severity, paint)}  ${visible(entry.message)}`;
  const lines = [`${head}  ${paint.faint(`[${entry.rule}]`)}`];
  if (entry.fix !== null) lines.push(...wrap(`fix: ${visible(entry.fix)}`, '    ', width));
  if (explained.has(entry.rule)) return lines;
  explained.add(entry.rule);
  const why = wrap(`why: ${RULES[entry.rule].why}`, '    ', width);
  return [...lines, ...[...why, `    more: plumb explain ${entry.rule}`].map(paint.faint)];
}

function level(severity: Severity, paint: Ink): string {
  return { error: paint.red, warning: paint.yellow, notice: paint.cyan }[severity](severity);
}

function noteLine({ check, judged, ran, failed }: CheckNote, paint: Ink): string {
  const text = `${check}: ${visible(judged)}${ran ? ' judged' : ''}`;
  if (failed === true) return paint.red(`${check} could not run: ${visible(judged)}`);
  return ran ? text : paint.faint(text);
}

function verdictLine(report: Report, paint: Ink): string {
  const found = foundText(report);
  if (report.verdict === 'findings') return paint.red(paint.bold(found));
  const lead = report.verdict === 'clean' ? paint.green('clean') : paint.red('inconclusive');
  if (report.findings.length === 0) return paint.bold(lead);
  return `${paint.bold(lead)}: ${found}, none at a level that fails`;
}

function foundText({ counts, findings }: Report): string {
  const files = new Set(
    findings.flatMap(({ finding: { at } }) => (at.kind === 'workspace' ? [] : [at.file])),
  );
  return files.size === 0 ? countsText(counts) : `${countsText(counts)} in ${plural(files.size, 'file')}`;
}
