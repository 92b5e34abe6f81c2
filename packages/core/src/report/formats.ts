import { type RepoPath, ROOT } from '#core/model/repo-path';
import type { Report } from '#core/model/report';
import { renderAnnotations } from './github.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

export const REPORT_FORMATS = ['terminal', 'json', 'sarif', 'github', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  /** Only the terminal knows colours. */
  readonly color?: boolean;
  /** The folder of the checkout that the report's files are relative to: where GitHub looks for files, they are prefixed. */
  readonly root?: RepoPath;
}

/** The report in one of the formats that `--format` names. */
export async function renderReport(
  report: Report,
  format: ReportFormat,
  { color = false, root = ROOT }: ReportOptions = {},
): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderTerminal(report, { color });
    case 'json':
      return renderJson(report);
    case 'sarif':
      // Hashing and compression are slow to load.
      return (await import('./sarif.ts')).renderSarif(report, { root });
    case 'github':
      return renderAnnotations(report, root);
    case 'markdown':
      return renderMarkdown(report);
  }
}
