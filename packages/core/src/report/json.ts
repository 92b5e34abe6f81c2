import type { Report } from '#core/model/report';
import { entriesOf } from './entry.ts';
import { inertJsonText, redact } from './sanitize.ts';

/**
 * The report as versioned JSON; its shape is in `docs/schemas/report.schema.json`. Data keys are sorted, credentials in
 * URLs hidden.
 */
export function renderJson(report: Report): string {
  const findings = entriesOf(report).map((entry) => ({
    rule: entry.rule,
    severity: entry.severity,
    message: entry.message,
    fix: entry.fix,
    file: entry.file,
    line: entry.line,
    column: entry.column,
    project: entry.project,
    data: redactDeep(entry.data),
  }));
  const checks = report.notes.map(({ check, ran, failed = false, judged }) => ({
    check,
    ran,
    failed,
    judged: redact(judged),
  }));
  return inertJson({ version: 1, verdict: report.verdict, counts: report.counts, checks, findings });
}

/** A value as JSON text (two spaces, final line end) that shows and does nothing by itself: see `inertJsonText`. */
export function inertJson(value: unknown): string {
  return `${inertJsonText(JSON.stringify(value, null, 2))}\n`;
}

/** Plain data with sorted keys and hidden credentials, keys included. */
export function redactDeep(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(redactDeep);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // fromEntries defines own properties, `__proto__` included.
  return Object.fromEntries(members.map(([key, member]) => [redact(key), redactDeep(member)]));
}
