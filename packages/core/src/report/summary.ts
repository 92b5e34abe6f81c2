import type { Report } from '#core/model/report';
import { renderMarkdown } from './markdown.ts';

/** GitHub drops a step's whole summary beyond 1 MiB. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** The report as the Markdown of a job summary, of at most `limit` UTF-8 bytes; what does not fit is counted. */
export function renderSummary(report: Report, { limit = SUMMARY_LIMIT }: { limit?: number } = {}): string {
  return renderMarkdown(report, { limit });
}
