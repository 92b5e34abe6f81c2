import type { Report } from '#core/model/report';
import { renderAnnotations } from './github.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

export const REPORT_FORMATS = ['terminal', 'json', 'sarif', 'github', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The report in one of the formats that `--format` names. Only the terminal knows colours. */
export async function renderReport(report: Report, format: ReportFormat, color: boolean): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderTerminal(report, { color });
    case 'json':
      return renderJson(report);
    case 'sarif':
      // Hashing and compression are slow to load.
      return (await import('./sarif.ts')).renderSarif(report);
    case 'github':
      return renderAnnotations(report);
    case 'markdown':
      return renderMarkdown(report);
  }
}
